import { readWishes } from "../../../src/actions/prepare/read-wishes.ts";
import { readInputs } from "../../../src/actions/runner/inputs.ts";

const read = (env: Readonly<Record<string, string>>) => readWishes(readInputs(env), env);

describe("what a workflow wants of a machine", () => {
  it.each([
    ["", "bubblewrap"],
    ["bubblewrap", "bubblewrap"],
    ["none", "none"],
  ])("sandbox %j is %s", (given, sandbox) => {
    expect(read({ INPUT_SANDBOX: given }).wishes.sandbox).toBe(sandbox);
  });

  it.each([
    ["", "auto"],
    ["auto", "auto"],
    ["true", "always"],
    ["false", "never"],
  ])("drop-sudo %j is %s", (given, dropSudo) => {
    expect(read({ "INPUT_DROP-SUDO": given }).wishes.dropSudo).toBe(dropSudo);
  });

  it.each([
    ["INPUT_SANDBOX", "docker"],
    ["INPUT_DROP-SUDO", "no"],
    ["INPUT_DROP-SUDO", "True"],
  ])("refuses %s as %s", (name, value) => {
    expect(() => read({ [name]: value })).toThrow("The input");
  });
});

describe("where a job runs", () => {
  it.each([
    [{ RUNNER_ENVIRONMENT: "github-hosted" }, true],
    [{ RUNNER_ENVIRONMENT: "self-hosted" }, false],
    [{ RUNNER_ENVIRONMENT: "GitHub-Hosted" }, false],
    [{ RUNNER_ENVIRONMENT: "" }, false],
    [{}, false],
  ])("%j is GitHub's: %s", (env, hosted) => {
    expect(read(env as Record<string, string>).job.hosted).toBe(hosted);
  });

  it.each([
    ["", false],
    ["null", false],
    ["{}", false],
    ["{ }", false],
    ['{"postgres":{"id":"1","ports":{}}}', true],
    ["what else there may be", true],
  ])("services %j: %s", (given, services) => {
    expect(read({ "INPUT_JOB-SERVICES": given }).job.services).toBe(services);
  });

  it.each([
    ["", false],
    ["5b3f", true],
  ])("container %j: %s", (given, container) => {
    expect(read({ "INPUT_JOB-CONTAINER": given }).job.container).toBe(container);
  });
});
