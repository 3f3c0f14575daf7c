import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { DevAgentEvent } from "../../../src/domain/event.ts";
import { history, withoutSession } from "./history.ts";
import { type SessionScene, sessionFolders } from "./session-scene.ts";

/** All that a person could find afterwards, without what is new in each session: its id, its times, what hangs on them. */
export function outcomeOf(scene: SessionScene) {
  const { project, place } = scene;
  const { git } = project;
  const remote = join(place, "remote.git");
  const at = (directory: string) => ({
    history: history((...args) => git("-C", directory, ...args), "main"),
    refs: git("-C", directory, "for-each-ref", "--format=%(refname)").split("\n"),
  });
  // Where a session hadn't begun there is none: what its first process left of a folder holds nothing.
  const folders = sessionFolders(scene).filter((folder) => existsSync(join(folder, "session.json")));
  return {
    local: at(project.directory),
    remote: at(remote),
    head: git("symbolic-ref", "HEAD"),
    upToDate: git("rev-parse", "main") === git("-C", remote, "rev-parse", "main"),
    changes: git("status", "--porcelain"),
    worktrees: git("worktree", "list").split("\n").length,
    sessions: folders.length,
    left: [
      ...filesLeft(join(place, "cache"), "dev-agent"),
      ...folders.flatMap((folder) => sessionFiles(folder)),
    ],
    told: folders.flatMap((folder) => tellings(eventsOf(folder))),
    unsound: folders.flatMap((folder) => unsoundNumbers(eventsOf(folder))),
  };
}

function eventsOf(folder: string): readonly DevAgentEvent[] {
  const path = join(folder, "events.ndjson");
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** What was told. A node that is run again tells once more what it finds; who was asked what, and how it ended, is told once. */
function tellings(events: readonly DevAgentEvent[]): readonly string[] {
  const told = events
    .filter(({ type }) => !/^(?:run\.started|run\.resumed|notice|cost\.|phase\.|tool\.|agent\.)/.test(type))
    .map(({ type, data }) =>
      JSON.stringify([type, data], (name, value) => (volatile.has(name) ? undefined : value)),
    )
    .map(withoutSession);
  const once = told.filter((text) => /^\["(?:approval|run)\./.test(text));
  return [...new Set(told), ...once].sort();
}

const volatile = new Set([
  "durationMs",
  "decisionId",
  "diffSha256",
  "usd",
  "forecast",
  "found",
  "estimatedCalls",
]);

const unsoundNumbers = (events: readonly DevAgentEvent[]) =>
  events.flatMap(({ seq }, index) => (seq === index + 1 ? [] : [`event ${index + 1} has number ${seq}`]));

function sessionFiles(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => !/^(?:trusted\.git|outputs|transcripts)\//.test(name) && !/^lock-\d+$/.test(name))
    .map((name) => `session: ${name}`)
    .sort();
}

function filesLeft(directory: string, name: string): readonly string[] {
  const top = join(directory, name);
  if (!existsSync(top)) return [];
  return readdirSync(top, { recursive: true, encoding: "utf8" })
    .filter((path) => !/repositories(?:\/\w{16})?$|setup(?:\/|$)/.test(path))
    .map((path) => `cache: ${relative(directory, join(top, path)).replaceAll(/[0-9a-f]{16}/g, "~")}`)
    .sort();
}
