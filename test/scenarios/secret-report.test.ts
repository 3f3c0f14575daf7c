import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { makeSecrets } from "../fakes/checks/made-up-secrets.ts";
import { ending, runCli } from "./support/cli.ts";
import { handIn, type ModelRequest, type Reply, serveModel, writes } from "./support/model-server.ts";
import { calculator, makeProject } from "./support/project.ts";

const { "github token": github, stripe, npm } = makeSecrets("report");
const secrets = [github, stripe, npm];

/** No eight characters in a row, so the first of them neither. */
const parts = secrets
  .flatMap((secret) => Array.from({ length: secret.length - 7 }, (_, at) => secret.slice(at, at + 8)))
  .filter((part) => !/^(github_|sk_live_)/.test(part));

const bash = (command: string): Reply => ({
  calls: [{ name: "bash", input: { command, timeout_s: 60, cwd: "" } }],
});

/** The folder's files below it, without what models said word for word. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => !/^(transcripts|trusted\.git)(\/|$)/.test(name))
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
}

/** What the reviewer is shown, and what the coder is told of its last round. */
function toldTo(role: string, { messages }: ModelRequest): readonly string[] {
  if (role === "reviewer") return [JSON.stringify(messages)];
  return role === "coder" ? [JSON.stringify(messages[0])] : [];
}

/** Plays a coder that leaks in several ways, and does better once it is told, or doesn't. */
async function play(coder: readonly Reply[], rounds: number) {
  const project = makeProject(calculator);
  const before = project.snapshot();
  await using server = await serveModel({ coder });
  const result = await runCli({
    args: ["run", "--goal", "Change it", "--yes", "--json", "--max-rounds", String(rounds)],
    cwd: project.directory,
    env: server.env,
  });
  return { project, before, server, result };
}

const leaks: readonly Reply[] = [
  bash(
    `git tag start; echo 'k ${github}' > package-lock.json && git add . && git commit -qm one && git rm -q package-lock.json && git commit -qm two`,
  ),
  bash(`git commit -q --allow-empty -m 'Use ${stripe}'`),
  ...writes({ "src/key.js": `export const key = "${npm}";\n` }),
];

describe("A secret that a coder commits", () => {
  it("is refused, and no report, event, journal or feedback has a part of it", async () => {
    const better = [
      bash("git reset -q --soft start"),
      ...writes({ "src/key.js": "export const key = 1;\n" }),
    ];
    const { project, result, server } = await play([...leaks, ...better, handIn], 3);
    using _ = project;
    expect(ending(result)).toMatchObject({ outcome: "merged" });
    const found = result.events.filter(({ type }) => type === "finding.added");
    expect(found.map(({ data }) => (data as { rule: string }).rule).sort()).toEqual(
      expect.arrayContaining(["github-pat", "npm-access-token"]),
    );
    const sessions = join(project.directory, ".git/dev-agent/sessions");
    const left = new Map<string, string>();
    for (const file of filesIn(join(sessions, readdirSync(sessions)[0] ?? "")))
      left.set(file, readFileSync(file, "latin1"));
    left.set("stdout", result.stdout).set("stderr", result.stderr);
    left.set("history", project.git("log", "-p", "--all"));
    for (const [index, { role, body }] of server.requests.entries())
      for (const text of toldTo(role, body)) left.set(`request ${index} of the ${role}`, text);
    expect([...left.values()].join("\n")).toContain("github-pat");
    const holding = [...left].filter(([, text]) => parts.some((part) => text.includes(part)));
    expect(holding.map(([place]) => place)).toEqual([]);
  });
});
