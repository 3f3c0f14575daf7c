import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { startResponsesServer } from "../../fakes/responses-server.ts";
import { planLogin, realKey, run, shown, startCodexSession, submit } from "./codex-session.ts";

// The model's commands look for the API key everywhere they can: it isn't there. A dummy is, of no worth outside.

const half = realKey.slice(0, 20);
const renewal = "rt-made-up-renewal";

const searches: Readonly<Record<string, string>> = {
  "their environment": "env",
  "the environment of every process":
    "cat /proc/[0-9]*/environ /proc/[0-9]*/cmdline 2>/dev/null | tr '\\0' '\\n'",
  // The needle is put together there, or it would be found in the record of the conversation itself.
  "every file they can read": `n=$(printf %s%s ${half.slice(0, 8)} ${half.slice(8)}); find /workspace /home /run /tmp /etc -type f -size -20M -exec grep -laF -- "$n" {} + 2>/dev/null | sed 's/^/FOUND /'`,
  "what codex's own directory holds":
    "cat $CODEX_HOME/*.json $CODEX_HOME/*.toml $(find $CODEX_HOME -name '*.jsonl') 2>/dev/null; ls -R $CODEX_HOME",
};

describe("a command of codex's model finds no API key in", () => {
  it.each(Object.entries(searches))("%s", async (_place, command) => {
    await using server = await startResponsesServer([
      run(`${command}; echo end`),
      submit({ summary: "Done" }),
    ]);
    await using session = await startCodexSession({ baseUrl: server.url });
    await session.newAgent().run(session.request());
    const found = shown(server.requests[1]);
    expect(found).toContain("end");
    expect(found).not.toContain(half);
    expect(found).not.toContain("FOUND");
  });

  it("the gateway's socket, which answers nothing but model calls", async () => {
    const script = `
      const fs = require("node:fs");
      const lines = fs.readdirSync("/proc").filter(Number).map((id) => {
        try { return fs.readFileSync("/proc/" + id + "/cmdline", "utf8"); } catch { return ""; }
      });
      const [, url] = /base_url="([^"]+)"/.exec(lines.join(" "));
      const found = [];
      const ask = async (at, authorization) => {
        const answer = await fetch(at, { headers: { authorization } });
        found.push(answer.status + " " + JSON.stringify([...answer.headers]) + (await answer.text()));
      };
      for (const path of ["", "/models", "/files", "/responses", "/../../", "/organization/admin_api_keys"])
        for (const authorization of ["", "Bearer wrong", "Bearer " + process.env.DEV_AGENT_CODEX_KEY]) await ask(url + path, authorization);
      await ask(new URL(url).origin + "/v1/responses", "");
      console.log(found.join("\\n"));`;
    await using server = await startResponsesServer([
      run(`node -e '(async () => {${script.replaceAll("'", `'"'"'`)}})()'; echo end`),
      submit({ summary: "Done" }),
    ]);
    await using session = await startCodexSession({ baseUrl: server.url });
    await session.newAgent().run(session.request());
    const found = shown(server.requests[1]);
    expect(found).toMatch(/\b401 /);
    expect(found).toMatch(/\b404 /);
    expect(found).not.toMatch(/\b200 /);
    expect(found).not.toContain(half);
    expect(server.others).toEqual([]);
  });
});

describe("of a plan's login codex's directory holds", () => {
  it("what opens the model's API while codex runs, never what renews it, and nothing afterwards", async () => {
    const { login, token } = planLogin();
    // Counted there: what is printed would be in the record of the conversation.
    const count = (text: string) =>
      `grep -c "$(printf %s%s ${text.slice(0, 6)} ${text.slice(6)})" $CODEX_HOME/auth.json`;
    await using server = await startResponsesServer([
      run(`${count(token)}; ${count(renewal)}; echo end`),
      submit({ summary: "Done" }),
    ]);
    await using session = await startCodexSession({ baseUrl: server.url, login });
    expect(await session.newAgent().run(session.request())).toMatchObject({ stopped: "submitted" });
    expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${token}`);
    expect(server.requests[0]?.headers["chatgpt-account-id"]).toBe("account-1");
    expect(shown(server.requests[1])).toMatch(/\b1\s+0\s+end/);
    const home = join(session.state, "coder-1");
    const texts = readdirSync(home, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1"));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => text.includes(token) || text.includes(renewal))).toEqual([]);
  });
});
