import { execFileSync } from "node:child_process";
import { claudeProgram, codexProgram } from "../programs.ts";

test.each([
  ["claude", claudeProgram],
  ["codex", codexProgram],
])("the installed %s is the one that the lockfile names", (_, find) => {
  const { path, version } = find();
  const said = execFileSync(path, ["--version"], { encoding: "utf8", env: { PATH: "/usr/bin:/bin" } });
  expect(said).toContain(version);
});
