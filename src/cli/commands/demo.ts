import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command } from "../face.ts";
import { readText } from "../read-request.ts";
import { runSession } from "../run-session.ts";

/** `dev-agent demo`: a scripted session on a small project of its own. */
export const demo: Command = async (invocation, face) => {
  const named = readText(invocation, "directory");
  const useCases = await face.useCases();
  const directory = named ?? (await mkdtemp(join(tmpdir(), "dev-agent-demo-")));
  const wish = { json: invocation.has("json"), yes: invocation.has("yes"), repo: directory };
  return runSession(face, wish, (surface) => useCases.demo({ directory }, surface));
};
