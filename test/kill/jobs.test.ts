import { type JobScene, prepareJob } from "./support/job-scene.ts";
import { jobs } from "./support/jobs.ts";
import { differences } from "./support/kill-at.ts";
import { count } from "./support/tally.ts";

// What a job changes on GitHub, by its calls: it is killed when one has arrived and nothing is done, and when all is done
// and nothing was answered. Then it is started again, as the next attempt on another machine.

const changes = /^(?:api (?!GET)|git POST .*receive-pack|results (?:PUT|POST .*\/(?:Create|Finalize)))/;

/** Every change, and some of the calls that only ask. */
function chosen(seen: readonly string[]): readonly string[] {
  const asking = seen.filter((point) => !changes.test(point));
  return [...seen.filter((point) => changes.test(point)), ...asking.filter((_, index) => index % 8 === 3)];
}

describe.each(Object.keys(jobs) as (keyof typeof jobs)[])("the job %s", (name) => {
  let scene: JobScene;
  beforeAll(async () => {
    scene = await prepareJob(jobs[name]);
  }, 240_000);
  afterAll(() => scene?.[Symbol.asyncDispose]());

  it("comes to the same end wherever it is killed", async () => {
    const whole = await scene.play();
    expect(whole.code, whole.log).toBe(0);
    const expected = scene.world();
    const points = chosen(whole.seen);
    expect(points.filter((point) => changes.test(point)).length).toBeGreaterThan(1);
    const problems: string[] = [];
    for (const point of points) {
      scene.restore();
      const killed = await scene.play(point);
      const again = await scene.play();
      const found = [
        ...(killed.killed ? [] : ["it was not come by"]),
        ...(again.code === 0 ? [] : [`the next attempt ended with ${again.code}: ${again.log.slice(-400)}`]),
        ...differences(expected, scene.world()),
      ];
      const told = found.map((problem) => `${point}: ${problem}`);
      count({ points: 1, problems: told, repeated: 0 });
      problems.push(...told);
    }
    expect(problems).toEqual([]);
  });
});
