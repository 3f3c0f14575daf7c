import { runnerDirectory } from "../../src/sandbox/runner-directory.ts";

describe("the runner's directory among the system's programs", () => {
  it.each([
    ["/opt/actions-runner/_work/_temp", "/opt/actions-runner"],
    ["/opt/actions-runner/_work/_temp/", "/opt/actions-runner"],
    ["/opt/work/_temp", "/opt/work"],
    ["/opt/_temp", "/opt/_temp"],
    ["/usr/local/runner/_work/_temp", "/usr/local/runner"],
    ["/home/runner/work/_temp", undefined],
    ["/opt/../home/runner/work/_temp", undefined],
    ["_temp", undefined],
    [undefined, undefined],
  ])("with RUNNER_TEMP %s is %s", (temp, directory) => {
    expect(runnerDirectory(temp)).toBe(directory);
  });
});
