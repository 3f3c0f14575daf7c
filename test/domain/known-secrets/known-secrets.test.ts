import { readFileSync } from "node:fs";
import fc from "fast-check";
import { createKnownSecrets } from "../../../src/domain/known-secrets/known-secrets.ts";
import { runCommand } from "../../../src/process/run-command.ts";
import { around, longSecret, secret, separator, ways } from "./made-up-secrets.ts";

/** The text with something between its signs, at every one or at some. */
function split(text: string, { every, by }: { every: number; by: string }): string {
  return text.replace(new RegExp(`.{${every}}(?=.)`, "gs"), (part) => `${part}${by}`);
}

describe("a known secret", () => {
  it("is found in every form in any text, called by its name, and gone after scrubbing", () => {
    fc.assert(
      fc.property(secret, ways, around, around, (value, [form, write], before, behind) => {
        const known = createKnownSecrets([value]);
        const text = `${before}${write(value)}${behind}`;
        expect(known.find(text)).toEqual([form]);
        expect(known.find(Buffer.from(text))).toEqual([form]);
        expect(known.find(known.scrub(text))).toEqual([]);
        // A mark before the first sign tells nothing of it.
        const mark = /^[\\%]?/.exec(write(value))?.[0] ?? "";
        expect([`${before}[credential]${behind}`, `${before}${mark}[credential]${behind}`]).toContain(
          known.scrub(text),
        );
      }),
    );
  });

  it("is found split up at every place by whatever code, patches and Markdown have there", () => {
    fc.assert(
      fc.property(secret, ways, separator, fc.integer({ min: 1, max: 30 }), (value, [, write], by, every) => {
        const known = createKnownSecrets([value]);
        const text = `say("${split(write(value), { every, by })}")`;
        expect(known.find(text)).not.toEqual([]);
        expect(known.find(known.scrub(text))).toEqual([]);
      }),
    );
  });

  it("is found in whatever surrounds it before it is encoded", () => {
    fc.assert(
      fc.property(secret, around, around, (value, before, behind) => {
        const known = createKnownSecrets([value]);
        const text = Buffer.from(`${before}${value}${behind}`).toString("base64");
        expect(known.find(text)).toEqual(["base64"]);
        expect(known.find(known.scrub(text))).toEqual([]);
      }),
    );
  });

  it("is found in UTF-16, in both orders of bytes", () => {
    fc.assert(
      fc.property(secret, (value) => {
        const known = createKnownSecrets([value]);
        const bytes = Buffer.from(`key=${value};`, "utf16le");
        expect(known.find(bytes)).toEqual(["plain"]);
        expect(known.find(Buffer.from(bytes).swap16())).toEqual(["plain"]);
      }),
    );
  });

  it("is known by a part of it, as where a text was cut off or it lies in two places", () => {
    fc.assert(
      fc.property(
        longSecret,
        ways,
        fc.nat(),
        fc.integer({ min: 0, max: 30 }),
        (value, [, write], at, more) => {
          const known = createKnownSecrets([value]);
          const own = value.slice(13);
          const written = write(own);
          const least = Math.ceil((17 * written.length) / own.length) + 4 + more;
          const start = at % (written.length - least);
          const text = `a cut-off text … ${written.slice(start, start + least)} …`;
          expect(known.find(text)).toEqual(["split"]);
          expect(known.find(known.scrub(text))).toEqual([]);
        },
      ),
    );
  });

  it("leaves JSON to be JSON that it stands in, at every depth", () => {
    fc.assert(
      fc.property(secret, ways, fc.string(), fc.nat(3), (value, [, write], beside, depth) => {
        const known = createKnownSecrets([value]);
        const text = nested({ beside, [write(value)]: [write(value), beside] }, depth);
        const clean = known.scrub(text);
        expect(() => JSON.parse(clean)).not.toThrow();
        expect(known.find(clean)).toEqual([]);
      }),
    );
  });

  it("is found over several texts that stand one behind the other, which stay as many", () => {
    fc.assert(
      fc.property(
        secret,
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.lorem(), { maxLength: 3 }),
        (value, each, more) => {
          const known = createKnownSecrets([value]);
          const texts = [...more, ...(value.match(new RegExp(`.{1,${each}}`, "g")) ?? []), ...more];
          const clean = known.scrubAll(texts);
          expect(clean).toHaveLength(texts.length);
          expect(clean.slice(0, more.length)).toEqual(more);
          expect(known.find(clean.join("\n"))).toEqual([]);
        },
      ),
    );
  });
});

describe("what is no secret", () => {
  it("is left alone: every file of this project, with tokens of every kind known", async () => {
    const known = createKnownSecrets(fc.sample(secret, { numRuns: 200, seed: 7 }));
    const { stdout } = await runCommand({
      argv: ["git", "ls-files", "-z"],
      env: { PATH: process.env.PATH ?? "" },
    });
    const files = stdout.split("\0").filter((path) => /\.(?:ts|md|ya?ml|json|snap)$/.test(path));
    expect(files.length).toBeGreaterThan(500);
    for (const path of files) {
      const text = readFileSync(path, "utf8");
      expect([path, known.scrub(text) === text, known.find(text)]).toEqual([path, true, []]);
    }
  });

  it.each<[what: string, value: string, text: string]>([
    [
      "the beginning that all of a kind have",
      "sk-ant-oat01-Zk3vQ9pT1xW7mB5nR2sDaLcEfGhJ",
      "sk-ant-oat01-…, sk-ant-oat01-abc",
    ],
    ["words of a passphrase", "correct-horse-battery-staple", "a horse, a battery and a staple are correct"],
    ["the head of another signed token", jwt("me@example.org"), jwt("you@example.org")],
    ["too short a value", "replay", "a replay"],
    ["nothing at all", "", "text"],
  ])("is not taken for one: %s", (_what, value, text) => {
    const known = createKnownSecrets([value]);
    expect(known.find(text)).toEqual([]);
    expect(known.scrub(text)).toBe(text);
  });
});

describe("the secrets of a process", () => {
  it("are told of once, before one can be used, and looked for from then on", () => {
    const told: string[] = [];
    const known = createKnownSecrets(["the-first-of-them-0123"], (value) => told.push(value));
    expect(known.find("the-later-of-them-4567")).toEqual([]);
    known.add("the-later-of-them-4567");
    known.add("the-later-of-them-4567");
    known.add("short");
    expect(told).toEqual(["the-first-of-them-0123", "the-later-of-them-4567"]);
    expect(known.scrub("the-later-of-them-4567, the-first-of-them-0123")).toBe("[credential], [credential]");
  });

  it("are found side by side, and one within another", () => {
    const known = createKnownSecrets(["abcdefghijklmnopqrstu", "defghijklmnopq"]);
    expect(known.scrub("abcdefghijklmnopqrstuabcdefghijklmnopqrstu defghijklmnopq")).toBe(
      "[credential][credential] [credential]",
    );
  });
});

function jwt(email: string): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const signature = Buffer.from(`${email} signed it with a key of its own, 0123456789`).toString("base64url");
  return `${part({ alg: "RS256", typ: "JWT", kid: "0123456789abcdef" })}.${part({ iss: "https://auth.openai.com", email })}.${signature}`;
}

function nested(value: unknown, depth: number): string {
  const text = JSON.stringify(value);
  return depth === 0 ? text : nested({ text }, depth - 1);
}
