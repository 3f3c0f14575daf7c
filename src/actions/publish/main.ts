import { declared } from "../declared.ts";
import { runAction } from "../runner/run-action.ts";

const { outputs } = declared.publish;

runAction({
  name: "publish",
  work: async (run) => (await import("./publish.ts")).publish(run),
  async failed(error, { env }) {
    (await import("../job/end-job.ts")).endFailed(error, { name: "publish", declared: outputs, env });
  },
});
