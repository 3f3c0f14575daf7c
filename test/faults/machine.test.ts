import { playFaults } from "./play-fault.ts";
import { machineFaults } from "./rows/machine.ts";

describe("a fault of the machine", () => playFaults(machineFaults));
