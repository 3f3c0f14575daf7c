import type { Engine } from "../workflow/engine/create-engine.ts";
import type { OpenSession } from "./open-session.ts";

/** Loads LangGraph and the workflow; later calls find them loaded. */
export function loadEngine() {
  return Promise.all([
    import("../workflow/engine/create-engine.ts"),
    import("../workflow/definition.ts"),
    import("../workflow/nodes/handlers.ts"),
  ]);
}

/** The engine of a session. */
export async function openEngine(
  session: OpenSession,
  { sessionId, stopBefore = [] }: { readonly sessionId: string; readonly stopBefore?: readonly string[] },
): Promise<Engine> {
  const [{ createEngine }, { workflow }, { handlers }] = await loadEngine();
  const { ports, saver } = session;
  return createEngine({ model: workflow, handlers, ports, saver, sessionId, stopBefore });
}
