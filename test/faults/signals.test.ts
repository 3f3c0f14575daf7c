import { playFaults } from "./play-fault.ts";
import { signalFaults } from "./rows/signals.ts";

describe("a process that is told to stop", () => playFaults(signalFaults));
