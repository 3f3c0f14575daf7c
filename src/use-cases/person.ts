import { userInfo } from "node:os";
import { createGit } from "../git/commands.ts";
import type { Identity } from "../git/environment.ts";
import type { Project } from "./open-project.ts";

export interface Person {
  readonly identity: Identity;
  /** `Ada <ada@example.org>`. */
  readonly text: string;
}

/** Who decides and merges here: the identity that git would use, else the account's name. */
export async function findPerson({ facts, userEnv }: Project): Promise<Person> {
  const git = createGit(userEnv);
  const args = ["config", "--null", "--get-regexp", "^user\\.(name|email)$"] as const;
  const { stdout } = await git.network({ at: facts.commonDirectory, args: [...args], answers: [1] });
  const settings = new Map(
    stdout.split("\0").map((line) => {
      const [key = "", ...value] = line.split("\n");
      return [key, value.join("\n")] as const;
    }),
  );
  const name = settings.get("user.name") || accountName();
  const email = settings.get("user.email") || `${accountName()}@localhost`;
  return { identity: { name, email }, text: `${name} <${email}>` };
}

function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return "unknown";
  }
}
