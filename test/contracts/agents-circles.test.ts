import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { startAgentSession } from "../fakes/agent-session.ts";
import { apis, call, type Seen, startModelServer, type Turn } from "../fakes/model-servers.ts";

const files = { "src/greet.js": 'export const greet = () => "hi";\n', "build.log": "start\n" };
const read = call({ name: "read", input: { path: "src/greet.js", view_range: null } });
const edit = (from: string, to: string) =>
  call({ name: "edit", input: { path: "src/greet.js", old_string: from, new_string: to } });
const submit = call({ name: "submit", input: { summary: "Done." } });
const times = (count: number, ...turns: readonly Turn[]) => Array.from({ length: count }, () => turns).flat();

/** Whether the model was told so in a request. */
const isTold = ({ raw }: Seen) => raw.includes("You are going in circles");

describe.each(apis)("a model of %s that goes in circles", (api) => {
  const play = async (script: readonly Turn[]) => {
    await using server = await startModelServer(api, script);
    await using session = await startAgentSession({ api, baseUrl: server.url, files });
    const result = await session.newAgent().run(session.request());
    const notices = session.events.flatMap(({ type, data }) => (type === "notice" ? [data.text] : []));
    return { result, notices, told: server.requests.findIndex(isTold), calls: server.requests.length };
  };

  it("is told after four times the same, in words that say what, and may hand in then", async () => {
    const { result, notices, told } = await play([...times(4, read), submit, submit]);
    expect(result).toMatchObject({ stopped: "submitted", turns: 6 });
    expect(told).toBe(4);
    expect(notices).toEqual([
      "The coder goes in circles: “read src/greet.js” came 4 times in a row with the same result. It is told so, once.",
    ]);
  });

  it("ends the second time, and makes no further call", async () => {
    const { result, notices, calls } = await play(times(20, read));
    const repeats = "“read src/greet.js” came 4 times in a row with the same result";
    expect(result).toMatchObject({ stopped: "stuck", repeats, turns: 8 });
    expect(notices).toHaveLength(2);
    expect(calls).toBe(8);
  });

  it("is seen where it makes and undoes the same change", async () => {
    const { result, told } = await play([
      ...times(3, edit('"hi"', '"ho"'), edit('"ho"', '"hi"')),
      submit,
      submit,
    ]);
    expect(result).toMatchObject({ stopped: "submitted" });
    expect(told).toBe(6);
  });

  it("is seen where every call is refused for the same reason", async () => {
    const missing = (text: string) => edit(text, "x");
    const { told } = await play([missing("aaa"), missing("aaa"), missing("aaa"), submit, submit]);
    expect(told).toBe(3);
  });

  it("is told anew once a person has said how to go on: nothing from before counts any more", async () => {
    await using server = await startModelServer(api, [...times(8, read), ...times(5, read), submit, submit]);
    await using session = await startAgentSession({ api, baseUrl: server.url, files });
    expect(await session.newAgent().run(session.request())).toMatchObject({ stopped: "stuck" });
    const hinted = { ...session.request(), prompt: "A person says: look elsewhere" };
    const result = await session.newAgent().run(hinted);
    expect(result).toMatchObject({ stopped: "submitted", turns: 7 });
  });

  it("is told once in a round, in whichever process", async () => {
    await using server = await startModelServer(api, times(8, read));
    await using session = await startAgentSession({ api, baseUrl: server.url, files });
    const request = session.request();
    const first = session.newAgent();
    let told = 0;
    const events = {
      emit: (type: string) => {
        if (type === "notice") told += 1;
        if (type === "tool.finished" && told === 1) session.abort.abort();
      },
    } as typeof request.events;
    await expect(first.run({ ...request, events })).rejects.toMatchObject({ code: "cancelled" });
    const signal = new AbortController().signal;
    expect(await session.newAgent().run({ ...request, events, signal })).toMatchObject({ stopped: "stuck" });
    expect(server.requests.filter(isTold)).toHaveLength(server.requests.length - 4);
  });
});

it("a model that looks at a log that grows is let be", async () => {
  await using server = await startModelServer("anthropic-api", [
    ...times(12, call({ name: "bash", input: { command: "cat build.log" } })),
    submit,
    submit,
  ]);
  await using session = await startAgentSession({ baseUrl: server.url, files });
  const log = join(session.at.workspace.directory, "build.log");
  let lines = 0;
  const request = session.request();
  const events = {
    emit: (type: string, data: unknown) => {
      request.events.emit(type as never, data as never);
      lines += 1;
    },
  } as typeof request.events;
  const sandbox = session.sandbox.run;
  session.sandbox.run = async (command) => {
    await appendFile(log, `step ${lines}\n`);
    return sandbox(command);
  };
  const result = await session.newAgent().run({ ...request, events });
  expect(result).toMatchObject({ stopped: "submitted" });
  expect(server.requests.some(isTold)).toBe(false);
});

it("a model that goes on and on without a call or an end is told, then stopped", async () => {
  const pause = { content: [{ type: "text", text: "Let me think." }], stopReason: "pause_turn" } as const;
  const { startMessagesServer } = await import("../fakes/messages-server.ts");
  await using server = await startMessagesServer(() => pause);
  await using session = await startAgentSession({ baseUrl: server.url, files });
  const result = await session.newAgent().run(session.request());
  const repeats = "3 answers in a row called no tool and handed nothing in";
  expect(result).toMatchObject({ stopped: "stuck", repeats, turns: 6 });
  expect(server.requests.map(({ raw }) => raw.includes("You are going in circles"))).toEqual([
    ...[false, false, false],
    ...[true, true, true],
  ]);
});
