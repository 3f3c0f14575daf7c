import type { ActiveJob } from "./active-job.ts";
import type { Result } from "./records.ts";

interface PostPart {
  readonly name: string;
  run(): Promise<{ readonly outcome: Result; readonly goesOn: boolean }>;
}

/** Puts down what an action does at the end of the job; a failure there fails the job. */
export function registerPost(job: ActiveJob, part: PostPart): void {
  job.posts.push({
    name: part.name,
    async run() {
      const { outcome, goesOn } = await part.run().catch((thrown: Error) => {
        job.log.error(thrown.message);
        return { outcome: "failure" as const, goesOn: false };
      });
      const conclusion = goesOn ? "success" : outcome;
      job.log.finished({ name: part.name, id: "", outcome, conclusion, outputs: {} });
      if (conclusion === "failure" && job.status === "success") job.status = "failure";
    },
  });
}

/** Runs the post parts, the last one first, also in a cancelled job. */
export async function runPosts(job: ActiveJob): Promise<void> {
  for (let post = job.posts.pop(); post !== undefined; post = job.posts.pop()) {
    job.log.enter(post.name);
    job.log.line("Post job cleanup.");
    await post.run();
  }
}
