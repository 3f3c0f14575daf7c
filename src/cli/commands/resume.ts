import type { Command } from "../face.ts";
import { readResumeRequest } from "../read-request.ts";
import { runSession } from "../run-session.ts";

/** `dev-agent resume`: goes on where a session stopped. */
export const resume: Command = async (invocation, face) => {
  const request = readResumeRequest(invocation);
  const useCases = await face.useCases();
  const wish = { json: invocation.has("json"), yes: invocation.has("yes"), repo: request.repo };
  return runSession(face, wish, (surface) => useCases.resume(request, surface));
};
