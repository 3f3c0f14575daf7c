import { declared } from "../declared.ts";
import { runAction } from "../runner/run-action.ts";

const { outputs } = declared.prepare;

runAction({
  name: "prepare",
  work: async (run) => (await import("./prepare.ts")).prepare(run),
  async failed(error, { env }) {
    (await import("../job/end-job.ts")).endFailed(error, { name: "prepare", declared: outputs, env });
  },
});
