import { chmod, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createGit } from "../../src/git/commands.ts";
import { pushCandidate } from "../../src/git/push-candidate.ts";
import { type CandidateScene, makeCandidateScene } from "../git/candidate-scene.ts";
import { watchGit } from "../git/watch-git.ts";

let scene: CandidateScene;
/** Of the candidate, which was taken over. */
let head: string;
let topic: string;
/** Each test pushes to a branch of its own. */
let branch: string;

beforeAll(async () => {
  scene = await makeCandidateScene();
  head = await scene.served.scene.commit("hello.txt", "hello\n");
  await scene.repository.takeOver(await scene.bundle(head), await scene.describe(head));
  topic = await scene.served.scene.git(["rev-parse", "topic"], scene.served.remote);
});
afterAll(() => scene[Symbol.asyncDispose]());
beforeEach(() => {
  branch = `agent/${crypto.randomUUID()}-answer-403`;
});
afterEach(() => rm(join(scene.served.remote, "hooks/pre-receive"), { force: true }));

const atServer = (...args: readonly string[]) => scene.served.scene.git(args, scene.served.remote);
const server = () => ({ url: scene.served.url, token: scene.served.token });
const push = (replaces: string | null = null, token = scene.served.token) =>
  scene.repository.push({ ...server(), token }, { branch, head, replaces });
const tip = () => atServer("for-each-ref", "--format=%(objectname)", `refs/heads/${branch}`);
const put = (sha: string) => atServer("update-ref", `refs/heads/${branch}`, sha);
const pushes = () => scene.served.server.requests.filter(({ service }) => service === "push").length;

/** Has the server run a script before it takes a push. */
async function preReceive(script: string): Promise<void> {
  const path = join(scene.served.remote, "hooks/pre-receive");
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
}

describe("pushing a candidate", () => {
  it("makes its branch, and nothing else at the server", async () => {
    const before = await atServer("for-each-ref");
    expect(await push()).toBe("pushed");
    expect(await tip()).toBe(head);
    await atServer("update-ref", "-d", `refs/heads/${branch}`);
    expect(await atServer("for-each-ref")).toBe(before);
    expect(await atServer("fsck", "--strict", "--no-dangling")).toBe("");
  });

  it("leaves a branch that is there already as it should be", async () => {
    await push();
    const before = pushes();
    expect(await push()).toBe("pushed");
    expect(pushes()).toBe(before);
  });

  it("takes the place of what dev-agent itself pushed last, also where that is no ancestor", async () => {
    await put(topic);
    expect(await push(topic)).toBe("pushed");
    expect(await tip()).toBe(head);
  });

  it.each([
    ["nothing was pushed before", false],
    ["something else was", true],
  ])("goes over nobody's commits: %s", async (_, replaces) => {
    await put(topic);
    expect(await push(replaces ? scene.base : null)).toBe("moved");
    expect(await tip()).toBe(topic);
  });

  it("goes over nobody's commits that come between the look and the push", async () => {
    await preReceive(`unset GIT_QUARANTINE_PATH\ngit update-ref refs/heads/${branch} ${topic}`);
    expect(await push()).toBe("moved");
    expect(await tip()).toBe(topic);
  });

  it("makes the branch again where somebody deleted it", async () => {
    expect(await push(scene.base)).toBe("pushed");
  });
});

describe("a push that the server refuses", () => {
  it.each([
    "agents may not push here",
    "Connection refused by policy 403",
    "write access not granted: Authentication failed",
  ])("is refused in the server's own words: %s", async (words) => {
    await preReceive(`echo '${words}' >&2\nexit 1`);
    const before = pushes();
    await expect(push()).rejects.toMatchObject({
      ...{ code: "push-refused", kind: "policy" },
      message: `The server refused ${branch}: [remote rejected] (pre-receive hook declined) ${words}.`,
    });
    expect(await tip()).toBe("");
    expect(pushes() - before).toBe(2);
  });

  it("for a branch beside which no such branch can be", async () => {
    await put(scene.base);
    branch = `${branch}/more`;
    await expect(push()).rejects.toMatchObject({ code: "push-refused", kind: "policy" });
  });

  it("for want of the right to write names it", async () => {
    await expect(push(null, scene.served.readToken)).rejects.toMatchObject({
      ...{ code: "server-denied", kind: "policy" },
      remedy: expect.stringContaining("contents: read (write"),
    });
    expect(await tip()).toBe("");
  });

  it("for a token that it doesn't know is not tried again", async () => {
    const before = scene.served.server.requests.length;
    await expect(push(null, "ghs_wrong")).rejects.toMatchObject({ code: "server-denied" });
    expect(scene.served.server.requests.length - before).toBeLessThan(4);
  });
});

describe("a push whose answer is lost", () => {
  const patiently = async (replaces: string | null) => {
    const { env } = scene.served.scene;
    const waits: number[] = [];
    const wait = async (ms: number) => void waits.push(ms);
    const access = { git: createGit(env), server: server(), userEnv: env, wait };
    const result = await pushCandidate(access, { at: scene.repository.gitDirectory, branch, head, replaces });
    return { result, waits };
  };

  it("counts as pushed, once", async () => {
    scene.served.server.loseNextReply();
    expect(await patiently(null)).toEqual({ result: "pushed", waits: [2000] });
    expect(await tip()).toBe(head);
  });

  it("counts as pushed where it took the place of an older one", async () => {
    await put(scene.base);
    scene.served.server.loseNextReply();
    expect((await patiently(scene.base)).result).toBe("pushed");
    expect(await tip()).toBe(head);
  });

  it("is tried again while the server fails, and looks where the branch is first", async () => {
    scene.served.server.failNext("push", [502, 503]);
    expect(await patiently(null)).toEqual({ result: "pushed", waits: [2000, 4000] });
  });
});

describe("the private repository of a job", () => {
  it("learns where a branch is, and that there is none, also of one named after an error", async () => {
    expect(await scene.repository.fetchTip(server(), branch)).toBeNull();
    await push();
    expect(await scene.repository.fetchTip(server(), branch)).toBe(head);
    await atServer("update-ref", "-d", `refs/heads/${branch}`);
    expect(await scene.repository.fetchTip(server(), branch)).toBeNull();
  });

  it("tells whether a commit is on a branch, and that an unknown one isn't", async () => {
    const { repository, base } = scene;
    expect(await repository.fetchTip(server(), "main")).toBe(base);
    expect(await repository.isOnBranch(base, base)).toBe(true);
    expect(await repository.isOnBranch(head, base)).toBe(false);
    expect(await repository.isOnBranch("1".repeat(40), base)).toBe(false);
  });

  it("sends the token to the server on no command line", async () => {
    const watch = await watchGit(scene.served.scene);
    const { token } = server();
    const access = { git: createGit(watch.env), server: server(), userEnv: watch.env };
    await pushCandidate(access, { at: scene.repository.gitDirectory, branch, head, replaces: null });
    const lines = (await watch.argv()).flat();
    expect(lines).toContain("push");
    const secret = Buffer.from(`x-access-token:${token}`).toString("base64");
    expect(lines.filter((word) => word.includes(token) || word.includes(secret))).toEqual([]);
  });
});
