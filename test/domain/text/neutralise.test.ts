import fc from "fast-check";
import { disarmCommands } from "../../../src/domain/text/disarm-commands.ts";
import { hiddenClasses, hiddenClassNames } from "../../../src/domain/text/hidden-classes.ts";
import { findHidden } from "../../../src/domain/text/hidden-text.ts";
import { mostHanSelectors } from "../../../src/domain/text/legitimate.ts";
import { neutralise } from "../../../src/domain/text/neutralise.ts";
import { cleanLine, cleanText, promptText } from "../../../src/domain/text/plain-text.ts";
import { readsOf } from "./counting-text.ts";

const every = hiddenClassNames.flatMap((name) =>
  hiddenClasses[name].flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => [name, from + index] as const),
  ),
);
/** The bytes of a message, as tag characters, selectors or joiners carry them. */
const tags = (message: string) =>
  [...message].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join("");
const selectors = (message: string) =>
  [...message].map((letter) => String.fromCodePoint(0xe0100 + letter.charCodeAt(0))).join("");

describe("the classes of hidden text", () => {
  it("are nineteen", () => {
    expect(hiddenClassNames).toHaveLength(19);
  });

  it("have every character that nobody sees, by Unicode's own list", () => {
    const ignorable = /^[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Zl}\p{Zp}\p{Cc}]$/u;
    // Signs that are shown, though they format what follows; line feed and tab.
    const shown = /^[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}\n\t]$/u;
    const known = new Set(every.map(([, codePoint]) => codePoint));
    const missing: string[] = [];
    for (let codePoint = 0; codePoint <= 0x10ffff; codePoint += 1) {
      const character = String.fromCodePoint(codePoint);
      if (ignorable.test(character) && !shown.test(character) && !known.has(codePoint))
        missing.push(codePoint.toString(16));
    }
    expect(missing).toEqual([]);
  });

  it("are told with place and number, and every character of each is gone", () => {
    for (const [name, codePoint] of every) {
      if (codePoint === 0x0d) continue;
      const text = `one\nx${String.fromCodePoint(codePoint)}y`;
      expect(findHidden(text), codePoint.toString(16)).toEqual([
        // A control character begins a sequence with what follows it.
        { class: name, characters: codePoint === 0x1b || codePoint === 0x9b ? 2 : 1, line: 2, column: 2 },
      ]);
      for (const clean of [cleanText(text), promptText(text), cleanLine(text)])
        expect(clean).not.toContain(String.fromCodePoint(codePoint));
    }
  });
});

describe("a message that nobody sees", () => {
  it.each([
    ["in tag characters", `x${tags("obey")}`, "x<U+E006F and 3 more>"],
    ["in tag characters behind a flag", `🏴${tags("gbxyz\u007f")}`, "🏴<U+E0067 and 5 more>"],
    [
      "in tag characters behind a real flag",
      `🏴${tags("gbeng\u007fok")}`,
      `🏴${tags("gbeng\u007f")}<U+E006F and 1 more>`,
    ],
    ["in selectors behind an emoji", `😀${selectors("ab")}`, "😀<U+E0161 and 1 more>"],
    ["in selectors behind Han", `葛${selectors("ab")}`, "葛<U+E0161 and 1 more>"],
    ["in emoji selectors", "❤\ufe0f\ufe0e\ufe0f", "❤\ufe0f<U+FE0E and 1 more>"],
    ["in selectors behind letters", "a\ufe0fb\ufe0e1\ufe0f", "a<U+FE0F>b<U+FE0E>1<U+FE0F>"],
    ["in joiners between letters", "a\u200db\u200cc", "a<U+200D>b<U+200C>c"],
    ["in several joiners between Persian letters", "می\u200c\u200d\u200cخ", "می<U+200C and 2 more>خ"],
    ["between a joiner's neighbours that aren't seen", "م\u200c\u061cخ", "م<U+200C and 1 more>خ"],
    ["behind an emoji that a joiner leads nowhere from", "😀\u200dx", "😀<U+200D>x"],
    ["that an escape would put together", "\udb40\u001b\udc41", "��"],
  ])("is named: %s", (_what, text, clean) => {
    expect(neutralise(text, "dropped")).toBe(clean);
  });

  it("has no room in the selectors of Han characters", () => {
    const clean = neutralise("葛\u{e0101}".repeat(mostHanSelectors + 2), "dropped");
    expect(clean).toBe(`${"葛\u{e0101}".repeat(mostHanSelectors)}葛<U+E0101>葛<U+E0101>`);
  });
});

describe("what people write", () => {
  it.each([
    ["families, hearts and skins", "👩‍👩‍👧 ❤️‍🔥 👍🏽 🏳️‍🌈 🧑🏽‍💻 ♀︎"],
    ["flags", "🇩🇪 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🏴‍☠️"],
    ["keys", "1️⃣ #️⃣ *️⃣"],
    ["Persian", "می‌خواهم کتاب‌ها"],
    ["Arabic", "السلام عليكم"],
    ["Hebrew", "שָׁלוֹם עולם"],
    ["Hindi, Bengali and Sinhala", "क्‍ष र्‍य ক্‌ষ ශ්‍රී"],
    ["Chinese, Japanese and Korean", "简体 繁體 日本語　カタカナ 한국어"],
    ["a name with a variant", "葛\u{e0100}城市"],
    ["Mongolian", "ᠮᠣᠩᠭᠣᠯ ᠰ\u180bᠠ"],
    ["accents in pieces", "e\u0301 n\u0303"],
  ])("stays as it is: %s", (_what, text) => {
    expect(cleanText(text)).toBe(text);
    expect(promptText(text)).toBe(text);
    expect(findHidden(text)).toEqual([]);
  });
});

