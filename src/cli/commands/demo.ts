import type { Command } from "../face.ts";
import { runSession } from "../run-session.ts";

/** `dev-agent demo`: a scripted session on a small project of its own. */
export const demo: Command = async (invocation, face) => {
  const useCases = await face.useCases();
  const directory = invocation.text("directory");
  const request = directory === undefined ? {} : { directory };
  const wish = { json: invocation.has("json"), yes: invocation.has("yes") };
  return runSession(face, wish, (surface) => useCases.demo(request, surface));
};
