import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writes } from "../support/model-server.ts";
import { makeActionScene } from "./support/action-scene.ts";
import { formsOf, makeCanaries } from "./support/canaries.ts";
import { everythingLeft } from "./support/everything-left.ts";
import { approved, untilAsked } from "./support/play.ts";
import { makeProcessSpy, type SeenProcess } from "./support/process-spy.ts";

/** A test of the project that looks around: what runs in the sandbox must not find a credential anywhere. */
const curious = `import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

test("sees no credential", () => {
  const read = (path) => { try { return readFileSync(path, "latin1"); } catch { return ""; } };
  const processes = readdirSync("/proc").filter((name) => /^\\d+$/.test(name));
  const texts = processes.flatMap((id) => ["environ", "cmdline"].map((name) => read("/proc/" + id + "/" + name)));
  for (const text of [JSON.stringify(process.env), ...texts]) assert.doesNotMatch(text, /canary|ghs_|eyJ/);
});
`;

describe("A credential", () => {
  it("is found nowhere but where it is needed, in no form", async () => {
    const directory = mkdtempSync(join(tmpdir(), "dev-agent-spy-"));
    try {
      const { PATH = "", GITLEAKS_PATH = "" } = process.env;
      const spy = makeProcessSpy(directory, { path: PATH, gitleaks: GITLEAKS_PATH });
      const canaries = makeCanaries();
      const machineSecret = `canary-${crypto.randomUUID()}`;
      await using scene = await makeActionScene({
        files: { "test/curious.test.js": curious },
        script: { coder: [...writes({ "note.txt": "n\n" }), ...writes({ "note.txt": "better\n" })] },
        secrets: canaries.secrets,
        machine: { first: spy.programs, env: { ...spy.env, MACHINE_TOKEN: machineSecret } },
      });
      const first = await untilAsked(scene);
      scene.reject("dev-agent-merge", "bob", "Make the note better");
      const rejected = await first.end();
      const second = scene.startQueued();
      await scene.whenWaiting("dev-agent-merge");
      const merged = await approved(scene, second);
      expect(scene.said(merged, "merge")).toMatchObject({ outcome: "merged" });

      const jobTokens = [...scene.tokens].map(([token, { job }]) => [`token of ${job}`, token] as const);
      const runtimes = [...scene.runtimes].map(
        ([job, { ACTIONS_RUNTIME_TOKEN = "" }]) =>
          [`runtime token of ${job}`, ACTIONS_RUNTIME_TOKEN] as const,
      );
      const secret = { ...canaries.values, "machine's": machineSecret };
      const all = [...Object.entries(secret), ...jobTokens, ...runtimes];
      const notForGit = all.filter((value) => !jobTokens.includes(value as (typeof jobTokens)[number]));
      expect(all.length).toBeGreaterThanOrEqual(12);

      const left = everythingLeft(scene, [rejected, merged]);
      expect(findIn(all, left)).toEqual([]);

      const started = [...Object.values(rejected.jobs), ...Object.values(merged.jobs)].flatMap(
        ({ processes }) => processes,
      );
      const seen = spy.seen();
      expect(seen.length).toBeGreaterThan(started.length);
      expect(findIn(all, argumentsOf([...started, ...seen]))).toEqual([]);
      const others = seen.filter((one) => !isOwnProgram(one));
      expect(findIn(notForGit, environmentsOf(others.filter(reachesServer)))).toEqual([]);
      expect(findIn(all, environmentsOf(others.filter((one) => !reachesServer(one))))).toEqual([]);
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });
});

type Named = readonly (readonly [name: string, value: string])[];

/** Where which value was found. */
function findIn(values: Named, places: ReadonlyMap<string, string>): readonly string[] {
  return values.flatMap(([name, value]) =>
    formsOf(value).flatMap((form) =>
      [...places].filter(([, text]) => text.includes(form)).map(([place]) => `${name} in ${place}`),
    ),
  );
}

function argumentsOf(
  processes: readonly { readonly argv: readonly string[] }[],
): ReadonlyMap<string, string> {
  return new Map(
    processes.map(({ argv }, index) => [
      `arguments ${index}: ${argv.slice(0, 9).join(" ")}`,
      argv.join("\0"),
    ]),
  );
}

function environmentsOf(processes: readonly SeenProcess[]): ReadonlyMap<string, string> {
  return new Map(
    processes.map(({ argv, env }, index) => [
      `environment ${index}: ${argv.join(" ").slice(0, 300)}`,
      env.join("\0"),
    ]),
  );
}

/** The action itself, which the runner gives its inputs and its access. */
const isOwnProgram = ({ argv }: SeenProcess) => /\/dist\/[\w-]+\/index\.js$/.test(argv[1] ?? "");

/** One call of git to the repository's server, which asks for the job's token. */
const reachesServer = ({ argv }: SeenProcess) =>
  /(^|\/)git$/.test(argv[0] ?? "") && argv.some((word) => ["fetch", "push", "ls-remote"].includes(word));
