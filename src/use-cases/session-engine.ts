import type { Mode } from "../domain/mode.ts";
import type { Engine } from "../workflow/engine/create-engine.ts";
import type { OpenSession } from "./open-session.ts";

/** Loads LangGraph and the workflow; later calls find them loaded. */
export function loadEngine() {
  return Promise.all([
    import("../workflow/engine/create-engine.ts"),
    import("../workflow/workflows.ts"),
    import("../workflow/nodes/handlers.ts"),
  ]);
}

/** The engine of a session. */
export async function openEngine(
  session: OpenSession,
  about: { readonly sessionId: string; readonly mode: Mode; readonly stopBefore?: readonly string[] },
): Promise<Engine> {
  const { sessionId, mode, stopBefore = [] } = about;
  const [{ createEngine }, { workflows }, { handlers }] = await loadEngine();
  const { ports, saver } = session;
  return createEngine({ model: workflows[mode], handlers, ports, saver, sessionId, stopBefore });
}
