import fc from "fast-check";
import { fitSections } from "../../../src/reporting/markdown/fit-sections.ts";

const room = (limit: number) => ({
  limit,
  measure: Buffer.byteLength,
  elsewhere: "All of it is in the artifact.",
});
const section = (title: string, size: number) => ({ title, body: "x".repeat(size) });

describe("sections of a page", () => {
  it("all stand on it where there is room", () => {
    expect(fitSections([section("", 3), section("Risk", 2)], room(1_000))).toBe("xxx\n\n### Risk\n\nxx\n");
  });

  it("without a body are left out, unsaid", () => {
    expect(fitSections([section("Risk", 0), section("Checks", 1)], room(1_000))).toBe("### Checks\n\nx\n");
  });

  it("that don't fit are named with where they are, and smaller ones behind them still stand there", () => {
    const page = fitSections(
      [section("First", 100), section("Huge", 5_000), section("Small", 10)],
      room(400),
    );
    expect(page).toContain("### First");
    expect(page).toContain("### Small");
    expect(page).not.toContain("### Huge");
    expect(page).toMatch(/\*Left out for want of room: Huge\. All of it is in the artifact\.\*\n$/);
  });

  it("have a name for it even where they have no heading", () => {
    const page = fitSections([section("First", 10), { ...section("", 5_000), name: "Plan" }], room(300));
    expect(page).toMatch(/\*Left out for want of room: Plan\. /);
  });

  it("never take more than there is, whatever they are", () => {
    const any = fc.record({
      title: fc.constantFrom("", "Risk", "Prüfungen"),
      body: fc.string({ maxLength: 400, unit: "grapheme" }),
    });
    fc.assert(
      fc.property(
        fc.array(any, { maxLength: 8 }),
        fc.integer({ min: 200, max: 1_500 }),
        (sections, limit) => {
          expect(Buffer.byteLength(fitSections(sections, room(limit)))).toBeLessThanOrEqual(limit);
        },
      ),
    );
  });
});
