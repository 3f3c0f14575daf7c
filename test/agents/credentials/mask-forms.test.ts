import fc from "fast-check";
import { maskForms } from "../../../src/agents/credentials/mask-forms.ts";

const token = "a+token/with?every=kind&of%sign_0123456789";
const long = fc.string({ minLength: 20, maxLength: 80, unit: "grapheme-ascii" });

describe("the forms in which a token is hidden", () => {
  it.each<[what: string, made: string]>([
    ["itself", token],
    ["as in a URL", encodeURIComponent(token)],
    ["as in a form", `${new URLSearchParams({ field: token })}`.slice("field=".length)],
    ["in base64", Buffer.from(token).toString("base64")],
    ["in base64 without its end", Buffer.from(token).toString("base64").replace(/=+$/, "")],
    ["in base64 for URLs", Buffer.from(token).toString("base64url")],
  ])("are it %s", (_what, made) => {
    expect(maskForms(token)).toContain(made);
  });

  it("each give the token back, or the part of it that base64 keeps together", () => {
    fc.assert(
      fc.property(long, (secret) => {
        for (const form of maskForms(secret)) {
          const decoded = Buffer.from(form, "base64").toString("latin1");
          const isPart = decoded.length >= secret.length - 4 && secret.includes(decoded);
          expect(isPart || readingsOf(form).includes(secret), form).toBe(true);
        }
      }),
    );
  });

  it("hide it in base64 of any text that holds it", () => {
    fc.assert(
      fc.property(long, fc.string(), fc.string(), (secret, before, behind) => {
        const forms = maskForms(secret);
        for (const encoding of ["base64", "base64url"] as const) {
          const text = Buffer.from(`${before}${secret}${behind}`).toString(encoding);
          expect(forms.some((form) => text.includes(form))).toBe(true);
        }
      }),
    );
  });

  it("hide it whole in the header with which git logs in to GitHub", () => {
    const job = "ghs_0123456789abcdefghijklmnopqrstuvwxyz";
    const header = Buffer.from(`x-access-token:${job}`).toString("base64");
    const login = Buffer.from("x-access-token:").toString("base64");
    expect(maskForms(job)).toContain(header.slice(login.length));
  });

  it.each(["", "max", "main", "user:inference", "a".repeat(19)])(
    "are none for what may be a word: %j",
    (word) => {
      expect(maskForms(word)).toEqual([]);
    },
  );

  it("are as long as a token themselves", () => {
    fc.assert(
      fc.property(long, (secret) => {
        for (const form of maskForms(secret)) expect(form.length).toBeGreaterThanOrEqual(20);
      }),
    );
  });

  it("are there for text that is no well-formed Unicode", () => {
    expect(maskForms(`\ud800${token}`)).not.toEqual([]);
  });
});

/** What a form comes to for whoever decodes it. */
function readingsOf(form: string): string[] {
  const ways = [
    () => form,
    () => decodeURIComponent(form),
    () => new URLSearchParams(`field=${form}`).get("field") ?? "",
    () => String(JSON.parse(`"${form}"`)),
  ];
  return ways.flatMap((way) => {
    try {
      return [way()];
    } catch {
      return [];
    }
  });
}
