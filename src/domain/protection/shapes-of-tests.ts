import type { ChangeFacts } from "./change-facts.ts";
import { compareTests, type WeakenedTest } from "./compare-tests.ts";
import { isTestLike, isTestPath } from "./protected-paths.ts";
import type { Shape } from "./shapes.ts";
import { some } from "./some.ts";

/** Tests that are gone, assert less, are skipped, or keep others from running. */
export function testShapes(facts: ChangeFacts): readonly Shape[] {
  const gone = deletedTests(facts);
  const compared = testTexts(facts, gone).flatMap((texts) => compareTests(texts) ?? []);
  return [...deleted(gone), ...weakened(compared), ...exclusive(compared)];
}

/** Deleted ones of which no added test has the content or the name: one that moved is not gone, if it still runs. */
function deletedTests({ files, moved }: ChangeFacts): readonly string[] {
  const added = new Set(
    files
      .filter(({ status }) => status === "added")
      .flatMap(({ path }) => (isTestPath(path) ? [nameOf(path)] : [])),
  );
  const kept = new Set(moved.filter(([from, to]) => isTestLike(from, to)).map(([from]) => from));
  return files
    .filter(({ path, status }) => status === "deleted" && isTestPath(path))
    .map(({ path }) => path)
    .filter((path) => !kept.has(path) && !added.has(nameOf(path)));
}

/** A test that moved and changed is compared with the one that it was. */
function testTexts({ texts, files }: ChangeFacts, gone: readonly string[]) {
  const statuses = new Map(files.map(({ path, status }) => [path, status]));
  const tests = texts.filter(
    ({ path, before, after }) => isTestPath(path) || holdsTests(path, before ?? after),
  );
  const left = tests.filter(({ path }) => statuses.get(path) === "deleted" && !gone.includes(path));
  return tests
    .filter(({ path }) => statuses.get(path) !== "deleted")
    .map((test) => {
      if (test.before !== null) return test;
      const origin = left.find(({ path }) => nameOf(path) === nameOf(test.path));
      return { ...test, before: origin?.before ?? null };
    });
}

function deleted(gone: readonly string[]): readonly Shape[] {
  if (gone.length === 0) return [];
  const points = 20 + 5 * Math.min(gone.length, 4);
  return [{ name: "tests-deleted", paths: gone, points, why: `deletes ${some(gone)}` }];
}

function weakened(compared: readonly WeakenedTest[]): readonly Shape[] {
  const tests = compared.filter(({ lostAssertions, newSkips }) => lostAssertions + newSkips > 0);
  if (tests.length === 0) return [];
  const sum = (key: "lostAssertions" | "newSkips") => tests.reduce((all, test) => all + test[key], 0);
  const [lost, skips] = [sum("lostAssertions"), sum("newSkips")];
  const paths = tests.map(({ path }) => path);
  const why = `${lost} assertions fewer and ${skips} skips more in ${some(paths)}`;
  return [{ name: "tests-weakened", paths, points: Math.min(30, 10 + 2 * lost + 5 * skips), why }];
}

function exclusive(compared: readonly WeakenedTest[]): readonly Shape[] {
  const paths = compared.filter(({ newOnly }) => newOnly > 0).map(({ path }) => path);
  if (paths.length === 0) return [];
  return [
    { name: "tests-only", paths, points: 30, why: `marks tests so that no others run: ${some(paths)}` },
  ];
}

const nameOf = (path: string) => path.slice(path.lastIndexOf("/") + 1);

/** Rust has its tests beside the code. */
function holdsTests(path: string, text: string | null): boolean {
  return path.endsWith(".rs") && /#\[(?:\w+::)?test\b/.test(text ?? "");
}
