import { toDevAgentError } from "../../errors.ts";
import type { EventView } from "../../ports/events.ts";
import type { TrustedRepository } from "../../ports/repository.ts";
import type { SessionFolder } from "../../session/store.ts";
import { handOn } from "./hand-on.ts";
import type { JobContext } from "./job.ts";
import { bundleOf } from "./play-job.ts";

export interface Checkpoints {
  readonly view: EventView;
  /** Tells where the candidates are. */
  readonly from: (repository: TrustedRepository) => void;
  /** Waits for the uploads under way. */
  finished(): Promise<void>;
}

/** Uploads the session after each round, so that a job that is cut off loses one round at most. */
export function createCheckpoints(context: JobContext, folder: SessionFolder): Checkpoints {
  let repository: TrustedRepository | undefined;
  let uploads = Promise.resolve();
  const keep = async (round: number) => {
    if (repository === undefined) return;
    try {
      const bundle = await bundleOf(context, { folder, repository });
      await handOn(context, { folder, bundle, part: `-round-${round}` });
    } catch (thrown) {
      // The round itself is not lost by it; the job's end uploads everything again.
      const { message } = toDevAgentError(thrown);
      for (const view of context.surface.views) view.show(notice(folder.record.id, message));
    }
  };
  return {
    view: {
      show({ type, data }) {
        if (type !== "phase.finished" || data.phase !== "evaluate") return;
        uploads = uploads.then(() => keep(data.attempt));
      },
      close: () => {},
    },
    from: (found) => {
      repository = found;
    },
    finished: () => uploads,
  };
}

function notice(runId: string, why: string) {
  const text = `This round could not be uploaded: ${why}`;
  return {
    v: 1,
    runId,
    seq: 0,
    ts: new Date().toISOString(),
    type: "notice",
    data: { level: "warning", text },
  } as const;
}
