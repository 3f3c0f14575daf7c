import { programName } from "../../src/cli/way-back.ts";

describe("how the program is called again", () => {
  it.each([
    ["by its name where the shell finds it", "/usr/bin/dev-agent", { PATH: "/bin:/usr/bin" }, "dev-agent"],
    ["by its file where the shell doesn't", "/opt/dev-agent", { PATH: "/bin" }, "/opt/dev-agent"],
    ["by npx under npx", "/c/.bin/dev-agent", { PATH: "/c/.bin", npm_command: "exec" }, "npx dev-agent"],
    ["with node where a file was run", "/o/dist/cli/index.js", { PATH: "/o" }, "node /o/dist/cli/index.js"],
    ["with its file quoted", "/my tools/index.js", {}, "node '/my tools/index.js'"],
  ])("is %s", (_how, script, env, program) => {
    expect(programName({ script, env })).toBe(program);
  });
});
