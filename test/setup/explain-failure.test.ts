import type { CommandResult } from "../../src/ports/sandbox.ts";
import { explainFailure, type FailedCommand } from "../../src/setup/explain-failure.ts";

function explain(result: Partial<CommandResult>, more: Partial<FailedCommand> = {}): string {
  const failed = {
    exitCode: 1,
    signal: null,
    timedOut: false,
    output: "",
    outputBytes: 0,
    durationMs: 61_000,
  };
  const described = { command: "npm ci", network: [], networkClosed: true, ...more };
  return explainFailure({ ...described, result: { ...failed, ...result } });
}

describe("the explanation of a failed set-up command", () => {
  it("says how it ended and shows the end of the output", () => {
    const output = Array.from({ length: 100 }, (_, index) => `line ${index}`).join("\n");
    const text = explain({ exitCode: 7, output });
    expect(text).toMatch(/^`npm ci` failed with exit code 7\.\n/);
    expect(text).toContain("line 99");
    expect(text).not.toContain("line 70\n");
  });

  it("tells a timeout and a signal apart", () => {
    expect(explain({ exitCode: null, signal: "SIGKILL", timedOut: true })).toContain(
      "was stopped after 61 s",
    );
    expect(explain({ exitCode: null, signal: "SIGSEGV" })).toContain("was ended by SIGSEGV");
    expect(explain({ exitCode: null, signal: "SIGKILL", excess: "It took too much." })).toContain(
      "was ended: It took too much.",
    );
  });

  it.each([
    "npm error code EAI_AGAIN",
    "getaddrinfo ENOTFOUND registry.npmjs.org",
    "Temporary failure in name resolution",
    "curl: (6) Could not resolve host: pypi.org",
    "dial tcp: lookup proxy.golang.org: no such host",
  ])("shows the lines to add when the network is closed: %s", (output) => {
    expect(explain({ output })).toContain(
      "`.dev-agent.yml` on the base branch:\nsetup: { network: [registries] }",
    );
  });

  it("adds the hosts that were refused to those that are allowed", () => {
    const output = "403\ndev-agent refused network access to: cdn.example, [::1]:80\n";
    expect(explain({ output }, { network: ["registries"] })).toContain(
      'setup: { network: [registries, cdn.example, "[::1]:80"] }',
    );
  });

  it("doesn't blame the configuration for other failures, or where nothing is closed", () => {
    expect(explain({ output: "npm error code EUSAGE" })).not.toContain(".dev-agent.yml");
    expect(explain({ output: "EAI_AGAIN" }, { networkClosed: false })).not.toContain(".dev-agent.yml");
  });

  it("says what to do about a program that isn't there", () => {
    expect(explain({ exitCode: 127, output: "sh: 1: npm: not found" })).toMatch(
      /wasn't found.*\nInstall the program/,
    );
  });
});
