import { created, type Handlers, notFound, ok, refuse } from "../call.ts";
import type { App } from "../model.ts";
import type { Permissions } from "../permissions.ts";
import { apiUrl, showApp, showOwner } from "../shapes.ts";
import type { World } from "../world.ts";

interface TokenBody {
  readonly repositories?: readonly string[];
  readonly permissions?: Readonly<Record<string, "read" | "write">>;
}

export const apps = {
  "apps/get-authenticated": ({ app = 0 }, world) => {
    const { permissions } = world.apps.get(app) ?? { permissions: {} };
    return ok({ ...showApp(app, world), permissions: inWords(permissions), installations_count: 1 });
  },

  "apps/get-repo-installation": ({ app = 0 }, world) => {
    const known = world.apps.get(app);
    return known?.installed === true ? ok(showInstallation(known, world)) : notFound();
  },

  "apps/create-installation-access-token": ({ app = 0, path, body }, world) => {
    const known = world.apps.get(app);
    if (known?.installed !== true || `${known.installationId}` !== path.installation_id) return notFound();
    const { repositories, permissions } = (body ?? {}) as TokenBody;
    if (repositories?.some((name) => name !== world.name) === true || repositories?.length === 0)
      return refuse(
        422,
        "There is at least one repository that does not exist or is not accessible to the parent installation.",
      );
    const asked = permissions === undefined ? known.permissions : inScopes(permissions);
    if (Object.entries(asked).some(([scope, level]) => !covers(known.permissions[scope], level)))
      return refuse(422, "The permissions requested are not granted to this installation.");
    const token = `ghs_${crypto.randomUUID().replaceAll("-", "")}`;
    const holder = {
      login: `${known.slug}[bot]`,
      permissions: { metadata: "read", ...asked } as Permissions,
    };
    world.installationTokens.set(token, { ...holder, app });
    const expires_at = new Date(Date.now() + 3_600_000).toISOString().replace(/\.\d+Z$/, "Z");
    const selection = { repository_selection: repositories === undefined ? "all" : "selected" };
    return created({ token, expires_at, permissions: inWords(holder.permissions), ...selection });
  },

  "apps/revoke-installation-access-token": ({ token }, { installationTokens }) =>
    installationTokens.delete(token)
      ? { status: 204 }
      : refuse(403, "You must authenticate with an installation access token in order to revoke it."),
} satisfies Handlers;

function covers(granted: string | undefined, asked: string): boolean {
  return asked === "none" || granted === "write" || granted === asked;
}

function showInstallation({ id, slug, installationId, permissions }: App, world: World) {
  return {
    ...{ id: installationId, app_id: id, app_slug: slug, account: showOwner(world), events: [] },
    ...{ target_id: 1, target_type: world.settings.ownerType, repository_selection: "selected" },
    permissions: inWords(permissions),
    access_tokens_url: `https://api.github.com/app/installations/${installationId}/access_tokens`,
    repositories_url: apiUrl(world),
  };
}

/** The API writes `pull_requests` where a workflow writes `pull-requests`. */
function inWords(permissions: Permissions) {
  const granted = Object.entries(permissions).filter(([, level]) => level !== "none");
  return Object.fromEntries(granted.map(([scope, level]) => [scope.replaceAll("-", "_"), level]));
}

function inScopes(permissions: NonNullable<TokenBody["permissions"]>): Permissions {
  return Object.fromEntries(
    Object.entries(permissions).map(([name, level]) => [name.replaceAll("_", "-"), level]),
  );
}
