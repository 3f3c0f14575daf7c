import fc from "fast-check";
import type { Finding } from "../../src/domain/finding.ts";
import { toSarif } from "../../src/reporting/sarif.ts";

const finding: Finding = {
  source: "static-analysis",
  tool: "tsc",
  rule: "TS2322",
  severity: "error",
  message: "Type no",
  file: "src/a.ts",
  line: 7,
  fingerprint: "f1",
};

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string };
        readonly region: { readonly startLine: number };
      };
    },
  ];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

interface Log {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly {
    readonly tool: {
      readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] };
    };
    readonly automationDetails: { readonly id: string };
    readonly results: readonly Result[];
  }[];
}

const sarif = (findings: readonly Finding[]) => JSON.parse(toSarif(findings)) as Log;
const only = (change: Partial<Finding>) => sarif([{ ...finding, ...change }]).runs[0]?.results[0];
const uriOf = (file: string) => only({ file })?.locations[0].physicalLocation.artifactLocation.uri;
const lineOf = (line: number) => only({ line })?.locations[0].physicalLocation.region.startLine;

describe("findings as SARIF", () => {
  it("say what is wrong, how bad, where, and how to know it again", () => {
    expect(sarif([finding])).toEqual({
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: { driver: { name: "tsc", rules: [{ id: "TS2322" }] } },
          automationDetails: { id: "dev-agent/tsc/" },
          results: [
            {
              ruleId: "TS2322",
              ruleIndex: 0,
              level: "error",
              message: { text: "Type no" },
              locations: [
                { physicalLocation: { artifactLocation: { uri: "src/a.ts" }, region: { startLine: 7 } } },
              ],
              partialFingerprints: { "devAgent/v1": "f1" },
            },
          ],
        },
      ],
    });
  });

  it.each([
    ["src/a.ts", "src/a.ts"],
    ["a file #1?.ts", "a%20file%20%231%3F.ts"],
    ["100%.ts", "100%25.ts"],
    ["données/é.ts", "donn%C3%A9es/%C3%A9.ts"],
    ["c:/a.ts", "c%3A/a.ts"],
    ["[id]/page.tsx", "%5Bid%5D/page.tsx"],
    ["a\\b.ts", "a%5Cb.ts"],
    ["./src//a.ts", "src/a.ts"],
    ["/etc/passwd", "etc/passwd"],
    ["../outside.ts", "README.md"],
    ["a/../../b", "README.md"],
    ["", "README.md"],
    [".", "README.md"],
    ["\ud800.ts", "%EF%BF%BD.ts"],
  ])("name the file %j by a relative URI", (file, uri) => {
    expect(uriOf(file)).toBe(uri);
  });

  it.each([
    [1, 1],
    [7, 7],
    [0, 1],
    [-3, 1],
    [1.5, 1],
    [Number.NaN, 1],
    [Number.POSITIVE_INFINITY, 1],
    [1e12, 2_147_483_647],
  ])("begin at line 1 or later: %s", (line, shown) => {
    expect(lineOf(line)).toBe(shown);
  });

  it("are somewhere even where no file and no line is known", () => {
    const { file: _file, line: _line, ...nowhere } = finding;
    const place = sarif([nowhere]).runs[0]?.results[0]?.locations[0].physicalLocation;
    expect(place).toEqual({ artifactLocation: { uri: "README.md" }, region: { startLine: 1 } });
  });

  it("are a run for each tool, with every rule once", () => {
    const { runs } = sarif([
      finding,
      { ...finding, rule: "TS1" },
      { ...finding, tool: "gitleaks", rule: "aws" },
      { ...finding, fingerprint: "f2" },
    ]);
    expect(runs.map(({ tool }) => [tool.driver.name, tool.driver.rules.map(({ id }) => id)])).toEqual([
      ["tsc", ["TS2322", "TS1"]],
      ["gitleaks", ["aws"]],
    ]);
    expect(runs[0]?.results.map(({ ruleIndex }) => ruleIndex)).toEqual([0, 1, 0]);
  });

  it("are an empty run where there is none, so that the alerts of before are closed", () => {
    expect(sarif([]).runs).toEqual([
      expect.objectContaining({ tool: { driver: { name: "dev-agent", rules: [] } }, results: [] }),
    ]);
  });

  it("are the worst five thousand of a tool", () => {
    const many = Array.from(
      { length: 6_000 },
      (_, at): Finding => ({
        ...finding,
        severity: at < 1_500 ? "note" : "warning",
      }),
    );
    const results = sarif([...many, finding]).runs[0]?.results ?? [];
    expect(results).toHaveLength(5_000);
    expect(results[0]?.level).toBe("error");
    expect(results.at(-1)?.level).toBe("note");
  });

  it("hold no sequence that moves a cursor and no hidden character", () => {
    const result = only({ message: "\u001b[2Jno\u202e", rule: "r\u200b\n", tool: "t\u0007" });
    expect(result).toMatchObject({ ruleId: "r<U+200B>", message: { text: "no<U+202E>" } });
  });

  it("fit the format, whatever a tool wrote", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("", " ", "\u001b[0m", "../..", "a/b"),
    );
    const any = fc.record<Finding>({
      source: fc.constant("static-analysis"),
      tool: text,
      rule: text,
      severity: fc.constantFrom("error", "warning", "note"),
      message: text,
      file: text,
      line: fc.oneof(fc.integer(), fc.double()),
      fingerprint: text,
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 5 }), (findings) => {
        for (const { tool, results } of sarif(findings).runs) {
          expect(tool.driver.name).not.toBe("");
          for (const { ruleId, ruleIndex, level, message, locations, partialFingerprints } of results) {
            expect(tool.driver.rules[ruleIndex]).toEqual({ id: ruleId });
            expect(ruleId).not.toBe("");
            expect(level).toMatch(/^(error|warning|note)$/);
            expect(message.text).not.toBe("");
            const { artifactLocation, region } = locations[0].physicalLocation;
            expect(artifactLocation.uri).toMatch(/^[\w!'()*.~%-]+(\/[\w!'()*.~%-]+)*$/);
            expect(new URL(artifactLocation.uri, "file:///root/").href).toMatch(/^file:\/\/\/root\/./);
            expect(Number.isInteger(region.startLine) && region.startLine >= 1).toBe(true);
            expect(typeof partialFingerprints["devAgent/v1"]).toBe("string");
          }
        }
      }),
    );
  });
});
