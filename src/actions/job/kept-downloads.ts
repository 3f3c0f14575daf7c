import { createDownloads } from "../../github/downloads.ts";
import type { ActionInputs } from "../runner/inputs.ts";
import type { OpenJob } from "./open-job.ts";

/** The store for downloads, unless the workflow wants none. */
export function keptDownloads(inputs: ActionInputs): Pick<OpenJob, "downloads"> {
  return inputs.text("cache") === "" || inputs.flag("cache") ? { downloads: createDownloads() } : {};
}
