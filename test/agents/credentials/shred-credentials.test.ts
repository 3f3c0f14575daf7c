import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { claudeLogin } from "../../../src/agents/claude-cli/directory.ts";
import { codexLogin } from "../../../src/agents/codex-cli/home.ts";
import { credentialsOf } from "../../../src/agents/credentials/credentials.ts";
import { lendLogin } from "../../../src/agents/credentials/lend-login.ts";
import { readSecrets } from "../../../src/agents/credentials/read-secrets.ts";
import { shredCredentials } from "../../../src/agents/credentials/shred-credentials.ts";
import { temporary } from "../../session/temporary.ts";
import { claudeFile, codexFile, given, lifetime } from "./made-up-logins.ts";

/** Both logins as they are while their programs run, below a folder that is gone after the test. */
async function restored() {
  const place = temporary();
  const logins = place.path("logins");
  const secrets = given({
    claudeCredentials: JSON.stringify(claudeFile()),
    codexAuth: JSON.stringify(codexFile()),
  });
  const { claudePlan, codexPlan } = credentialsOf(readSecrets(secrets, lifetime));
  for (const login of [claudeLogin(`${logins}/claude`, claudePlan), codexLogin(`${logins}/codex`, codexPlan)])
    if (login !== null) await lendLogin(login);
  return { ...place, logins, claude: `${logins}/claude/.credentials.json` };
}

describe("destroying credentials", () => {
  it("leaves nothing behind", async () => {
    using place = await restored();
    await shredCredentials(place.logins);
    expect(existsSync(place.logins)).toBe(false);
  });

  it("overwrites what was in them, whoever still holds the file", async () => {
    using place = await restored();
    const held = place.path("held");
    linkSync(place.claude, held);
    const { length } = readFileSync(held);
    await shredCredentials(place.logins);
    expect(readFileSync(held)).toEqual(Buffer.alloc(length));
  });

  it("takes what a program left beside them, too", async () => {
    using place = await restored();
    mkdirSync(`${place.logins}/codex/sessions/2026`, { recursive: true });
    writeFileSync(`${place.logins}/codex/sessions/2026/log.jsonl`, "a conversation");
    writeFileSync(`${place.logins}/claude/empty`, "");
    await shredCredentials(place.logins);
    expect(existsSync(place.logins)).toBe(false);
  });

  it("is not stopped by a file or a folder that can't be read", async () => {
    using place = await restored();
    chmodSync(place.claude, 0);
    chmodSync(`${place.logins}/codex`, 0);
    await shredCredentials(place.logins);
    expect(existsSync(place.logins)).toBe(false);
  });

  it("deletes a link that took a file's place and leaves alone what it leads to", async () => {
    using place = await restored();
    const other = place.path("other");
    writeFileSync(other, "somebody else's");
    unlinkSync(place.claude);
    symlinkSync(other, place.claude);
    await shredCredentials(place.logins);
    expect(existsSync(place.logins)).toBe(false);
    expect(readFileSync(other, "utf8")).toBe("somebody else's");
  });

  it.each(["a folder inside it", "the folder itself"])("follows no link in place of %s", async (what) => {
    using place = await restored();
    mkdirSync(place.path("others"));
    writeFileSync(place.path("others/file"), "somebody else's");
    const link = what === "the folder itself" ? place.path("linked") : `${place.logins}/linked`;
    symlinkSync(place.path("others"), link);
    await shredCredentials(what === "the folder itself" ? link : place.logins);
    expect(existsSync(link)).toBe(false);
    expect(readFileSync(place.path("others/file"), "utf8")).toBe("somebody else's");
  });

  it("is done already where a link leads nowhere or nothing was ever restored", async () => {
    using place = await restored();
    symlinkSync(place.path("nowhere"), `${place.logins}/dangling`);
    await shredCredentials(place.logins);
    await shredCredentials(place.logins);
    expect(existsSync(place.logins)).toBe(false);
  });
});
