import type { JobPlace } from "../../../src/sandbox/machine-facts.ts";
import type { Wishes } from "../../../src/use-cases/prepare/plan-machine.ts";
import { prepareMachine } from "../../../src/use-cases/prepare/prepare-machine.ts";
import { type JobMachine, makeJobMachine } from "../../fakes/job-machine.ts";

const profileFile = "/etc/apparmor.d/dev-agent-bwrap";
const denyFile = "/etc/sudoers.d/zz-dev-agent";
const hosted: JobPlace = { hosted: true, container: false, services: false };

const prepare = (
  machine: JobMachine,
  job: Partial<JobPlace> = {},
  { signal, ...wishes }: Partial<Wishes> & { readonly signal?: AbortSignal } = {},
) =>
  prepareMachine(
    {
      job: { ...hosted, ...job },
      wishes: { sandbox: "bubblewrap", dropSudo: "auto", ...wishes },
      say: () => {},
      places: machine.places,
    },
    { path: machine.path, signal },
  );

const asked = ["-n", "true"];
const proof = [asked, ["-k"], asked];
const grants = [
  ...["-n", "grep", "-rlsE", "-e", "^[[:space:]]*(runner|#1001|ALL|%runner|%adm|%docker)[[:space:]]"],
  "/etc/sudoers.d",
];
const removal = [grants, ["-n", "rm", "-f", "--", "/etc/sudoers.d/runner"]];
const working = { bwrap: "exit 0" };

