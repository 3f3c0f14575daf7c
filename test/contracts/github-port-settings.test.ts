import { judgeGateEnvironment } from "../../src/gates/doctor/judge-gate-environment.ts";
import { createAdministration } from "../../src/github/administration.ts";
import { makePortScene, type PortScene } from "../github/rest/port-scene.ts";

let scene: PortScene;

beforeEach(async () => {
  scene = await makePortScene();
});
afterEach(async () => {
  expect(scene.github.violations).toEqual([]);
  await scene[Symbol.asyncDispose]();
});

const about = (login: string) => ({
  token: scene.github.createToken({ login }),
  ...{ apiUrl: scene.github.url, repository: "acme/widgets", wait: async () => {} },
});
const settings = (permissions: Record<string, "read" | "write">) =>
  scene.portWith({ permissions }).then((port) => port.settings);

describe("a repository's settings", () => {
  it("are told to who may write, and the ways to merge to nobody else", async () => {
    scene.github.world.settings.mergeMethods = ["squash"];
    const whole = await (await settings({ contents: "write" })).repository();
    expect(whole).toEqual({
      ...{ visibility: "public", owner: { login: "acme", type: "Organization" }, defaultBranch: "main" },
      ...{ archived: false, methods: ["squash"], autoMerge: scene.github.world.settings.allowAutoMerge },
    });
    const part = await (await settings({ contents: "read" })).repository();
    expect(part).toEqual({ ...whole, methods: null, autoMerge: null });
  });

  it("cost one call, however often they are asked for, the default branch with them", async () => {
    await scene.port.settings.repository();
    await scene.port.defaultBranch();
    expect(scene.github.count("repos/get")).toBe(1);
  });

  it("of a repository that isn't there are called that", async () => {
    const { createGitHub } = await import("../../src/github/create-github.ts");
    const other = await createGitHub({ ...about("ada"), repository: "acme/nothing" });
    await expect(other.settings.repository()).rejects.toMatchObject({ code: "repository-not-found" });
  });

  it("for jobs are told to administrators alone", async () => {
    expect(await (await settings({ contents: "write", actions: "write" })).workflowPermissions()).toBeNull();
    expect(await (await settings({ administration: "read" })).workflowPermissions()).toEqual({
      ...{ usual: "read", mayOpenPulls: true },
    });
  });

  it("of files: a text, a folder's files, and nothing where there is none", async () => {
    const path = ".github/workflows/a.yml";
    scene.github.people.pushCommit({ branch: "main", files: { [path]: "on: push\n# ü\n" } });
    const { settings: reader } = scene.port;
    expect(await reader.file(path)).toBe("on: push\n# ü\n");
    expect(await reader.folder(".github/workflows")).toEqual([path]);
    expect(await reader.file("nowhere.yml")).toBeNull();
    expect(await reader.folder("nowhere")).toEqual([]);
  });

  it("of a branch without classic protection are none, and of no branch an error", async () => {
    expect(await scene.port.settings.classicProtection("main")).toBeNull();
    await expect(scene.port.settings.classicProtection("nowhere")).rejects.toMatchObject({
      code: "branch-not-found",
    });
  });
});

describe("the rules of a branch", () => {
  it("are read as GitHub lists them", async () => {
    expect(await scene.port.branchRules("main")).toMatchObject({ approvals: 0, checks: [], queue: null });
    const parameters = {
      required_status_checks: [{ context: "ci", integration_id: 15368 }],
      strict_required_status_checks_policy: false,
    };
    scene.github.people.protectBranch("main", {
      rules: [{ type: "required_status_checks", parameters }, { type: "required_linear_history" }],
    });
    expect(await scene.port.branchRules("main")).toMatchObject({
      ...{ checks: [{ context: "ci", app: 15368 }], linearHistory: true },
    });
  });
});

