import type { MachineFacts } from "../../../src/sandbox/machine-facts.ts";
import { planMachine, type Wishes } from "../../../src/use-cases/prepare/plan-machine.ts";
import { broken, docker, hosted, missing, own, root, works } from "./facts.ts";

type Row = readonly [string, MachineFacts, Partial<Wishes>, string];

/** `sandbox sudo sockets-closed notes`, or the code of the refusal. */
function gist(facts: MachineFacts, wishes: Partial<Wishes>): string {
  const plan = planMachine(facts, { sandbox: "bubblewrap", dropSudo: "auto", ...wishes });
  if (plan.refusal !== null) return plan.refusal.code;
  return [plan.sandbox, plan.sudo, plan.closing.length, plan.notes.length].join(" ");
}

const none = { sandbox: "none" } as const;
const always = { dropSudo: "always" } as const;
const never = { dropSudo: "never" } as const;

describe("what is done on a machine", () => {
  it.each<Row>([
    ["GitHub's, as it should be", hosted(), {}, "proved drop 1 0"],
    ["GitHub's, without docker", hosted({ rootSockets: [] }), {}, "proved drop 0 0"],
    ["GitHub's, nothing installed", hosted({ bubblewrap: missing }), {}, "install drop 1 0"],
    ["GitHub's, held by AppArmor", hosted({ bubblewrap: broken }), {}, "load-profile drop 1 0"],
    [
      "GitHub's, broken for another reason",
      hosted({ bubblewrap: broken, restricted: false }),
      {},
      "bubblewrap-broken",
    ],
    [
      "GitHub's, not there and no sudo",
      hosted({ bubblewrap: missing, sudo: "denied" }),
      {},
      "bubblewrap-missing",
    ],
    ["GitHub's, broken and no sudo", hosted({ bubblewrap: broken, sudo: "absent" }), {}, "bubblewrap-broken"],
    [
      "GitHub's, not there and sudo gives no answer",
      hosted({ bubblewrap: missing, sudo: "unknown" }),
      {},
      "bubblewrap-missing",
    ],
    ["GitHub's, a second time", hosted({ sudo: "denied", rootSockets: [] }), {}, "proved none 0 0"],
    ["GitHub's, sudo gone but docker there", hosted({ sudo: "denied" }), {}, "proved none 0 1"],
    ["GitHub's, sudo gives no answer", hosted({ sudo: "unknown" }), {}, "proved drop 1 0"],
    ["GitHub's, with services", hosted({ services: true }), {}, "proved drop 0 1"],
    [
      "GitHub's, with services and no docker",
      hosted({ services: true, rootSockets: [] }),
      {},
      "proved drop 0 0",
    ],
    ["GitHub's, sudo wanted", hosted(), never, "proved kept 0 2"],
    ["GitHub's, drop asked for", hosted(), always, "proved drop 1 0"],
    ["GitHub's, as root", hosted({ user: root }), {}, "proved kept 0 1"],
    ["GitHub's, as root, drop asked for", hosted({ user: root }), always, "sudo-kept"],
    ["GitHub's, no sandbox wanted", hosted(), none, "none drop 1 1"],
    ["GitHub's, no sandbox wanted and none there", hosted({ bubblewrap: missing }), none, "none drop 1 1"],
    ["GitHub's, neither sandbox nor drop", hosted(), { ...none, ...never }, "none kept 0 3"],
    ["a container on GitHub's", hosted({ container: true, user: root }), {}, "proved kept 0 1"],
    ["a container on GitHub's, as a user", hosted({ container: true }), {}, "proved kept 0 2"],
    [
      "a container on GitHub's, as a user, drop asked for",
      hosted({ container: true }),
      always,
      "proved drop 0 1",
    ],
    [
      "a container without bubblewrap",
      hosted({ container: true, bubblewrap: missing }),
      {},
      "bubblewrap-missing",
    ],
    [
      "a container held by AppArmor",
      hosted({ container: true, bubblewrap: broken }),
      {},
      "bubblewrap-broken",
    ],
    ["one's own", own(), {}, "proved none 0 0"],
    ["one's own, without sudo", own({ sudo: "absent" }), {}, "proved none 0 0"],
    ["one's own, with sudo", own({ sudo: "works" }), {}, "proved kept 0 1"],
    [
      "one's own, with sudo, drop asked for",
      own({ sudo: "works", rootSockets: [docker] }),
      always,
      "proved drop 1 0",
    ],
    ["one's own, with docker", own({ rootSockets: [docker] }), {}, "proved none 0 1"],
    ["one's own, as root", own({ user: root }), {}, "proved kept 0 1"],
    ["one's own, nothing installed", own({ bubblewrap: missing, sudo: "works" }), {}, "bubblewrap-missing"],
    [
      "one's own, held by AppArmor",
      own({ bubblewrap: broken, sudo: "works", restricted: true }),
      {},
      "bubblewrap-broken",
    ],
    ["one's own, no sandbox wanted", own({ bubblewrap: missing }), none, "none none 0 1"],
    ["macOS", hosted({ platform: "darwin", bubblewrap: missing }), {}, "platform-unsupported"],
    ["Windows", own({ platform: "win32", bubblewrap: missing }), {}, "platform-unsupported"],
    ["macOS, no sandbox wanted", hosted({ platform: "darwin", rootSockets: [] }), none, "none kept 0 2"],
    ["Windows, no sandbox wanted", own({ platform: "win32", sudo: "absent" }), none, "none none 0 1"],
    ["macOS, drop asked for", hosted({ platform: "darwin" }), { ...none, ...always }, "sudo-kept"],
  ])("%s", (_, facts, wishes, expected) => {
    expect(gist(facts, wishes)).toBe(expected);
  });

  it("never changes a machine that is somebody's, whatever is wrong with it", () => {
    const states: readonly Partial<MachineFacts>[] = [works, missing, broken].flatMap((bubblewrap) =>
      [true, false].flatMap((restricted) =>
        (["works", "denied", "absent", "unknown"] as const).map((sudo) => ({ bubblewrap, restricted, sudo })),
      ),
    );
    for (const state of states)
      for (const sandbox of ["bubblewrap", "none"] as const) {
        const facts = own({ ...state, rootSockets: [docker] });
        const plan = planMachine(facts, { sandbox, dropSudo: "auto" });
        expect(["proved", "none"]).toContain(plan.sandbox);
        expect([plan.sudo === "drop", plan.closing]).toEqual([false, []]);
      }
  });

  it("says on other systems where it works, or what else there is", () => {
    const { refusal } = planMachine(own({ platform: "win32" }), { sandbox: "bubblewrap", dropSudo: "auto" });
    expect(refusal?.message).toContain("Windows");
    expect(refusal?.remedy).toMatch(/`runs-on: ubuntu-latest`.*Linux container.*`sandbox: none`/);
  });

  it("warns loudly of a machine without a sandbox, and of nothing else so loudly", () => {
    const { notes } = planMachine(hosted(), { sandbox: "none", dropSudo: "never" });
    expect(notes.map(({ level }) => level)).toEqual(["warning", "notice", "notice"]);
    expect(notes[0]?.text).toContain("without isolation");
  });

  it.each([
    [hosted({ services: true }), "the job's services"],
    [hosted({ container: true }), "nothing is changed here"],
    [own({ rootSockets: [docker] }), "nothing is changed here"],
  ])("says why docker stays", (facts, why) => {
    const { notes } = planMachine(facts, { sandbox: "bubblewrap", dropSudo: "auto" });
    expect(notes.map(({ text }) => text).join()).toMatch(new RegExp(`${docker}.*as good as root.*${why}`));
  });
});
