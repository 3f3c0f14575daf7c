import { scrubbedError } from "../../../src/actions/job/scrubbed-error.ts";
import { createKnownSecrets } from "../../../src/domain/known-secrets/known-secrets.ts";
import { DevAgentError } from "../../../src/errors.ts";
import { knownToken } from "./job-end.ts";

const { scrub } = createKnownSecrets([knownToken]);

describe("an error that ends a job", () => {
  it("says nothing of a credential that a server repeated, and stays what it is", () => {
    const until = new Date("2026-03-01T12:00:00Z");
    const error = new DevAgentError({
      ...{ code: "provider-failed", kind: "provider", until },
      ...{ message: `It said: ${knownToken} is wrong.`, remedy: `Try without ${knownToken}.` },
      table: { head: ["what"], rows: [[knownToken]] },
    });
    const clean = scrubbedError(error, scrub);
    expect(clean).toMatchObject({
      ...{ code: "provider-failed", kind: "provider", until },
      ...{ message: "It said: [credential] is wrong.", remedy: "Try without [credential]." },
      table: { head: ["what"], rows: [["[credential]"]] },
    });
  });

  it("is the very same where there is nothing to hide", () => {
    const error = new DevAgentError({ code: "x", kind: "policy", message: "No.", remedy: "Yes." });
    expect(scrubbedError(error, scrub)).toBe(error);
    expect(scrubbedError(new TypeError("broken"), scrub)).toMatchObject({ code: "defect", kind: "defect" });
  });
});
