import { Annotation, Command, END, START, StateGraph } from "@langchain/langgraph";
import type { SessionState, StatePatch } from "../../domain/session-state.ts";
import { DevAgentError } from "../../errors.ts";
import type { Ports } from "../../ports/ports.ts";
import type { RoleHandler } from "../model/handlers.ts";
import { jsonCopy } from "./json-guard.ts";

/** Times that a model is asked before its output counts as unusable. */
const maxAttempts = 3;

const RoleState = Annotation.Root({
  observation: Annotation<unknown>(),
  result: Annotation<unknown>(),
  attempts: Annotation<number>(),
  patch: Annotation<StatePatch>(),
});

export interface RoleVisit {
  readonly role: string;
  readonly handler: RoleHandler;
  readonly state: SessionState;
  readonly ports: Ports;
  /** Unique to this visit of the node and the same in every process. */
  readonly visit: string;
  /** Visits whose attempts ran out in this run, with the reason. */
  readonly exhausted: Map<string, string>;
}

/**
 * The graph of one role: observe → act → verify, each stored when done, so that a resume repeats one of them at most.
 * It keeps a state of its own and has no checkpointer: it stores through the graph that it runs in.
 */
export function roleSubgraph(about: RoleVisit) {
  const { role, handler, state, ports, visit, exhausted } = about;
  return new StateGraph(RoleState)
    .addNode("observe", async () => ({
      observation: stored(await handler.observe(state, ports), `the ${role}'s observation`),
      attempts: 0,
    }))
    .addNode("act", async ({ observation }) => {
      const why = exhausted.get(visit);
      if (why !== undefined) throw unusable(role, why);
      return { result: stored(await handler.act(observation, ports), `the ${role}'s result`) };
    })
    .addNode(
      "verify",
      async ({ observation, result, attempts }) => {
        const verified = await handler.verify(result, observation, ports);
        if ("patch" in verified) return new Command({ update: { patch: verified.patch }, goto: END });
        const again = { observation: stored(verified.again, `the ${role}'s observation`) };
        if (attempts + 1 < maxAttempts)
          return new Command({ update: { ...again, attempts: attempts + 1 }, goto: "act" });
        // `act` refuses in this run; a later one finds fresh attempts.
        exhausted.set(visit, verified.why ?? "");
        return new Command({ update: { ...again, attempts: 0 }, goto: "act" });
      },
      { ends: ["act", END] },
    )
    .addEdge(START, "observe")
    .addEdge("observe", "act")
    .addEdge("act", "verify")
    .compile();
}

function stored(value: unknown, where: string): unknown {
  return jsonCopy(value ?? null, where);
}

function unusable(role: string, why: string): DevAgentError {
  return new DevAgentError({
    code: "output-unusable",
    kind: "provider",
    message: `The ${role}'s output could not be used after ${maxAttempts} attempts${why === "" ? "" : `: ${why}`}.`,
    remedy: "Run `dev-agent resume` to ask again, or choose another model for this role.",
  });
}
