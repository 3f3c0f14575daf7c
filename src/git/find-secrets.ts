import type { Sha } from "../domain/candidate.ts";
import { DevAgentError } from "../errors.ts";
import type { SecretForm } from "../ports/known-secrets.ts";
import type { CommitPair } from "./canonical-patch.ts";
import { changesOf, hasBlob } from "./judge-history.ts";
import { readObjects, readSizes } from "./read-objects.ts";
import type { TreeChange } from "./tree-changes.ts";
import type { Violation } from "./tree-rules.ts";
import type { PrivateRepository, SecretSearch } from "./trusted-context.ts";

/** Where credentials are looked for, and which. */
export interface SecretPlace extends PrivateRepository {
  /** Absent: this process knows none, and nothing is read. */
  readonly secrets?: SecretSearch | undefined;
}

/** Most bytes that all files of all commits may have together, so that the search has an end. */
const mostBytes = 1024 * 1024 * 1024;
/** Places that are told of; nobody puts more of them right at a time. */
const mostTold = 20;
/** Bytes that are read at once. */
const readAtOnce = 32 * 1024 * 1024;

/**
 * Every place of a range of commits where a credential of this process stands: each commit with its message and its
 * people, each file that any of them adds or changes, also one that a later commit takes away again, each file's name, and
 * the branch. Empty where there is none. Says file and form, and not one character of the credential.
 */
export async function findSecrets(
  context: SecretPlace,
  { base, head }: CommitPair,
  branch: string,
): Promise<Violation[]> {
  const { secrets } = context;
  if (secrets === undefined) return [];
  const commits = (await context.ask(["rev-list", `${base}..${head}`])).split("\n").filter((id) => id !== "");
  const changes = await changesOf(context, commits);
  const again = `take it out of every commit, not only of the last one: git reset --soft ${base}`;
  const tell = (where: string, forms: readonly SecretForm[], path?: string): Violation[] =>
    forms.length === 0 ? [] : [violation({ where, forms, again, path: path && shownPath(path, secrets) })];
  const found = tell("The branch's name", secrets.find(branch));
  for (const { id, bytes } of await readObjects(context, commits))
    found.push(...tell(`The message or an author of commit ${id.slice(0, 12)}`, secrets.find(bytes)));
  found.push(...tell("The name of a file", secrets.find(changes.map(({ path }) => path).join("\n"))));
  const paths = pathsByBlob(changes);
  const sizes = await readSizes(context, paths.keys());
  const total = [...sizes.values()].reduce((sum, size) => sum + (Number.isFinite(size) ? size : 0), 0);
  if (total > mostBytes) return [...found, tooMuch(total)];
  for (const ids of portions(sizes)) {
    for (const { id, bytes } of await readObjects(context, ids))
      found.push(...tell("The file", secrets.find(bytes), paths.get(id)));
  }
  return found.slice(0, mostTold);
}

/** The last look before a candidate is handed on. Throws a policy error (`known-secret`). */
export async function requireNoSecrets(context: SecretPlace, pair: CommitPair): Promise<void> {
  const [first] = await findSecrets(context, pair, "");
  if (first === undefined) return;
  throw new DevAgentError({
    code: "known-secret",
    kind: "policy",
    message: `The candidate is not handed on: ${first.path === undefined ? "" : `${first.path}: `}${first.message}`,
    remedy: "Renew that credential where it is issued; then start the goal again.",
  });
}

interface Told {
  readonly where: string;
  readonly forms: readonly SecretForm[];
  readonly again: string;
  readonly path: string | undefined;
}

function violation({ where, forms, again, path }: Told): Violation {
  const message = `${where} holds a credential of this session (${forms.map(words).join(", ")}); ${again}`;
  return { rule: "known-secret", message, ...(path === undefined ? {} : { path }) };
}

function words(form: SecretForm): string {
  if (form === "plain") return "as it is";
  if (form === "split") return "split up, or a part of it";
  return form === "reversed" || form === "url-encoded" ? form : `in ${form}`;
}

/** A path in which something is hidden may still show a part of it. */
function shownPath(path: string, secrets: SecretSearch): string | undefined {
  const clean = secrets.scrub(path);
  return secrets.find(clean).length === 0 ? clean : undefined;
}

function pathsByBlob(changes: readonly TreeChange[]): ReadonlyMap<Sha, string> {
  return new Map(changes.filter(hasBlob).map(({ newId, path }) => [newId, path]));
}

function portions(sizes: ReadonlyMap<Sha, number>): Sha[][] {
  const portions: Sha[][] = [];
  let room = 0;
  for (const [id, size] of sizes) {
    if (size > room) {
      portions.push([]);
      room = readAtOnce;
    }
    portions.at(-1)?.push(id);
    room -= size;
  }
  return portions;
}

function tooMuch(bytes: number): Violation {
  const message = `Its files have ${bytes} bytes in all commits together; only ${mostBytes} are looked through for credentials.`;
  return { rule: "known-secret", message };
}
