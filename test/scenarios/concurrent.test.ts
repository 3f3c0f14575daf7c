import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { type CliResult, ending, runCli } from "./support/cli.ts";
import { approval, type ModelServer, type Reply, serveModel, writes } from "./support/model-server.ts";
import { calculator, makeProject, type Project } from "./support/project.ts";

const many = 4;
const numbers = Array.from({ length: many }, (_, index) => index);

/** Lets everybody on once all are there; whoever is killed on the way is not waited for twice. */
function meeting(of: number) {
  let open = () => {};
  const all = new Promise<void>((resolve) => {
    open = resolve;
  });
  let there = 0;
  return () => {
    there += 1;
    if (there === of) open();
    return all;
  };
}

interface Session extends AsyncDisposable {
  readonly server: ModelServer;
  /** Runs a command of it, in a working tree of the repository. */
  cli(directory: string, ...args: readonly string[]): Promise<CliResult>;
  run(directory: string, onEvent?: Parameters<typeof runCli>[0]["onEvent"]): Promise<CliResult>;
}

/** One session whose model writes these files, and is reviewed when the others are. */
async function session(coder: readonly Reply[], before: () => Promise<void>): Promise<Session> {
  const server = await serveModel({ coder, reviewer: [{ ...approval, before }] });
  const run = (cwd: string, args: readonly string[], onEvent?: Parameters<typeof runCli>[0]["onEvent"]) =>
    runCli({
      args: [...args, "--json"],
      cwd,
      env: server.env,
      ...(onEvent === undefined ? {} : { onEvent }),
    });
  return {
    server,
    cli: (directory, ...args) => run(directory, args),
    // All have the same goal, and start in the same second.
    run: (directory, onEvent) => run(directory, ["run", "--goal", "Add a note", "--yes"], onEvent),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

/** Every merge on the base, oldest first, and the files that it brought. */
function history(
  { git }: Project,
  branch = "main",
): readonly { tree: string; tested: string; files: string }[] {
  return git("rev-list", "--merges", "--first-parent", "--reverse", branch)
    .split("\n")
    .filter((sha) => sha !== "")
    .map((sha) => ({
      tree: git("rev-parse", `${sha}^{tree}`),
      tested: git("rev-parse", `${sha}^2^{tree}`),
      files: git("diff", "--name-only", `${sha}^1`, sha),
    }));
}

function expectSound(project: Project): void {
  const { git } = project;
  expect(git("status", "--porcelain")).toBe("");
  expect(git("for-each-ref", "refs/heads/agent")).toBe("");
  expect(git("fsck", "--strict", "--no-dangling")).toBe("");
  // Nothing lands beside the merges.
  expect(git("rev-list", "--count", "--first-parent", "main")).toBe(`${many + 1}`);
  execFileSync(process.execPath, ["--test"], { cwd: project.directory, stdio: "ignore" });
}

const idOf = ({ events }: CliResult) => events[0]?.runId ?? "";

describe("sessions at once in one repository", { timeout: 240_000 }, () => {
  it("with changes in different files, a remote and two working trees, one of them killed: each lands once", async () => {
    using project = makeProject(calculator);
    const { git, directory } = project;
    const remote = join(directory, "../remote.git");
    git("clone", "-q", "--bare", directory, remote);
    git("remote", "add", "origin", remote);
    git("fetch", "-q", "origin");
    const other = join(directory, "../other");
    git("worktree", "add", "-q", "-b", "elsewhere", other);
    const places = [directory, other, directory, other];

    const met = meeting(many);
    await using stack = new AsyncDisposableStack();
    const sessions = await Promise.all(
      numbers.map((n) => session(writes({ [`notes/${n}.txt`]: `${n}\n` }), met)),
    );
    for (const one of sessions) stack.use(one);
    // One is killed as it begins to merge, while the others do the same.
    const results = await Promise.all(
      sessions.map((one, n) =>
        one.run(places[n] ?? directory, (event, child) => {
          if (n === 0 && event.type === "phase.started" && event.data.phase === "merge_branch")
            child.kill("SIGKILL");
        }),
      ),
    );
    expect(new Set(results.map(idOf)).size).toBe(many);
    for (const result of results.slice(1))
      expect(ending(result)).toMatchObject({ outcome: "merged", code: 0 });
    const [killed] = results;
    expect(killed?.signal).toBe("SIGKILL");
    const resumed = await sessions[0]?.cli(directory, "resume", idOf(killed as CliResult), "--yes");
    // It may have merged before the signal came.
    if (resumed?.code !== 2) expect(ending(resumed as CliResult)).toMatchObject({ outcome: "merged" });

    expectSound(project);
    expect(git("rev-parse", "main")).toBe(git("--git-dir", remote, "rev-parse", "main"));
    expect(
      history(project)
        .map(({ files }) => files)
        .toSorted(),
    ).toEqual(numbers.map((n) => `notes/${n}.txt`));
    for (const n of numbers) expect(project.read(`notes/${n}.txt`)).toBe(`${n}\n`);
  });

  it("with changes in one file: the second is rebuilt on the first, tested again and asked about again", async () => {
    const lines = Array.from({ length: 10 * many }, (_, line) => `${line}`);
    using project = makeProject({ ...calculator, "list.txt": `${lines.join("\n")}\n` });
    const { git, directory } = project;
    const changed = (n: number) => lines.map((line, at) => (at === 10 * n + 5 ? `changed by ${n}` : line));
    const met = meeting(many);
    await using stack = new AsyncDisposableStack();
    const sessions = await Promise.all(
      numbers.map((n) => session(writes({ "list.txt": `${changed(n).join("\n")}\n` }), met)),
    );
    for (const one of sessions) stack.use(one);
    const results = await Promise.all(sessions.map((one) => one.run(directory)));

    let open = sessions.map((one, n) => ({ one, result: results[n] as CliResult }));
    for (let left = many; left > 0; left -= 1) {
      const ends = open.map(({ result }) => ending(result).outcome);
      expect(ends.filter((end) => end === "merged")).toHaveLength(1);
      expect(ends.filter((end) => end === "waiting")).toHaveLength(left - 1);
      open = open.filter(({ result }) => ending(result).outcome === "waiting");
      const tip = git("rev-parse", "main");
      for (const { result } of open) {
        const moved = result.events.findLastIndex(({ type }) => type === "diff.updated");
        const since = result.events.slice(moved);
        expect(since[0]?.data).toMatchObject({ baseSha: tip });
        expect(since.map(({ type }) => type)).toEqual(
          expect.arrayContaining(["test.finished", "approval.requested"]),
        );
      }
      // All of them are approved at once, and one of them lands again.
      open = await Promise.all(
        open.map(async ({ one, result }) => ({
          one,
          result: await one.cli(directory, "approve", idOf(result)),
        })),
      );
    }
    expectSound(project);
    // What landed is what was tested, to the byte.
    for (const { tree, tested } of history(project)) expect(tree).toBe(tested);
    const all = lines.map((line, at) => (at % 10 === 5 ? `changed by ${(at - 5) / 10}` : line));
    expect(project.read("list.txt")).toBe(`${all.join("\n")}\n`);
  });
});
