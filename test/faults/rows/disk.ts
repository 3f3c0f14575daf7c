import type { Fault, Injection } from "../fault.ts";
import type { Stage } from "../stage.ts";

const kept = { code: "disk", exit: 8, state: "kept", continues: "resume" } as const;
const nothing = { code: "disk", exit: 8, state: "nothing", continues: "run" } as const;
const journal = "journal.ndjson";

/** Mounted read-only for the process under test alone. */
function readOnly(directory: string): Injection {
  const script = 'mkdir -p "$0" && mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@"';
  return { wrap: ["unshare", "--map-root-user", "--user", "--mount", "sh", "-c", script, directory] };
}

const sessions = ({ project }: Stage) => `${project.directory}/.git/dev-agent`;

/** What a disk does wrong. */
export const diskFaults: readonly Fault[] = [
  {
    fault: "no space is left (ENOSPC)",
    where: "in a write to the journal, midway",
    ...kept,
    message:
      "can't be written: no space is left (ENOSPC). Make room or fix the permissions, then run `dev-agent resume`",
    inject: () => ({ preload: { fs: { call: "writeSync", errno: "ENOSPC", path: journal, after: 12 } } }),
  },
  {
    fault: "the disk fails (EIO)",
    where: "when the journal is to reach the disk",
    ...kept,
    message: "can't be written: EIO. Make room or fix the permissions, then run `dev-agent resume`",
    inject: () => ({ preload: { fs: { call: "fdatasyncSync", errno: "EIO", path: journal, after: 1 } } }),
  },
  {
    fault: "no space is left (ENOSPC)",
    where: "in a write to the event stream",
    ...kept,
    message: "can't be written: no space is left (ENOSPC). Make room",
    inject: () => ({
      preload: { fs: { call: "writeSync", errno: "ENOSPC", path: "events.ndjson", after: 14 } },
    }),
  },
  {
    fault: "no space is left (ENOSPC)",
    where: "when the ledger is to hold what a call may cost",
    ...kept,
    message: "can't be written: no space is left (ENOSPC). Make room",
    inject: () => ({ preload: { fs: { call: "writeSync", errno: "ENOSPC", path: "ledger", after: 4 } } }),
  },
  {
    fault: "no space is left (ENOSPC)",
    where: "in a write to a conversation",
    ...kept,
    message: "no space is left (ENOSPC). Make room",
    inject: () => ({
      preload: { fs: { call: "writeSync", errno: "ENOSPC", path: "transcripts", after: 4 } },
    }),
  },
  {
    fault: "a file may not grow further (RLIMIT_FSIZE)",
    where: "midway, in whatever file comes to it first",
    ...kept,
    message: "EFBIG… Make room or fix the permissions",
    inject: () => ({ wrap: ["prlimit", "--fsize=24000"] }),
  },
  {
    fault: "the repository is read-only",
    where: "when the session is to begin",
    ...nothing,
    message:
      "The disk is read-only (EROFS) at … Make room or fix the permissions, then run the same command again.",
    inject: ({ project }) => readOnly(project.directory),
  },
  {
    fault: "the directory of sessions is read-only",
    where: "when the session is to begin",
    ...nothing,
    message:
      "The disk is read-only (EROFS) at … Make room or fix the permissions, then run the same command again.",
    inject: (stage) => readOnly(sessions(stage)),
  },
  {
    fault: "the temporary directory is read-only",
    where: "when the session is to begin",
    ...kept,
    message: "The disk is read-only (EROFS) at … Make room or fix the permissions",
    inject: ({ env }) => readOnly(env.TMPDIR ?? ""),
  },
  {
    fault: "standard output is a full disk",
    where: "from the first line on",
    ...nothing,
    message: "No space is left on the disk (ENOSPC) at stdout.",
    inject: () => ({ wrap: ["sh", "-c", 'exec "$@" >/dev/full', "sh"] }),
  },
];
