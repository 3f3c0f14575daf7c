import type { Person } from "./model.ts";
import { actionsApp, type World } from "./world.ts";

export const repositoryId = 1;

/** A person as they appear within other answers. */
export function showPerson({ id, login, type }: Person) {
  const page = type === "Bot" ? `apps/${login.replace("[bot]", "")}` : login;
  return { id, login, type, site_admin: false, html_url: `https://github.com/${page}` };
}

/** How a person stands to the repository, as pull requests and comments say it. */
export function associationOf({ role }: Person): string {
  return role === "none" ? "NONE" : "COLLABORATOR";
}

export function showOwner({ owner, settings }: World) {
  return { id: 1, login: owner, type: settings.ownerType, html_url: `https://github.com/${owner}` };
}

/** A GitHub App as checks name it; one that isn't installed here has a made-up slug. */
export function showApp(id: number, { apps, owner }: World) {
  const slug = apps.get(id)?.slug ?? (id === actionsApp ? "github-actions" : `app-${id}`);
  const by = { id: 1, login: owner, type: "Organization" };
  return { id, slug, name: slug, owner: by, html_url: `https://github.com/apps/${slug}`, permissions: {} };
}

/** A repository as it appears within other answers. */
export function showRepository(world: World) {
  return {
    id: repositoryId,
    name: world.name,
    full_name: `${world.owner}/${world.name}`,
    private: world.settings.private,
    fork: false,
    owner: showOwner(world),
    html_url: htmlUrl(world),
    url: apiUrl(world),
  };
}

export function htmlUrl({ owner, name }: World, path = ""): string {
  return encodeURI(`https://github.com/${owner}/${name}${path}`);
}

export function apiUrl({ owner, name }: World, path = ""): string {
  return encodeURI(`https://api.github.com/repos/${owner}/${name}${path}`);
}
