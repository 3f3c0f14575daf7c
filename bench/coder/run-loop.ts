import { mkdirSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import type { Bench } from "../benchmark.ts";
import { launch } from "../launch.ts";
import type { MemoryUsed } from "../memory-used.ts";
import { makeRepository } from "../repository.ts";
import type { LoopRequest } from "./loop.ts";
import type { MessagesServer } from "./messages-server.ts";

export interface LoopRun {
  readonly loop: "fetch" | "sdk" | "agent";
  readonly calls: number;
  readonly sandbox?: LoopRequest["sandbox"];
  readonly roles?: LoopRequest["roles"];
}

export interface LoopRunner {
  /** Milliseconds of one whole process. */
  time(run: LoopRun): Promise<number>;
  memory(run: LoopRun): Promise<MemoryUsed>;
}

/** Runs coding agents against a server, in a repository with one small file. */
export function createLoopRunner({ scratch, child }: Bench, server: MessagesServer): LoopRunner {
  const place = mkdtempSync(join(scratch.directory, "coder-"));
  const directory = join(place, "project");
  makeRepository(directory, { "notes.txt": "Read me, I am short.\n".repeat(8) });
  let number = 0;
  const start = ({ loop, calls, sandbox = "none", roles = ["coder"] }: LoopRun, ...more: string[]) => {
    number += 1;
    const runDirectory = join(place, `run-${number}`);
    mkdirSync(runDirectory);
    const baseUrl = server.url(calls);
    const request: LoopRequest = {
      baseUrl,
      model: "claude-opus-5-5",
      directory,
      runDirectory,
      sandbox,
      roles,
    };
    return launch({
      argv: [process.execPath, child, loop, JSON.stringify(request), ...more],
      env: scratch.env,
    });
  };
  return {
    time: async (run) => (await start(run)).ms,
    memory: async (run) => JSON.parse((await start(run, "memory")).stdout) as MemoryUsed,
  };
}
