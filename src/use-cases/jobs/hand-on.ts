import { join } from "node:path";
import { hideTokens } from "../../domain/text/hide-tokens.ts";
import { packHandOver } from "../../session/hand-over/pack.ts";
import type { SessionFolder } from "../../session/store.ts";
import type { HandedOver, JobContext } from "./job.ts";

export interface HandOn {
  readonly folder: SessionFolder;
  /** Git bundle of the candidate; null before there is one. */
  readonly bundle: string | null;
  /** Further files by name. */
  readonly extra?: Readonly<Record<string, string>>;
  /** Added to the artifact's name. */
  readonly part?: string;
}

/** Leaves the session as an artifact for the next job. Its digest travels beside it, as the job's output. */
export async function handOn(context: JobContext, what: HandOn): Promise<HandedOver> {
  const { job, attempt, artifacts, transcripts, retentionDays, surface } = context;
  const { folder, bundle, extra = {}, part = "" } = what;
  const name = `dev-agent-${job}-${folder.record.id}-${attempt}${part}`;
  const directory = join(context.temp, "hand-over", name);
  const redact = hideTokens;
  const packed = await packHandOver({
    ...{ folder, directory, bundle, extra, transcripts, redact },
    secrets: surface.secrets,
  });
  await artifacts.upload({ name, directory, files: packed.files, retentionDays });
  return { name, sha256: packed.sha256, bundleSha256: packed.bundleSha256 };
}
