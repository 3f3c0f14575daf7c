import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DefaultArtifactClient } from "@actions/artifact";
import { restoreCache, saveCache } from "@actions/cache";
import { failureOf, makeRestScene, repo } from "../github/rest/rest-scene.ts";
import { type ResultsServer, startResults } from "../github/results/results-server.ts";

let results: ResultsServer;
let root: string;

beforeEach(async () => {
  results = await startResults();
  root = await mkdtemp(join(tmpdir(), "dev-agent-results-"));
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  vi.stubEnv("GITHUB_SERVER_URL", undefined);
  vi.stubEnv("GITHUB_WORKSPACE", root);
  vi.stubEnv("RUNNER_TEMP", root);
  inJob("7");
});

afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await results[Symbol.asyncDispose]();
  await rm(root, { recursive: true, force: true });
});

/** Makes this process one job's action. */
function inJob(runId: string, path = "develop"): void {
  for (const [name, value] of Object.entries(results.runtime({ runId, path }))) vi.stubEnv(name, value);
}

async function makeFiles(files: Readonly<Record<string, string>>): Promise<string[]> {
  await mkdir(join(root, "out"), { recursive: true });
  const paths = Object.entries(files).map(([name, text]) => ({ path: join(root, "out", name), text }));
  for (const { path, text } of paths) await writeFile(path, text);
  return paths.map(({ path }) => path);
}

const artifacts = () => new DefaultArtifactClient();

async function upload(
  name: string,
  files: Readonly<Record<string, string>> = { "a.txt": "one\n" },
  days?: number,
) {
  const paths = await makeFiles(files);
  const retention = days === undefined ? {} : { retentionDays: days };
  return artifacts().uploadArtifact(name, paths, join(root, "out"), retention);
}

/** Downloads and reads `a.txt`. */
async function download(id: number, digest: string | undefined) {
  const path = join(root, `down-${crypto.randomUUID()}`);
  const { digestMismatch } = await artifacts().downloadArtifact(id, {
    path,
    ...(digest && { expectedHash: digest }),
  });
  return { digestMismatch, text: await readFile(join(path, "a.txt"), "utf8") };
}

describe("artifacts, through the real client", () => {
  it("are uploaded, listed, found, downloaded whole and deleted", async () => {
    const { id, size, digest } = await upload("session-1", {
      "a.txt": "one\n",
      "ü.bin": "x".repeat(100_000),
    });
    const { artifact } = await artifacts().getArtifact("session-1");
    expect(artifact).toMatchObject({ id, size, digest: `sha256:${digest}` });
    expect((await artifacts().listArtifacts()).artifacts.map(({ name }) => name)).toEqual(["session-1"]);
    expect(await download(id ?? 0, artifact.digest)).toEqual({ digestMismatch: false, text: "one\n" });
    const files = results.filesOf({ runId: "7", name: "session-1" });
    expect([...files].map(([name, bytes]) => [name, bytes.length]).toSorted()).toEqual([
      ["a.txt", 4],
      ["ü.bin", 100_000],
    ]);
    await artifacts().deleteArtifact("session-1");
    expect(results.artifactsOf("7")).toEqual([]);
  });

  it("can't be replaced under the same name", async () => {
    await upload("session-1");
    await expect(upload("session-1")).rejects.toThrow("already exists");
  });

  it("belong to their run, whose other jobs may read them", async () => {
    const { id } = await upload("session-1");
    inJob("7", "publish");
    expect((await artifacts().getArtifact("session-1")).artifact.id).toBe(id);
    inJob("8");
    await expect(artifacts().getArtifact("session-1")).rejects.toThrow("Artifact not found");
    const forged = results.runtime({ runId: "8", path: "develop" }).ACTIONS_RUNTIME_TOKEN;
    const answer = await fetch(
      `${results.url}/twirp/github.actions.results.api.v1.ArtifactService/ListArtifacts`,
      {
        method: "POST",
        headers: { authorization: `Bearer ${forged}` },
        body: JSON.stringify({ workflow_run_backend_id: "7" }),
      },
    );
    expect(answer.status).toBe(403);
  });

  it("stay closed to a token whose job has ended", async () => {
    await upload("session-1");
    results.endJobs({ runId: "7", path: "develop" });
    await expect(artifacts().listArtifacts()).rejects.toThrow("its job has ended");
    inJob("7", "publish");
    expect((await artifacts().listArtifacts()).artifacts).toHaveLength(1);
  });

  it("vanish when their retention is over", async () => {
    await upload("short", undefined, 2);
    await upload("usual");
    results.passDays(3);
    expect((await artifacts().listArtifacts()).artifacts.map(({ name }) => name)).toEqual(["usual"]);
    results.passDays(90);
    expect((await artifacts().listArtifacts()).artifacts).toEqual([]);
    expect(results.artifactsOf("7")).toHaveLength(2);
  });
});

