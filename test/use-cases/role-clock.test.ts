import type { DevAgentEvent } from "../../src/domain/event.ts";
import { createRoleClock } from "../../src/use-cases/role-clock.ts";

describe("the clock of roles", () => {
  it("runs while a role's phase does, and goes on with its next one", () => {
    let now = 0;
    const clock = createRoleClock(() => now);
    const tell = (type: string, phase: string, at: number) => {
      now = at;
      clock.show({ type, data: { phase } } as unknown as DevAgentEvent);
    };
    tell("phase.started", "coder", 10);
    tell("phase.finished", "coder", 40);
    tell("phase.started", "reviewer", 50);
    tell("phase.finished", "reviewer", 70);
    tell("phase.started", "coder", 100);
    now = 105;
    expect([clock.elapsedMs("coder"), clock.elapsedMs("reviewer")]).toEqual([35, 20]);
    expect(clock.elapsedMs("architect")).toBe(0);
  });
});
