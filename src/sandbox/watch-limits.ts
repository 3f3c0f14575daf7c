import { excessOf, type ResourceLimits } from "../domain/resource-limits.ts";
import { availableMemory, freeDisk, measureProcesses, type ProcessList } from "./measure-use.ts";

/** How often a running command is looked at. One that ends sooner costs nothing. */
const everyMs = 100;

export interface Watched {
  readonly limits: ResourceLimits;
  /** On the disk that is watched. */
  readonly directory: string;
  /** Undefined while there is nothing to see. */
  readonly processes: () => ProcessList | undefined;
  /** Called once, with the reason. */
  readonly onExcess: (reason: string) => void;
}

/**
 * Ends a command that takes more than it may. The kernel's own means need rights that a job's user doesn't have (ADR 13).
 * Disposing of it ends the watch.
 */
export function watchLimits({ limits, directory, processes, onExcess }: Watched): Disposable {
  const freeAtStart = freeDisk(directory);
  const look = () => {
    const list = processes();
    if (list === undefined) return;
    const reason = excessOf(
      {
        ...measureProcesses(list, limits.memoryBytes),
        diskBytes: freeAtStart - freeDisk(directory),
        availableMemoryBytes: availableMemory(),
      },
      limits,
    );
    if (reason === undefined) return;
    clearInterval(timer);
    onExcess(reason);
  };
  const timer = setInterval(look, everyMs);
  return { [Symbol.dispose]: () => clearInterval(timer) };
}
