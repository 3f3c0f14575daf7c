import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ToolContext } from "../../../src/agents/tool-loop/tools/tool.ts";
import { createDirectSandbox } from "../../fakes/direct-sandbox.ts";
import { createMemoryTranscripts } from "../../fakes/memory-transcripts.ts";

export interface ToolScene extends AsyncDisposable {
  /** The workspace's tree. */
  readonly tree: string;
  readonly home: string;
  readonly outside: string;
  readonly context: ToolContext;
}

/** An empty workspace, known to its tools as `/workspace`. */
export async function makeToolScene(): Promise<ToolScene> {
  const outside = await mkdtemp(join(tmpdir(), "dev-agent-tools-"));
  const tree = join(outside, "tree");
  const home = join(outside, "home");
  await Promise.all([mkdir(tree), mkdir(home)]);
  return {
    tree,
    home,
    outside,
    context: {
      workspace: { directory: tree, home, sharedObjects: [], purpose: "agent" },
      sandbox: createDirectSandbox("/workspace"),
      transcripts: createMemoryTranscripts(outside),
      readOnly: false,
      signal: new AbortController().signal,
      callName: "coder-1-x",
    },
    [Symbol.asyncDispose]: () => rm(outside, { recursive: true, force: true }),
  };
}
