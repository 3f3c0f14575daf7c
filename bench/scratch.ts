import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A place for everything that a benchmark makes; gone afterwards. */
export interface Scratch extends Disposable {
  readonly directory: string;
  /** The whole environment of what runs in it: its home, cache and temporary files lie there too. */
  readonly env: Readonly<Record<string, string>>;
}

export function makeScratch(): Scratch {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), "dev-agent-bench-")));
  const inside = (name: string) => {
    mkdirSync(join(directory, name));
    return join(directory, name);
  };
  const { PATH = "", GITLEAKS_PATH } = process.env;
  const env = {
    PATH,
    ...(GITLEAKS_PATH === undefined ? {} : { GITLEAKS_PATH }),
    HOME: inside("home"),
    XDG_CACHE_HOME: inside("cache"),
    TMPDIR: inside("tmp"),
    NO_COLOR: "1",
  };
  const remove = () => rmSync(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  return { directory, env, [Symbol.dispose]: remove };
}
