import { randomUUID } from "node:crypto";
import type { Job } from "./twirp.ts";

/** Tokens of jobs. They only look like signed JWTs: the toolkit reads their claims, this service knows them by heart. */
export interface RuntimeTokens {
  create(job: Job): string;
  revoke(jobs: { readonly run: string; readonly job?: string }): void;
  /** Whose token a request carries; nothing for one that isn't valid any more. */
  jobOf(authorization: string | undefined): Job | undefined;
}

export function createRuntimeTokens(): RuntimeTokens {
  const jobs = new Map<string, Job>();
  return {
    create({ run, job }) {
      // The toolkit splits the claim at colons and spaces, which the path of a job may hold.
      const jobId = randomUUID();
      const claims = { scp: `Actions.GenericRead:${run} Actions.Results:${run}:${jobId}`, exp: farAway };
      const parts = [{ alg: "HS256", typ: "JWT" }, claims].map((part) => encode(JSON.stringify(part)));
      const token = [...parts, encode(randomUUID())].join(".");
      jobs.set(token, { run, job });
      return token;
    },
    revoke({ run, job }) {
      for (const [token, holder] of jobs)
        if (holder.run === run && (job === undefined || holder.job === job)) jobs.delete(token);
    },
    jobOf: (authorization) => jobs.get(authorization?.replace(/^Bearer /, "") ?? ""),
  };
}

const farAway = Date.parse("2100-01-01T00:00:00Z") / 1000;

function encode(text: string): string {
  return Buffer.from(text).toString("base64url");
}
