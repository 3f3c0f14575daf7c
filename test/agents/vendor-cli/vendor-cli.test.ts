import type { OpenDoor } from "../../../src/agents/gateway/door.ts";
import type { VendorCliSettings } from "../../../src/agents/vendor-cli/settings.ts";
import type { Outcome, Vendor } from "../../../src/agents/vendor-cli/vendor.ts";
import { createVendorCli } from "../../../src/agents/vendor-cli/vendor-cli.ts";
import { createKnownSecrets } from "../../../src/domain/known-secrets/known-secrets.ts";
import { DevAgentError } from "../../../src/errors.ts";
import type { AgentRequest, ToolName } from "../../../src/ports/agent.ts";
import { type AgentWorkspace, createAgentWorkspace } from "../../fakes/agent-workspace.ts";
import { createDirectSandbox } from "../../fakes/direct-sandbox.ts";
import { createMemoryTranscripts } from "../../fakes/memory-transcripts.ts";

// A vendor whose program is a shell: what all of them have in common.

const secret = "sk-test-0123456789abcdef";
let at: AgentWorkspace;
beforeAll(async () => {
  at = await createAgentWorkspace({});
});
afterAll(() => at[Symbol.asyncDispose]());

const success = (output: unknown): Outcome => ({
  type: "result",
  result: { output, stopped: "submitted", turns: 1 },
});
const failure: Outcome = {
  type: "failure",
  failure: { code: "agent-broke-off", message: `it printed ${secret}` },
};

interface Scene {
  readonly script?: string;
  readonly outcome?: Outcome;
  readonly door?: Partial<OpenDoor>;
  /** The program's own records of sessions. */
  readonly records?: Readonly<Record<string, string>>;
}

function setUp({ script = "true", outcome = success({ done: true }), door = {}, records = {} }: Scene = {}) {
  const sandbox = createDirectSandbox();
  const transcripts = createMemoryTranscripts(at.outside);
  const ways: string[] = [];
  let closed = 0;
  const open: OpenDoor = {
    url: "http://127.0.0.1:1/x",
    bridge: null,
    dummy: "dummy",
    refusal: () => undefined,
    failure: () => undefined,
    onActivity: () => {},
    [Symbol.asyncDispose]: async () => {
      closed += 1;
    },
    ...door,
  };
  const asked: { text: string; session: string | null }[] = [];
  let calls = 0;
  const vendor: Vendor = {
    program: "shell",
    agent: "shell-cli",
    readRecord: async (id) => records[id] ?? null,
    prepare: async ({ text, session }) => {
      asked.push({ text, session });
      return { args: ["-c", script], env: {}, stdin: text, places: [], login: null };
    },
    read: ({ tell }) => {
      let session: string | null = null;
      return {
        event: (event) => {
          if (typeof event.session === "string") session = event.session;
          if (typeof event.read === "string") {
            const id = String(calls++);
            tell.called({ id, name: "read", summary: event.read, input: { path: event.read } });
            tell.finished({ id, ok: true, output: String(event.shows) });
          }
          return event.stop === true ? "stop" : "go-on";
        },
        session: () => session,
        turns: () => 1,
        outcome: () => outcome,
      };
    },
  };
  const settings: VendorCliSettings = {
    ...{ sandbox, transcripts, login: null, state: at.outside, model: "m", name: "shell-cli:m" },
    credential: "THE_KEY",
    program: { path: "/bin/bash", version: "1", readable: [] },
    secrets: createKnownSecrets([secret]),
    door: {
      open: async (about, way) => {
        ways.push(`${about.role} ${about.round} ${way}`);
        return open;
      },
    },
  };
  return {
    agent: () => createVendorCli(settings, vendor),
    sandbox,
    transcripts,
    asked,
    ways,
    closed: () => closed,
  };
}

function request(change: Partial<AgentRequest> = {}): AgentRequest {
  const tools: readonly ToolName[] = ["bash", "submit"];
  return {
    role: "coder",
    round: 1,
    system: "s",
    prompt: "Do it",
    tools,
    output: { description: "d", schema: {} },
    workspace: at.workspace,
    events: { emit: () => {} },
    signal: new AbortController().signal,
    ...change,
  };
}

/** Reads the same file until somebody stops it. */
const circles = `echo '{"session":"s-1"}'; while :; do echo '{"read":"a.ts","shows":"const a"}'; sleep 0.01; done`;

const budget = new DevAgentError({ code: "budget-exceeded", kind: "budget", message: "m", remedy: "r" });
const policy = new DevAgentError({ code: "model-refused", kind: "policy", message: "m", remedy: "r" });

