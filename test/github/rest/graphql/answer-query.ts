import { type Answer, ok } from "../call.ts";
import { followBranches } from "../follow-branches.ts";
import type { Person } from "../model.ts";
import type { Permissions } from "../permissions.ts";
import type { World } from "../world.ts";
import { mutations, Refusal } from "./mutations.ts";
import { type Field, parseQuery } from "./parse-query.ts";
import { inputs, operationTypes, select, strangeFields } from "./schema.ts";
import { showPull } from "./show.ts";

export interface GraphCall {
  /** The field that is asked for, as in `enablePullRequestAutoMerge`. */
  readonly name: string;
  readonly kind: "query" | "mutation";
  readonly field: Field;
  readonly wrong: readonly string[];
}

/** What a request for `/graphql` asks; its faults are the caller's. */
export function readGraphCall(body: unknown): GraphCall | { readonly wrong: readonly string[] } {
  const { query, variables = {} } = (body ?? {}) as { query?: unknown; variables?: Record<string, unknown> };
  try {
    const { kind, fields } = parseQuery(`${query}`, variables);
    const [field] = fields;
    if (field === undefined || fields.length > 1) return { wrong: ["the fake answers one field at a time"] };
    const wrong = [...strangeFields(fields, operationTypes[kind]), ...wrongInput(field)];
    return { name: field.name, kind, field, wrong };
  } catch (cause) {
    return { wrong: [`${(cause as Error).message}`] };
  }
}

interface Caller {
  readonly person: Person;
  readonly permissions: Permissions;
}

/** Answers as GraphQL does: refusals are part of an answer with status 200. */
export function answerQuery(call: GraphCall, { caller, world }: { caller: Caller; world: World }): Answer {
  const { field, kind } = call;
  followBranches(world);
  try {
    if (field.name !== "viewer" && !mayAsk(kind, caller.permissions))
      throw new Refusal("Resource not accessible by integration", "FORBIDDEN");
    const value = kind === "mutation" ? mutate(field, { caller, world }) : lookUp(field, { caller, world });
    if (kind === "mutation") followBranches(world, caller.person);
    return ok({ data: { [field.alias]: select(field.fields, value) } });
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    const { type, message } = cause;
    const error = { type, path: [field.alias], locations: [{ line: 1, column: 1 }], message };
    return ok({ data: { [field.alias]: null }, errors: [error] });
  }
}

function mayAsk(kind: GraphCall["kind"], permissions: Permissions): boolean {
  const { contents, "pull-requests": pulls } = permissions;
  if (kind === "mutation") return contents === "write" && pulls === "write";
  return pulls === "read" || pulls === "write";
}

function mutate(field: Field, { caller, world }: { caller: Caller; world: World }): unknown {
  const input = field.args.input as Readonly<Record<string, unknown>>;
  const value = mutations[field.name]?.({ input, caller: caller.person }, world) as object;
  return { ...value, clientMutationId: input.clientMutationId ?? null };
}

function lookUp(
  { name: what, args, fields }: Field,
  { caller, world }: { caller: Caller; world: World },
): unknown {
  const { id, login } = caller.person;
  if (what === "viewer") return { id: `U_${id}`, login, databaseId: id };
  const { owner, name } = world;
  if (args.owner !== owner || args.name !== name)
    throw new Refusal(
      `Could not resolve to a Repository with the name '${args.owner}/${args.name}'.`,
      "NOT_FOUND",
    );
  const number = Number(fields.find((one) => one.name === "pullRequest")?.args.number);
  const pull = world.pulls.get(number);
  if (pull === undefined && !Number.isNaN(number))
    throw new Refusal(`Could not resolve to a PullRequest with the number of ${number}.`, "NOT_FOUND");
  const facts = {
    id: "R_kwDO",
    nameWithOwner: `${owner}/${name}`,
    autoMergeAllowed: world.settings.allowAutoMerge,
  };
  return { ...facts, pullRequest: pull === undefined ? null : showPull(pull, world) };
}

function wrongInput({ name, args }: Field): readonly string[] {
  const taken = inputs[name];
  if (taken === undefined) return [];
  const input = args.input;
  if (typeof input !== "object" || input === null) return [`${name} has no input`];
  const given = Object.keys(input);
  return [
    ...taken.required.filter((one) => !given.includes(one)).map((one) => `${name}: input has no ${one}`),
    ...given
      .filter((one) => ![...taken.required, ...taken.optional].includes(one))
      .map((one) => `${name}: GitHub knows no input ${one}`),
    ...("mergeMethod" in input && !["MERGE", "SQUASH", "REBASE", undefined].includes(`${input.mergeMethod}`)
      ? [`${name}: ${input.mergeMethod} is no merge method`]
      : []),
  ];
}
