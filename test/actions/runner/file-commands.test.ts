import { readFileSync } from "node:fs";
import fc from "fast-check";
import { declared } from "../../../src/actions/declared.ts";
import { appendSummary, appendValue } from "../../../src/actions/runner/file-commands.ts";
import { mask } from "../../../src/actions/runner/masks.ts";
import { writeOutputs } from "../../../src/actions/runner/outputs.ts";
import { temporary } from "../../session/temporary.ts";
import { readCommandFile } from "./command-file.ts";

describe("a value for the runner", () => {
  it("comes back as it was, whatever it holds, and nothing else with it", () => {
    using place = temporary();
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom("EOF", "verdict=green", "verdict<<X", "dev-agent-", "::error::", ""),
    );
    const value = fc.array(line, { maxLength: 5 }).map((lines) => lines.join("\n").replaceAll("\r", ""));
    let runs = 0;
    fc.assert(
      fc.property(value, value, (first, second) => {
        runs += 1;
        const file = place.path(`output-${runs}`);
        appendValue(file, "spec", first);
        appendValue(file, "branch", second);
        expect(readCommandFile(file)).toEqual([
          ["spec", first],
          ["branch", second],
        ]);
      }),
    );
  });

  it("can't be ended by the one before it, as no end is used twice", () => {
    using place = temporary();
    const file = place.path("output");
    appendValue(file, "first", "x");
    const end = readFileSync(file, "utf8").trimEnd().split("\n").at(-1);
    appendValue(file, "second", `x\n${end}\nverdict=green`);
    expect(readCommandFile(file).at(-1)).toEqual(["second", `x\n${end}\nverdict=green`]);
  });

  it.each([undefined, ""])("is written nowhere where the runner names no file: %j", (file) => {
    expect(() => appendValue(file, "x", "y")).not.toThrow();
    expect(() => appendSummary(file, "y")).not.toThrow();
  });

  it("stands behind what was there before", () => {
    using place = temporary();
    appendSummary(place.path("summary"), "# One\n");
    appendSummary(place.path("summary"), "# Two\n");
    expect(readFileSync(place.path("summary"), "utf8")).toBe("# One\n# Two\n");
  });
});

describe("the outputs of an action", () => {
  it.each(Object.entries(declared))(
    "are all written, known or not, and no other: %s",
    (action, { outputs }) => {
      using place = temporary();
      const values = { outcome: "waiting", code: 0, "merged-sha": null, "never-declared": "x" };
      writeOutputs<string>(place.path("output"), outputs, values);
      const written = readCommandFile(place.path("output"));
      expect(written.map(([name]) => name)).toEqual([...outputs]);
      const blank = written.filter(([name]) => !["outcome", "code"].includes(name));
      expect(new Set(blank.map(([, value]) => value))).toEqual(new Set([""]));
      const told = Object.fromEntries(written.filter(([name]) => !blank.some(([other]) => other === name)));
      // The live check is no job of a session.
      expect(told).toEqual(action === "live-check" ? {} : { outcome: "waiting", code: "0" });
    },
  );
});

describe("hiding tokens", () => {
  const commandsFor = (...secrets: string[]) => {
    const written: string[] = [];
    mask({ write: (text) => written.push(text) }, secrets);
    return written;
  };
  /** As the runner reads the value of a command. */
  const readBack = (command: string) =>
    command
      .replace(/^::add-mask::|\n$/g, "")
      .replaceAll("%0D", "\r")
      .replaceAll("%0A", "\n")
      .replaceAll("%25", "%");

  it("asks for each form of each token once, one command a line", () => {
    const token = "ghs_0123456789abcdefghij";
    const commands = commandsFor(token, token);
    expect(new Set(commands).size).toBe(commands.length);
    for (const command of commands) expect(command).toMatch(/^::add-mask::[^\n]{20,}\n$/);
    expect(commands).toContain(`::add-mask::${token}\n`);
  });

  it("never asks for a word, which would blank outputs", () => {
    expect(commandsFor("", "main", "green", "max", "20260102-a-session")).toEqual([]);
  });

  it("asks for exactly the token, be there signs in it that mean something to the runner", () => {
    const token = "100%25_of%0Aa-long-token\n::set-output name=verdict::green\r%";
    const commands = commandsFor(token);
    expect(commands.map(readBack)).toContain(token);
    expect(commands.map(readBack)).toContain(encodeURIComponent(token));
    for (const command of commands) expect(command.trimEnd()).not.toMatch(/[\r\n]/);
  });
});
