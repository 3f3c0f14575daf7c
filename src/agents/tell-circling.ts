import type { Circling } from "../domain/stuck/circling.ts";
import type { AgentRequest } from "../ports/agent.ts";

export function tellCircling({ type, what }: Circling, { role, events }: AgentRequest): void {
  const next = type === "nudge" ? "It is told so, once" : "It was told before: its turn ends";
  events.emit("notice", { level: "warning", text: `The ${role} goes in circles: ${what}. ${next}.` });
}
