import type { Fault } from "./fault.ts";
import { playFaults } from "./play-fault.ts";
import { atQuestion, signalFaults } from "./rows/signals.ts";

/** Here the terminal itself is ended, so that its exit says nothing of dev-agent's. */
const terminalClosed: Fault = {
  fault: "the terminal is closed",
  where: "at the question in it",
  code: null,
  exit: "SIGKILL",
  message: "",
  state: "kept",
  continues: "approve",
  inject: () => atQuestion((child) => child.kill("SIGKILL")),
};

describe("a process that is told to stop", () => playFaults([...signalFaults, terminalClosed]));
