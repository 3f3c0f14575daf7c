import { PassThrough } from "node:stream";
import { openCommandOutput } from "../../src/cli/command-output.ts";

const bytes = new TextEncoder();

/** What is seen of a command's output that came in these pieces. */
function seen(pieces: readonly string[], { isTTY = false, env = {} } = {}): string {
  const stdout = Object.assign(new PassThrough({ encoding: "utf8", highWaterMark: 1024 * 1024 }), { isTTY });
  const output = openCommandOutput({ stdout, env });
  for (const piece of pieces) output.write(bytes.encode(piece));
  output.end();
  return stdout.read() ?? "";
}

const hostile = ["a\u001b]52;c;", "b3duZWQ=\u0007b\n::add-", "mask::x\nend"];

describe("what a command in the sandbox prints", () => {
  it("goes as it is to another program", () => {
    expect(seen(hostile)).toBe(hostile.join(""));
  });

  it.each([
    ["a terminal", { isTTY: true }],
    ["a runner", { env: { GITHUB_ACTIONS: "true" } }],
  ])("does nothing to %s, however it is cut", (_reader, place) => {
    const text = seen(hostile, place);
    expect(text).not.toContain("\u001b");
    expect(text).not.toContain("b3duZWQ=");
    expect(text).not.toMatch(/^::/m);
    expect(text.split("\n")).toHaveLength(4);
  });

  it("keeps its columns and its long lines", () => {
    const text = `  a   b\n\n${"x".repeat(5_000)}\n`;
    expect(seen([text], { isTTY: true })).toBe(text);
  });

  it("is not kept in memory for a line without an end", () => {
    expect(seen(Array(3).fill("x".repeat(65_536)), { isTTY: true }).split("\n")).toHaveLength(4);
  });
});
