import type { ChildProcess } from "node:child_process";
import type { EventType } from "../../../src/domain/event.ts";
import { handIn, type Reply } from "../../scenarios/support/model-server.ts";
import type { Fault, Injection } from "../fault.ts";
import { ranOnce } from "../play-fault.ts";
import type { Stage } from "../stage.ts";
import { at } from "./moments.ts";

type Told = "SIGINT" | "SIGTERM" | "SIGHUP";

const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
const names = { SIGINT: "Ctrl-C", SIGTERM: "SIGTERM", SIGHUP: "the terminal is closed (SIGHUP)" } as const;

const told = (signal: Told) => (child: ChildProcess) => void child.kill(signal);

function stopped(signal: Told, where: string, inject: Fault["inject"]): Fault {
  return {
    fault: names[signal],
    where,
    code: "cancelled",
    exit: codes[signal],
    message: `Stopped by ${signal}. The work is kept; go on with \`dev-agent resume\`.`,
    state: "kept",
    continues: "resume",
    inject,
  };
}

const when = (signal: Told, type: EventType, phase?: string): Injection => ({
  onEvent: at(type, told(signal), phase),
});

/** A command that holds out against being told to end, and has children of every kind that do, too. */
const holdsOut: Reply = {
  calls: [
    {
      name: "bash",
      input: {
        command: "trap '' INT TERM HUP; (setsid sleep 617 &); setsid sleep 617 & sleep 617 & wait; sleep 617",
      },
    },
  ],
};

const stubborn = (signal: Told): Injection => ({
  script: { coder: [ranOnce, holdsOut, handIn, handIn] },
  onEvent: (event, child) => {
    if (event.type === "tool.called" && event.data.summary.includes("617")) child.kill(signal);
  },
});

/** Of a hook or a program: tells the process under test to stop, the first time that it comes there. */
const tells = (signal: Told, then = "") =>
  `if [ -e "$BROKEN" ]; then rm "$BROKEN"; kill -${signal.slice(3)} $(cat "$BROKEN.pid"); ${then}\nfi`;

const toldByHook = (stage: Stage, script: string): Injection => {
  stage.hook("post-receive", script);
  stage.break();
  return { onStart: stage.remember };
};

/** The server takes its time with the push, and tells when it has begun. */
const slowPush = (stage: Stage, signal: Told): Injection => {
  stage.hook(
    "pre-receive",
    `[ -e "$BROKEN" ] || exit 0; kill -${signal.slice(3)} $(cat "$BROKEN.pid"); exec sleep 618`,
  );
  stage.break();
  return { onStart: stage.remember, heal: () => stage.mend() };
};

/** Does something once the question stands in the terminal, and reads keys. */
export function atQuestion(work: (child: ChildProcess) => void): Injection {
  const onStart = (child: ChildProcess) => {
    let shown = "";
    child.stdout?.on("data", (text) => {
      shown += text;
      // The end of the last line that is drawn.
      if (!shown.includes("Enter: confirm")) return;
      shown = "";
      work(child);
    });
  };
  return { terminal: true, stdin: null, onStart };
}

/** Every way in which a session is told to stop. */
export const signalFaults: readonly Fault[] = [
  stopped("SIGINT", "while a model's answer is waited for", () => ({
    script: { coder: [ranOnce, { raw: () => {} }, handIn, handIn] },
    onEvent: at("tool.finished", (child) => void setTimeout(() => child.kill("SIGINT"), 50)),
  })),
  stopped("SIGINT", "while a command of the coder runs, with children that hold out", () =>
    stubborn("SIGINT"),
  ),
  stopped("SIGHUP", "while a command of the coder runs, with children that hold out", () =>
    stubborn("SIGHUP"),
  ),
  {
    ...stopped(
      "SIGTERM",
      "while a command of the coder runs in bubblewrap, with children that hold out",
      () => stubborn("SIGTERM"),
    ),
    config: "secret-scanner: secretlint\n",
  },
  stopped("SIGINT", "while the project is set up", () => when("SIGINT", "phase.started", "setup")),
  stopped("SIGTERM", "while the tests run", () => when("SIGTERM", "phase.started", "unit_tests")),
  {
    ...stopped("SIGINT", "while gitleaks scans", () => when("SIGINT", "phase.started", "secret_scan")),
    config: "sandbox: none\n",
  },
  stopped("SIGHUP", "while the reviewer works", () => when("SIGHUP", "phase.started", "reviewer")),
  {
    ...stopped("SIGINT", "before the session has begun", (stage) => {
      stage.hide("git", "/usr/bin/git", `${tells("SIGINT")}\nexec "$REAL" "$@"`);
      stage.break();
      return { onStart: stage.remember };
    }),
    message: "Stopped by SIGINT. Nothing was begun.",
    state: "nothing",
    continues: "run",
  },
  {
    ...stopped("SIGTERM", "in the push, when the server has taken it", (stage) =>
      toldByHook(stage, tells("SIGTERM")),
    ),
    state: "merged, untold",
  },
  {
    ...stopped("SIGINT", "in the push, when the server has taken it and doesn't say so", (stage) =>
      toldByHook(stage, tells("SIGINT", "exec sleep 618")),
    ),
    state: "kept, pushed",
  },
  {
    ...stopped(
      "SIGINT",
      "while the checkout of the base branch takes its time, with half of it done",
      (stage) => {
        // A git that has written one file of those that change, and not yet which ones they are.
        const half = `"$REAL" -C "${stage.project.directory}" show main:ran.txt >"${stage.project.directory}/ran.txt"`;
        const begun = tells("SIGINT", `${half}; exec sleep 618`);
        stage.hide(
          "git",
          "/usr/bin/git",
          `case "$*" in *"--work-tree=${stage.project.directory} read-tree -m -u"*) ${begun} ;; esac\nexec "$REAL" "$@"`,
        );
        stage.break();
        return { onStart: stage.remember };
      },
    ),
    state: "merged, untold",
  },
  stopped("SIGTERM", "in a push that takes its time", (stage) => slowPush(stage, "SIGTERM")),
  {
    fault: "Ctrl-C, twice",
    where: "in a push that takes its time",
    code: null,
    exit: 130,
    message: "",
    state: "kept",
    continues: "resume",
    inject: (stage) => {
      const injection = slowPush(stage, "SIGINT");
      return {
        ...injection,
        onStart: (child) => {
          stage.remember(child);
          child.stderr?.on("data", (text) => {
            if (String(text).includes("once more stops at once")) child.kill("SIGINT");
          });
        },
      };
    },
  },
  {
    fault: "Ctrl-C",
    where: "at the question in the terminal, which is no rejection",
    code: null,
    exit: 5,
    message: "outcome: waiting at the diff gate",
    state: "kept",
    continues: "approve",
    inject: () => atQuestion(({ stdin }) => void stdin?.write("\u0003")),
  },
  {
    fault: "nobody reads the output any more (EPIPE)",
    where: "after its first line",
    code: null,
    exit: 0,
    message: "",
    state: "merged",
    continues: null,
    inject: () => ({ wrap: ["bash", "-o", "pipefail", "-c", '"$@" | head -1', "bash"] }),
  },
];
