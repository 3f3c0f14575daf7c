import { lookUntil } from "../../../src/use-cases/landing/look-until.ts";

/** Looks that see something at one of them, from 1; what was waited is written down, and nothing waits. */
async function looking(seenAt: number, patienceMs: number) {
  const pauses: number[] = [];
  let looks = 0;
  const look = async () => {
    looks += 1;
    return looks === seenAt ? "seen" : null;
  };
  const pause = async (ms: number) => void pauses.push(ms);
  return { seen: await lookUntil(look, { pause, patienceMs }), looks, pauses };
}

const never = Number.POSITIVE_INFINITY;

describe("looking again and again", () => {
  it("looks at once, and pauses for nothing that is there already", async () => {
    expect(await looking(1, 600_000)).toEqual({ seen: "seen", looks: 1, pauses: [] });
  });

  it("pauses longer and longer, to half a minute", async () => {
    const { seen, pauses } = await looking(7, 600_000);
    expect(seen).toBe("seen");
    expect(pauses).toEqual([5_000, 10_000, 20_000, 30_000, 30_000, 30_000]);
  });

  it.each([
    [0, []],
    [4_999, []],
    [5_000, [5_000]],
    [64_999, [5_000, 10_000, 20_000]],
    [65_000, [5_000, 10_000, 20_000, 30_000]],
  ])("ends with patience, after a look: %i ms", async (patienceMs, pauses) => {
    expect(await looking(never, patienceMs)).toEqual({ seen: null, looks: pauses.length + 1, pauses });
  });

  it("takes what is no text and not true for seen", async () => {
    expect(await lookUntil(async () => false, { pause: async () => {}, patienceMs: 0 })).toBe(false);
  });

  it("ends with what goes wrong at a look or in a pause", async () => {
    const fails = async (): Promise<never> => {
      throw new Error("stopped");
    };
    const patienceMs = 600_000;
    await expect(lookUntil(fails, { pause: async () => {}, patienceMs })).rejects.toThrow("stopped");
    await expect(lookUntil(async () => null, { pause: fails, patienceMs })).rejects.toThrow("stopped");
  });
});
