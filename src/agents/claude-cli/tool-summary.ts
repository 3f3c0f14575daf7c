import { isObject, textAt } from "../../domain/json.ts";

/** What a tool call is about, in a few words: its command, file or pattern. */
export function toolSummary(input: unknown, workspace: string): string {
  if (!isObject(input)) return "";
  const field = ["command", "file_path", "pattern", "path"].find((name) => textAt(input, name) !== "");
  const text = field === undefined ? "" : textAt(input, field);
  return text.startsWith(`${workspace}/`) ? text.slice(workspace.length + 1) : text;
}
