import { adviseInstall, adviseRepair, type Machine } from "../../src/sandbox/install-advice.ts";

const machine = (more: Partial<Machine>): Machine => ({
  platform: "linux",
  installers: [],
  userNamespacesRestricted: false,
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
    expect(adviseRepair(machine({ userNamespacesRestricted: true }))).toContain(
      "kernel.apparmor_restrict_unprivileged_userns=0",
    );
    expect(adviseRepair(machine({}))).not.toContain("AppArmor");
  });
});
