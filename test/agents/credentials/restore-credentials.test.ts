import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { type GivenSecrets, readSecrets } from "../../../src/agents/credentials/read-secrets.ts";
import { restoreCredentials } from "../../../src/agents/credentials/restore-credentials.ts";
import { temporary } from "../../session/temporary.ts";
import {
  accessToken,
  apiKey,
  claudeFile,
  codexAccess,
  codexFile,
  codexId,
  codexRefresh,
  given,
  lifetime,
  oauthToken,
  openaiKey,
  refreshToken,
} from "./made-up-logins.ts";

const both = {
  claudeCredentials: JSON.stringify(claudeFile()),
  codexAuth: JSON.stringify(codexFile()),
};

const restore = (change: Partial<GivenSecrets>, directory: string) =>
  restoreCredentials(readSecrets(given(change), lifetime), directory);

const filesIn = (directory: string) =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

describe("restoring credentials", () => {
  it("writes each login where its program looks for it, and tells that program alone", async () => {
    using place = temporary();
    const directory = place.path("logins");
    const restored = await restore({ ...both, claudeCodeOauthToken: oauthToken }, directory);
    expect(restored).toEqual({
      claudeCli: { CLAUDE_CONFIG_DIR: join(directory, "claude"), CLAUDE_CODE_OAUTH_TOKEN: oauthToken },
      codexCli: { CODEX_HOME: join(directory, "codex") },
    });
    expect(read(join(directory, "claude", ".credentials.json"))).toMatchObject({
      claudeAiOauth: { accessToken, subscriptionType: "max" },
    });
    expect(read(join(directory, "codex", "auth.json"))).toMatchObject({
      auth_mode: "chatgpt",
      tokens: { access_token: codexAccess, id_token: codexId, refresh_token: "" },
      last_refresh: "2026-02-27T08:15:30.123456789Z",
    });
  });

  it("lets nobody else read them, and writes nothing outside the folder", async () => {
    using place = temporary();
    await restore(both, place.path("logins"));
    const files = filesIn(place.directory);
    expect(files.map((file) => file.slice(place.directory.length)).sort()).toEqual([
      "/logins/claude/.credentials.json",
      "/logins/codex/auth.json",
    ]);
    for (const file of files) expect(modeOf(file)).toBe("600");
    for (const folder of ["logins", "logins/claude", "logins/codex"])
      expect(modeOf(place.path(folder))).toBe("700");
  });

  it("writes nothing at all for keys, which no program reads from a file", async () => {
    using place = temporary();
    const restored = await restore(
      { anthropicApiKey: apiKey, openaiApiKey: openaiKey },
      place.path("logins"),
    );
    expect(restored).toEqual({ claudeCli: {}, codexCli: {} });
    expect(readdirSync(place.directory)).toEqual([]);
  });

  it.each(["claude", "codex"])("goes through no link that lies where it writes: %s", async (name) => {
    using place = temporary();
    for (const folder of ["logins", "elsewhere"]) mkdirSync(place.path(folder));
    symlinkSync(place.path("elsewhere"), place.path(`logins/${name}`));
    await expect(restore(both, place.path("logins"))).rejects.toThrow("EEXIST");
    expect(readdirSync(place.path("elsewhere"))).toEqual([]);
  });

  it("leaves the refresh token out, wherever else the file has it", async () => {
    const anywhere = fc.constantFrom("refresh_token", "refreshToken", "copy", "note", "backup");
    await fc.assert(
      fc.asyncProperty(anywhere, fc.boolean(), fc.nat(3), async (name, isInside, depth) => {
        using place = temporary();
        const value = (token: string) => nested({ [name]: isInside ? `old: ${token}` : token }, depth);
        const claude = claudeFile({ more: value(refreshToken) });
        const codex = { ...codexFile({ more: value(codexRefresh) }), more: value(codexRefresh) };
        await restore(
          { claudeCredentials: JSON.stringify(claude), codexAuth: JSON.stringify(codex) },
          place.path("logins"),
        );
        const written = filesIn(place.directory).map((file) => readFileSync(file, "utf8"));
        expect(written).toHaveLength(2);
        expect(written.join()).not.toMatch(new RegExp(`${refreshToken}|${codexRefresh}`));
        expect(written.join()).toContain(codexAccess);
      }),
      { numRuns: 30 },
    );
  });
});

function nested(value: unknown, depth: number): unknown {
  return depth === 0 ? value : { inner: [nested(value, depth - 1)] };
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
