import type { UseCases } from "./use-cases/use-cases.ts";

/** Everything that a face can have done. Each use case is loaded when it is first asked for. */
export function createUseCases(): UseCases {
  return {
    run: async (request, surface) => (await import("./use-cases/run.ts")).run(request, surface),
    dryRun: async (request, surface) => (await import("./use-cases/dry-run.ts")).dryRun(request, surface),
    demo: async (request, surface) => (await import("./use-cases/demo.ts")).demo(request, surface),
    resume: async (request, surface) => (await import("./use-cases/resume.ts")).resume(request, surface),
    decide: async (request, surface) => (await import("./use-cases/resume.ts")).decide(request, surface),
    status: async (request, surface) => (await import("./use-cases/status.ts")).status(request, surface),
    sessions: async (request, { env }) =>
      (await import("./use-cases/sessions/look.ts")).listAll(request, env),
    session: async (request, { env }) => (await import("./use-cases/sessions/look.ts")).showOne(request, env),
    prune: async (request, { env }) =>
      (await import("./use-cases/sessions/prune.ts")).pruneSessions(request, env),
    runInSandbox: async (request, surface) =>
      (await import("./use-cases/sandbox-command.ts")).runInSandbox(request, surface),
    doctor: async (request, surface) => (await import("./use-cases/doctor.ts")).doctor(request, surface),
    doctorOnGitHub: async (request, surface) =>
      (await import("./use-cases/github/doctor-on-github.ts")).doctorOnGitHub(request, surface),
    planInit: async (request, surface) =>
      (await import("./use-cases/init/init.ts")).planInit(request, surface),
    applyInit: async (steps) => (await import("./use-cases/init/init.ts")).applyInit(steps),
  };
}
