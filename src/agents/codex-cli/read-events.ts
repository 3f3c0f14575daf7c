import { type JsonObject, listAt, numberAt, objectAt, objectsOf, textAt } from "../../domain/json.ts";
import { findJsonObject } from "../tool-loop/find-json.ts";
import type { Teller } from "../vendor-cli/teller.ts";

/** What the events of one run came to. */
export interface Seen {
  /** Codex's own session; null until the model has answered in it. */
  readonly session: string | null;
  /** How the turn ended; undefined where it didn't. */
  readonly ended: "completed" | "failed" | undefined;
  /** Codex's reason for a turn that failed. */
  readonly why: string;
  /** The model's last message. */
  readonly text: string;
  /** Messages and calls of the model; one answer may hold several. */
  readonly turns: number;
}

export interface EventReader {
  event(event: JsonObject): "go-on" | "stop";
  seen(): Seen;
}

/** Reads codex's events and tells of its work. An `error` among the items is a remark, no failure. */
export function createEventReader(tell: Teller, workspace: string): EventReader {
  const open = new Set<string>();
  let session = "";
  let ended: Seen["ended"];
  let why = "";
  let text = "";
  let turns = 0;

  const fail = (message: string) => {
    ended = "failed";
    why = message;
  };
  /** A list of what is to do stays open until codex's turn ends: each state of it is a call by itself, done at once. */
  const plan = (item: JsonObject) => {
    turns += 1;
    const id = `${textAt(item, "id")}-${turns}`;
    tell.called({ id, ...describe(item, workspace), input: inputOf(item) });
    tell.finished({ id, ok: true, output: "" });
  };
  const start = (item: JsonObject) => {
    const id = textAt(item, "id");
    if (open.has(id)) return;
    open.add(id);
    turns += 1;
    tell.called({ id, ...describe(item, workspace), input: inputOf(item) });
  };
  const complete = (item: JsonObject) => {
    if (item.type === "error" || item.type === "reasoning" || item.type === "todo_list") return;
    if (item.type === "agent_message") {
      turns += 1;
      text = textAt(item, "text");
      // What is handed in is no message to anybody.
      if (findJsonObject(text) === undefined) tell.said(text, textAt(item, "id"));
      return;
    }
    start(item);
    tell.finished({
      id: textAt(item, "id"),
      ok: isGood(item),
      exitCode: numberAt(item, "exit_code") ?? null,
      output: textAt(item, "aggregated_output"),
    });
  };

  return {
    event: (event) => {
      const item = objectAt(event, "item");
      if (event.type === "thread.started") session = textAt(event, "thread_id");
      else if (item.type === "todo_list" && event.type !== "item.completed") plan(item);
      else if (event.type === "item.started") start(item);
      else if (event.type === "item.completed") complete(item);
      else if (event.type === "turn.completed") ended = "completed";
      else if (event.type === "turn.failed") fail(textAt(objectAt(event, "error"), "message"));
      else if (event.type === "error" && isHopeless(textAt(event, "message"))) {
        fail(textAt(event, "message"));
        return "stop";
      }
      return "go-on";
    },
    seen: () => ({ session: turns > 0 && session !== "" ? session : null, ended, why, text, turns }),
  };
}

/** A refused key stays refused, a budget used up and an answer held back, however often codex would try. */
function isHopeless(message: string): boolean {
  return /^Reconnecting\b.*\b(?:unexpected status 40[13]|Incomplete response returned)\b/.test(message);
}

function isGood(item: JsonObject): boolean {
  return textAt(item, "status") !== "failed" && (numberAt(item, "exit_code") ?? 0) === 0;
}

/** What of a change of files isn't told is what tells it apart from the next: no two of them count as the same. */
function inputOf(item: JsonObject): JsonObject {
  if (item.type === "command_execution") return { command: plainCommand(textAt(item, "command")) };
  const { status: _, ...rest } = item;
  return rest;
}

/** Our name of what the model does, and what it is about in a few words. */
function describe(item: JsonObject, workspace: string): { readonly name: string; readonly summary: string } {
  if (item.type === "command_execution")
    return { name: "bash", summary: plainCommand(textAt(item, "command")) };
  if (item.type === "file_change") {
    const paths = objectsOf(listAt(item, "changes")).map((change) =>
      within(textAt(change, "path"), workspace),
    );
    return { name: "edit", summary: paths.join(", ") };
  }
  return { name: textAt(item, "type"), summary: textAt(item, "tool") || textAt(item, "query") };
}

/** The line that the model wrote, without the shell that codex gives it to. */
function plainCommand(command: string): string {
  const [, quoted] = /^\S*sh -l?c '([^']*)'$/.exec(command) ?? [];
  const [, bare] = /^\S*sh -l?c (\S+)$/.exec(command) ?? [];
  return quoted ?? bare ?? command;
}

function within(path: string, workspace: string): string {
  return path.startsWith(`${workspace}/`) ? path.slice(workspace.length + 1) : path;
}
