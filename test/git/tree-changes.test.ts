import { parseChangedFiles, parseTreeChanges } from "../../src/git/tree-changes.ts";

const id = "1".repeat(40);
const zero = "0".repeat(40);

describe("reading what differs between two trees", () => {
  it("joins modes and lines by path, whatever characters the path has", () => {
    const output = [
      `:100644 100755 ${zero} ${id} M`,
      "a b",
      `:000000 100644 ${zero} ${id} A`,
      ":1\tx\ny",
      `:100644 000000 ${id} ${zero} D`,
      "gone.bin",
      `:120000 100644 ${id} ${id} T`,
      "kind",
      "1\t2\ta b",
      "3\t0\t:1\tx\ny",
      "-\t-\tgone.bin",
      "4\t1\tkind",
      "",
    ].join("\0");
    expect(parseChangedFiles(output)).toEqual([
      { path: "a b", status: "modified", added: 1, deleted: 2, oldMode: "100644", newMode: "100755" },
      { path: ":1\tx\ny", status: "added", added: 3, deleted: 0, oldMode: "000000", newMode: "100644" },
      {
        path: "gone.bin",
        status: "deleted",
        added: null,
        deleted: null,
        oldMode: "100644",
        newMode: "000000",
      },
      { path: "kind", status: "type-changed", added: 4, deleted: 1, oldMode: "120000", newMode: "100644" },
    ]);
    expect(parseTreeChanges(output).map(({ newId }) => newId)).toEqual([id, id, zero, id]);
  });

  it("refuses output of another shape instead of overlooking a change", () => {
    expect(() => parseTreeChanges(`:100644 100644 ${id} ${id} R100\0a\0b\0`)).toThrow(/not known/);
  });

  it("finds nothing in nothing", () => {
    expect(parseChangedFiles("")).toEqual([]);
  });
});
