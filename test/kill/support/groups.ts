import { byTurns, firstAndLast, oneOf } from "./choose-points.ts";

/** Where a session is killed, and the processes that resume it, one after the other. */
export type Kill = readonly string[];

/**
 * The points of a session at which it is killed, by what it is at there.
 * @param every Of the writes to the journal, the model calls and the nodes one in so many.
 */
export function groupsOf(
  points: readonly string[],
  every: number,
): Readonly<Record<string, readonly Kill[]>> {
  const all = (what: RegExp) => points.filter((point) => what.test(point));
  const share = Math.ceil(every / 5);
  const some = (list: readonly string[], each: number) => list.filter((_, index) => index % each === 0);
  const journal = byTurns(all(/^journal#/));
  const calls = all(/^model /).filter((point, index) =>
    point.endsWith(oneOf(["received", "half answered"], index >> 1)),
  );
  const single = {
    ...inParts(journalWrites, some(journal, every)),
    // Each of them is a write to the journal too; here it is killed when it has been told.
    "ends of nodes": some(all(/^events phase\.finished .* after$/), 2 * share),
    "what people are asked and say, and the end": all(/^events (?:approval|run)\./),
    "the books and the conversations": some(
      byTurns(all(/^(?:ledger|architect|coder|reviewer|supervisor)/)),
      6 * share,
    ),
    "model calls": some(calls, share),
    "pushes, fetches and changes of branches": some(
      firstAndLast(
        all(/^start git (?:push|fetch|update-ref|commit-tree|pack-objects).*(?:begun|with it|ended)$/),
      ),
      share,
    ),
    "what is about to be merged, and the session's own files": some(
      firstAndLast(all(/^(?:write|writeFile|rename|link) (?:session|project\/\.git\/dev-agent)\b/)),
      share,
    ),
    "commands in the sandbox": firstAndLast(all(/^start (?:bwrap|gitleaks).*begun$/)),
  };
  return {
    ...Object.fromEntries(
      Object.entries(single).map(([name, chosen]) => [name, chosen.map((point) => [point])]),
    ),
    "a resume that is killed too": journal
      .filter((_, index) => index % (16 * every) === 5)
      .map((point, index) => [point, `journal#${1 + (index % 4)} ${oneOf(["after", "torn"], index)}`]),
  };
}

const journalWrites = "writes to the journal";

/** Whether a group has its writes. */
export const isJournal = (group: string) => group.startsWith(journalWrites);

/** Points that a test can go through in its time. */
const mostInOne = 25;

function inParts(name: string, points: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const parts = Math.ceil(points.length / mostInOne);
  return Object.fromEntries(
    Array.from({ length: parts }, (_, part) => [
      `${name}, ${part + 1} of ${parts}`,
      points.filter((_point, index) => index % parts === part),
    ]),
  );
}
