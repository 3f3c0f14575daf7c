import { launch } from "./launch.ts";

/** What every program on Node takes at least: `node -e 0`, milliseconds from start to end. */
export async function bareNode(env: Readonly<Record<string, string>>): Promise<number> {
  return (await launch({ argv: [process.execPath, "-e", "0"], env })).ms;
}
