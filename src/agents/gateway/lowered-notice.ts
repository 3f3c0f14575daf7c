import type { EventSink } from "../../ports/events.ts";
import type { ModelRequest } from "./provider-wire.ts";

/** Says that answers are cut short to fit a budget: once for each role and round. */
export function createLoweredNotice({ events }: { readonly events?: EventSink }) {
  const told = new Set<string>();
  return (
    {
      role,
      round,
      request,
    }: { readonly role: string; readonly round: number; readonly request: ModelRequest },
    maxOutput: number,
  ): void => {
    if (maxOutput >= request.maxOutput || told.has(`${role} ${round}`)) return;
    told.add(`${role} ${round}`);
    const text = `What is left of the budget allows the ${role} answers of ${maxOutput} tokens instead of ${request.maxOutput}.`;
    events?.emit("notice", { level: "warning", text });
  };
}
