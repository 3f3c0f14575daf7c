import { disarmCommands } from "../../../src/domain/text/disarm-commands.ts";
import { cleanLine, cleanText } from "../../../src/domain/text/plain-text.ts";

const tags = [..."hi"].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join("");

describe("text from outside", () => {
  it.each([
    ["colour", "\u001b[31mred\u001b[0m", "red"],
    ["cursor movement", "a\u001b[2J\u001b[1;1Hb", "ab"],
    ["a title", "\u001b]0;owned\u0007text", "text"],
    ["a link (OSC 8)", "\u001b]8;;https://evil.example\u001b\\click\u001b]8;;\u001b\\", "click"],
    ["a clipboard write (OSC 52)", "\u001b]52;c;cm0gLXJm\u0007ok", "ok"],
    ["a device string", "\u001bPq#0\u001b\\x", "x"],
    ["8-bit sequences", "\u009b31mred\u009d0;t\u009cx", "redx"],
    ["an unfinished sequence", "a\u001b[31", "a31"],
    ["a sequence inside another", "\u001b\u001b[0m[31mx", "[31mx"],
    ["bells and backspaces", "a\u0007b\u0008c\u007f", "abc"],
    ["a carriage return", "safe\rrm -rf", "safe\nrm -rf"],
    ["Windows line ends", "a\r\nb", "a\nb"],
    ["reordering", "a\u202eb\u2066c", "a<U+202E>b<U+2066>c"],
    ["what can't be seen", "pay\u200bpal\ufeff", "pay<U+200B>pal<U+FEFF>"],
    ["a message in tag characters", `x${tags}y`, "x<U+E0068 and 1 more>y"],
    ["data in variation selectors", "x\u{e0100}\u{e0101}\u{e0102}", "x<U+E0100 and 2 more>"],
    ["line separators", "a\u2028b", "a<U+2028>b"],
    ["half a character", "a\ud800b", "a\ufffdb"],
  ])("loses %s", (_what, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it.each(["plain", "Ünïcode: 日本語, עברית", "👩‍👩‍👧 ❤️ 👍🏽", "a\tb\nc", "1 < 2 && x[0] # ok"])(
    "keeps %j",
    (text) => {
      expect(cleanText(text)).toBe(text);
    },
  );

  it("is cut with a word on how much is missing", () => {
    expect(cleanText("abcdef", 4)).toBe("abcd… (2 more characters)");
    expect(cleanText("abc😀", 4)).toBe("abc… (2 more characters)");
  });

  it("fits one line where one line is wanted", () => {
    expect(cleanLine("  a\n\n b\tc\u001b[0m ")).toBe("a b c");
    expect(cleanLine("x".repeat(600))).toBe(`${"x".repeat(500)}…`);
  });

  it.each([
    ["::set-output name=a::b", ": :set-output name=a::b"],
    ["a\n  ::error::no", "a\n  : :error::no"],
    ["\u00a0::stop-commands::x", "\u00a0: :stop-commands::x"],
    ["x ##[group]y", "x # #[group]y"],
    ["##vso[task.setvariable]", "# #vso[task.setvariable]"],
    ['x ::error::y, (::debug::z) and "::notice::', 'x : :error::y, (: :debug::z) and ": :notice::'],
    [":::error::x", ": : :error::x"],
    ["###[error]x", "## #[error]x"],
    [
      "std::vector, a[0]::b, f()::c, Vec<T>::d and ## heading",
      "std::vector, a[0]::b, f()::c, Vec<T>::d and ## heading",
    ],
  ])("gives no command to a CI system: %j", (text, harmless) => {
    expect(disarmCommands(text)).toBe(harmless);
  });
});
