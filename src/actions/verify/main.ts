import { declared } from "../declared.ts";
import { runAction } from "../runner/run-action.ts";

const { outputs } = declared.verify;

runAction({
  name: "verify",
  work: async (run) => (await import("./verify.ts")).verify(run),
  async failed(error, { env }) {
    (await import("../job/end-job.ts")).endFailed(error, { name: "verify", declared: outputs, env });
  },
});
