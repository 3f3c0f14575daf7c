import { generateKeyPairSync } from "node:crypto";
import { createAppToken } from "../../src/github/app-token.ts";
import { createGitHub } from "../../src/github/create-github.ts";
import { serverError } from "../github/rest/faults.ts";
import type { Permissions } from "../github/rest/permissions.ts";
import { makePortScene } from "../github/rest/port-scene.ts";
import { branch } from "../github/rest/writing-scene.ts";

interface Asked {
  readonly installed?: boolean;
  readonly permissions?: Permissions;
}

const more: Permissions = { contents: "write", "pull-requests": "write", checks: "write", actions: "write" };

/** An App `lander` that was given more than it takes to land. */
async function makeAppScene({ permissions = more, installed = true }: Asked = {}) {
  const scene = await makePortScene();
  const { github } = scene;
  const app = github.installApp({ permissions, installed, slug: "lander" });
  const about = { apiUrl: github.url, repository: "acme/widgets", wait: async () => {} };
  return {
    ...{ ...scene, app, about },
    take: (change: { id?: string; privateKey?: string; signal?: AbortSignal } = {}) => {
      const { id = `${app.appId}`, privateKey = app.privateKey, signal } = change;
      return createAppToken({ id, privateKey }, { ...about, ...(signal && { signal }) });
    },
    portOf: (token: string) => createGitHub({ ...about, token }),
    async [Symbol.asyncDispose]() {
      const { violations } = github;
      await scene[Symbol.asyncDispose]();
      expect(violations).toEqual([]);
    },
  };
}

describe("a token of a GitHub App", () => {
  it("is for this repository and two rights, whatever the App was given", async () => {
    await using scene = await makeAppScene();
    const { token } = await scene.take();
    expect(scene.github.permissionsOf(token)).toEqual({
      ...{ metadata: "read", contents: "write", "pull-requests": "write" },
    });
    const asked = scene.github.calls.find(({ operation }) => operation.endsWith("access-token"));
    expect(asked?.body).toEqual({
      ...{ repositories: ["widgets"], permissions: { contents: "write", pull_requests: "write" } },
    });
  });

  it("acts as the App's bot, until it is given back", async () => {
    await using scene = await makeAppScene();
    const { token, revoke } = await scene.take();
    const tip = scene.github.people.pushCommit({ branch, files: { "hello.txt": "hello\n" } });
    const port = await scene.portOf(token);
    await port.openPull({ branch, base: "main", title: "Greet", body: "" });
    expect(scene.github.world.pulls.get(1)?.author.login).toBe("lander[bot]");
    const tree = await scene.scene.git(["rev-parse", `${tip}^{tree}`], scene.remote);
    expect((await port.createCommit({ message: "x", tree, parents: [tip] })).verified).toBe(true);
    await expect(port.dispatched("goal.yml")).rejects.toMatchObject({ code: "github-denied" });
    await revoke();
    expect(scene.github.permissionsOf(token)).toBeUndefined();
    await expect(port.pull(1)).rejects.toMatchObject({ code: "github-denied" });
  });

  it("is given back though the job was told to stop, and whatever GitHub says to it", async () => {
    await using scene = await makeAppScene();
    const stop = new AbortController();
    const { token, revoke } = await scene.take({ signal: stop.signal });
    stop.abort();
    scene.github.inject({ operation: "apps/revoke-installation-access-token", fault: serverError(502) });
    await revoke();
    expect(scene.github.permissionsOf(token)).toBeUndefined();
    await revoke();
  });

  it("is taken where GitHub fails at first", async () => {
    await using scene = await makeAppScene();
    for (const operation of ["apps/get-repo-installation", "apps/create-installation-access-token"])
      scene.github.inject({ operation, fault: serverError(503) });
    const { token } = await scene.take();
    expect(scene.github.permissionsOf(token)).toBeDefined();
  });

  it.each<[string, (pem: string) => string]>([
    ["base64", (pem) => Buffer.from(pem).toString("base64")],
    ["base64 over several lines", (pem) => Buffer.from(pem).toString("base64").replace(/.{76}/g, "$&\n")],
    ["one line with \\n", (pem) => pem.replaceAll("\n", "\\n")],
    ["base64 of such a line", (pem) => Buffer.from(pem.replaceAll("\n", "\\n")).toString("base64")],
    ["lines of Windows", (pem) => pem.replaceAll("\n", "\r\n")],
    ["the file without its last line's end", (pem) => pem.trim()],
  ])("takes a key that is kept as %s", async (_, keep) => {
    await using scene = await makeAppScene();
    const { token } = await scene.take({ privateKey: keep(scene.app.privateKey) });
    expect(scene.github.permissionsOf(token)).toBeDefined();
  });
});

