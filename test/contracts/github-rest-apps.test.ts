import { createSign } from "node:crypto";
import { getOctokit } from "@actions/github";
import { failureOf, makeRestScene, repo } from "../github/rest/rest-scene.ts";

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

function signed(privateKey: string, claims: object, alg = "RS256"): string {
  const text = `${part({ alg, typ: "JWT" })}.${part(claims)}`;
  return `${text}.${createSign("sha256").update(text).sign(privateKey, "base64url")}`;
}

async function withApp(about: { readonly installed?: boolean } = {}) {
  const rest = await makeRestScene({ light: true });
  const permissions = { contents: "write", "pull-requests": "write" } as const;
  const app = rest.github.installApp({ permissions, slug: "lander", ...about });
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: `${app.appId}`, iat: now - 30, exp: now + 300 };
  const as = (token: string) => getOctokit(token, { baseUrl: rest.github.url }).rest;
  const asApp = (change = {}) => as(signed(app.privateKey, { ...claims, ...change }));
  return {
    ...{ ...rest, app, as, asApp, claims, now },
    take: async (order: object = {}) => {
      const { data } = await asApp().apps.createInstallationAccessToken({
        installation_id: app.installationId,
        ...order,
      });
      return data;
    },
    async [Symbol.asyncDispose]() {
      const { violations } = rest.github;
      await rest[Symbol.asyncDispose]();
      if (violations.length > 0) throw new Error(violations.join("\n"));
    },
  };
}

describe("a GitHub App", () => {
  it("finds its installation and takes a token that acts as its bot", async () => {
    await using scene = await withApp();
    const { apps } = scene.asApp();
    expect((await apps.getAuthenticated()).data).toMatchObject({ id: scene.app.appId, slug: "lander" });
    const { data } = await apps.getRepoInstallation(repo);
    expect(data).toMatchObject({
      ...{ id: scene.app.installationId, app_slug: "lander", account: { login: "acme" } },
      permissions: { contents: "write", pull_requests: "write" },
    });
    const { token, expires_at, permissions } = await scene.take({ repositories: ["widgets"] });
    expect(Date.parse(expires_at)).toBeGreaterThan(Date.now());
    expect(permissions).toMatchObject({ contents: "write", pull_requests: "write" });
    scene.github.people.pushCommit({ branch: "topic", files: { "a.txt": "a" } });
    const opened = await scene.as(token).pulls.create({ ...repo, head: "topic", base: "main", title: "x" });
    expect(opened.data.user).toMatchObject({ login: "lander[bot]", type: "Bot" });
    expect(scene.github.permissionsOf(token)).toMatchObject({ contents: "write" });
    expect(await failureOf(scene.as(token).actions.listWorkflowRunsForRepo(repo))).toMatchObject({
      status: 403,
    });
    await scene.as(token).apps.revokeInstallationAccessToken();
    expect(await failureOf(scene.as(token).repos.get(repo))).toMatchObject({ status: 401 });
  });

  it("gets no more than it was granted, and less where it asks for less", async () => {
    await using scene = await withApp();
    const { token, permissions } = await scene.take({ permissions: { contents: "read" } });
    expect(permissions).toEqual({ contents: "read", metadata: "read" });
    const sha = await scene.scene.git(["rev-parse", "main"], scene.remote);
    const created = scene.as(token).git.createRef({ ...repo, ref: "refs/heads/x", sha });
    expect(await failureOf(created)).toMatchObject({ status: 403 });
    for (const order of [{ permissions: { administration: "write" } }, { repositories: ["gadgets"] }])
      expect(await failureOf(scene.take(order))).toMatchObject({ status: 422 });
  });

  it("must sign for itself, in time, with its own key", async () => {
    await using scene = await withApp();
    const { app, claims, now } = scene;
    const other = scene.github.installApp({ permissions: {}, slug: "other" });
    const ask = (token: string) => scene.as(token).apps.getRepoInstallation(repo);
    for (const token of [
      signed(other.privateKey, claims),
      signed(app.privateKey, { ...claims, exp: now - 1 }),
      signed(app.privateKey, { ...claims, exp: now + 3600 }),
      signed(app.privateKey, { ...claims, iss: "7" }),
      signed(app.privateKey, claims, "none"),
      scene.github.createToken({ permissions: { contents: "write" } }),
    ])
      expect(await failureOf(ask(token))).toMatchObject({ status: 401 });
    expect(await failureOf(scene.asApp().repos.get(repo))).toMatchObject({ status: 401 });
  });

  it("that nobody installed has nothing here", async () => {
    await using scene = await withApp({ installed: false });
    expect(await failureOf(scene.asApp().apps.getRepoInstallation(repo))).toMatchObject({ status: 404 });
    expect(await failureOf(scene.take())).toMatchObject({ status: 404 });
  });

  it("reports checks as itself", async () => {
    await using scene = await makeRestScene({ light: true });
    const { appId } = scene.github.installApp({ permissions: { checks: "write" } });
    const sha = scene.github.people.pushCommit({ branch: "topic", files: { "a.txt": "a" } });
    scene.github.people.reportCheck({ sha, name: "x", conclusion: "success", app: appId });
    const { data } = await scene.client().checks.listForRef({ ...repo, ref: sha });
    expect(data.check_runs[0]?.app).toMatchObject({ id: appId, slug: "dev-agent-app" });
  });
});
