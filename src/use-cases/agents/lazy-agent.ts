import type { Agent } from "../../ports/agent.ts";

/** An agent that is made when it is first asked to do something. */
export function lazyAgent(name: string, make: () => Promise<Agent>): Agent {
  let made: Promise<Agent> | undefined;
  return {
    name,
    async run(request) {
      made ??= make();
      return (await made).run(request);
    },
  };
}
