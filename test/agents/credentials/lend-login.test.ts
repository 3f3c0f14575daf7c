import {
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import fc from "fast-check";
import { claudeLogin } from "../../../src/agents/claude-cli/directory.ts";
import { codexLogin } from "../../../src/agents/codex-cli/home.ts";
import { credentialsOf } from "../../../src/agents/credentials/credentials.ts";
import { lendLogin } from "../../../src/agents/credentials/lend-login.ts";
import { type GivenSecrets, readSecrets } from "../../../src/agents/credentials/read-secrets.ts";
import { temporary } from "../../session/temporary.ts";
import {
  accessToken,
  claudeFile,
  codexAccess,
  codexFile,
  codexId,
  codexRefresh,
  given,
  lifetime,
  oauthToken,
  refreshToken,
} from "./made-up-logins.ts";

const both = {
  claudeCredentials: JSON.stringify(claudeFile()),
  codexAuth: JSON.stringify(codexFile()),
};

const found = (change: Partial<GivenSecrets>) => credentialsOf(readSecrets(given(change), lifetime));

/** As each program's agent does it. */
async function lend(program: "claude" | "codex", state: string, change: Partial<GivenSecrets> = both) {
  const { claudePlan, codexPlan } = found(change);
  const login = program === "claude" ? claudeLogin(state, claudePlan) : codexLogin(state, codexPlan);
  if (login === null) throw new Error("there is no login");
  return lendLogin(login);
}

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

describe("lending a login to its program", () => {
  it("lays each down where its program looks for it", async () => {
    using place = temporary();
    await using _claude = await lend("claude", place.path("claude"));
    await using _codex = await lend("codex", place.path("codex"));
    expect(read(place.path("claude/.credentials.json"))).toMatchObject({
      claudeAiOauth: { accessToken, scopes: ["user:inference"] },
    });
    expect(read(place.path("codex/auth.json"))).toMatchObject({
      auth_mode: "chatgpt",
      tokens: { access_token: codexAccess, id_token: codexId, refresh_token: "" },
      last_refresh: "2026-02-27T08:15:30.123456789Z",
    });
  });

  it("lets nobody else read it, also in a directory that others could read", async () => {
    using place = temporary();
    mkdirSync(place.path("claude"), { mode: 0o755 });
    await using _login = await lend("claude", place.path("claude"));
    expect(modeOf(place.path("claude/.credentials.json"))).toBe("600");
    expect(modeOf(place.path("claude"))).toBe("700");
  });

  it("destroys it afterwards, whoever still holds the file, and leaves the conversations", async () => {
    using place = temporary();
    writeFileSync(place.path("held"), "");
    {
      await using _login = await lend("codex", place.path("codex"));
      mkdirSync(place.path("codex/sessions"));
      writeFileSync(place.path("codex/sessions/one.jsonl"), "a conversation");
      linkSync(place.path("codex/auth.json"), place.path("second-name"));
    }
    expect(readdirSync(place.path("codex"))).toEqual(["sessions"]);
    expect(readFileSync(place.path("second-name"), "utf8")).toMatch(/^\0+$/);
  });

  it("takes the place of what a killed process left, and of a link, which it does not follow", async () => {
    using place = temporary();
    mkdirSync(place.path("claude"));
    writeFileSync(place.path("elsewhere"), "theirs");
    symlinkSync(place.path("elsewhere"), place.path("claude/.credentials.json"));
    await using _login = await lend("claude", place.path("claude"));
    expect(lstatSync(place.path("claude/.credentials.json")).isFile()).toBe(true);
    expect(readFileSync(place.path("elsewhere"), "utf8")).toBe("theirs");
  });

  it("refuses a link in place of the directory", async () => {
    using place = temporary();
    mkdirSync(place.path("elsewhere"));
    symlinkSync(place.path("elsewhere"), place.path("claude"));
    await expect(lend("claude", place.path("claude"))).rejects.toMatchObject({ code: "agent-state" });
    expect(readdirSync(place.path("elsewhere"))).toEqual([]);
  });

  it("writes a token that was given by itself as the same file", async () => {
    using place = temporary();
    await using _login = await lend("claude", place.path("claude"), { claudeCodeOauthToken: oauthToken });
    expect(read(place.path("claude/.credentials.json"))).toEqual({
      claudeAiOauth: { accessToken: oauthToken, scopes: ["user:inference"] },
    });
  });

  it("is nothing to do where a key pays", () => {
    expect([claudeLogin("/state", null), codexLogin("/state", null)]).toEqual([null, null]);
  });

  it("leaves the refresh token out, wherever else the file has it", async () => {
    const anywhere = fc.constantFrom("refresh_token", "refreshToken", "copy", "note", "backup");
    await fc.assert(
      fc.asyncProperty(anywhere, fc.boolean(), fc.nat(3), async (name, isInside, depth) => {
        using place = temporary();
        const value = (token: string) => nested({ [name]: isInside ? `old: ${token}` : token }, depth);
        const change = {
          claudeCredentials: JSON.stringify(claudeFile({ more: value(refreshToken) })),
          codexAuth: JSON.stringify({
            ...codexFile({ more: value(codexRefresh) }),
            more: value(codexRefresh),
          }),
        };
        await using _claude = await lend("claude", place.path("claude"), change);
        await using _codex = await lend("codex", place.path("codex"), change);
        const written = ["claude/.credentials.json", "codex/auth.json"].map((path) =>
          readFileSync(place.path(path), "utf8"),
        );
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
