import { declared } from "../declared.ts";
import { runAction } from "../runner/run-action.ts";

const phase = (process.env.INPUT_PHASE ?? "").trim();
const name = phase === "develop" ? "develop" : "plan";

runAction({
  name,
  work: async (run) => (await import("./run.ts")).run(run),
  async failed(error, { env }) {
    (await import("../job/end-job.ts")).endFailed(error, { name, declared: declared.run.outputs, env });
  },
});
