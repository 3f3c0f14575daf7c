import { excessOf, limitsFor } from "../../src/domain/resource-limits.ts";

const limits = { memoryBytes: 100, processes: 10, diskBytes: 1_000 };
const within = { memoryBytes: 100, processes: 10, diskBytes: 1_000, availableMemoryBytes: 1e12 };

describe("the limits of a command", () => {
  it("are what was chosen, and else leave the machine a quarter", () => {
    const machine = { memoryBytes: 4_000, freeDiskBytes: 8_000 };
    expect(limitsFor({}, machine)).toEqual({ memoryBytes: 3_000, processes: 4_096, diskBytes: 6_000 });
    expect(limitsFor(limits, machine)).toEqual(limits);
  });

  it("allow what is exactly within them", () => {
    expect(excessOf(within, limits)).toBeUndefined();
  });

  it.each([
    [
      { processes: 11 },
      "It had 11 processes and threads at once; 10 are allowed (sandbox-limits.processes).",
    ],
    [
      { memoryBytes: 2 * 1024 * 1024 },
      "It used 2 MB of memory; 1 MB are allowed (sandbox-limits.memory-mb).",
    ],
    [
      { diskBytes: 3 * 1024 * 1024 },
      "It filled 3 MB of the disk; 1 MB are allowed (sandbox-limits.disk-mb).",
    ],
    [
      { availableMemoryBytes: 100 * 1024 * 1024 },
      "This machine had only 100 MB of memory left while it ran.",
    ],
  ])("are passed by %j, and it says so", (more, reason) => {
    expect(excessOf({ ...within, ...more }, limits)).toBe(reason);
  });
});
