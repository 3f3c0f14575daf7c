import { declared } from "../declared.ts";
import { runAction } from "../runner/run-action.ts";

const { outputs } = declared.revise;

runAction({
  name: "revise",
  work: async (run) => (await import("./revise.ts")).revise(run),
  async failed(error, { env }) {
    (await import("../job/end-job.ts")).endFailed(error, { name: "revise", declared: outputs, env });
  },
});
