import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { anthropicWire } from "../../../src/agents/gateway/anthropic-wire.ts";
import { readCassette } from "../../../src/agents/gateway/cassette.ts";
import { openaiWire } from "../../../src/agents/gateway/openai-wire.ts";
import { recordTransport } from "../../../src/agents/gateway/record.ts";
import { createReplayTransport } from "../../../src/agents/gateway/replay.ts";
import { networkTransport } from "../../../src/agents/gateway/transport.ts";
import { createKnownSecrets } from "../../../src/domain/known-secrets/known-secrets.ts";
import { call, startMessagesServer } from "../../fakes/messages-server.ts";
import { startResponsesServer } from "../../fakes/responses-server.ts";
import {
  bash,
  realKey as claudeKey,
  startClaudeSession,
  submit as submitClaude,
} from "../claude/claude-session.ts";
import {
  realKey as codexKey,
  run,
  startCodexSession,
  submit as submitCodex,
} from "../codex/codex-session.ts";
import type { SessionOptions, VendorSession } from "../vendor-session.ts";

const goal = "Greet politely";
const at = "2026-01-02T03:04:05.678Z";
// Claude takes a bare grep that finds nothing for no failure.
const command = "printf 'Good day\\n' > greet.txt; grep -q hi README.md || exit 4";
const patch = "apply_patch <<'EOF'\n*** Begin Patch\n*** Add File: added.txt\n+added\n*** End Patch\nEOF";

const claude = {
  wire: anthropicWire,
  key: claudeKey,
  start: startClaudeSession,
  server: () =>
    startMessagesServer([
      call({ name: "Write", input: { file_path: "added.txt", content: "added\n" } }),
      bash(`echo ${claudeKey}; ${command}`),
      submitClaude("Greets"),
    ]),
};
const codex = {
  wire: openaiWire,
  key: codexKey,
  start: startCodexSession,
  server: () =>
    startResponsesServer([
      run(patch),
      run(`echo ${codexKey}; ${command}`),
      submitCodex({ summary: "Greets" }),
    ]),
};

const nowhere = "http://127.0.0.1:9";

describe.each([
  ["claude", "bubblewrap", claude],
  ["claude", "none", claude],
  ["codex", "bubblewrap", codex],
  ["codex", "none", codex],
] as const)("%s in the sandbox %s, recorded", (_name, sandbox, vendor) => {
  const { wire, key } = vendor;

  /** What becomes of the work, by which candidates are told apart. */
  async function treeOf({ at }: VendorSession): Promise<string> {
    await at.git("add", "-A");
    return at.git("write-tree");
  }

  async function record() {
    await using server = await vendor.server();
    const session = await vendor.start({ baseUrl: server.url, sandbox });
    const path = join(session.at.outside, "session.ndjson");
    const secrets = createKnownSecrets([key]);
    const transport = recordTransport({
      ...{ path, goal, at, wire, secrets },
      transport: networkTransport(),
    });
    const result = await session.newAgent({ transport }).run(session.request());
    return { session, path, result, tree: await treeOf(session) };
  }

  async function replay(path: string, change: Partial<SessionOptions> = {}) {
    const transport = createReplayTransport(readCassette(path), wire);
    const session = await vendor.start({ baseUrl: nowhere, sandbox, transport, ...change });
    return { session, run: () => session.newAgent().run(session.request()) };
  }

  it("does the same work again without a network or a key", async () => {
    const { session: recorded, path, result, tree } = await record();
    await using _ = recorded;
    const { session, run: again } = await replay(path);
    await using __ = session;
    expect(await again()).toEqual(result);
    expect(await treeOf(session)).toBe(tree);
    expect(await session.at.git("ls-files")).toBe("README.md\nadded.txt\ngreet.txt\n");
    expect(session.calls).toMatchObject(recorded.calls.map(({ usage }) => ({ usage, usdKind: "scripted" })));
    const text = await readFile(path, "utf8");
    expect(text).not.toContain(key);
    expect(createKnownSecrets([key]).find(text)).toEqual([]);
  });

  it("says where it diverges when the repository is another", async () => {
    const { session: recorded, path } = await record();
    await using _ = recorded;
    const { session, run: again } = await replay(path, { files: { "README.md": "It says hi.\n" } });
    await using __ = session;
    await expect(again()).rejects.toMatchObject({ code: "replay-diverged", kind: "provider" });
  });
});
