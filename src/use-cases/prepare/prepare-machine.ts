import { closeSockets, requireClosed } from "../../sandbox/close-sockets.ts";
import { dropSudo } from "../../sandbox/drop-sudo.ts";
import { installBubblewrap } from "../../sandbox/install-bubblewrap.ts";
import { loadProfile } from "../../sandbox/load-profile.ts";
import {
  type JobPlace,
  type MachineFacts,
  type MachinePlaces,
  readMachine,
  usualPlaces,
} from "../../sandbox/machine-facts.ts";
import { type AsRoot, asRoot, type Looking } from "../../sandbox/try-sudo.ts";
import type { MachinePlan, Note } from "./machine-plan.ts";
import { planMachine, type Wishes } from "./plan-machine.ts";

export interface Prepared {
  readonly sandbox: "bubblewrap" | "none";
  readonly sudo: "dropped" | "kept" | "none";
  readonly notes: readonly Note[];
}

export interface Preparation {
  readonly job: JobPlace;
  readonly wishes: Wishes;
  /** Told of each step before it is taken. */
  readonly say: (line: string) => void;
  readonly places?: MachinePlaces;
}

/** Makes a machine ready for secrets: a sandbox that was proved, and no right to become root. Throws where it isn't. */
export async function prepareMachine(
  { job, wishes, say, places = usualPlaces }: Preparation,
  looking: Looking,
): Promise<Prepared> {
  const root = asRoot(looking);
  const look = async () => {
    const facts = await readMachine(job, { ...looking, places });
    // What was cut short by a cancelled job says nothing of the machine.
    looking.signal?.throwIfAborted();
    return facts;
  };
  let facts = await look();
  for (const step of ["install", "load-profile"] as const) {
    if (planned(facts, wishes).sandbox !== step) continue;
    await take(step, { root, facts, say });
    facts = await look();
  }
  const plan = planned(facts, wishes);
  const sandbox = proved(plan, facts);
  say(sandbox === "none" ? "sandbox: none" : "sandbox: bubblewrap works, it has just made one");
  if (plan.sudo === "drop") {
    await drop({ root, facts, say }, { closing: plan.closing, looking });
    requireClosed((await look()).rootSockets.filter((socket) => plan.closing.includes(socket)));
    say("sudo: dropped, `sudo -n true` is refused");
  } else say(`sudo: ${plan.sudo === "none" ? "this job has no right to it" : "kept"}`);
  return { sandbox, sudo: plan.sudo === "drop" ? "dropped" : plan.sudo, notes: plan.notes };
}

function planned(facts: MachineFacts, wishes: Wishes): MachinePlan {
  const plan = planMachine(facts, wishes);
  if (plan.refusal !== null) throw plan.refusal;
  return plan;
}

interface Acting {
  readonly root: AsRoot;
  readonly facts: MachineFacts;
  readonly say: (line: string) => void;
}

async function take(step: "install" | "load-profile", { root, facts, say }: Acting): Promise<void> {
  if (step === "install") {
    say("bubblewrap isn't here: installing it");
    await installBubblewrap(root);
  } else if (facts.bubblewrap.state === "broken") {
    say(`AppArmor forbids user namespaces: loading a profile for ${facts.bubblewrap.bwrapPath}`);
    await loadProfile(root, facts.bubblewrap.bwrapPath);
  }
}

/** A step that is still asked for after it was taken has helped nothing. */
function proved({ sandbox }: MachinePlan, { bubblewrap }: MachineFacts): Prepared["sandbox"] {
  if (sandbox === "none") return "none";
  if (bubblewrap.state !== "works") throw bubblewrap.why;
  return "bubblewrap";
}

/** Sockets first: closing them needs the right that goes. */
async function drop(
  { root, facts, say }: Acting,
  { closing, looking }: { readonly closing: readonly string[]; readonly looking: Looking },
): Promise<void> {
  if (closing.length > 0) {
    say(`closing ${closing.join(", ")} to everybody but root`);
    await closeSockets(root, closing);
  }
  await dropSudo(root, { user: facts.user, ...looking });
}
