import type { TrustedRepository } from "../../src/ports/repository.ts";
import { mergeAlone } from "../../src/use-cases/merge-alone.ts";
import { temporary } from "../session/temporary.ts";

const landed = { status: "merged", sha: "a".repeat(40), pushed: false, checkout: "none" } as const;

describe("merges of two sessions into one branch", () => {
  it("come one after the other, also when the first one fails", async () => {
    using place = temporary();
    const happened: string[] = [];
    let told = () => {};
    const waits = new Promise<void>((resolve) => {
      told = resolve;
    });
    const session = (name: string, land: () => Promise<typeof landed>) =>
      mergeAlone({ land } as unknown as TrustedRepository, {
        ...{ gitCommonDirectory: place.directory, session: name, signals: [] },
        tell(text) {
          happened.push(text);
          told();
        },
      });
    const request = { baseBranch: "main" } as Parameters<TrustedRepository["land"]>[0];
    let second: Promise<unknown> = Promise.resolve();
    const first = session("a", async () => {
      happened.push("a begins");
      second = session("b", async () => {
        happened.push("b begins");
        return landed;
      }).land(request);
      await waits;
      happened.push("a fails");
      throw new Error("the disk is full");
    });
    await expect(first.land(request)).rejects.toThrow("the disk is full");
    expect(await second).toEqual(landed);
    expect(happened).toEqual([
      "a begins",
      "Waiting for the session a, which merges into main.",
      "a fails",
      "b begins",
    ]);
  });
});
