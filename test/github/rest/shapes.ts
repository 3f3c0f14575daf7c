import type { Person } from "./model.ts";
import type { World } from "./world.ts";

/** A person as they appear within other answers. */
export function showPerson({ id, login, type }: Person) {
  const page = type === "Bot" ? `apps/${login.replace("[bot]", "")}` : login;
  return { id, login, type, site_admin: false, html_url: `https://github.com/${page}` };
}

/** How a person stands to the repository, as pull requests and comments say it. */
export function associationOf({ role }: Person): string {
  return role === "none" ? "NONE" : "COLLABORATOR";
}

export function showOwner({ owner }: World) {
  return { id: 1, login: owner, type: "Organization", html_url: `https://github.com/${owner}` };
}

/** A repository as it appears within other answers. */
export function showRepository(world: World) {
  return {
    id: 7,
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
