import { openActing } from "../../../src/actions/job/open-acting.ts";
import { readInputs } from "../../../src/actions/runner/inputs.ts";
import { mask } from "../../../src/actions/runner/masks.ts";
import { createKnownSecrets } from "../../../src/domain/known-secrets/known-secrets.ts";
import { makePortScene } from "../../github/rest/port-scene.ts";

const url = "https://github.example/acme/widgets";

/** A job before the fake of GitHub, whose inputs hold what is given. */
async function makeActingScene() {
  const scene = await makePortScene();
  const { github } = scene;
  const permissions = { contents: "write", "pull-requests": "write" } as const;
  const { appId, privateKey } = github.installApp({ permissions, slug: "lander" });
  const own = { github: scene.port, server: { url, token: "ghs_own" } };
  const open = async (id: string, key: string) => {
    const written: string[] = [];
    /** How many calls GitHub had got when each line was written. */
    const callsBefore = new Map<string, number>();
    const log = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
      callsBefore.set(`${text}`, github.calls.length);
      return written.push(`${text}`) > 0;
    });
    try {
      const inputs = readInputs({ "INPUT_APP-ID": id, "INPUT_APP-PRIVATE-KEY": key });
      const connection = { apiUrl: github.url, repository: "acme/widgets", wait: async () => {} };
      const secrets = createKnownSecrets([], (value) => mask(process.stdout, [value]));
      const result = await openActing({ inputs, own, connection, secrets }).catch(
        (thrown: unknown) => thrown,
      );
      const opened = result as Awaited<ReturnType<typeof openActing>>;
      return { result, opened, written, callsBefore, secrets };
    } finally {
      log.mockRestore();
    }
  };
  return {
    ...{ ...scene, own, appId: `${appId}`, privateKey, open },
    [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose](),
  };
}

const masked = (value: string) => `::add-mask::${value}\n`;

describe("as whom a job acts", () => {
  it("is the job itself where no App is given, and nothing is asked of GitHub", async () => {
    await using scene = await makeActingScene();
    const { opened, written } = await scene.open("", " \n");
    expect(opened.acting).toEqual({ ...scene.own, startsWorkflows: false });
    await opened.close();
    expect([...written, ...scene.github.calls]).toEqual([]);
  });

  it("is the App where one is given, until the job ends", async () => {
    await using scene = await makeActingScene();
    const { opened } = await scene.open(scene.appId, scene.privateKey);
    const { acting, close } = opened;
    const { token } = acting.server;
    expect(acting).toMatchObject({
      startsWorkflows: true,
      server: { url, token: expect.stringMatching(/^ghs_/) },
    });
    expect(acting.github).not.toBe(scene.own.github);
    await acting.github.defaultBranch();
    expect(scene.github.calls.at(-1)).toMatchObject({ login: "lander[bot]" });
    await close();
    expect(scene.github.permissionsOf(token)).toBeUndefined();
  });

  it.each([
    ["the key", (scene: { appId: string }) => [scene.appId, ""], "app-private-key", "DEV_AGENT_APP_KEY"],
    ["the id", (scene: { privateKey: string }) => ["", scene.privateKey], "app-id", "DEV_AGENT_APP_ID"],
  ] as const)("is refused where %s is missing, and names it", async (_, give, input, setting) => {
    await using scene = await makeActingScene();
    const [id = "", key = ""] = give(scene);
    const { result } = await scene.open(id, key);
    expect(result).toMatchObject({
      ...{ code: "input-missing", kind: "configuration" },
      message: expect.stringContaining(`the input ${input} is empty`),
      remedy: expect.stringContaining(setting),
    });
    expect(scene.github.calls).toEqual([]);
  });
});

describe("what nobody may see of an App", () => {
  const ways: readonly (readonly [string, (pem: string) => string])[] = [
    ["the file", (pem) => pem],
    ["one line with \\n", (pem) => pem.replaceAll("\n", "\\n")],
    ["lines of Windows", (pem) => pem.replaceAll("\n", "\r\n")],
    ["base64", (pem) => Buffer.from(pem).toString("base64")],
  ];

  it.each(ways)("is hidden before it is used: the key as %s, then the token", async (_, keep) => {
    await using scene = await makeActingScene();
    const key = keep(scene.privateKey);
    const { opened, callsBefore, written, secrets } = await scene.open(scene.appId, key);
    const { token } = opened.acting.server;
    const lines = key.split(/\r?\n|\\n/).filter((line) => line.length >= 20 && !line.startsWith("-----"));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(callsBefore.get(masked(line))).toBe(0);
    expect(callsBefore.get(masked(token))).toBe(2);
    for (const value of [token, ...lines]) expect(secrets.scrub(`a ${value} b`)).toBe("a [credential] b");
    expect(written.filter((line) => !line.startsWith("::add-mask::"))).toEqual([]);
    // A line that every key has would blank ordinary text.
    expect(written.join("")).not.toContain("BEGIN RSA");
  });

  it("is hidden too where the App then gets no token", async () => {
    await using scene = await makeActingScene();
    const { result, written } = await scene.open("7", scene.privateKey);
    expect(result).toMatchObject({ code: "app-unknown" });
    const [, line = ""] = scene.privateKey.split("\n");
    expect(written).toContain(masked(line));
  });
});
