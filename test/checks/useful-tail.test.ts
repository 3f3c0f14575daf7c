import { analyserFinding } from "../../src/checks/static-analysis/raw-finding.ts";
import { testFailure } from "../../src/checks/unit-tests/test-failure.ts";
import { usefulTail } from "../../src/checks/useful-tail.ts";
import { hideTokens } from "../../src/domain/text/hide-tokens.ts";

const token = ["ghp", "A".repeat(36)].join("_");

describe("what a command printed", () => {
  it("is shown without tokens and terminal sequences", () => {
    expect(hideTokens(`x ${token} y`)).toBe("x [secret] y");
    expect(usefulTail(`\u009b31mred ${token}\n\n\n\nend\n`)).toBe("red [secret]\n\nend");
  });

  it("is shown by its end", () => {
    const lines = Array.from({ length: 100 }, (_, number) => `line ${number}`);
    expect(usefulTail(lines.join("\n")).split("\n")).toEqual(lines.slice(-60));
  });

  it("names what is hidden in it and keeps emoji, in test failures and findings too", () => {
    const text = "pay\u00adpal\u180e 👩‍👩‍👧 \u009b31mred";
    const clean = "pay<U+00AD>pal<U+180E> 👩‍👩‍👧 red";
    expect(usefulTail(text)).toBe(clean);
    expect(testFailure(text, text)).toEqual({ name: clean, message: clean });
    const finding = analyserFinding({ tool: "t", rule: text, severity: "error", message: text });
    expect(finding).toMatchObject({ rule: clean, message: clean });
  });
});
