import { DevAgentError } from "../../errors.ts";
import type { MachineFacts } from "../../sandbox/machine-facts.ts";
import type { MachinePlan } from "./machine-plan.ts";
import { notesOn } from "./notes-on.ts";

export interface Wishes {
  readonly sandbox: "bubblewrap" | "none";
  /** `auto`: on GitHub's machines only. */
  readonly dropSudo: "auto" | "always" | "never";
}

/** Decides from facts alone. */
export function planMachine(facts: MachineFacts, wishes: Wishes): MachinePlan {
  const sandbox = sandboxStep(facts, wishes);
  const sudo = sudoStep(facts, wishes);
  const free = sudo === "drop" && !facts.services && !facts.container;
  const plan = { sandbox, sudo, closing: free ? facts.rootSockets : [] };
  if (sandbox instanceof DevAgentError) return { ...plan, sandbox: "none", notes: [], refusal: sandbox };
  const refusal = dropRefusal(facts, wishes);
  return { ...plan, sandbox, notes: notesOn(facts, { ...plan, sandbox }), refusal };
}

/** A machine that may be changed: it is thrown away, and nobody but this job has it. */
const isOurs = ({ platform, hosted, container, sudo }: MachineFacts) =>
  platform === "linux" && hosted && !container && sudo === "works";

function sandboxStep(facts: MachineFacts, wishes: Wishes): MachinePlan["sandbox"] | DevAgentError {
  const { platform, bubblewrap, restricted } = facts;
  if (wishes.sandbox === "none") return "none";
  if (platform !== "linux") return unsupported(platform);
  if (bubblewrap.state === "works") return "proved";
  if (!isOurs(facts)) return bubblewrap.why;
  if (bubblewrap.state === "missing") return "install";
  return restricted ? "load-profile" : bubblewrap.why;
}

function sudoStep(facts: MachineFacts, { dropSudo }: Wishes): MachinePlan["sudo"] {
  const { platform, hosted, container, sudo, user } = facts;
  if (platform === "linux" && user.id === 0) return "kept";
  if (sudo === "denied" || sudo === "absent") return "none";
  if (platform !== "linux" || dropSudo === "never") return "kept";
  return dropSudo === "always" || (hosted && !container) ? "drop" : "kept";
}

/** What was asked for in so many words is done or refused, never left out. */
function dropRefusal({ platform, user }: MachineFacts, { dropSudo }: Wishes): DevAgentError | null {
  if (dropSudo !== "always" || (platform === "linux" && user.id !== 0)) return null;
  return new DevAgentError({
    code: "sudo-kept",
    kind: "policy",
    message: `\`drop-sudo: true\` can't be kept: ${user.id === 0 ? "the job runs as root itself" : `on ${nameOf(platform)} there is no way known`}.`,
    remedy: "Run the job as another user of a Linux machine, or leave `drop-sudo` at `auto`.",
  });
}

function unsupported(platform: NodeJS.Platform): DevAgentError {
  return new DevAgentError({
    code: "platform-unsupported",
    kind: "configuration",
    message: `Untrusted commands need bubblewrap, which exists only on Linux, and this job runs on ${nameOf(platform)}.`,
    remedy:
      "Use `runs-on: ubuntu-latest`, or run dev-agent in a Linux container; `sandbox: none` runs untrusted commands without isolation.",
  });
}

const names: Partial<Record<NodeJS.Platform, string>> = { darwin: "macOS", win32: "Windows" };
const nameOf = (platform: NodeJS.Platform) => names[platform] ?? platform;