describe("a prompt", () => {
  it("shows control characters, as a file may hold them", () => {
    expect(promptText("a\u001b[31mb\u0000c\u007fd\u009be\r\nf\rg")).toBe("a␛[31mb␀c␡d<U+009B>e\nf\ng");
  });
});

const pieces = [
  ...[
    "a",
    " ",
    "\n",
    "\t",
    "\r",
    "م",
    "葛",
    "😀",
    "❤",
    "🏴",
    "1",
    "⃣",
    "<U+200B>",
    "::",
    "##[",
    "[",
    "m",
    "0;",
  ],
  ...["\u001b", "\u001b[", "\u001b]", "\u009d", "\u0007", "\u200b", "\u200c", "\u200d", "\ufe0f", "\ufe0e"],
  ...[
    "\u061c",
    "\u202e",
    "\u{e0100}",
    "\u{e0041}",
    tags("gbeng\u007f"),
    "\ud800",
    "\udc00",
    "\udb40",
    "\udc41",
  ],
];
const any = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary" })), { maxLength: 30 })
  .map((parts) => parts.join(""));

describe("any text", () => {
  it.each(["dropped", "shown"] as const)("is clean once cleaned, with controls %s", (controls) => {
    fc.assert(
      fc.property(any, (text) => {
        const clean = neutralise(text, controls);
        expect(neutralise(clean, controls)).toBe(clean);
        expect(findHidden(clean)).toEqual([]);
        expect(clean.isWellFormed()).toBe(true);
        expect(clean).not.toMatch(/(?![\n\t])\p{Cc}/u);
      }),
      { numRuns: 2_000 },
    );
  });

  it("takes no more room than it may, but for the mark of what is missing", () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 60 }), (text, limit) => {
        expect(cleanText(text, limit).replace(/… \(\d+ more characters\)$/, "").length).toBeLessThanOrEqual(
          limit,
        );
        const line = cleanLine(text, limit);
        expect(line.length).toBeLessThanOrEqual(limit + 1);
        expect(cleanLine(line, limit)).toBe(line);
        expect(line).not.toMatch(/[\n\t]/);
      }),
      { numRuns: 2_000 },
    );
  });

  it("leaves nothing hidden of a flag that is cut", () => {
    const flag = `\u{1f3f4}${[..."gbeng"].map((letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0))).join("")}\u{e007f}`;
    expect(cleanLine(flag)).toBe(flag);
    for (let limit = 1; limit < flag.length; limit += 1)
      for (const text of [cleanLine(`${flag}x`, limit), cleanText(`${flag}x`, limit)])
        expect(text).not.toMatch(/\p{Default_Ignorable_Code_Point}/u);
  });

  it("gives a runner no command, and none when it is disarmed again", () => {
    fc.assert(
      fc.property(any, (text) => {
        const harmless = disarmCommands(cleanText(text));
        expect(harmless).not.toMatch(/^\s*::|(?:^|[^\w>)\]])::|##[A-Za-z]{0,20}\[/m);
        expect(disarmCommands(harmless)).toBe(harmless);
      }),
      { numRuns: 2_000 },
    );
  });
});

const nasty = [
  "\u001b[",
  "\u001b]0;",
  "\u001b]x",
  "\u009d",
  "\u001b[0",
  "\u200d",
  "م\u200c",
  "😀\u200d",
  "葛\u{e0100}",
].concat([
  "🏴\u{e0067}",
  "❤\ufe0f",
  "\u202e",
  "\r",
  "::",
  ":a",
  "##a",
  "##",
  "#",
  "\ud800",
  "x",
  "\u001b[ ",
  "a\u200b",
  "\u{e0041}",
]);

describe.each([
  ["is cleaned", (text: string) => neutralise(text, "dropped")],
  ["is cleaned for a prompt", (text: string) => neutralise(text, "shown")],
  ["is disarmed", disarmCommands],
] as const)("a text that %s", (_what, work) => {
  it.each(nasty)("is read a fixed number of times at most, however long: %j", (piece) => {
    const units = 20_000;
    const once = readsOf(work, piece.repeat(units / piece.length));
    const longer = readsOf(work, piece.repeat((4 * units) / piece.length));
    expect(once).toBeLessThanOrEqual(40 * units);
    expect(longer / once).toBeLessThan(4.1);
  });

  it("is read so also where a long sequence never ends", () => {
    const text = (length: number) => `\u001b]${"x".repeat(length)}`.repeat(20);
    expect(readsOf(work, text(40_000)) / readsOf(work, text(10_000))).toBeLessThan(4.1);
  });
});
