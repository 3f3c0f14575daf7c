import { adviseInstall, adviseRepair, type Machine } from "../../src/sandbox/install-advice.ts";

const machine = (more: Partial<Machine>): Machine => ({
  platform: "linux",
  installers: [],
  userNamespacesRestricted: false,
  inContainer: false,
  ...more,
});

describe("advice on bubblewrap", () => {
  it.each([
    ["apt-get", "sudo apt-get install -y bubblewrap"],
    ["dnf", "sudo dnf install -y bubblewrap"],
    ["apk", "sudo apk add bubblewrap"],
    ["pacman", "sudo pacman -S bubblewrap"],
  ])("names the command of %s", (installer, command) => {
    expect(adviseInstall(machine({ installers: [installer] }))).toContain(command);
  });

  it("names the package where no installer is known", () => {
    expect(adviseInstall(machine({}))).toContain("Install the package bubblewrap");
  });

  it.each(["darwin", "win32"] as const)("offers a container or no sandbox on %s", (platform) => {
    expect(adviseInstall(machine({ platform }))).toMatch(/container.*--sandbox none/);
  });

  it("names AppArmor's restriction where it is on", () => {
    const advice = adviseRepair(machine({ userNamespacesRestricted: true }));
    expect(advice).toContain("profile dev-agent-bwrap /usr/bin/bwrap flags=(unconfined) { userns, }");
    expect(advice).toContain("sudo apparmor_parser -r -W /etc/apparmor.d/dev-agent-bwrap");
    expect(advice).not.toContain("sysctl");
    expect(adviseRepair(machine({}))).not.toContain("AppArmor");
  });

  it.each([
    [false, ["seccomp", "systempaths"]],
    [true, ["seccomp", "systempaths", "apparmor"]],
  ])("in a container names its options, restricted: %s", (userNamespacesRestricted, options) => {
    const advice = adviseRepair(machine({ inContainer: true, userNamespacesRestricted }));
    expect([...advice.matchAll(/--security-opt (\w+)=unconfined/g)].map(([, name]) => name)).toEqual(options);
    expect(advice).not.toContain("sudo");
  });
});
