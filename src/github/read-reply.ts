import { isSha, type Sha } from "../domain/candidate.ts";
import { isObject, type JsonObject } from "../domain/json.ts";
import { DevAgentError } from "../errors.ts";
import type { Account } from "../ports/github.ts";

/** Reads a reply field by field: what isn't as GitHub describes it refuses the whole reply. */
export interface Reply {
  readonly fields: JsonObject;
  text(name: string): string;
  textOrNull(name: string): string | null;
  number(name: string): number;
  flag(name: string): boolean;
  sha(name: string): Sha;
  object(name: string): Reply;
  list(name: string): readonly unknown[];
}

/** @param where Which reply it is, for the message. */
export function readReply(value: unknown, where: string): Reply {
  if (!isObject(value)) throw unreadable(where);
  const take = <Value>(name: string, fits: (found: unknown) => found is Value): Value => {
    const found = value[name];
    if (!fits(found)) throw unreadable(`${where}.${name}`);
    return found;
  };
  return {
    fields: value,
    text: (name) => take(name, isText),
    textOrNull: (name) => take(name, (found): found is string | null => found === null || isText(found)),
    number: (name) => take(name, (found): found is number => Number.isSafeInteger(found)),
    flag: (name) => take(name, (found): found is boolean => typeof found === "boolean"),
    sha: (name) => take(name, isSha),
    object: (name) => readReply(value[name], `${where}.${name}`),
    list: (name) => take(name, (found): found is unknown[] => Array.isArray(found)),
  };
}

export function readAccount(value: unknown, where: string): Account {
  const reply = readReply(value, where);
  return { id: reply.number("id"), login: reply.text("login"), type: reply.text("type") };
}

const isText = (value: unknown): value is string => typeof value === "string";

export function unreadable(where: string): DevAgentError {
  return new DevAgentError({
    code: "github-unreadable",
    kind: "policy",
    message: `GitHub's reply is not as GitHub describes it: ${where}.`,
    remedy: "Nothing is decided on it. Run the job again; report this if it stays so.",
  });
}
