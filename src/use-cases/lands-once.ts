import type { Landing } from "../domain/session-state.ts";
import type { Effects } from "../ports/effects.ts";
import type { TrustedRepository } from "../ports/repository.ts";

/** The same repository; a merge that happened is found, whenever the process that made it was killed. */
export function landsOnce(repository: TrustedRepository, effects: Effects): TrustedRepository {
  return {
    ...repository,
    land: (request) =>
      effects.once<Landing>({
        kind: "merge",
        of: `${request.candidate.headSha} into ${request.baseBranch}`,
        // An earlier version wrote down what it meant to do in merge.json alone.
        looksFirst: true,
        look: async () => (await repository.findLanded(request)) ?? undefined,
        act: () => repository.land(request),
        done: ({ status }) => status === "merged",
      }),
  };
}