describe("preparing a machine of GitHub's", () => {
  it("loads a profile for bubblewrap alone, proves it, drops sudo and proves that", async () => {
    using machine = makeJobMachine();
    expect(await prepare(machine)).toEqual({ sandbox: "bubblewrap", sudo: "dropped", notes: [] });
    expect(machine.sudoCalls()).toEqual([
      ...[asked, ["-n", "tee", profileFile], ["-n", "apparmor_parser", "-r", "-W", profileFile]],
      ...[asked, ...removal, ...proof],
      // The last look at the machine.
      asked,
    ]);
    expect(machine.written(profileFile)).toBe(
      `abi <abi/4.0>,\ninclude <tunables/global>\n\nprofile dev-agent-bwrap ${machine.path}/bwrap flags=(unconfined) {\n  userns,\n}\n`,
    );
  });

  it("leaves AppArmor alone where bubblewrap works", async () => {
    using machine = makeJobMachine(working);
    await prepare(machine);
    expect(machine.sudoCalls()).toEqual([asked, ...removal, ...proof, asked]);
  });

  const update = ["-n", "apt-get", "-o", "DPkg::Lock::Timeout=120", "update", "--quiet"];
  const install = [
    ...["-n", "apt-get", "-o", "DPkg::Lock::Timeout=120"],
    ...["install", "--yes", "--no-install-recommends", "bubblewrap"],
  ];
  const installs = (condition: string) =>
    `if [ "$4" = install ]; then ${condition}; printf '#!/bin/sh\\n[ -e %s ]\\n' "$here/profile-loaded" > "$here/bwrap"; chmod 755 "$here/bwrap"; fi`;

  it("installs bubblewrap, and then still needs the profile", async () => {
    using machine = makeJobMachine({ bwrap: null, root: { "apt-get": installs(":") } });
    expect(await prepare(machine)).toMatchObject({ sandbox: "bubblewrap", sudo: "dropped" });
    expect(machine.sudoCalls().slice(0, 5)).toEqual([
      ...[asked, update, install, asked],
      ["-n", "tee", profileFile],
    ]);
  });

  it("asks a mirror that failed once more", async () => {
    const once = installs('[ -e "$here/tried" ] || { touch "$here/tried"; exit 100; }');
    using machine = makeJobMachine({ bwrap: null, root: { "apt-get": once } });
    expect(await prepare(machine)).toMatchObject({ sandbox: "bubblewrap" });
    expect(machine.sudoCalls().slice(1, 5)).toEqual([update, install, update, install]);
  });

  it("says what apt-get said where it fails again, and keeps no right it was not asked about", async () => {
    using machine = makeJobMachine({ bwrap: null, root: { "apt-get": "echo 'E: no mirror' >&2; exit 100" } });
    await expect(prepare(machine)).rejects.toMatchObject({
      code: "bubblewrap-install-failed",
      message: expect.stringContaining("E: no mirror"),
    });
    expect(machine.sudoCalls()).toEqual([asked, update, update]);
  });

  it.each([
    ["tee", "tee: Permission denied"],
    ["apparmor_parser", "syntax error"],
  ])("says which step for AppArmor failed: %s", async (word, said) => {
    using machine = makeJobMachine({ root: { [word]: `cat > /dev/null; echo '${said}' >&2; exit 1` } });
    await expect(prepare(machine)).rejects.toMatchObject({
      code: "apparmor-profile-failed",
      message: expect.stringContaining(`${word}: ${said}`),
    });
  });

  it("refuses where the profile didn't help", async () => {
    using machine = makeJobMachine({ bwrap: "echo 'bwrap: no' >&2; exit 1" });
    await expect(prepare(machine)).rejects.toMatchObject({ code: "bubblewrap-broken" });
    expect(machine.sudoCalls().filter(([, word]) => word === "tee")).toHaveLength(1);
  });

  it("takes the user out of the groups that become root, before the right to do so goes", async () => {
    using machine = makeJobMachine({ ...working, groups: "runner sudo docker admin" });
    await prepare(machine);
    expect(machine.sudoCalls().slice(1, 3)).toEqual([
      ["-n", "gpasswd", "-d", "runner", "sudo"],
      ["-n", "gpasswd", "-d", "runner", "admin"],
    ]);
  });

  it("closes docker's socket first, and looks whether it is closed", async () => {
    using machine = makeJobMachine({ ...working, sockets: ["docker.sock", "containerd.sock"] });
    const { rootSockets } = machine.places;
    expect(await prepare(machine)).toMatchObject({ sudo: "dropped", notes: [] });
    expect(machine.sudoCalls().slice(1, 3)).toEqual([
      ["-n", "chown", "root:root", "--", ...rootSockets],
      ["-n", "chmod", "600", "--", ...rootSockets],
    ]);
  });

  it("fails where docker is still reached", async () => {
    using machine = makeJobMachine({ ...working, sockets: ["docker.sock"], root: { chmod: "exit 1" } });
    await expect(prepare(machine)).rejects.toMatchObject({ code: "docker-kept", kind: "policy" });
  });

  it("leaves docker to the runner where the job has services, and says so", async () => {
    using machine = makeJobMachine({ ...working, sockets: ["docker.sock"] });
    const { notes, sudo } = await prepare(machine, { services: true });
    expect(sudo).toBe("dropped");
    expect(notes).toEqual([{ level: "notice", text: expect.stringContaining("the job's services") }]);
    expect(machine.sudoCalls().flat()).not.toContain("chmod");
  });

  it("denies it by a rule of its own where no file that grants it is found", async () => {
    using machine = makeJobMachine({
      ...working,
      root: { grep: "exit 1", tee: 'cat > "$here/$(echo "$2" | tr / _)"; touch "$here/lost"' },
    });
    expect(await prepare(machine)).toMatchObject({ sudo: "dropped" });
    expect(machine.sudoCalls()).toEqual([asked, grants, asked, ["-n", "tee", denyFile], ...proof, asked]);
    expect(machine.written(denyFile)).toBe("runner ALL=(ALL:ALL) !ALL\n");
  });

  it("takes no file for one of sudo's that isn't in its folder", async () => {
    const grep = "printf '/etc/passwd\\n/etc/sudoers.d/a b\\n\\n/etc/sudoers.d/runner\\n'";
    using machine = makeJobMachine({ ...working, root: { grep } });
    await prepare(machine);
    expect(machine.sudoCalls()).toContainEqual([
      ...["-n", "rm", "-f", "--", "/etc/sudoers.d/a b", "/etc/sudoers.d/runner"],
    ]);
  });

  it("fails where sudo still works whatever is taken away", async () => {
    using machine = makeJobMachine({ ...working, root: { rm: "exit 0" } });
    await expect(prepare(machine)).rejects.toMatchObject({ code: "sudo-kept", kind: "policy" });
    expect(machine.sudoCalls()).toContainEqual(["-n", "tee", denyFile]);
  });

  it("fails where sudo was killed instead of refusing", async () => {
    using machine = makeJobMachine({
      ...working,
      root: { rm: 'touch "$here/gone"', true: '[ ! -e "$here/gone" ] || kill -9 $$' },
    });
    await expect(prepare(machine)).rejects.toMatchObject({ code: "sudo-kept" });
  });

  it("fails where the right comes back once sudo has forgotten what it remembers", async () => {
    using machine = makeJobMachine(working);
    machine.install(
      "sudo",
      'case "$*" in -k) touch "$here/forgot"; exit 0;; "-n true") [ ! -e "$here/asked" ] || [ -e "$here/forgot" ];; *) touch "$here/asked"; echo;; esac',
    );
    await expect(prepare(machine)).rejects.toMatchObject({ code: "sudo-kept" });
  });

  it("fails for a user whose name could be something else in a rule", async () => {
    using machine = makeJobMachine(working);
    machine.install("id", "case $1 in -u) echo 1001;; -un) echo 'ALL,x';; esac");
    await expect(prepare(machine)).rejects.toMatchObject({ code: "sudo-kept" });
    expect(machine.sudoCalls()).toEqual([asked]);
  });

  it("changes nothing once the job was cancelled", async () => {
    using machine = makeJobMachine();
    const signal = AbortSignal.abort(new Error("cancelled"));
    await expect(prepare(machine, {}, { signal })).rejects.toThrow("cancelled");
    expect(machine.sudoCalls()).toEqual([]);
  });

  it("keeps sudo where that was asked for", async () => {
    using machine = makeJobMachine(working);
    const { sudo, notes } = await prepare(machine, {}, { dropSudo: "never" });
    expect([sudo, notes.length]).toEqual(["kept", 1]);
    expect(machine.sudoCalls()).toEqual([asked]);
  });
});

describe("preparing a machine of somebody's", () => {
  it.each([
    ["proves the sandbox", working, { sandbox: "bubblewrap", sudo: "kept" }],
    ["refuses with what to do", {}, "bubblewrap-broken"],
    ["refuses with what to install", { bwrap: null }, "bubblewrap-missing"],
  ])("%s, and changes nothing", async (_, settings, expected) => {
    using machine = makeJobMachine(settings);
    machine.install("apt-get", "exit 0");
    const prepared = prepare(machine, { hosted: false });
    if (typeof expected === "string") await expect(prepared).rejects.toMatchObject({ code: expected });
    else expect(await prepared).toMatchObject(expected);
    expect(machine.sudoCalls()).toEqual([asked]);
  });

  it("does so too in a container of GitHub's", async () => {
    using machine = makeJobMachine();
    await expect(prepare(machine, { container: true })).rejects.toMatchObject({ code: "bubblewrap-broken" });
    expect(machine.sudoCalls()).toEqual([asked]);
  });

  it("drops sudo there only where that was asked for", async () => {
    using machine = makeJobMachine(working);
    expect(await prepare(machine, { hosted: false }, { dropSudo: "always" })).toMatchObject({
      sudo: "dropped",
    });
  });
});
