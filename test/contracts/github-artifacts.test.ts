import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createArtifacts } from "../../src/github/artifacts.ts";
import { type GitHubServer, startGitHub } from "../github/rest/github-server.ts";
import { type ResultsServer, startResults } from "../github/results/results-server.ts";
import { createRemote } from "../github/runner/create-remote.ts";

let root: string;
let results: ResultsServer;
let github: GitHubServer;
/** The run that this process is a job of, and one before it. */
let runId: number;
let otherRunId: number;

// The toolkit reads where the API is when it is loaded: one server for all tests, before that.
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "dev-agent-artifacts-"));
  results = await startResults();
  const remote = await createRemote(join(root, "remote.git"), { "a.txt": "a\n" });
  github = await startGitHub({
    ...{ remote, repository: "acme/widgets", people: { ada: "admin" }, artifacts: results.shelf },
  });
  vi.stubEnv("GITHUB_API_URL", github.url);
  vi.stubEnv("GITHUB_SERVER_URL", undefined);
  vi.stubEnv("GITHUB_WORKSPACE", root);
  vi.stubEnv("RUNNER_TEMP", root);
});

beforeEach(() => {
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  vi.spyOn(console, "error").mockReturnValue();
  otherRunId = github.runs.start({ actor: "ada", path: "goal.yml" });
  runId = github.runs.start({ actor: "ada", path: "goal.yml" });
  inJobOf(runId);
});

afterEach(() => void vi.restoreAllMocks());

afterAll(async () => {
  vi.unstubAllEnvs();
  expect(github.violations).toEqual([]);
  await results[Symbol.asyncDispose]();
  await github[Symbol.asyncDispose]();
  await rm(root, { recursive: true, force: true });
});

/** Makes this process one job's action. */
function inJobOf(run: number, path = "develop"): void {
  const runtime = results.runtime({ runId: `${run}`, path });
  for (const [name, value] of Object.entries(runtime)) vi.stubEnv(name, value);
}

const artifacts = (token = github.createToken({ permissions: { actions: "read" } })) =>
  createArtifacts({ repository: "acme/widgets", token });

async function upload(name: string, files: Readonly<Record<string, string>>, retentionDays?: number) {
  const directory = join(root, `up-${crypto.randomUUID()}`);
  const paths = Object.keys(files).map((path) => join(directory, path));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(directory, path, ".."), { recursive: true });
    await writeFile(join(directory, path), text);
  }
  const kept = retentionDays === undefined ? {} : { retentionDays };
  await artifacts().upload({ name, directory, files: paths, ...kept });
}

/** Downloads an artifact; its files by path. */
async function download(name: string, run?: number, token?: string) {
  const directory = join(root, `down-${crypto.randomUUID()}`);
  await artifacts(token).download({ name, directory, ...(run === undefined ? {} : { runId: run }) });
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name: file }) => join(parentPath, file));
  const texts = paths.map(
    async (path) => [path.slice(directory.length + 1), await readFile(path, "utf8")] as const,
  );
  return Object.fromEntries(await Promise.all(texts));
}

const files = { "session.json": "{}\n", "deep/candidate.bundle": "x".repeat(100_000) };
const policy = (code: string) => ({ code, kind: "policy" });

describe("an artifact", () => {
  it("comes back as it was left, to later jobs of the run", async () => {
    await upload("dev-agent-1", files, 7);
    inJobOf(runId, "verify");
    expect(await download("dev-agent-1")).toEqual(files);
    const [stored] = results.artifactsOf(`${runId}`);
    expect(((stored?.expiresAt ?? 0) - (stored?.createdAt ?? 0)) / 86_400_000).toBeCloseTo(7, 2);
  });

  it("comes back to a job of another run that asks for it by run", async () => {
    inJobOf(otherRunId);
    await upload("dev-agent-1", files);
    inJobOf(runId);
    expect(await download("dev-agent-1", otherRunId)).toEqual(files);
    await expect(download("dev-agent-1")).rejects.toMatchObject(policy("artifact-missing"));
  });

  it("is never replaced: a second attempt has to call its own differently", async () => {
    await upload("dev-agent-1", files);
    await expect(upload("dev-agent-1", { "session.json": "other" })).rejects.toMatchObject({
      ...{ code: "artifact-taken", kind: "infrastructure" },
      message: "This run has an artifact dev-agent-1 already.",
    });
    await upload("dev-agent-2", { "session.json": "other" });
    expect(await download("dev-agent-1")).toEqual(files);
  });

  it("is only the one that was asked for, and not one whose name begins alike", async () => {
    await upload("dev-agent-12", files);
    await expect(download("dev-agent-1")).rejects.toMatchObject(policy("artifact-missing"));
  });
});

