import type { MachineFacts } from "../../sandbox/machine-facts.ts";
import type { MachinePlan, Note } from "./machine-plan.ts";

/** What isn't as it should be on a machine, and why it stays so. */
export function notesOn(
  facts: MachineFacts,
  plan: Pick<MachinePlan, "sandbox" | "sudo" | "closing">,
): readonly Note[] {
  const notes: Note[] = [];
  if (plan.sandbox === "none")
    notes.push({
      level: "warning",
      text: "sandbox is none: commands of the repository, and what a model wrote into them, run without isolation, with this machine's network, its files and this job's credentials.",
    });
  if (plan.sudo === "kept") notes.push({ level: "notice", text: rootStays(facts) });
  if (facts.user.id !== 0 && facts.rootSockets.length > plan.closing.length)
    notes.push({ level: "notice", text: socketsStay(facts, plan) });
  return notes;
}

function rootStays({ user, container, hosted }: MachineFacts): string {
  const holds = "Only the sandbox keeps untrusted commands from becoming it.";
  if (user.id === 0) return `The job runs as root${container ? " of its container" : ""}. ${holds}`;
  const why = hosted && !container ? "as it was asked to" : "as only GitHub's own machines are changed";
  return `sudo works without a password and stays so, ${why}. ${holds}`;
}

function socketsStay({ rootSockets, services }: MachineFacts, { sudo }: Pick<MachinePlan, "sudo">): string {
  const why =
    sudo === "drop"
      ? `as the runner needs it for ${services ? "the job's services" : "the job's container"}`
      : "as nothing is changed here";
  return `${rootSockets.join(", ")}: whoever reaches it is as good as root, and this job still does, ${why}. The sandbox doesn't show it.`;
}
