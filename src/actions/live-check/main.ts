import { declared } from "../declared.ts";
import { runAction } from "../runner/run-action.ts";

const name = "live-check";

runAction({
  name,
  work: async (run) => (await import("./live-check.ts")).liveCheck(run),
  async failed(error, { env }) {
    (await import("../job/end-job.ts")).endFailed(error, { name, declared: declared[name].outputs, env });
  },
});
