import type { CommandName } from "./command-table.ts";
import type { Command } from "./face.ts";

const loaders: Readonly<Record<CommandName, () => Promise<Command>>> = {
  run: async () => (await import("./commands/run.ts")).run,
  demo: async () => (await import("./commands/demo.ts")).demo,
  resume: async () => (await import("./commands/resume.ts")).resume,
  status: async () => (await import("./commands/status.ts")).status,
  approve: async () => (await import("./commands/approve.ts")).approve,
  revise: async () => (await import("./commands/revise.ts")).revise,
  reject: async () => (await import("./commands/reject.ts")).reject,
  sessions: async () => (await import("./commands/sessions.ts")).sessions,
  workflow: async () => (await import("./commands/workflow.ts")).workflow,
  init: async () => (await import("./commands/init.ts")).init,
  sandbox: async () => (await import("./commands/sandbox.ts")).sandbox,
  doctor: async () => (await import("./commands/doctor.ts")).doctor,
};

/** Loads the code of one command and of no other. */
export function loadCommand(name: CommandName): Promise<Command> {
  return loaders[name]();
}
