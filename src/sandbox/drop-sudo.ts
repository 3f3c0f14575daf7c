import { DevAgentError } from "../errors.ts";
import type { MachineFacts } from "./machine-facts.ts";
import { type AsRoot, forgetSudo, type Looking, trySudo } from "./try-sudo.ts";

const sudoersFolder = "/etc/sudoers.d";
/** Read after every other file there: of several rules that fit, sudo obeys the last. */
const denyFile = `${sudoersFolder}/zz-dev-agent`;
/** Groups that usual configurations of sudo let become root. */
const adminGroups = ["sudo", "admin", "wheel"];

/** Takes from this user the right to become root, and proves that it is gone. Throws `policy` where it isn't. */
export async function dropSudo(
  root: AsRoot,
  { user, ...looking }: Looking & Pick<MachineFacts, "user">,
): Promise<void> {
  const { name } = user;
  if (!/^[A-Za-z_][\w.-]*$/.test(name)) throw kept(`this user has no usual name: ${JSON.stringify(name)}`);
  // For later logins; processes keep the groups that they were started with, so it proves nothing.
  for (const group of user.groups.filter((each) => adminGroups.includes(each)))
    await root({ argv: ["gpasswd", "-d", name, group] });
  const granting = await findGrants(root, user);
  if (granting.length > 0) await root({ argv: ["rm", "-f", "--", ...granting] });
  if (await isGone(looking)) return;
  // Granted where no file of its own does it: an alias, a list of users, the main file.
  await root({ argv: ["tee", denyFile], stdin: `${name} ALL=(ALL:ALL) !ALL\n` });
  if (await isGone(looking)) return;
  throw kept("`sudo -n true` still works after everything that grants it was taken away");
}

/** The files of sudo's folder that name this user, one of its groups, or everybody. */
async function findGrants(
  root: AsRoot,
  { id, name, groups }: MachineFacts["user"],
): Promise<readonly string[]> {
  const plain = groups.filter((group) => /^[A-Za-z_][\w.-]*$/.test(group));
  const names = [name, `#${id}`, "ALL", ...plain.map((group) => `%${group}`)];
  const pattern = `^[[:space:]]*(${names.join("|")})[[:space:]]`;
  const { stdout } = await root({ argv: ["grep", "-rlsE", "-e", pattern, sudoersFolder] });
  return stdout.split("\n").filter((file) => file.startsWith(`${sudoersFolder}/`));
}

/** Twice, as sudo may remember for a while that it let somebody in. */
async function isGone(looking: Looking): Promise<boolean> {
  if ((await trySudo(looking)) !== "denied") return false;
  await forgetSudo(looking);
  return (await trySudo(looking)) === "denied";
}

function kept(why: string): DevAgentError {
  return new DevAgentError({
    code: "sudo-kept",
    kind: "policy",
    message: `This job's right to become root could not be taken away: ${why}.`,
    remedy:
      "Find what else grants it on this machine (`sudo -l`); `drop-sudo: false` lets the job go on with it.",
  });
}
