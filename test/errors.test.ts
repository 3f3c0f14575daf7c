import { explain, toDevAgentError } from "../src/errors.ts";

const thrown = (code: string, more: object = {}) =>
  Object.assign(new Error(`${code}: failed`), { code, ...more });

describe("what the system refuses", () => {
  it.each([
    ["ENOSPC", { path: "/a" }, "disk", "No space is left on the disk (ENOSPC) at /a. Make room"],
    ["EROFS", {}, "disk", "The disk is read-only (EROFS) at a file."],
    // Node.js says so of a directory that is to be made, with all above it, where everything is read-only.
    ["ENOENT", { syscall: "mkdir", path: "/a/b" }, "disk", "The disk is read-only (EROFS) at /a/b."],
    [
      "EMFILE",
      {},
      "machine-limit",
      "This process has too many files open (EMFILE). Raise the limit (ulimit -n",
    ],
    ["EAGAIN", { syscall: "spawn git" }, "machine-limit", "no room for another process (EAGAIN)."],
    ["ENOMEM", {}, "machine-limit", "The machine has no memory left (ENOMEM)."],
  ])("as %s %j is the machine's fault", (code, more, expected, said) => {
    const error = toDevAgentError(thrown(code, more));
    expect(error).toMatchObject({ code: expected, kind: "infrastructure", exitCode: 8 });
    expect(explain(error)).toContain(said);
  });

  it.each([
    ["ENOENT", { syscall: "open" }],
    ["EBADF", {}],
  ])("as %s %j is a defect", (code, more) =>
    expect(toDevAgentError(thrown(code, more))).toMatchObject({ code: "defect", exitCode: 1 }),
  );
});
