import { readFileSync } from "node:fs";
import { isObject, parseJson } from "../../domain/json.ts";
import type { CommentSaid } from "../../use-cases/jobs/decide.ts";
import type { Variables } from "../runner/inputs.ts";

/** The comment whose writing started this run, as GitHub told it then; null for every other event. */
export function readComment({
  GITHUB_EVENT_PATH: path,
  GITHUB_EVENT_NAME: name,
}: Variables): CommentSaid | null {
  if (name !== "issue_comment" || path === undefined || path === "") return null;
  const event = parseJson(readFileSync(path, "utf8"));
  if (!isObject(event) || event.action !== "created") return null;
  const { issue, comment, sender } = event;
  // An issue that is a pull request says so; what was commented on anything else is none of ours.
  if (!isObject(issue) || !isObject(issue.pull_request) || !isObject(comment) || !isObject(sender))
    return null;
  const { id, body, user } = comment;
  const pull = issue.number;
  if (!isNumber(id) || !isNumber(pull) || typeof body !== "string" || !isObject(user)) return null;
  if (!isNumber(user.id) || user.id !== sender.id || user.type !== "User" || sender.type !== "User")
    return null;
  return { id, pull, body, by: { id: user.id, login: String(user.login), type: user.type } };
}

const isNumber = (value: unknown): value is number => Number.isSafeInteger(value);
