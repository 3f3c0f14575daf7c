import type { JobRecord, RunRecord } from "../../github/runner/records.ts";
import { type ActionScene, type ActionSceneOptions, makeActionScene } from "./support/action-scene.ts";
import { copied } from "./support/placement.ts";
import { aNote, approved, untilAsked } from "./support/play.ts";
import { makeRestrictedMachine } from "./support/restricted-machine.ts";

type Calls = Readonly<Record<string, readonly (readonly string[])[]>>;

/** A scene whose jobs get a new machine each, and what each of these was asked to do as root. */
async function makeScene(
  machine: ReturnType<typeof makeRestrictedMachine>,
  options: ActionSceneOptions = {},
) {
  const calls: Record<string, Calls[string]> = {};
  let job = "";
  const end = () => {
    if (job !== "") calls[job] = machine.sudoCalls();
  };
  const scene = await makeActionScene({
    script: aNote,
    permissions(next) {
      end();
      machine.renew();
      job = next.path;
      return next.permissions;
    },
    ...options,
    machine: { first: machine.path, env: machine.env, ...options.machine },
  });
  const callsOf = (): Calls => {
    end();
    return calls;
  };
  return { scene, callsOf };
}

const annotations = (record: RunRecord) =>
  Object.values(record.jobs).flatMap((job) => job.annotations.map(({ message }) => message));
const outputsOf = (job: JobRecord | undefined) =>
  job?.steps.map(({ outputs }) => outputs).find(({ sudo }) => sudo !== undefined);
const ready = { outcome: "", code: "" };
const refused = { outcome: "refused", code: "3" };
const failed = { outcome: "failed", code: "8" };

/** Processes that a job started before and after it had its machine made ready, with what they knew. */
function processesOf({ processes = [] }: Partial<JobRecord> = {}) {
  const at = processes.findIndex(({ argv }) => argv.join(" ").includes("/prepare/"));
  const texts = processes.map(({ env, argv }) => JSON.stringify([env, argv]));
  return { upToIt: texts.slice(0, at + 1), behindIt: texts.slice(at + 1) };
}

const keyOf = (scene: ActionScene) => scene.model.env.ANTHROPIC_API_KEY ?? "";
const asked = ["-n", "true"];
const profile = "/etc/apparmor.d/dev-agent-bwrap";

