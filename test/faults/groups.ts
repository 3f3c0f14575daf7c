import type { Fault } from "./fault.ts";
import { diskFaults } from "./rows/disk.ts";
import { gitFaults } from "./rows/git.ts";
import { machineFaults } from "./rows/machine.ts";
import { modelFaults } from "./rows/model.ts";
import { signalFaults } from "./rows/signals.ts";

export interface FaultGroup {
  readonly title: string;
  readonly faults: readonly Fault[];
}

/** Every fault that is injected, in the order of `docs/reliability.md`. */
export const faultGroups: readonly FaultGroup[] = [
  { title: "Told to stop", faults: signalFaults },
  { title: "The models", faults: modelFaults },
  { title: "The disk", faults: diskFaults },
  { title: "The machine and its programs", faults: machineFaults },
  { title: "Git and the remote", faults: gitFaults },
];
