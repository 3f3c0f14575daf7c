import { declared } from "../declared.ts";
import { runAction } from "../runner/run-action.ts";

const { outputs } = declared.merge;

runAction({
  name: "merge",
  work: async (run) => (await import("./merge.ts")).merge(run),
  async failed(error, { env }) {
    (await import("../job/end-job.ts")).endFailed(error, { name: "merge", declared: outputs, env });
  },
});
