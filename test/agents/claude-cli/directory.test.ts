import { claudeLogin, claudePlace } from "../../../src/agents/claude-cli/directory.ts";

describe("claude's own directory", () => {
  it("is one for each conversation", () => {
    const paths = (["coder", "reviewer"] as const).flatMap((role) =>
      [1, 2].map((round) => claudePlace("/state", { role, round }).path),
    );
    expect(new Set(paths).size).toBe(4);
  });

  it("is given no login without a token", () => {
    const login = { type: "file", content: {} } as const;
    expect(() => claudeLogin("/state", login)).toThrow(
      expect.objectContaining({ code: "login-unusable", kind: "configuration" }),
    );
  });
});
