// child WORK REQUEST: one piece of work in a process of its own, which loads nothing else. Its request is JSON.
const works: Readonly<Record<string, () => Promise<(request: never) => Promise<void>>>> = {
  fetch: async () => (await import("./coder/fetch-loop.ts")).runFetchLoop,
  sdk: async () => (await import("./coder/sdk-loop.ts")).runSdkLoop,
  agent: async () => (await import("./coder/agent-loop.ts")).runAgentLoop,
  load: async () => (await import("./journal/load-journal.ts")).loadJournal,
  journal: async () => (await import("./journal/take-steps.ts")).takeSteps,
};

const [name = "", request = ""] = process.argv.slice(2);
const work = await works[name]?.();
if (work === undefined) throw new Error(`there is no work ${name}`);
await work(JSON.parse(request) as never);
if (process.argv.includes("memory"))
  process.stdout.write(JSON.stringify((await import("./memory-used.ts")).memoryUsed()));
