import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { processesWith } from "../../process/processes.ts";
import type { Fault } from "../fault.ts";
import { at } from "./moments.ts";

const kept = { state: "kept", continues: "resume" } as const;
const goesOn = { code: null, exit: 0, message: "", state: "merged", continues: null } as const;
const year = 366 * 24 * 3_600_000;
const tests = "sandbox: none\nsecret-scanner: secretlint\ntests:\n  run: sh run-tests.sh\n";

/** What the machine does wrong, and the programs on it. */
export const machineFaults: readonly Fault[] = [
  {
    fault: "too many files are open (EMFILE)",
    where: "when the session is to begin",
    code: "machine-limit",
    exit: 8,
    message: "too many files open (EMFILE). Raise the limit",
    state: "nothing",
    continues: "run",
    inject: () => ({ wrap: ["prlimit", "--nofile=24"] }),
  },
  {
    fault: "the clock jumps a year forwards",
    where: "midway",
    ...goesOn,
    inject: () => ({ preload: { clock: { byMs: year, after: 12 } }, args: ["--max-minutes", "5"] }),
  },
  {
    fault: "the clock jumps a year back",
    where: "midway",
    ...goesOn,
    inject: () => ({ preload: { clock: { byMs: -year, after: 12 } }, args: ["--max-minutes", "5"] }),
  },
  {
    fault: "the clock is a year back",
    where: "when a session that was stopped goes on",
    code: "cancelled",
    exit: 143,
    message: "Stopped by SIGTERM.",
    ...kept,
    inject: () => ({
      onEvent: at("phase.started", (child) => child.kill("SIGTERM"), "reviewer"),
      later: { clock: { byMs: -year, after: 0 } },
    }),
  },
  {
    fault: "Node.js runs out of memory",
    where: "in a write to the journal, midway",
    code: null,
    exit: "SIGABRT",
    message: "",
    ...kept,
    inject: () => ({
      node: ["--max-old-space-size=160"],
      preload: {
        fs: { call: "writeSync", errno: "ENOMEM", path: "journal.ndjson", after: 12, memory: true },
      },
    }),
  },
  {
    fault: "the test command is killed, as for want of memory",
    where: "in every run of the tests",
    code: "budget-rounds",
    exit: 4,
    message: "The limit of 2 rounds is reached … To go on: dev-agent resume … --max-rounds 4",
    ...kept,
    config: tests,
    inject: (stage) => {
      const { project, broken } = stage;
      project.write("run-tests.sh", `[ -e ${broken} ] && kill -9 $$\nexec npm test\n`);
      project.commit("Tests");
      project.git("push", "-q", "origin", "main");
      stage.break();
      return { args: ["--max-rounds", "2"], heal: () => stage.mend() };
    },
  },
  {
    fault: "git is killed, as for want of memory",
    where: "in a fetch, after the coder's work",
    code: "git-killed",
    exit: 8,
    message:
      "git fetch was ended by SIGKILL, as when memory runs out. Make room for it, then run `dev-agent resume`",
    ...kept,
    inject: (stage) => {
      stage.hide(
        "git",
        "/usr/bin/git",
        'case " $* " in *" fetch "*) [ -e "$BROKEN" ] && kill -9 $$;; esac\nexec "$REAL" "$@"',
      );
      return { onEvent: at("tool.finished", () => stage.break()), heal: () => stage.mend() };
    },
  },
  {
    fault: "gitleaks is gone",
    where: "when the candidate is scanned",
    code: "evidence-blocked",
    exit: 3,
    message: "could not be started: ENOENT…dev-agent resume",
    ...kept,
    config: "sandbox: none\n",
    inject: (stage) => gitleaks(stage, "", "gone"),
  },
  {
    fault: "gitleaks crashes",
    where: "when the candidate is scanned",
    code: "evidence-blocked",
    exit: 3,
    message: "it ended with SIGSEGV…dev-agent resume",
    ...kept,
    config: "sandbox: none\n",
    inject: (stage) => gitleaks(stage, '[ -e "$BROKEN" ] && kill -SEGV $$', "crashes"),
  },
  {
    fault: "the sandbox is killed, as for want of memory",
    where: "while the tests run",
    code: "sandbox-failed",
    exit: 8,
    message: "The sandbox was ended by SIGKILL, as when memory runs out.…",
    ...kept,
    config: "secret-scanner: secretlint\ntests:\n  run: sh run-tests.sh\n",
    inject: (stage) => {
      // It waits only the first time, which is known by a file of the test's own in the workspace's directory.
      stage.project.write("run-tests.sh", "sleep 0.6; exec npm test\n");
      stage.project.commit("Tests");
      stage.project.git("push", "-q", "origin", "main");
      const kill = (child: { readonly exitCode: number | null }) => {
        const found = processesWith("run-tests.sh").filter((pid) => isBubblewrapOf(pid, stage.place));
        for (const pid of found) process.kill(pid, "SIGKILL");
        if (found.length === 0 && child.exitCode === null) setTimeout(kill, 5, child);
      };
      return { onEvent: at("phase.started", kill, "unit_tests") };
    },
  },
  {
    fault: "`.dev-agent.yml` can't be read as YAML",
    where: "when the session is to begin",
    code: "config",
    exit: 2,
    message: ".dev-agent.yml",
    state: "nothing",
    continues: "run",
    inject: ({ project }) => {
      const good = project.read(".dev-agent.yml");
      const commit = (text: string) => {
        project.write(".dev-agent.yml", text);
        project.commit("Configuration");
        project.git("push", "-q", "origin", "main");
      };
      commit("sandbox: [none\n");
      return { heal: () => commit(good) };
    },
  },
  {
    fault: "the recording to replay is damaged",
    where: "when the session is to begin",
    code: "cassette-unreadable",
    exit: 2,
    message: "recording.ndjson… Give --replay a file that --record wrote.",
    state: "nothing",
    continues: "run",
    inject: ({ place }) => {
      const file = join(place, "recording.ndjson");
      writeFileSync(file, '{"v":1,"half');
      return { args: ["--replay", file] };
    },
  },
  {
    fault: "the end of the journal is damaged",
    where: "between two processes of a session",
    code: null,
    exit: "SIGKILL",
    message: "",
    ...kept,
    inject: (stage) => ({
      onEvent: at("review.finished", (child) => child.kill("SIGKILL")),
      heal: () => {
        const [session = ""] = stage.project
          .git("for-each-ref", "refs/heads/agent", "--format=%(refname:lstrip=3)")
          .split("\n");
        const file = join(stage.project.directory, ".git/dev-agent/sessions", session, "journal.ndjson");
        const text = readFileSync(file);
        writeFileSync(file, text.subarray(0, text.length - 40));
      },
    }),
  },
];

function isBubblewrapOf(pid: number, place: string): boolean {
  const words = readFileSync(`/proc/${pid}/cmdline`, "utf8");
  return words.startsWith("/") && words.split("\0")[0]?.endsWith("bwrap") === true && words.includes(place);
}

function gitleaks(stage: Parameters<Fault["inject"]>[0], when: string, how: "gone" | "crashes") {
  const real = process.env.GITLEAKS_PATH ?? "";
  const write = () => stage.hide("gitleaks", real, `${when}\nexec "$REAL" "$@"`);
  write();
  const file = join(stage.place, "bin/gitleaks");
  const strike = () => (how === "gone" ? stage.remove("gitleaks") : stage.break());
  return {
    env: { GITLEAKS_PATH: file },
    onEvent: at("diff.updated", strike),
    heal: () => {
      stage.mend();
      write();
    },
  };
}
