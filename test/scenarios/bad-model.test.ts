import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { ending, runCli } from "./support/cli.ts";
import {
  approval,
  aSpec,
  handIn,
  type Reply,
  type Script,
  serveModel,
  writes,
} from "./support/model-server.ts";
import { calculator, makeProject } from "./support/project.ts";

const slowDown = ["--max-rounds", "2"];

async function play(script: Partial<Script>, args: readonly string[] = slowDown) {
  const project = makeProject(calculator);
  const before = project.snapshot();
  await using server = await serveModel(script);
  const result = await runCli({
    args: ["run", "--goal", "Change it", "--yes", "--json", ...args],
    cwd: project.directory,
    env: server.env,
  });
  return { project, before, server, result };
}

const raw = (status: number, body: string, headers: Record<string, string> = {}): Reply => ({
  raw: (response) => response.writeHead(status, { "content-type": "application/json", ...headers }).end(body),
});

const failure = (type: string, message: string) =>
  JSON.stringify({ type: "error", error: { type, message } });

describe("a model that misbehaves leaves the repository as it was", () => {
  it.each([
    ["answers with garbage", { architect: [raw(200, "<html>no</html>")] }, 7],
    ["refuses the key", { architect: [raw(401, failure("authentication_error", "invalid x-api-key"))] }, 7],
    ["doesn't know the model", { architect: [raw(404, failure("not_found_error", "model: nope"))] }, 7],
    ["never fits the schema", { architect: [{ calls: [{ name: "submit", input: { summary: 1 } }] }] }, 7],
    // What a coder does in vain twice is a person's to decide.
    ["makes an empty change", { coder: [handIn] }, 5],
    ["writes outside the workspace", { coder: writes({ "../outside.txt": "x" }) }, 5],
    [
      "plants git configuration",
      { coder: writes({ ".git/config": "[core]\n\tfsmonitor = touch /tmp/dev-agent-fs\n" }) },
      5,
    ],
  ] as const)("%s", async (_name, script, code) => {
    const { project, before, result } = await play(script);
    using _ = project;
    expect(ending(result)).toMatchObject({
      code,
      outcome: code === 5 ? "waiting" : "failed",
      reason: expect.stringMatching(/.{20,}/),
    });
    expect(result.code).toBe(code);
    expect(project.snapshot()).toBe(before);
    expect(result.stderr).not.toMatch(/^\s+at /m);
  });

  it("a wrong key is tried once and named by its variable", async () => {
    const { project, server, result } = await play({
      architect: [raw(401, failure("authentication_error", "invalid x-api-key: sk-ant-loopback-test-key"))],
    });
    using _ = project;
    expect(server.requests).toHaveLength(1);
    expect(ending(result).reason).toMatch(/ANTHROPIC_API_KEY/);
    // Some servers repeat the key: it is nowhere to be read.
    expect(result.stdout + result.stderr).not.toContain("loopback-test-key");
    const stored = spawnSync("grep", ["-rl", "loopback-test-key", project.directory]);
    expect(stored.stdout.toString()).toBe("");
  });

  it("a file of 10 MB is not taken", async () => {
    const make: Reply = {
      calls: [{ name: "bash", input: { command: "head -c 11000000 /dev/urandom > big.bin" } }],
    };
    const { project, before, result } = await play({ coder: [make, handIn, handIn] });
    using _ = project;
    expect(ending(result)).toMatchObject({ code: 4 });
    expect(
      result.events.some((event) => event.type === "finding.added" && event.data.file === "big.bin"),
    ).toBe(true);
    expect(project.snapshot()).toBe(before);
  });

  it("a link out of the workspace is not taken, and nothing is written through it", async () => {
    rmSync("/tmp/dev-agent-escaped", { force: true });
    const link: Reply = {
      calls: [{ name: "bash", input: { command: "ln -s /tmp out; ln -s /etc/passwd pw" } }],
    };
    const through: Reply = {
      calls: [{ name: "write", input: { path: "out/dev-agent-escaped", content: "x" } }],
    };
    const { project, before, result } = await play({ coder: [link, through, handIn, handIn] });
    using _ = project;
    expect(ending(result).code).toBe(4);
    expect(result.events.some((event) => event.type === "finding.added" && event.data.file === "pw")).toBe(
      true,
    );
    expect(existsSync("/tmp/dev-agent-escaped")).toBe(false);
    expect(project.snapshot()).toBe(before);
  });

  it("a planted secret is found, however often it is handed in, and its text is nowhere to be read", async () => {
    const secret = `ghp_${"Ab3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY3zA5"}`;
    const { project, before, result } = await play({
      coder: writes({ "src/key.js": `export const key = "${secret}";\n` }),
    });
    using _ = project;
    expect(ending(result)).toMatchObject({ code: 4, outcome: "over-budget" });
    const found = result.events.filter((event) => event.type === "finding.added");
    expect(found.length).toBeGreaterThan(0);
    expect(JSON.stringify(found)).not.toContain(secret.slice(0, 10));
    expect(project.snapshot()).toBe(before);
  });

  it("an overloaded provider is tried again, and the answer is used", async () => {
    const busy = raw(529, failure("overloaded_error", "Overloaded"), { "retry-after": "0" });
    const { project, result } = await play({
      architect: [busy, aSpec],
      coder: writes({ "a.txt": "a\n" }),
      reviewer: [approval],
    });
    using _ = project;
    expect(ending(result)).toMatchObject({ outcome: "merged" });
  });
});
