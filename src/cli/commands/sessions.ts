import { isSessionId } from "../../domain/branch-name.ts";
import { jsonLine } from "../../domain/text/json-line.ts";
import { pruningLines, sessionDetailLines, sessionListLines } from "../../reporting/session-lines.ts";
import type { PruneRequest } from "../../use-cases/use-cases.ts";
import type { Command } from "../face.ts";
import type { Invocation } from "../parse-arguments.ts";
import { readRepo, readText } from "../read-request.ts";
import { usageError } from "../usage-error.ts";
import { wayBack } from "../way-back.ts";

/** `dev-agent sessions [list | show ID | prune]`: what sessions there are, and what they take. */
export const sessions: Command = async (invocation, face) => {
  const [verb = "list", id] = invocation.words;
  const repo = readRepo(invocation);
  const print = (value: object, lines: () => readonly string[]) => {
    face.stdout.write(invocation.has("json") ? `${jsonLine(value)}\n` : `${lines().join("\n")}\n`);
    return 0;
  };
  requireFlags(invocation, verb);
  if (verb === "show") {
    const session = readId(id);
    const details = await (await face.useCases()).session({ repo, session }, face);
    return print(details, () => sessionDetailLines(details, wayBack(face.program, repo)));
  }
  if (id !== undefined) throw usageError(`sessions ${verb} takes no session.`);
  if (verb === "list") {
    const list = await (await face.useCases()).sessions({ repo }, face);
    return print(list, () => sessionListLines(list, Date.now()));
  }
  if (verb !== "prune") throw usageError(`sessions can't "${verb}".`, "It can: list, show SESSION, prune.");
  const request = readPrune(invocation, repo);
  const pruning = await (await face.useCases()).prune(request, face);
  return print(pruning, () => pruningLines(pruning));
};

const ofPrune = ["older-than", "keep", "all-ended", "force", "dry-run"] as const;

function requireFlags(invocation: Invocation, verb: string): void {
  const stray = ofPrune.find((flag) => verb !== "prune" && invocation.has(flag));
  if (stray !== undefined) throw usageError(`--${stray} goes with dev-agent sessions prune.`);
}

function readId(id: string | undefined): string {
  if (id === undefined)
    throw usageError("No session was given.", "It is written: dev-agent sessions show SESSION");
  if (isSessionId(id)) return id;
  throw usageError(`"${id.slice(0, 80)}" can't be a session.`, "List them: dev-agent sessions");
}

function readPrune(invocation: Invocation, repo: string): PruneRequest {
  const allEnded = invocation.has("all-ended");
  const age = readText(invocation, "older-than");
  const keep = readText(invocation, "keep");
  const force = invocation.all("force").map((id) => readId(id));
  if (allEnded && age !== undefined) throw usageError("--all-ended and --older-than exclude each other.");
  if (keep !== undefined && !/^\d{1,6}$/.test(keep))
    throw usageError(`--keep must be a whole number, not "${keep}".`);
  const dryRun = invocation.has("dry-run");
  const olderThanMs = age === undefined ? usualAge(allEnded, { keep, force }) : readAge(age);
  return { repo, dryRun, force, keep: Number(keep ?? 0), olderThanMs };
}

const day = 86_400_000;

/** Where no age is asked for: 30 days, unless something else says which sessions are meant. */
function usualAge(
  allEnded: boolean,
  { keep, force }: { readonly keep: string | undefined; readonly force: readonly string[] },
): number | null {
  if (allEnded || keep !== undefined) return null;
  return force.length > 0 ? Number.POSITIVE_INFINITY : 30 * day;
}

const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: day, w: 7 * day };

function readAge(text: string): number {
  const [, amount = "", unit = ""] = /^(\d{1,6})([mhdw])$/.exec(text) ?? [];
  if (amount === "") throw usageError(`--older-than must be like 12h, 30d or 8w, not "${text}".`);
  return Number(amount) * (units[unit] ?? day);
}
