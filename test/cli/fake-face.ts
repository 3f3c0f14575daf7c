import { PassThrough, Readable } from "node:stream";
import type { Command, Face } from "../../src/cli/face.ts";
import { parseArguments } from "../../src/cli/parse-arguments.ts";
import type { SessionEnd, UseCases } from "../../src/use-cases/use-cases.ts";

export const end: SessionEnd = {
  outcome: "merged",
  code: 0,
  sessionId: "20261122-add-a-flag",
  branch: null,
  baseBranch: "main",
  mergeSha: "a".repeat(40),
  usd: 0,
  usdKind: "scripted",
  reason: "",
  pending: null,
  warnings: [],
};

export interface FakeFace extends Partial<UseCases> {
  readonly env?: Record<string, string>;
  readonly stdin?: string;
  readonly terminal?: boolean;
}

/** A face over streams in memory; the use cases not given here fail. */
function fakeFace({ env = {}, stdin = "", terminal = false, ...useCases }: FakeFace) {
  const written = { stdout: "", stderr: "" };
  const stream = (name: keyof typeof written) => {
    const through = new PassThrough({ decodeStrings: false });
    through.on("data", (text) => {
      written[name] += text;
    });
    return Object.assign(through, { isTTY: terminal, columns: 80 });
  };
  const face: Face = {
    stdin: Object.assign(Readable.from([stdin]), { isTTY: terminal }),
    stdout: stream("stdout"),
    stderr: stream("stderr"),
    env,
    signal: new AbortController().signal,
    program: "dev-agent",
    useCases: async () => useCases as UseCases,
  };
  return { face, written };
}

/** Runs a command as typed. */
export async function typed(argv: readonly string[], command: Command, about: FakeFace) {
  const parsed = parseArguments(argv);
  if (parsed.show !== "nothing") throw new Error(`it shows ${parsed.show}`);
  const { face, written } = fakeFace(about);
  const code = await command(parsed.invocation, face);
  return { code, ...written };
}
