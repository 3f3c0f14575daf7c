import { readFileSync } from "node:fs";
import { createKnownSecrets } from "../../src/domain/known-secrets/known-secrets.ts";
import type { SandboxedCommand } from "../../src/ports/sandbox.ts";
import { createUnsandboxed } from "../../src/sandbox/none.ts";
import { scrubbedSandbox } from "../../src/use-cases/scrubbed-sandbox.ts";
import { temporary } from "../session/temporary.ts";

const token = "sk-ant-oat01-Qm7ZtX0vB4nL9sKcRw2HdYf6UjEaPg8iTo3Mx5NqVbD1WzSyCuFkJrGhAeIlOp-_A";

function inSandbox() {
  const place = temporary();
  const workspace = {
    ...{ directory: place.directory, home: place.directory, sharedObjects: [] },
    purpose: "agent" as const,
  };
  const sandbox = scrubbedSandbox(
    createUnsandboxed({ nodePath: process.execPath, path: process.env.PATH ?? "" }),
    createKnownSecrets([token]),
  );
  const outputFile = place.path("output.txt");
  const run = (script: string, more: Partial<SandboxedCommand> = {}) =>
    sandbox.run({
      ...{ workspace, outputFile, timeoutMs: 30_000, argv: ["sh", "-c", script], env: { TOKEN: token } },
      ...more,
    });
  return { ...place, run, kept: () => readFileSync(outputFile, "utf8") };
}

describe("what a command prints of a credential", () => {
  it.each([
    ["as it is", 'echo "a $TOKEN b"', "a [credential] b\n"],
    ["in base64", 'printf %s "$TOKEN" | base64', "[credential]\n"],
    ["one sign a line", 'printf %s "$TOKEN" | fold -w 1; echo', "[credential]\n"],
    ["to the error output", 'echo "$TOKEN" >&2; exit 3', "[credential]\n"],
  ])("is neither given back nor in the file with its output: %s", async (_what, script, clean) => {
    using place = inSandbox();
    const { output } = await place.run(script);
    expect([output, place.kept()]).toEqual([clean, clean]);
  });

  it("is not in the file of a command that took too long either", async () => {
    using place = inSandbox();
    const { timedOut } = await place.run('echo "$TOKEN"; exec sleep 60', { timeoutMs: 500 });
    expect([timedOut, place.kept()]).toEqual([true, "[credential]\n"]);
  });

  it("leaves all other output as it is", async () => {
    using place = inSandbox();
    const { output } = await place.run("printf 'a\\377b'");
    expect(output).toContain("a");
    expect(readFileSync(place.path("output.txt"))).toEqual(Buffer.from([0x61, 0xff, 0x62]));
  });
});
