import { type Handlers, notFound, ok } from "../call.ts";
import type { Role } from "../model.ts";
import { showOwner, showPerson } from "../shapes.ts";

/** GitHub reports the newer roles as the older permission below them. */
const permissionOf: Readonly<Record<Role, string>> = {
  admin: "admin",
  maintain: "write",
  write: "write",
  triage: "read",
  read: "read",
  none: "none",
};

export const people = {
  "users/get-by-username": ({ path }, { people }) => {
    const person = people.get(path.username ?? "");
    return person === undefined ? notFound() : ok({ ...showPerson(person), user_view_type: "public" });
  },

  "repos/get-collaborator-permission-level": ({ path }, { people, settings }) => {
    const person = people.get(path.username ?? "");
    if (person === undefined) return notFound();
    const role = person.role === "none" && !settings.private ? "read" : person.role;
    return ok({ permission: permissionOf[role], role_name: role, user: showPerson(person) });
  },

  "teams/get-by-name": ({ path }, world) => {
    const team = path.org === world.owner ? world.teams.get(path.team_slug ?? "") : undefined;
    if (team === undefined || world.settings.ownerType !== "Organization") return notFound();
    const organization = { ...showOwner(world), public_repos: 1 };
    const { id, slug, members } = team;
    return ok({ id, slug, name: slug, members_count: members.length, organization });
  },
} satisfies Handlers;
