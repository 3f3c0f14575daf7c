import fc from "fast-check";
import { createKnownSecrets } from "../../../src/domain/known-secrets/known-secrets.ts";

const key = "sk-ant-api03-a_B/c+d=0123456789";
const base64 = (text: string) => Buffer.from(text).toString("base64");

describe("scrubbing a credential", () => {
  it.each([
    ["as it is", `key: ${key}, refused`, "key: [credential], refused"],
    ["twice", `${key}${key}`, "[credential][credential]"],
    ["URL-encoded", `?key=${encodeURIComponent(key)}&a=1`, "?key=[credential]&a=1"],
    [
      "URL-encoded in lower case",
      encodeURIComponent(key).replace(/%../g, (code) => code.toLowerCase()),
      "[credential]",
    ],
    ["in base64", `Basic ${base64(key)} x`, "Basic [credential] x"],
    [
      "in JSON that escapes slashes",
      JSON.stringify({ key }).replaceAll("/", "\\/"),
      '{"key":"[credential]"}',
    ],
  ])("finds it %s", (_what, text, clean) => {
    expect(createKnownSecrets([key]).scrub(text)).toBe(clean);
  });

  it("finds it in base64 and base64url of something around it", () => {
    for (const before of ["", "u", "me:", "user"]) {
      for (const form of ["base64", "base64url"] as const) {
        const text = Buffer.from(`${before}${key}, and more`).toString(form);
        expect(createKnownSecrets([key]).scrub(text)).toContain("[credential]");
        expect(Buffer.from(createKnownSecrets([key]).scrub(text), form).toString()).not.toContain(
          key.slice(2, -2),
        );
      }
    }
  });

  it("finds one with quotes and backslashes within JSON within JSON", () => {
    const odd = 'pass"word\\0123';
    const text = JSON.stringify({ text: JSON.stringify({ odd }) });
    expect(createKnownSecrets([odd]).scrub(text)).toBe(
      JSON.stringify({ text: JSON.stringify({ odd: "[credential]" }) }),
    );
  });

  it("leaves JSON to be JSON when the key begins like an escape", () => {
    const { scrub } = createKnownSecrets(["nabcdefghijklm"]);
    const text = JSON.stringify({
      text: "line\nabcdefghijklm",
      path: "C:\\nabcdefghijklm",
      key: "nabcdefghijklm",
    });
    expect(JSON.parse(scrub(text))).toMatchObject({ path: "C:\\n[credential]", key: "[credential]" });
  });

  it("leaves text alone for values too short to be credentials, and for none", () => {
    expect(createKnownSecrets(["replay", ""]).scrub("replay a replay")).toBe("replay a replay");
    expect(createKnownSecrets([]).scrub("text")).toBe("text");
  });

  it("never lets a key of any characters through, plain or as JSON", () => {
    const keys = fc.string({
      unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
      minLength: 12,
      maxLength: 60,
    });
    fc.assert(
      fc.property(keys, (any) => {
        const { scrub } = createKnownSecrets([any]);
        expect(scrub(`a ${any} b`)).toBe("a [credential] b");
        expect(scrub(JSON.stringify([any]))).toBe('["[credential]"]');
      }),
    );
  });

  // Quadratic work on so much text would outlast the test's time limit.
  it.each(["sk-ant-api03-a_B/c+d=012345678", "\\", "sk", "a"])("takes time in proportion: %j", (piece) => {
    const text = piece.repeat(10_000_000 / piece.length);
    expect(createKnownSecrets([key, "n\\\\\\\\\\\\\\\\\\\\\\\\"]).scrub(text)).toHaveLength(text.length);
  });
});
