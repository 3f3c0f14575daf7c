import { lastContent, startMessagesServer } from "../../fakes/messages-server.ts";
import { bash, realKey, startClaudeSession, submit } from "./claude-session.ts";

// What a model can find out about the key from a command of the real claude.

/** What the model was shown of its command. */
async function shown(command: string): Promise<string> {
  await using server = await startMessagesServer([bash(command), submit("Done")]);
  await using session = await startClaudeSession({ baseUrl: server.url });
  process.env.KEY_CANARY = "canary-of-the-parent";
  await session.newAgent().run(session.request());
  delete process.env.KEY_CANARY;
  return JSON.stringify(lastContent(server.requests[1]));
}

describe("a command of claude's in bubblewrap", () => {
  it("finds no key and nothing of dev-agent's in any environment or argument", async () => {
    const text = await shown(
      "env; cat /proc/*/environ /proc/*/cmdline 2>/dev/null | tr '\\0' '\\n'; echo END",
    );
    expect(text).toContain("END");
    expect(text).toContain("CLAUDE_CONFIG_DIR");
    expect(text).not.toContain(realKey);
    expect(text).not.toContain("canary-of-the-parent");
    expect(text).not.toMatch(/GITHUB_TOKEN|ACTIONS_/);
  });

  it("finds no key in any process's memory, where it finds its stand-in, nor in any file", async () => {
    // In pieces, so that what looks for it isn't what is found.
    const [head, tail] = [realKey.slice(0, 14), realKey.slice(14)];
    const script = `const fs = require("node:fs");
      const key = Buffer.from("${head}" + "${tail}"), dummy = Buffer.from(process.env.ANTHROPIC_API_KEY);
      const found = { key: 0, dummy: 0, unreadable: 0 };
      for (const pid of fs.readdirSync("/proc").filter((name) => /^[0-9]+$/.test(name) && +name !== process.pid)) {
        let maps, memory;
        try { maps = fs.readFileSync("/proc/" + pid + "/maps", "latin1"); memory = fs.openSync("/proc/" + pid + "/mem"); }
        catch { found.unreadable += 1; continue; }
        for (const line of maps.split("\\n")) {
          const [, from, to] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line) ?? [];
          if (from === undefined || /gigacage/i.test(line)) continue;
          const size = parseInt(to, 16) - parseInt(from, 16);
          if (size > 256e6) continue;
          const bytes = Buffer.alloc(size);
          try { fs.readSync(memory, bytes, 0, size, parseInt(from, 16)); } catch { continue; }
          if (bytes.includes(key)) found.key += 1;
          if (bytes.includes(dummy)) found.dummy += 1;
        }
      }
      console.log(JSON.stringify(found));`;
    const files = `grep -rlsa -- "${head}""${tail}" /workspace /home /run /tmp /etc`;
    const text = await shown(`node -e '${script}'; ${files}; echo END`);
    expect(text).toMatch(/key\\*":0,/);
    // Where the kernel lets no process look into another, there is nothing to be found at all.
    expect(text).toMatch(/dummy\\*":[1-9]|unreadable\\*":[1-9]/);
    expect(text).toMatch(/}\\nEND/);
  });

  it("gets through the gateway's socket only what it could get through claude, and never the key", async () => {
    const script = `const http = require("node:http");
      const ask = (options) => new Promise((resolve) => {
        const request = http.request(options, (response) => {
          let body = ""; response.on("data", (d) => body += d);
          response.on("end", () => resolve(response.statusCode + " " + JSON.stringify(response.headers) + " " + body.slice(0, 300)));
        });
        request.on("error", (e) => resolve(e.code)); request.end("{}");
      });
      const base = new URL(process.env.ANTHROPIC_BASE_URL);
      (async () => {
        for (const path of ["/", "/v1/messages", base.pathname + "/v1/messages", base.pathname + "/v1/models"])
          for (const key of ["wrong", process.env.ANTHROPIC_API_KEY])
            console.log(path.length, key === "wrong" ? "wrong" : "dummy", await ask({ host: base.hostname, port: base.port, method: "POST", path, headers: { "x-api-key": key } }));
        console.log("socket", await ask({ socketPath: "/run/dev-agent-bridge", method: "POST", path: "/v1/messages", headers: { "x-api-key": "wrong" } }));
      })();`;
    const text = await shown(`node -e '${script}'; echo END`);
    expect(text).toContain("END");
    expect(text).toMatch(/wrong 401/);
    expect(text).toMatch(/socket 404/);
    expect(text).not.toContain(realKey);
    expect(text).not.toMatch(/\b200\b/);
  });

  it("reaches nothing but the gateway", async () => {
    const text = await shown(
      `node -e 'fetch("http://example.org").then(() => console.log("REACHED"), (e) => console.log("closed", e.cause.code))'`,
    );
    expect(text).toContain("closed");
    expect(text).not.toContain("REACHED");
  });
});