describe("a vendor's program as an agent", () => {
  it("hands in without credentials, and leaves its door closed", async () => {
    const scene = setUp({ outcome: success({ text: `key ${secret}` }) });
    const { output } = await scene.agent().run(request());
    expect(output).toEqual({ text: "key [credential]" });
    expect(scene.ways).toEqual(["coder 1 loopback"]);
    expect(scene.closed()).toBe(1);
  });

  it("fails without credentials, with a remedy that names what paid for it", async () => {
    const scene = setUp({ outcome: failure, script: `echo "about ${secret}" >&2` });
    const error = await scene
      .agent()
      .run(request())
      .catch((thrown) => thrown);
    expect(error).toMatchObject({ code: "agent-broke-off", message: "it printed [credential]" });
    expect(String(error.cause)).toContain("about [credential]");
    expect(scene.closed()).toBe(1);
  });

  it("gives a role that can't change anything a sandbox in which nothing can", async () => {
    const scene = setUp();
    await scene.agent().run(request());
    await scene.agent().run(request({ role: "reviewer", tools: ["read", "grep", "glob", "submit"] }));
    expect(scene.sandbox.commands.map(({ readOnly }) => readOnly)).toEqual([false, true]);
  });

  it("is stopped by a used-up budget even where it came to an end", async () => {
    const scene = setUp({ door: { refusal: () => budget } });
    await expect(scene.agent().run(request())).rejects.toBe(budget);
  });

  it("fails by what the gateway refused, which it may have got over", async () => {
    const refused = { refusal: () => policy };
    await expect(setUp({ door: refused, outcome: failure }).agent().run(request())).rejects.toBe(policy);
    expect(await setUp({ door: refused }).agent().run(request())).toMatchObject({ stopped: "submitted" });
  });

  it("starts nothing when it is over already", async () => {
    const over = AbortSignal.abort(budget);
    const scene = setUp();
    await expect(scene.agent().run(request({ signal: over }))).rejects.toBe(budget);
    await expect(scene.agent().run(request({ deadline: over }))).rejects.toBe(budget);
    expect(scene.sandbox.commands).toEqual([]);
  });

  it("stores the program's session as soon as it is known, so that the next process goes on with it", async () => {
    const stop = new AbortController();
    const records = { "s-7": '{"text":"Do it"}' };
    const scene = setUp({ script: `echo '{"session":"s-7"}'; exec sleep 600`, records });
    const running = scene.agent().run(request({ signal: stop.signal }));
    running.catch(() => {});
    while ((scene.transcripts.stored.get("coder-1") ?? []).length < 2) await new Promise(setImmediate);
    stop.abort(budget);
    await expect(running).rejects.toBe(budget);
    const stopNext = new AbortController();
    const next = scene.agent().run(request({ signal: stopNext.signal }));
    next.catch(() => {});
    while (scene.sandbox.commands.length < 2) await new Promise(setImmediate);
    stopNext.abort(budget);
    await expect(next).rejects.toBe(budget);
    expect(scene.asked.at(-1)).toMatchObject({ session: "s-7" });
    expect(scene.asked.at(-1)?.text).toMatch(/^The session was interrupted/);
  });

  it("says what it said before to the same requests of another process", async () => {
    const scene = setUp({ script: `echo '{"session":"s-7"}'`, records: { "s-7": "{}" } });
    const again = request({ prompt: "Again" });
    const first = scene.agent();
    const results = [await first.run(request()), await first.run(again)];
    const second = scene.agent();
    expect([await second.run(request()), await second.run(again)]).toEqual(results);
    expect(scene.asked).toEqual([
      { text: "Do it", session: null },
      { text: "Again", session: "s-7" },
    ]);
  });
});

describe("a program that goes in circles", () => {
  const notices: string[] = [];
  const events: AgentRequest["events"] = {
    emit: (_type, data) => "text" in data && notices.push(data.text),
  };

  it("is stopped, goes on in its session with a word about it, and ends the second time", async () => {
    const scene = setUp({ script: circles });
    const result = await scene.agent().run(request({ events }));
    const repeats = "“read a.ts” came 4 times in a row with the same result";
    expect(result).toEqual({ stopped: "stuck", repeats, output: "", turns: 2 });
    expect(scene.asked).toEqual([
      { text: "Do it", session: null },
      { text: expect.stringContaining(`You are going in circles: ${repeats}.`), session: "s-1" },
    ]);
    expect(notices).toEqual([
      `The coder goes in circles: ${repeats}. It is told so, once.`,
      `The coder goes in circles: ${repeats}. It was told before: its turn ends.`,
    ]);
    expect(scene.closed()).toBe(2);
  });

  it("is remembered by the next process: it was told already", async () => {
    const scene = setUp({ script: circles, records: { "s-1": "Do it" } });
    await scene.transcripts.append("coder-1", { type: "prompt", text: "Do it" });
    await scene.transcripts.append("coder-1", { type: "session", id: "s-1" });
    await scene.transcripts.append("coder-1", { type: "nudge", text: "You are going in circles" });
    const result = await scene.agent().run(request());
    expect(result).toMatchObject({ stopped: "stuck", turns: 1 });
    expect(scene.asked).toHaveLength(1);
  });

  it("is told anew once a person has said how to go on", async () => {
    const scene = setUp({ script: circles });
    await scene.agent().run(request());
    await scene.agent().run(request({ prompt: "A person says: look elsewhere" }));
    expect(scene.asked).toHaveLength(4);
  });

  it("is let be while what it reads changes", async () => {
    const script = `for i in $(seq 1 20); do echo "{\\"read\\":\\"log\\",\\"shows\\":\\"line $i\\"}"; done`;
    const result = await setUp({ script }).agent().run(request());
    expect(result).toMatchObject({ stopped: "submitted" });
  });
});
