import { evaluateText, evaluateTexts } from "./evaluate-token.ts";
import { type Frame, scopeOf } from "./frame.ts";

export interface JobResults {
  /** What later jobs see. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Of the job's environment. */
  readonly url: string;
}

/** What a job leaves behind; an output or address that holds a masked value is left out, as on GitHub. */
export function jobResults(frame: Frame): JobResults {
  const { job } = frame;
  try {
    return { outputs: outputsOf(frame), url: urlOf(frame) };
  } catch (thrown) {
    job.log.error(`Fail to evaluate job outputs: ${(thrown as Error).message}`);
    if (job.status === "success") job.status = "failure";
    return { outputs: {}, url: "" };
  }
}

function outputsOf(frame: Frame): Record<string, string> {
  const { log, masks, plan } = frame.job;
  const outputs: Record<string, string> = {};
  for (const [name, value] of Object.entries(evaluateTexts(plan.token.find("outputs"), scopeAtEnd(frame)))) {
    if (value === "") continue;
    if (masks.hide(value) === value) outputs[name] = value;
    else log.warn(`Skip output '${name}' since it may contain secret.`);
  }
  return outputs;
}

function urlOf(frame: Frame): string {
  const { log, masks, plan } = frame.job;
  const environment = plan.token.find("environment");
  if (environment === undefined || environment.isScalar) return "";
  const url = evaluateText(environment.assertMapping("environment").find("url"), scopeAtEnd(frame));
  if (masks.hide(url) === url) return url;
  log.warn("Skip setting environment url as it may contain secret.");
  return "";
}

function scopeAtEnd(frame: Frame) {
  return scopeOf(frame, Object.fromEntries(frame.job.env));
}
