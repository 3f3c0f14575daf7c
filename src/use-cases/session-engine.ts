import type { Engine } from "../workflow/engine/create-engine.ts";
import type { OpenSession } from "./open-session.ts";

/** The engine of a session. LangGraph is loaded here. */
export async function openEngine(session: OpenSession, sessionId: string): Promise<Engine> {
  const [{ createEngine }, { workflow }, { handlers }] = await Promise.all([
    import("../workflow/engine/create-engine.ts"),
    import("../workflow/definition.ts"),
    import("../workflow/nodes/handlers.ts"),
  ]);
  const { ports, saver } = session;
  return createEngine({ model: workflow, handlers, ports, saver, sessionId });
}
