import { declared } from "../declared.ts";
import { runAction } from "../runner/run-action.ts";

const { outputs } = declared.sweep;

runAction({
  name: "sweep",
  work: async (run) => (await import("./sweep.ts")).sweep(run),
  async failed(error, { env }) {
    (await import("../job/end-job.ts")).endFailed(error, { name: "sweep", declared: outputs, env });
  },
});
