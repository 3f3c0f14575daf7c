import { mkdirSync } from "node:fs";
import { DevAgentError } from "../../../src/errors.ts";
import type { JobContext } from "../../../src/use-cases/jobs/job.ts";
import { leaveMark, markedAs, marks, numberMarked } from "../../../src/use-cases/jobs/marks.ts";
import { temporary } from "../../session/temporary.ts";

/** A job of run 7. An upload that was cut off keeps its name, and is listed nowhere. */
function job(temp: string, cutOff: readonly string[] = []) {
  const left: string[] = [];
  const artifacts = {
    async upload({ name }: { readonly name: string }) {
      if (cutOff.includes(name) || left.includes(name))
        throw new DevAgentError({
          ...{
            code: "artifact-taken",
            kind: "infrastructure",
            message: `${name} is taken.`,
            remedy: "None.",
          },
        });
      left.push(name);
    },
  };
  const github = {
    artifacts: async () => left.map((name, id) => ({ id, name, digest: null, expired: false })),
  };
  mkdirSync(temp, { recursive: true });
  return { left, context: { artifacts, github, temp, runId: 7, retentionDays: 1 } as unknown as JobContext };
}

const name = `${marks.resumes}5`;
const leave = (context: JobContext) => leaveMark(context, { name, content: {} });
const number = (context: JobContext) => numberMarked(context, { runId: 7, prefix: marks.resumes });

describe("a mark", () => {
  it("is found by its name, and by the number in it", async () => {
    using place = temporary();
    const { context, left } = job(place.path("1"));
    expect([await markedAs(context, { runId: 7, name }), await number(context)]).toEqual([null, null]);
    await leave(context);
    expect(left).toEqual([name]);
    expect([await markedAs(context, { runId: 7, name }), await number(context)]).toEqual([name, 5]);
  });

  it("is left and found under another name where an upload that was cut off holds its own", async () => {
    using place = temporary();
    const { context, left } = job(place.path("1"), [name]);
    await leave(context);
    expect(left).toEqual([`${name}-again`]);
    expect(await markedAs(context, { runId: 7, name })).toBe(`${name}-again`);
    expect(await number(context)).toBe(5);
  });

  it("is not left where both names are taken", async () => {
    using place = temporary();
    const { context } = job(place.path("1"), [name, `${name}-again`]);
    await expect(leave(context)).rejects.toMatchObject({ code: "artifact-taken" });
  });

  it("is none of another run's", async () => {
    using place = temporary();
    const { context } = job(place.path("1"));
    await leaveMark(context, { name: `${marks.resumes}57`, content: {} });
    expect(await markedAs(context, { runId: 7, name })).toBeNull();
    expect(await number(context)).toBe(57);
  });
});
