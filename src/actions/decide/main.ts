import { declared } from "../declared.ts";
import { runAction } from "../runner/run-action.ts";

const { outputs } = declared.decide;

runAction({
  name: "decide",
  work: async (run) => (await import("./decide.ts")).decide(run),
  async failed(error, { env }) {
    (await import("../job/end-job.ts")).endFailed(error, { name: "decide", declared: outputs, env });
  },
});