describe("an artifact that isn't there", () => {
  it("is missed in this run and in another one", async () => {
    for (const run of [undefined, otherRunId, 7])
      await expect(download("dev-agent-1", run)).rejects.toMatchObject({
        ...policy("artifact-missing"),
        message: "There is no artifact dev-agent-1 in that run, or it has expired.",
      });
  });

  it("because it expired is missed likewise", async () => {
    inJobOf(otherRunId);
    await upload("dev-agent-1", files, 1);
    results.passDays(2);
    await expect(download("dev-agent-1")).rejects.toMatchObject(policy("artifact-missing"));
    inJobOf(runId);
    await expect(download("dev-agent-1", otherRunId)).rejects.toMatchObject(policy("artifact-missing"));
  });

  it("because it has no files is missed, too", async () => {
    await upload("dev-agent-1", files);
    const edit = (all: Map<string, Buffer>) => all.clear();
    results.editArtifact({ runId: `${runId}`, name: "dev-agent-1", digest: "recomputed", edit });
    await expect(download("dev-agent-1")).rejects.toMatchObject({ kind: "policy" });
  });
});

describe("an artifact that was changed", () => {
  it.each([
    ["this run", false],
    ["another run", true],
  ])("where it lies is not taken: from %s", async (_, other) => {
    if (other) inJobOf(otherRunId);
    const run = other ? otherRunId : runId;
    await upload("dev-agent-1", files);
    const edit = (all: Map<string, Buffer>) => void all.set("session.json", Buffer.from("evil"));
    results.editArtifact({ runId: `${run}`, name: "dev-agent-1", digest: "kept", edit });
    inJobOf(runId);
    await expect(download("dev-agent-1", other ? run : undefined)).rejects.toMatchObject({
      ...policy("artifact-damaged"),
      message: "The artifact dev-agent-1 did not arrive as it was stored.",
    });
  });

  it.each([
    ["up", "../escaped.txt"],
    ["up from a folder", "deep/../../escaped.txt"],
    ["to an absolute place", "/ROOT/escaped.txt"],
    ["up in the other way of writing", "..\\escaped.txt"],
  ])("to have a file that leads %s puts nothing outside of its directory", async (_, path) => {
    await upload("dev-agent-1", files);
    const before = (await readdir(root)).filter((name) => !name.startsWith("down-"));
    const name = path.replace("/ROOT", root);
    const edit = (all: Map<string, Buffer>) => void all.set(name, Buffer.from("evil"));
    results.editArtifact({ runId: `${runId}`, name: "dev-agent-1", digest: "recomputed", edit });
    await download("dev-agent-1").catch((error: unknown) => expect(error).toMatchObject({ kind: "policy" }));
    expect((await readdir(root)).filter((one) => !one.startsWith("down-"))).toEqual(before);
    expect(existsSync(join(root, "escaped.txt"))).toBe(false);
  });
});

describe("a job without the right", () => {
  it("to read another run's artifacts is told so", async () => {
    inJobOf(otherRunId);
    await upload("dev-agent-1", files);
    inJobOf(runId);
    const token = github.createToken({ permissions: { contents: "read" } });
    await expect(download("dev-agent-1", otherRunId, token)).rejects.toMatchObject({
      ...{
        code: "artifact-download",
        message: expect.stringContaining("Resource not accessible by integration"),
      },
    });
  });

  it("that has ended is refused by the store", async () => {
    await upload("dev-agent-1", files);
    results.endJobs({ runId: `${runId}` });
    await expect(download("dev-agent-1")).rejects.toMatchObject({ code: "artifact-download" });
  });

  it("because its runner has no store is told so", async () => {
    for (const name of ["ACTIONS_RUNTIME_TOKEN", "ACTIONS_RESULTS_URL"]) {
      vi.stubEnv(name, undefined);
      const unavailable = { code: "artifacts-unavailable", kind: "configuration" };
      await expect(upload("dev-agent-1", files)).rejects.toMatchObject(unavailable);
      await expect(download("dev-agent-1")).rejects.toMatchObject(unavailable);
      inJobOf(runId);
    }
  });
});
