import { accessSync, constants, realpathSync } from "node:fs";
import { DevAgentError } from "../errors.ts";
import { findProgram } from "../process/find-program.ts";
import { NotStarted, runCommand } from "../process/run-command.ts";
import { restrictionFile, restrictsUserNamespaces } from "./apparmor.ts";
import { findBubblewrap } from "./find-bubblewrap.ts";
import { type Looking, type SudoState, trySudo } from "./try-sudo.ts";

/** What the job itself says of where it runs. */
export interface JobPlace {
  /** A machine of GitHub's, thrown away after the job. */
  readonly hosted: boolean;
  /** The job's steps run in a container. */
  readonly container: boolean;
  /** The runner has containers beside the job, which it ends by docker. */
  readonly services: boolean;
}

export type BubblewrapState =
  | { readonly state: "works" }
  | { readonly state: "missing"; readonly why: DevAgentError }
  | { readonly state: "broken"; readonly why: DevAgentError; readonly bwrapPath: string };

export interface MachineFacts extends JobPlace {
  readonly platform: NodeJS.Platform;
  /** The name is empty where the system has none for this user. */
  readonly user: { readonly id: number; readonly name: string; readonly groups: readonly string[] };
  readonly bubblewrap: BubblewrapState;
  /** AppArmor keeps programs without a profile from making user namespaces. */
  readonly restricted: boolean;
  readonly sudo: SudoState;
  /** Sockets of services that do as root what they are told, as far as this user may write to them. */
  readonly rootSockets: readonly string[];
}

/** Where facts are read that no program tells. */
export interface MachinePlaces {
  readonly restriction: string;
  readonly rootSockets: readonly string[];
}

export const usualPlaces: MachinePlaces = {
  restriction: restrictionFile,
  rootSockets: [
    ...["/var/run/docker.sock", "/run/containerd/containerd.sock", "/run/podman/podman.sock"],
    ...["/var/snap/lxd/common/lxd/unix.socket", "/var/lib/lxd/unix.socket", "/var/lib/incus/unix.socket"],
  ],
};

/** Looks at the machine and changes nothing. */
export async function readMachine(
  place: JobPlace,
  { places = usualPlaces, ...looking }: Looking & { readonly places?: MachinePlaces },
): Promise<MachineFacts> {
  const [bubblewrap, sudo, user] = await Promise.all([
    tryBubblewrap(looking.path),
    trySudo(looking),
    readUser(looking),
  ]);
  return {
    ...place,
    ...{ platform: process.platform, user, bubblewrap, sudo },
    restricted: restrictsUserNamespaces(places.restriction),
    rootSockets: places.rootSockets.filter(isWritable),
  };
}

async function tryBubblewrap(path: string): Promise<BubblewrapState> {
  try {
    await findBubblewrap({ path });
    return { state: "works" };
  } catch (why) {
    if (!(why instanceof DevAgentError)) throw why;
    const found = findProgram("bwrap", path);
    if (why.code !== "bubblewrap-broken" || found === undefined) return { state: "missing", why };
    return { state: "broken", why, bwrapPath: realpathSync(found) };
  }
}

async function readUser(looking: Looking): Promise<MachineFacts["user"]> {
  const [id, name, groups] = await Promise.all(["-u", "-un", "-Gn"].map((flag) => idSays(flag, looking)));
  return {
    id: /^\d+$/.test(id ?? "") ? Number(id) : (process.getuid?.() ?? -1),
    name: name ?? "",
    groups: (groups ?? "").split(" ").filter((group) => group !== ""),
  };
}

/** Empty where there is no such program, or no answer. */
async function idSays(flag: string, { path, signal }: Looking): Promise<string> {
  try {
    const { exitCode, stdout } = await runCommand({
      argv: ["id", flag],
      env: { PATH: path, LC_ALL: "C" },
      timeoutMs: 30_000,
      ...(signal === undefined ? {} : { signal }),
    });
    return exitCode === 0 ? stdout.trim() : "";
  } catch (error) {
    if (error instanceof NotStarted) return "";
    throw error;
  }
}

function isWritable(socket: string): boolean {
  try {
    accessSync(socket, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