describe("a machine of GitHub's", () => {
  it("has a sandbox and no sudo before it gets a secret, in every job where models or candidates are", async () => {
    using machine = makeRestrictedMachine();
    const { scene, callsOf } = await makeScene(machine, {
      inputs: { setup: "sudo -n apt-get install make" },
    });
    await using _ = scene;
    const record = await approved(scene, await untilAsked(scene));
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "merged" });
    const prepared = [
      ["-n", "apt-get", "install", "make"],
      ...[asked, ["-n", "tee", profile], ["-n", "apparmor_parser", "-r", "-W", profile], asked],
      ["-n", "grep", "-rlsE", "-e", expect.stringContaining("(runner|#1001|ALL|"), "/etc/sudoers.d"],
      ["-n", "rm", "-f", "--", "/etc/sudoers.d/runner"],
      ...[asked, ["-k"], asked, asked],
    ];
    // Where a model works it is looked at once more, with the credentials there.
    const expected = { plan: [...prepared, asked], develop: [...prepared, asked], verify: prepared };
    expect(callsOf()).toMatchObject(expected);
    for (const id of ["plan", "develop", "verify"])
      expect(outputsOf(record.jobs[id])).toEqual({ ...ready, sandbox: "bubblewrap", sudo: "dropped" });
    for (const id of ["plan", "develop"]) {
      const { upToIt, behindIt } = processesOf(record.jobs[id]);
      expect(upToIt).toHaveLength(2);
      expect(upToIt.join()).not.toContain(keyOf(scene));
      expect(behindIt.join()).toContain(keyOf(scene));
    }
    expect(annotations(record).filter((message) => /sudo|sandbox/.test(message))).toEqual([]);
    expect(record.jobs.plan?.summary).not.toContain("This job's machine");
    expect(machine.written(profile)).toContain(
      `profile dev-agent-bwrap ${machine.path}/bwrap flags=(unconfined)`,
    );
  });

  it.each([
    [
      "sudo that still works",
      { root: { rm: "exit 0" } },
      "sudo-kept",
      "right to become root could not be taken away",
    ],
    [
      "a profile that isn't taken",
      { root: { apparmor_parser: "exit 1" } },
      "apparmor-profile-failed",
      "AppArmor",
    ],
    [
      "a sandbox that fails all the same",
      { bwrap: "echo no >&2; exit 1" },
      "bubblewrap-broken",
      "can't make a sandbox",
    ],
  ])("with %s gets no secret and asks no model", async (_, settings, code, message) => {
    using machine = makeRestrictedMachine(settings);
    const { scene } = await makeScene(machine);
    await using _scene = scene;
    const record = await scene.start().end();
    expect(record.conclusion).toBe("failure");
    expect(record.jobs.plan).toMatchObject({
      result: "failure",
      outputs: code === "sudo-kept" ? refused : failed,
    });
    expect(record.jobs.plan?.annotations[0]).toMatchObject({
      level: "error",
      message: expect.stringContaining(message),
      properties: { title: `dev-agent prepare (${code})` },
    });
    expect(record.jobs.plan?.summary).toContain(`Error code: \`${code}\``);
    const { upToIt, behindIt } = processesOf(record.jobs.plan);
    expect(upToIt).toHaveLength(1);
    expect(behindIt).toEqual([]);
    expect(JSON.stringify(record.jobs.plan?.processes)).not.toContain(keyOf(scene));
    for (const id of ["develop", "verify", "publish", "merge"])
      expect(record.jobs[id]?.result).toBe("skipped");
    expect(scene.modelCalls).toBe(0);
    expect(scene.branches()).toEqual({});
  });

  it("is warned of where the step was left out", async () => {
    using machine = makeRestrictedMachine({ restricted: false, bwrap: null });
    const { path, files, foreign } = copied();
    const step = /^ {6}- id: prepare\n(?: {8}.*\n)*/gm;
    const without = Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, text.replaceAll(step, "")]),
    );
    const { scene } = await makeScene(machine, { placement: { path, files: without, foreign } });
    await using _ = scene;
    const record = await approved(scene, await untilAsked(scene));
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "merged" });
    const warned = Object.values(record.jobs).filter(({ annotations: told }) =>
      told.some(
        ({ level, message }) => level === "warning" && message.includes("sudo still works in this job"),
      ),
    );
    expect(warned.map(({ path: job }) => job).sort()).toEqual(["develop", "plan"]);
  });
});

describe("a machine of somebody's", () => {
  it("is left as it is, and said to have sudo", async () => {
    using machine = makeRestrictedMachine({ bwrap: null });
    const { scene, callsOf } = await makeScene(machine, { machine: { selfHosted: true } });
    await using _ = scene;
    const record = await approved(scene, await untilAsked(scene));
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "merged" });
    expect(callsOf()).toMatchObject({ plan: [asked], develop: [asked], verify: [asked] });
    expect(outputsOf(record.jobs.plan)).toEqual({ ...ready, sandbox: "bubblewrap", sudo: "kept" });
    expect(record.jobs.plan?.annotations).toMatchObject([
      { level: "notice", message: expect.stringContaining("only GitHub's own machines are changed") },
    ]);
    expect(record.jobs.plan?.summary).toContain("This job's machine");
  });

  it("without a sandbox gets no secret, and is told how to mend that", async () => {
    using machine = makeRestrictedMachine();
    const { scene, callsOf } = await makeScene(machine, { machine: { selfHosted: true } });
    await using _ = scene;
    const record = await scene.start().end();
    expect(record.jobs.plan?.annotations[0]).toMatchObject({
      level: "error",
      message: expect.stringContaining("setting up uid map: Permission denied. Allow user namespaces"),
      properties: { title: "dev-agent prepare (bubblewrap-broken)" },
    });
    expect(callsOf()).toEqual({ plan: [asked] });
    expect(JSON.stringify(record.jobs.plan?.processes)).not.toContain(keyOf(scene));
    expect(scene.modelCalls).toBe(0);
  });

  it("goes on without one where the workflow says so, loudly", async () => {
    using machine = makeRestrictedMachine();
    const { scene } = await makeScene(machine, {
      machine: { selfHosted: true },
      inputs: { sandbox: "none" },
    });
    await using _ = scene;
    const record = await approved(scene, await untilAsked(scene));
    expect(scene.said(record, "merge")).toMatchObject({ outcome: "merged" });
    for (const id of ["plan", "develop", "verify"])
      expect(record.jobs[id]?.annotations).toContainEqual(
        expect.objectContaining({ level: "warning", message: expect.stringContaining("without isolation") }),
      );
  });
});