describe("an artifact that is changed where it lies", () => {
  const edit = (files: Map<string, Buffer>) => void files.set("a.txt", Buffer.from("two\n"));

  it("is told from the original by the digest that the service still tells", async () => {
    const { id, digest } = await upload("session-1", { "a.txt": "one\n", "b.txt": "stays" });
    results.editArtifact({ runId: "7", name: "session-1", digest: "kept", edit });
    const { artifact } = await artifacts().getArtifact("session-1");
    expect(artifact.digest).toBe(`sha256:${digest}`);
    expect(await download(id ?? 0, artifact.digest)).toEqual({ digestMismatch: true, text: "two\n" });
    expect(results.filesOf({ runId: "7", name: "session-1" }).get("b.txt")?.toString()).toBe("stays");
  });

  it("is told only by a digest from elsewhere, once the service tells the new one", async () => {
    const { id, digest } = await upload("session-1");
    results.editArtifact({ runId: "7", name: "session-1", digest: "recomputed", edit });
    const { artifact } = await artifacts().getArtifact("session-1");
    expect((await download(id ?? 0, artifact.digest)).digestMismatch).toBe(false);
    expect((await download(id ?? 0, `sha256:${digest}`)).digestMismatch).toBe(true);
  });

  it("may be any bytes at all", async () => {
    const { id } = await upload("session-1");
    results.corruptArtifact({ runId: "7", name: "session-1" }, (bytes) =>
      Buffer.concat([bytes, Buffer.from("!")]),
    );
    const { artifact } = await artifacts().getArtifact("session-1");
    expect((await download(id ?? 0, artifact.digest)).digestMismatch).toBe(true);
  });
});

describe("artifacts, through the REST API", () => {
  it("are listed and downloaded by a job of another run, until they expire", async () => {
    await using scene = await makeRestScene({ artifacts: results.shelf });
    const run_id = scene.github.runs.start({ actor: "ada", path: "x.yml" });
    inJob(`${run_id}`);
    const { id: artifact_id = 0, digest } = await upload("session-1");
    const { actions } = scene.client();
    const { data } = await actions.listWorkflowRunArtifacts({ ...repo, run_id, name: "session-1" });
    expect(data.artifacts).toMatchObject([
      { id: artifact_id, digest: `sha256:${digest}`, workflow_run: { id: run_id } },
    ]);
    const archive = { ...repo, artifact_id, archive_format: "zip" };
    const found = await actions.downloadArtifact({ ...archive, request: { redirect: "manual" } });
    const zip = Buffer.from(await (await fetch(found.headers.location ?? "")).arrayBuffer());
    expect(`sha256:${createHash("sha256").update(zip).digest("hex")}`).toBe(data.artifacts[0]?.digest);
    results.passDays(91);
    expect((await actions.getArtifact({ ...repo, artifact_id })).data.expired).toBe(true);
    expect((await failureOf(actions.downloadArtifact(archive))).status).toBe(410);
    expect(scene.github.violations).toEqual([]);
  });
});

describe("caches, through the real client", () => {
  const fill = async (text: string) => {
    await makeFiles({ "a.txt": text });
    return [join(root, "out")];
  };

  it("are saved once and restored by their key", async () => {
    const paths = await fill("cached\n");
    expect(await restoreCache(paths, "tools-1")).toBeUndefined();
    expect(await saveCache(paths, "tools-1")).toBeGreaterThan(0);
    expect(await saveCache(paths, "tools-1")).toBe(-1);
    await rm(join(root, "out"), { recursive: true });
    expect(await restoreCache(paths, "tools-1")).toBe("tools-1");
    expect(await readFile(join(root, "out/a.txt"), "utf8")).toBe("cached\n");
    expect(results.cacheKeys()).toEqual(["tools-1"]);
  });

  it("are restored by a prefix, the newest first, in other runs too, and never to other paths", async () => {
    const paths = await fill("old\n");
    await saveCache(paths, "npm-old");
    await saveCache(await fill("new\n"), "npm-new");
    inJob("8");
    expect(await restoreCache(paths, "npm-none", ["npm-"])).toBe("npm-new");
    expect(await readFile(join(root, "out/a.txt"), "utf8")).toBe("new\n");
    expect(await restoreCache([join(root, "elsewhere")], "npm-old")).toBeUndefined();
  });
});
