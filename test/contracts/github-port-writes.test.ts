import { allRights } from "../github/rest/rest-scene.ts";
import { branch, makeWritingScene } from "../github/rest/writing-scene.ts";

const pull = { branch, base: "main", title: "Greet", body: "Hello\n" };
const merge = { method: "merge", title: "Merge the greeting", message: "As approved" } as const;
const sarif = JSON.stringify({ version: "2.1.0", runs: [] });
const only = (right: string) => ({ permissions: { ...allRights, [right]: "read" as const } });

describe("a pull request", () => {
  it("is opened, brought up to date, and closed", async () => {
    await using scene = await makeWritingScene();
    const opened = await scene.port.openPull(pull);
    expect(opened).toMatchObject({
      number: 1,
      state: "open",
      headSha: scene.tip,
      headRef: branch,
      baseRef: "main",
    });
    const text = { body: "Changed", title: "Greet all" };
    expect(await scene.port.changePull(1, text)).toEqual({ ...opened, body: "Changed" });
    expect(scene.github.world.pulls.get(1)).toMatchObject({ body: "Changed", title: "Greet all" });
    expect(scene.github.count("pulls/create")).toBe(1);
    await scene.port.closePull(1);
    expect(await scene.port.pull(1)).toMatchObject({ state: "closed", merged: false });
    expect((await scene.port.openPull(pull)).number).toBe(2);
  });

  it("that can't be is refused in GitHub's words", async () => {
    await using scene = await makeWritingScene();
    for (const wrong of [{ base: "none" }, { branch: "agent/none" }, { branch: "main" }])
      await expect(scene.port.openPull({ ...pull, ...wrong })).rejects.toMatchObject({
        ...{ code: "github-refused", kind: "policy" },
        message: "GitHub answered 422 to POST /repos/{owner}/{repo}/pulls: Validation Failed.",
      });
    await expect(scene.port.closePull(7)).rejects.toMatchObject({ code: "github-refused" });
  });

  it("that the repository's settings forbid names the setting", async () => {
    await using scene = await makeWritingScene({ settings: { actionsMayOpenPulls: false } });
    await expect(scene.port.openPull(pull)).rejects.toMatchObject({
      ...{
        code: "github-denied",
        kind: "policy",
        message: expect.stringContaining("is not permitted to create"),
      },
      remedy: expect.stringContaining("allow GitHub Actions to create pull requests"),
    });
  });
});

describe("a merge", () => {
  it.each(["merge", "squash", "rebase"] as const)(
    "by %s tells the commit that is on the base then",
    async (method) => {
      await using scene = await makeWritingScene();
      await scene.port.openPull(pull);
      const result = await scene.port.mergePull(1, { ...merge, method, sha: scene.tip });
      expect(result).toEqual({ status: "merged", sha: await scene.git("rev-parse", "main") });
      expect(await scene.git("show", "main:hello.txt")).toBe("hello");
      if (method !== "rebase")
        expect(await scene.git("log", "-1", "--format=%B", "main")).toBe("Merge the greeting\n\nAs approved");
      const sha = await scene.git("rev-parse", "main");
      expect(await scene.port.pull(1)).toMatchObject({ merged: true, mergeSha: sha });
    },
  );

  it("is refused, and nothing changed, where the head, the rules or the pull request are others", async () => {
    await using scene = await makeWritingScene({ settings: { mergeMethods: ["merge"] } });
    await scene.port.openPull(pull);
    const { people } = scene.github;
    const before = await scene.git("rev-parse", "main");
    const refusal = async (more: object = {}, number = 1) =>
      scene.port.mergePull(number, { ...merge, sha: scene.tip, ...more });
    expect(await refusal({ sha: before })).toEqual({
      ...{ status: "refused", why: "Head branch was modified. Review and try the merge again." },
    });
    expect(await refusal({ method: "squash" })).toMatchObject({ status: "refused" });
    expect(await refusal({}, 7)).toEqual({ status: "refused", why: "Not Found" });
    people.protectBranch("main", { rules: [], refusal: "1 review is missing.\n::error::x" });
    expect(await refusal()).toMatchObject({
      why: expect.stringMatching(/^[^\n]*1 review is missing\.[^\n]*$/),
    });
    people.protectBranch("main", { rules: [] });
    people.closePull(1);
    expect(await refusal()).toMatchObject({ status: "refused" });
    expect(await scene.git("rev-parse", "main")).toBe(before);
    expect(scene.github.count("pulls/merge")).toBe(5);
  });

  it("that GitHub confirms and doesn't say is unreadable", async () => {
    await using scene = await makeWritingScene();
    await scene.port.openPull(pull);
    for (const body of [
      { merged: false, sha: scene.tip },
      { sha: scene.tip },
      { merged: true },
      { merged: true, sha: "x" },
    ]) {
      scene.github.inject({ operation: "pulls/merge", fault: { kind: "answer", status: 200, body } });
      await expect(scene.port.mergePull(1, { ...merge, sha: scene.tip })).rejects.toMatchObject({
        code: "github-unreadable",
      });
    }
  });
});