/** The failure that a call must end in, as everything that could be printed of it. */
async function failureOf(call: Promise<unknown>) {
  const thrown = await call.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  const { message, stack, remedy, cause } = thrown as Error & { remedy: string };
  return { thrown, text: `${message} ${stack} ${remedy} ${JSON.stringify(cause)} ${JSON.stringify(thrown)}` };
}

const bodyOf = (pem: string) => pem.split("\n").filter((line) => line !== "" && !line.startsWith("-----"));

const keyOf = (type: "ec" | "rsa") =>
  type === "rsa"
    ? generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey
    : generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
const pemOf = (type: "ec" | "rsa") => `${keyOf(type).export({ type: "pkcs8", format: "pem" })}`;

describe("no token of a GitHub App", () => {
  it.each<[string, string, Asked, { id?: string; privateKey?: string }]>([
    ["of an id that GitHub doesn't know", "app-unknown", {}, { id: "7" }],
    ["of an id that is none", "app-unknown", {}, { id: "my app\n::error::x" }],
    ["with another App's key", "app-unknown", {}, { privateKey: pemOf("rsa") }],
    ["that isn't installed here", "app-not-installed", { installed: false }, {}],
    ["without the right to push", "app-denied", { permissions: { "pull-requests": "write" } }, {}],
    ["that may only read", "app-denied", { permissions: { ...more, "pull-requests": "read" } }, {}],
    ["with a key that is no key", "app-key-unusable", {}, { privateKey: "not a key, not a key, not a key" }],
    ["with a key of another kind", "app-key-unusable", {}, { privateKey: pemOf("ec") }],
    ["with half of a key", "app-key-unusable", {}, { privateKey: pemOf("rsa").slice(0, 800) }],
  ])("is had %s", async (_, code, asked, change) => {
    await using scene = await makeAppScene(asked);
    const { thrown, text } = await failureOf(scene.take(change));
    expect(thrown).toMatchObject({ code, kind: code === "app-denied" ? "policy" : "configuration" });
    for (const line of bodyOf(change.privateKey ?? scene.app.privateKey)) expect(text).not.toContain(line);
    expect(text).not.toContain("eyJ");
    expect((thrown as Error).message).not.toContain("\n");
    if (code === "app-key-unusable") expect(scene.github.calls).toEqual([]);
    expect(scene.github.world.installationTokens.size).toBe(0);
  });

  it("is had of an id that is nobody's, in GitHub's own words for it", async () => {
    await using scene = await makeAppScene();
    const body = { message: "Integration not found" };
    const fault = { kind: "answer", status: 404, body } as const;
    scene.github.inject({ operation: "apps/get-repo-installation", fault });
    await expect(scene.take({ id: "7" })).rejects.toMatchObject({ code: "app-unknown" });
  });

  it("is had with a reply that isn't GitHub's", async () => {
    await using scene = await makeAppScene();
    for (const operation of ["apps/get-repo-installation", "apps/create-installation-access-token"]) {
      scene.github.inject({ operation, fault: { kind: "reply edited", edit: () => ({}) } });
      await expect(scene.take()).rejects.toMatchObject({ code: "github-unreadable" });
    }
  });
});
