import { existsSync } from "node:fs";
import { join } from "node:path";
import { readCalls } from "../../../src/session/ledger.ts";
import type { Defence } from "../../scenarios/red-team/support/defences.ts";
import { leftRunning } from "./left-running.ts";
import { outcomeOf } from "./outcome.ts";
import { makeSessionScene, type Played, type SessionScene, sessionFolders } from "./session-scene.ts";

/** A session as it is left: what came of it, and what it took. */
export interface Ended {
  readonly mode: Mode;
  readonly outcome: ReturnType<typeof outcomeOf>;
  /** The calls that the model got. */
  readonly calls: readonly string[];
  /** How many calls are booked. */
  readonly booked: number;
  readonly answered: number;
}

/** What came of a session that was killed, held against the one that wasn't. */
export interface Killed {
  readonly points: readonly string[];
  /** One line each. */
  readonly problems: readonly string[];
  /** Model calls that were made more than once. */
  readonly repeated: number;
}

export type Mode = "pipeline" | "react";

const start = (mode: Mode) => ["run", "--goal", "Add a note", "--yes", "--mode", mode];

/** The session that nothing happens to, with all points that it comes by. */
export async function playWhole(
  mode: Mode = "pipeline",
): Promise<Ended & { readonly points: readonly string[] }> {
  await using scene = await makeSessionScene();
  const played = await scene.play(start(mode));
  if (played.code !== 0) throw new Error(`The session that nothing happened to failed: ${played.stderr}`);
  return { mode, ...endOf(scene), points: played.seen };
}

export interface Killing {
  /** Where the session is killed, then the process that resumes it, and so on; after that it is to come to its end. */
  readonly points: readonly string[];
  /** The session that nothing happened to. */
  readonly whole: Ended;
  /** Parts of the source that are taken out. */
  readonly without?: Defence;
}

/** Kills a session and resumes it; what is then not as if nothing had happened. */
export async function killAt({ points, whole, without: missingParts }: Killing): Promise<Killed> {
  await using scene = await makeSessionScene(missingParts);
  const problems: string[] = [];
  for (const point of points) {
    const killed = await scene.play(commandFor(scene, whole.mode), point);
    if (killed.signal !== "SIGKILL") problems.push(`it did not come by ${point}: ${tail(killed)}`);
    problems.push(...(await leftRunning(scene.place)));
  }
  const last = await scene.play(commandFor(scene, whole.mode));
  if (last.code !== 0 && !isOver(last)) problems.push(`resume ended with ${last.code}: ${tail(last)}`);
  const ended = endOf(scene);
  const repeated = ended.calls.length - new Set(ended.calls).size;
  if (repeated > points.length) problems.push(`${repeated} model calls were repeated: ${ended.calls}`);
  const missing = whole.calls.filter((call) => !ended.calls.includes(call));
  if (missing.length > 0) problems.push(`calls that were never made: ${missing}`);
  if (ended.booked < ended.answered)
    problems.push(`the model answered ${ended.answered} calls, ${ended.booked} are booked`);
  problems.push(...differences(whole.outcome, ended.outcome));
  return { points, problems, repeated };
}

/** Where the process died before the session was there, nothing is to be resumed. */
function commandFor(scene: SessionScene, mode: Mode): readonly string[] {
  const begun = sessionFolders(scene).some((folder) => existsSync(join(folder, "session.json")));
  return begun ? ["resume", "--yes"] : start(mode);
}

const isOver = ({ code, stderr }: Played) => code === 2 && /has ended: merged/.test(stderr);

const tail = ({ code, signal, stderr }: Played) => `${signal ?? code} ${stderr.slice(-400)}`;

function endOf(scene: SessionScene): Omit<Ended, "mode"> {
  const booked = sessionFolders(scene).flatMap((folder) => readCalls(join(folder, "ledger.ndjson"))).length;
  return { outcome: outcomeOf(scene), calls: scene.calls, booked, answered: scene.answered().length };
}

/** Every place where two outcomes aren't the same, a line each. */
export function differences(expected: unknown, found: unknown, at = ""): readonly string[] {
  if (Array.isArray(expected) && Array.isArray(found)) {
    const [missing, extra] = [moreIn(expected, found), moreIn(found, expected)];
    if (missing.length + extra.length === 0)
      return JSON.stringify(expected) === JSON.stringify(found) ? [] : [`${at}: another order`];
    return [
      ...missing.map((item) => `${at} lacks ${JSON.stringify(item)}`),
      ...extra.map((item) => `${at} has besides ${JSON.stringify(item)}`),
    ];
  }
  if (typeof expected === "object" && typeof found === "object" && expected !== null && found !== null)
    return Object.keys({ ...expected, ...found }).flatMap((key) =>
      differences(
        (expected as Record<string, unknown>)[key],
        (found as Record<string, unknown>)[key],
        `${at}.${key}`,
      ),
    );
  return expected === found ? [] : [`${at} is ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`];
}

/** What a list has more of than another one. */
function moreIn(list: readonly unknown[], other: readonly unknown[]): readonly unknown[] {
  const left = other.map((item) => JSON.stringify(item));
  return list.filter((item) => {
    const place = left.indexOf(JSON.stringify(item));
    if (place !== -1) left.splice(place, 1);
    return place === -1;
  });
}
