import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findToolchains } from "../../src/sandbox/toolchains.ts";

let home: string;
let nodePath: string;
beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), "toolchains-")));
  nodePath = place(".nvm/versions/node/v24/bin/node");
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function place(path: string): string {
  const file = join(home, path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, "");
  return file;
}

function find(path: string, readOnlyPaths: readonly string[] = []) {
  const { readable, ...rest } = findToolchains({ nodePath, path, readOnlyPaths, home });
  return { ...rest, readable: readable.map((entry) => entry.replace(home, "~")) };
}

describe("the toolchains that commands may use", () => {
  it("hold the installation that node lies in, last on PATH unless it is there already", () => {
    const { readable, path } = find("/usr/bin");
    expect(readable).toEqual(["~/.nvm/versions/node/v24"]);
    expect(path).toEqual(["/usr/bin", join(home, ".nvm/versions/node/v24/bin")]);
  });

  it("hold only the bin directory of an entry in the home, and of a node that lies there", () => {
    nodePath = place(".local/bin/node");
    const own = join(place("bin/tool"), "..");
    expect(find(`${own}:${home}`).readable).toEqual(["~/.local/bin", "~/bin"]);
  });

  it("leave out entries that don't exist, are relative, or come from dev-agent's own packages", () => {
    const packages = join(place("x/node_modules/.bin/tool"), "..");
    expect(find(`/does/not/exist:bin::${packages}:/usr/bin`).path).toEqual([
      "/usr/bin",
      join(home, ".nvm/versions/node/v24/bin"),
    ]);
  });

  it("hold what version managers need, and name their root", () => {
    place(".rustup/settings.toml");
    const cargo = join(place(".cargo/bin/cargo"), "..");
    const python = join(place(".pyenv/versions/3.12/bin/python3"), "..");
    const { readable, env } = find(`${cargo}:${python}`);
    expect(readable).toEqual([
      "~/.cargo/bin",
      "~/.nvm/versions/node/v24",
      "~/.pyenv/versions/3.12",
      "~/.rustup",
    ]);
    expect(env).toEqual({ RUSTUP_HOME: join(home, ".rustup") });
  });

  it("hold what sandbox-read names, where it exists", () => {
    const tool = join(place("opt/tool/data"), "..");
    expect(find("/usr/bin", [tool, "/does/not/exist"]).readable).toContain("~/opt/tool");
  });

  it.each(["", ".local", ".."])("refuse to open the home (%s)", (below) => {
    place(".local/share/keyring");
    expect(() => find("/usr/bin", [join(home, below)])).toThrow("would open a home directory");
  });
});