describe("an administrator", () => {
  const name = "dev-agent-merge";
  const rules = { preventSelfReview: true, waitMinutes: 0 };

  it("makes a gate, and makes one again of what is none", async () => {
    const administration = await createAdministration(about("ada"));
    const id = await administration.user("bob");
    const reviewers = [{ type: "User", id: id ?? 0 }] as const;
    scene.github.people.editEnvironment(name, {
      reviewers: [],
      branches: ["develop", "v*"],
      canAdminsBypass: false,
    });
    for (const _ of [1, 2]) {
      await administration.setEnvironment(name, { ...rules, reviewers });
      await administration.limitBranches(name, "main");
      expect(await scene.port.environment(name)).toMatchObject({
        ...{ reviewers: [{ type: "User", name: "bob" }], preventsSelfReview: true, branches: ["main"] },
      });
    }
  });

  it("lets Actions open pull requests, and leaves alone what jobs may do by default", async () => {
    Object.assign(scene.github.world.settings, { actionsMayOpenPulls: false, workflowPermissions: "write" });
    await (await createAdministration(about("ada"))).letActionsOpenPulls("write");
    expect(scene.github.world.settings).toMatchObject({
      actionsMayOpenPulls: true,
      workflowPermissions: "write",
    });
  });

  it("is somebody else than who may write", async () => {
    const administration = await createAdministration(about("bob"));
    await expect(administration.setEnvironment(name, { ...rules, reviewers: [] })).rejects.toMatchObject({
      code: "github-denied",
    });
    expect(scene.github.world.environments.has(name)).toBe(false);
  });

  it("names people and teams that are there", async () => {
    const administration = await createAdministration(about("ada"));
    expect(await administration.user("nobody-of-that-name")).toBeNull();
    expect(await administration.team("nothing")).toBeNull();
  });
});

/** The commands that the doctor prints, run by a shell with a `gh` that calls the fake. */
describe("what the doctor tells people to type", () => {
  it.each<[what: string, before: () => void]>([
    ["nothing there", () => {}],
    [
      "nobody asked",
      () => scene.github.people.editEnvironment(name, { canAdminsBypass: false, branches: ["main"] }),
    ],
    [
      "self-review",
      () =>
        scene.github.people.editEnvironment(name, {
          reviewers: ["bob"],
          preventSelfReview: false,
          canAdminsBypass: false,
          branches: ["main"],
        }),
    ],
    [
      "other branches",
      () =>
        scene.github.people.editEnvironment(name, {
          reviewers: ["bob"],
          preventSelfReview: true,
          canAdminsBypass: false,
          branches: ["develop", "v*"],
        }),
    ],
    [
      "any branch",
      () =>
        scene.github.people.editEnvironment(name, {
          reviewers: ["bob"],
          preventSelfReview: true,
          canAdminsBypass: false,
        }),
    ],
  ])("makes a gate of an environment with %s", async (_what, before) => {
    before();
    const place = {
      repository: "acme/widgets",
      name,
      branch: "main",
      allowSelfApproval: false,
      isPublic: true,
    };
    const judge = async () => judgeGateEnvironment({ ...place, facts: await scene.port.environment(name) });
    const points = await judge();
    const commands = points.flatMap(({ fix }) => fix?.command ?? []);
    expect(commands).not.toEqual([]);
    await type(commands.join("\n").replaceAll("LOGIN", "bob"));
    const left = (await judge()).filter(({ status }) => status === "broken").map(({ what }) => what);
    // What no call does.
    expect(left.filter((what) => !what.startsWith("Administrators may bypass"))).toEqual([]);
  });

  const name = "dev-agent-merge";

  async function type(script: string): Promise<void> {
    const { promisify } = await import("node:util");
    const { execFile } = await import("node:child_process");
    const stub = new URL("../fakes/gh.ts", import.meta.url).pathname;
    const gh = `gh() { "${process.execPath}" "${stub}" "$@"; }\nexport -f gh\n`;
    const env = { PATH: process.env.PATH, GH_TOKEN: about("ada").token, GITHUB_API_URL: scene.github.url };
    // xargs starts programs, and no functions of the shell.
    const lines = script.replaceAll("xargs -I% gh", `xargs -I% "${process.execPath}" "${stub}"`);
    await promisify(execFile)("bash", ["-euo", "pipefail", "-c", `${gh}${lines}`], { env });
  }
});
