import { requireTemporaryDirectory, temporaryDirectory } from "../../src/config/temporary-directory.ts";

describe("the temporary directory", () => {
  it("is the first that is named, else /tmp", () => {
    expect(temporaryDirectory({ TMP: "/b", TMPDIR: "/a" })).toBe("/a");
    expect(temporaryDirectory({ TMPDIR: "", TEMP: "/c" })).toBe("/c");
    expect(temporaryDirectory({})).toBe("/tmp");
  });

  it.each([
    [{ TMPDIR: "/nowhere/t" }, "The temporary directory /nowhere/t (TMPDIR) doesn't exist."],
    [{ TMP: import.meta.filename }, `The temporary directory ${import.meta.filename} (TMP) doesn't exist.`],
  ])("is refused when it isn't there: %j", (variables, message) => {
    expect(() => requireTemporaryDirectory(variables)).toThrow(
      expect.objectContaining({ message, exitCode: 2 }),
    );
    expect(() => requireTemporaryDirectory({ TMPDIR: import.meta.dirname })).not.toThrow();
  });
});
