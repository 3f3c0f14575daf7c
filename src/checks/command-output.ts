import { readFile, stat } from "node:fs/promises";
import type { CommandResult } from "../ports/sandbox.ts";

/**
 * Everything that a command printed where that was kept, else its head and tail. `file` is the command's
 * `outputFile`, which has a cap of its own. A byte order mark before it is left out.
 */
export async function completeOutput(result: CommandResult, file: string): Promise<string> {
  return (await complete(result, file)).replace(/^\ufeff/, "");
}

async function complete(result: CommandResult, file: string): Promise<string> {
  if (Buffer.byteLength(result.output) >= result.outputBytes) return result.output;
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  return size >= result.outputBytes ? readFile(file, "utf8") : result.output;
}
