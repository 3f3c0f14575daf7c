import type { LandRequest, TrustedRepository } from "../ports/repository.ts";
import { type MergeTurn, takeMergeTurn } from "../session/merge-turn.ts";

/** The repository as it is, but that its merges wait for those of the other sessions into the same branch. */
export function mergeAlone(
  repository: TrustedRepository,
  about: Omit<MergeTurn, "baseBranch">,
): TrustedRepository {
  return {
    ...repository,
    async land(request: LandRequest) {
      const turn = await takeMergeTurn({ ...about, baseBranch: request.baseBranch });
      try {
        return await repository.land(request);
      } finally {
        turn.release();
      }
    },
  };
}
