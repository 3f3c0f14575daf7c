import { playFaults } from "./play-fault.ts";
import { diskFaults } from "./rows/disk.ts";

describe("a fault of a disk", () => playFaults(diskFaults));