describe("a branch", () => {
  it("is deleted where it is at the commit that was expected, and left where it isn't", async () => {
    await using scene = await makeWritingScene();
    expect(await scene.port.deleteBranch(branch, "1".repeat(40))).toBe(false);
    expect(await scene.port.branchTip(branch)).toBe(scene.tip);
    expect(scene.github.count("git/delete-ref")).toBe(0);
    expect(await scene.port.deleteBranch(branch, scene.tip)).toBe(true);
    expect(await scene.port.branchTip(branch)).toBeNull();
    expect(await scene.port.deleteBranch(branch, scene.tip)).toBe(false);
  });

  it("that goes between the look and the deletion is gone", async () => {
    await using scene = await makeWritingScene();
    const body = { message: "Reference does not exist" };
    for (const status of [404, 422]) {
      await scene.git("update-ref", `refs/heads/${branch}`, scene.tip);
      const edit = (reply: unknown) => {
        scene.github.people.deleteBranch(branch);
        return reply;
      };
      scene.github.inject({ operation: "git/get-ref", fault: { kind: "reply edited", edit } });
      scene.github.inject({ operation: "git/delete-ref", fault: { kind: "answer", status, body } });
      expect(await scene.port.deleteBranch(branch, scene.tip)).toBe(true);
    }
  });

  it("that a rule keeps is refused, and not told as deleted", async () => {
    await using scene = await makeWritingScene();
    scene.github.people.protectBranch(branch, { rules: [], refusal: "Nobody may delete it." });
    await expect(scene.port.deleteBranch(branch, scene.tip)).rejects.toMatchObject({
      ...{ code: "github-refused", message: expect.stringContaining("Nobody may delete it.") },
    });
    expect(await scene.port.branchTip(branch)).toBe(scene.tip);
  });
});

describe("findings", () => {
  it("are uploaded for a commit and a branch", async () => {
    await using scene = await makeWritingScene();
    const about = { sha: scene.tip, ref: `refs/heads/${branch}` };
    expect(await scene.port.uploadSarif({ ...about, sarif })).toBe("taken");
    const [analysis] = scene.github.world.analyses.values();
    expect(analysis).toEqual({ commitSha: about.sha, ref: about.ref, sarif: JSON.parse(sarif) });
  });

  it("stay where code scanning is off, or the token may not", async () => {
    await using scene = await makeWritingScene({ settings: { codeScanning: false } });
    const upload = { sha: scene.tip, ref: `refs/heads/${branch}`, sarif };
    expect(await scene.port.uploadSarif(upload)).toBe("off");
    const port = await scene.portWith({ permissions: { contents: "read" } });
    expect(await port.uploadSarif(upload)).toBe("off");
  });

  it("that are no SARIF are refused", async () => {
    await using scene = await makeWritingScene();
    const upload = { sha: scene.tip, ref: `refs/heads/${branch}`, sarif: "{}" };
    await expect(scene.port.uploadSarif(upload)).rejects.toMatchObject({ code: "github-refused" });
  });
});

describe("a token without the right to write", () => {
  it("changes nothing, and each refusal names the right", async () => {
    await using scene = await makeWritingScene();
    await scene.port.openPull(pull);
    const denied = (needs: string) => ({ code: "github-denied", remedy: expect.stringContaining(needs) });
    const pulls = await scene.portWith(only("pull-requests"));
    await expect(pulls.openPull(pull)).rejects.toMatchObject(denied("pull-requests: write"));
    await expect(pulls.closePull(1)).rejects.toMatchObject(denied("pull-requests: write"));
    const contents = await scene.portWith(only("contents"));
    await expect(contents.mergePull(1, { ...merge, sha: scene.tip })).rejects.toMatchObject(
      denied("contents: write"),
    );
    await expect(contents.deleteBranch(branch, scene.tip)).rejects.toMatchObject(denied("contents: write"));
    const actions = await scene.portWith(only("actions"));
    const start = { ref: "main", inputs: { goal: "x" } };
    await expect(actions.dispatch("goal.yml", start)).rejects.toMatchObject(denied("actions: write"));
    expect(await scene.port.pull(1)).toMatchObject({ state: "open", merged: false });
    expect(await scene.port.branchTip(branch)).toBe(scene.tip);
    expect(scene.github.runs.takeQueued()).toBeUndefined();
  });
});
