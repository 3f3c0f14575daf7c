import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { handOverOf, toldOf } from "../../../src/actions/job/hand-over-input.ts";
import { keptDownloads } from "../../../src/actions/job/kept-downloads.ts";
import { type JobCredentials, type OpenedJob, openJob } from "../../../src/actions/job/open-job.ts";
import { readInputs } from "../../../src/actions/runner/inputs.ts";
import { noCredentials } from "../../../src/agents/credentials/credentials.ts";
import { temporary } from "../../session/temporary.ts";

const token = "ghs_0123456789abcdefghijklmnopqrstuvwxyz";
const secret = "sk-ant-api03-0123456789abcdefghij";

const credentials = {
  found: { ...noCredentials, anthropicApiKey: secret, secrets: [secret] },
  state: "/temp/agents",
  variables: { ANTHROPIC_API_KEY: secret },
};

/** A job of a runner that gave it these inputs and variables. */
function runner(
  inputs: Readonly<Record<string, string>> = {},
  variables: Readonly<Record<string, string>> = {},
) {
  const place = temporary();
  const withToken = { "github-token": token, ...inputs };
  const env = {
    ...{ GITHUB_REPOSITORY: "owner/repo", GITHUB_RUN_ID: "7", GITHUB_RUN_ATTEMPT: "2", PATH: "/bin" },
    ...{ GITHUB_SERVER_URL: "https://github.example", GITHUB_API_URL: "https://github.example/api/v3" },
    ...{ GITHUB_WORKSPACE: place.path("workspace"), RUNNER_TEMP: place.path("temp") },
    GITHUB_WORKFLOW_REF: "owner/repo/.github/workflows/goal.yml@refs/heads/main",
    ...Object.fromEntries(
      Object.entries(withToken).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...variables,
  };
  const open = async (given?: JobCredentials, afterwards: (context: OpenedJob) => void = () => {}) => {
    const written: string[] = [];
    const log = vi
      .spyOn(process.stdout, "write")
      .mockImplementation((text) => written.push(String(text)) > 0);
    try {
      const run = { env, signal: new AbortController().signal };
      const about = {
        job: "verify",
        run,
        inputs: readInputs(env),
        ...(given && { credentials: given }),
      } as const;
      const context = await openJob(about);
      afterwards(context);
      return { context, log: written.join("") };
    } finally {
      log.mockRestore();
    }
  };
  return { ...place, open };
}

describe("a job that begins", () => {
  it("knows its run, its server and where it may write", async () => {
    using place = runner();
    const { context } = await place.open();
    expect(context).toMatchObject({
      ...{ job: "verify", runId: 7, attempt: 2, pages: "https://github.example/owner/repo" },
      server: { url: "https://github.example/owner/repo", token },
      ...{ workspace: place.path("workspace"), temp: place.path("temp/dev-agent-verify") },
      ...{ transcripts: "redacted", submodules: "no", lfs: false },
    });
    expect(context.github.repository).toBe("owner/repo");
  });

  it("has a folder of its own, empty and private, whatever a job before it left there", async () => {
    using place = runner();
    mkdirSync(place.path("temp/dev-agent-verify"), { recursive: true, mode: 0o755 });
    writeFileSync(place.path("temp/dev-agent-verify/left"), "x");
    const { context } = await place.open();
    expect(readdirSync(context.temp)).toEqual([]);
    expect((statSync(context.temp).mode & 0o777).toString(8)).toBe("700");
  });

  it("hides its token and every credential from the log before anything else", async () => {
    using place = runner();
    const { context, log } = await place.open(credentials);
    for (const value of [token, secret]) {
      expect(log).toContain(`::add-mask::${value}\n`);
      expect(log).toContain(`::add-mask::${Buffer.from(value).toString("base64")}\n`);
    }
    expect(log.replace(/^::add-mask::.*\n/gm, "")).toBe("");
    expect(context.surface.secrets?.scrub(`${token} ${secret}`)).toBe("[credential] [credential]");
  });

  it("gives a session the key that it was given and nothing else that is secret", async () => {
    using place = runner(
      {},
      { ANTHROPIC_API_KEY: "of-the-machine", ACTIONS_RUNTIME_TOKEN: "x", GITHUB_TOKEN: "y" },
    );
    expect((await place.open()).context.surface.env).toEqual({ PATH: "/bin" });
    const { context } = await place.open(credentials);
    expect(context.surface.env).toEqual({ PATH: "/bin", ANTHROPIC_API_KEY: secret });
    expect(context.surface.credentials).toEqual(credentials.found);
    expect(context.surface.agentState).toBe("/temp/agents");
  });

  it("hides what it learns of later, too, before it is used", async () => {
    using place = runner();
    const exchanged = `sk-ant-oat01-${"exchanged".repeat(4)}`;
    const { log } = await place.open(credentials, ({ surface }) => surface.secrets?.add(exchanged));
    expect(log).toContain(`::add-mask::${exchanged}\n`);
  });

  it.each([
    [{}, "no"],
    [{ submodules: "false" }, "no"],
    [{ submodules: "true" }, "top"],
    [{ submodules: "recursive" }, "recursive"],
  ] as const)("takes submodules as checkout does: %j", async (inputs, submodules) => {
    using place = runner(inputs);
    expect((await place.open()).context.submodules).toBe(submodules);
  });

  it("keeps what it hands over as long as it is told", async () => {
    using place = runner({ "retention-days": "3", transcripts: "none", lfs: "true" });
    expect((await place.open()).context).toMatchObject({ retentionDays: 3, transcripts: "none", lfs: true });
  });

  it.each<[inputs: Record<string, string>, message: string]>([
    [{ "github-token": "" }, "The input github-token is empty."],
    [{ submodules: "all" }, 'The input submodules is "all".'],
    [{ transcripts: "some" }, 'The input transcripts is "some".'],
    [{ "retention-days": "0" }, 'The input retention-days is "0".'],
    [{ "retention-days": "1.5" }, 'The input retention-days is "1.5".'],
    [{ lfs: "yes" }, 'The input lfs is "yes".'],
  ])("is refused with %j", async (inputs, message) => {
    using place = runner(inputs);
    await expect(place.open()).rejects.toMatchObject({ kind: "configuration", message });
  });

  it("touches nothing of the machine where it is no runner", async () => {
    using place = runner({}, { RUNNER_TEMP: "" });
    await expect(place.open()).rejects.toMatchObject({ code: "not-on-runner" });
    expect(existsSync(join(place.directory, "temp"))).toBe(false);
  });
});

describe("what the job before left", () => {
  it("is taken as it was told; an output that GitHub blanked is for the job to refuse", () => {
    const inputs = readInputs({ INPUT_HANDOVER: "dev-agent-plan-1", "INPUT_HEAD-SHA": " abc\n" });
    expect(handOverOf(inputs)).toEqual({ name: "dev-agent-plan-1", sha256: "" });
    expect(toldOf(inputs, ["head-sha", "risk-score"])).toEqual({ "head-sha": "abc", "risk-score": "" });
  });
});

describe("what is kept between runs", () => {
  it.each([
    ["", true],
    ["true", true],
    ["false", false],
  ])("is used with cache %j: %s", (cache, isUsed) => {
    expect(keptDownloads(readInputs({ INPUT_CACHE: cache })).downloads !== undefined).toBe(isUsed);
  });

  it("is neither used nor left with any other word", () => {
    expect(() => keptDownloads(readInputs({ INPUT_CACHE: "npm" }))).toThrow('The input cache is "npm".');
  });
});
