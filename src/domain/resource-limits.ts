/** The most that one command and all that it starts may take. */
export interface ResourceLimits {
  readonly memoryBytes: number;
  /** Processes and threads at the same time. */
  readonly processes: number;
  /** By how much the free space of the workspace's disk may fall. */
  readonly diskBytes: number;
}

/** What a machine has, in bytes. */
export interface Resources {
  readonly memoryBytes: number;
  readonly freeDiskBytes: number;
}

const usualProcesses = 4_096;

/** The limits that were chosen; without a choice, three quarters of the machine, so that it goes on working. */
export function limitsFor(chosen: Partial<ResourceLimits>, machine: Resources): ResourceLimits {
  return {
    memoryBytes: chosen.memoryBytes ?? Math.floor(machine.memoryBytes * 0.75),
    processes: chosen.processes ?? usualProcesses,
    diskBytes: chosen.diskBytes ?? Math.floor(machine.freeDiskBytes * 0.75),
  };
}

/** What a command takes, and what is left on the machine. */
export interface ResourceUse {
  readonly memoryBytes: number;
  readonly processes: number;
  readonly diskBytes: number;
  /** Of the whole machine. */
  readonly availableMemoryBytes: number;
}

/** Below this the kernel would soon end programs of its own choice, dev-agent among them. */
const leastAvailableBytes = 200 * 1024 * 1024;

/** Why a command must end now, as a sentence; undefined while it keeps to its limits. */
export function excessOf(use: ResourceUse, limits: ResourceLimits): string | undefined {
  if (use.processes > limits.processes)
    return `It had ${use.processes} processes and threads at once; ${limits.processes} are allowed (sandbox-limits.processes).`;
  if (use.memoryBytes > limits.memoryBytes)
    return `It used ${megabytes(use.memoryBytes)} MB of memory; ${megabytes(limits.memoryBytes)} MB are allowed (sandbox-limits.memory-mb).`;
  if (use.diskBytes > limits.diskBytes)
    return `It filled ${megabytes(use.diskBytes)} MB of the disk; ${megabytes(limits.diskBytes)} MB are allowed (sandbox-limits.disk-mb).`;
  if (use.availableMemoryBytes < leastAvailableBytes)
    return `This machine had only ${megabytes(use.availableMemoryBytes)} MB of memory left while it ran.`;
  return undefined;
}

const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
