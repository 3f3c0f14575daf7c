import type { RoleHandler } from "../../../src/workflow/model/handlers.ts";
import { chain, firstState, modelOf, smallSession } from "./small-session.ts";

const model = modelOf([{ kind: "role", id: "coder", role: "coder" }], chain("start", "coder", "end"));

interface Asked {
  readonly attempt: number;
}

/** A role that succeeds at its n-th attempt. */
function playing(goodAttempt: number, calls: string[]): RoleHandler<Asked, string> {
  return {
    observe: async (state) => {
      calls.push("observe");
      return { attempt: state.round + 1 };
    },
    act: async ({ attempt }) => {
      calls.push(`act ${attempt}`);
      return `made ${attempt}`;
    },
    verify: async (result, { attempt }) =>
      attempt === goodAttempt
        ? { patch: { feedback: { from: "person", text: result } } }
        : { again: { attempt: attempt + 1 }, why: `${result} has no summary` },
  };
}

describe("a role", () => {
  it("observes, acts and verifies, and is asked again with a better observation", async () => {
    const calls: string[] = [];
    using session = smallSession({ model, role: playing(3, calls) });
    const stop = await session.open().start(firstState());
    expect(stop).toMatchObject({ kind: "finished", state: { feedback: { text: "made 3" } } });
    expect(calls).toEqual(["observe", "act 1", "act 2", "act 3"]);
  });

  it("is asked three times in all, then its output is unusable, until somebody resumes", async () => {
    const calls: string[] = [];
    using session = smallSession({ model, role: playing(5, calls) });
    await expect(session.open().start(firstState())).rejects.toMatchObject({
      code: "output-unusable",
      kind: "provider",
      message: "The coder's output could not be used after 3 attempts: made 3 has no summary.",
    });
    expect(calls).toEqual(["observe", "act 1", "act 2", "act 3"]);
    expect((await session.open().resume()).state.feedback?.text).toBe("made 5");
    expect(calls.slice(4)).toEqual(["act 4", "act 5"]);
  });

  it("repeats only what wasn't finished when it is resumed", async () => {
    const calls: string[] = [];
    let fails = true;
    const role = playing(1, calls);
    using session = smallSession({
      model,
      role: {
        ...role,
        verify: async (...given) => {
          if (fails) throw new Error("the disk is full");
          return role.verify(...given);
        },
      },
    });
    await expect(session.open().start(firstState())).rejects.toThrow("the disk is full");
    fails = false;
    expect((await session.open().resume()).kind).toBe("finished");
    expect(calls).toEqual(["observe", "act 1"]);
  });

  it("stores no observation or result that the journal can't hold", async () => {
    const calls: string[] = [];
    const role = { ...playing(1, calls), act: async () => new Map() };
    using session = smallSession({ model, role });
    await expect(session.open().start(firstState())).rejects.toThrow("the coder's result is a Map");
  });

  it("starts afresh at each visit of its node", async () => {
    const calls: string[] = [];
    const twice = modelOf(
      [{ kind: "role", id: "coder", role: "coder" }],
      [
        ...chain("start", "coder", "end"),
        {
          kind: "loop",
          from: "coder",
          to: "coder",
          when: { path: "round", op: "lt", value: 2 },
          maxIterations: 9,
        },
      ],
    );
    using session = smallSession({
      model: twice,
      role: {
        ...playing(1, calls),
        verify: async (_result, { attempt }: Asked) => ({ patch: { round: attempt } }),
      },
    });
    await session.open().start(firstState());
    expect(calls).toEqual(["observe", "act 1", "observe", "act 2"]);
  });
});
