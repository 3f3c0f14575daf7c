import { join } from "node:path";
import type { Candidate } from "../../domain/candidate.ts";
import type { TrustedRepository } from "../../ports/repository.ts";
import { readBounded } from "../read-bounded.ts";
import { baseRootNames } from "../root-names.ts";
import { type DetectedTests, detectTests, testConfigFiles } from "./detect-tests.ts";

export interface TestCommandSources {
  readonly repository: TrustedRepository;
  readonly candidate: Candidate;
  /** Root of the candidate's checkout, and what the commit has there. */
  readonly directory: string;
  readonly rootNames: readonly string[];
}

const largestConfig = 1024 * 1024;

/** How the base is tested; where the base has no tests, how the candidate is. Null: neither says. */
export async function findTestCommand(sources: TestCommandSources): Promise<DetectedTests | null> {
  const { repository, candidate, directory, rootNames } = sources;
  const baseNames = baseRootNames(rootNames, candidate.files);
  const base = await textsOf(baseNames, (name) => repository.readFile(candidate.baseSha, name));
  const found = detectTests({ names: baseNames, read: (name) => base.get(name) });
  if (found !== null) return found;
  const own = await textsOf(rootNames, (name) => readBounded(join(directory, name), largestConfig));
  return detectTests({ names: rootNames, read: (name) => own.get(name) });
}

async function textsOf(names: readonly string[], read: (name: string) => Promise<string | null>) {
  const texts = new Map<string, string>();
  for (const name of testConfigFiles) {
    const text = names.includes(name) ? await read(name) : null;
    if (text !== null) texts.set(name, text);
  }
  return texts;
}
