import { playFaults } from "./play-fault.ts";
import { gitFaults } from "./rows/git.ts";

describe("a fault of git or a remote", () => playFaults(gitFaults));
