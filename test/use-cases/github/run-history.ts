import type { Account, GitHub, RunFacts, StoredArtifact } from "../../../src/ports/github.ts";

export const account = (id: number, login: string, type = "User"): Account => ({ id, login, type });

export const ada = account(1, "ada");
export const grace = account(2, "grace");
export const mallory = account(66, "mallory");
export const bot = account(9, "github-actions[bot]", "Bot");

export interface Run {
  readonly actor: Account;
  /** Who started each attempt, oldest first; the actor alone where absent. */
  readonly attempts?: readonly Account[];
  /** The run that it says it goes on from. */
  readonly previous?: number;
  /** Runs that it left a receipt for. */
  readonly started?: readonly number[];
  readonly expired?: boolean;
}

/** GitHub as far as it tells of runs, each by its id. What isn't there is refused, as GitHub does. */
export function runHistory(runs: Readonly<Record<number, Run>>) {
  const asked: number[] = [];
  const find = (id: number): Run => {
    const run = runs[id];
    if (run === undefined) throw new Error(`GitHub answered 404: run ${id}`);
    asked.push(id);
    return run;
  };
  const github: Pick<GitHub, "run" | "attempt" | "artifacts"> = {
    async run(id) {
      const { actor, attempts = [actor] } = find(id);
      return facts(id, { attempt: attempts.length, actor, triggeringActor: attempts.at(-1) ?? actor });
    },
    async attempt(id, attempt) {
      const { actor, attempts = [actor] } = find(id);
      return facts(id, { attempt, actor, triggeringActor: attempts[attempt - 1] ?? actor });
    },
    async artifacts(id) {
      const { started = [], expired = false } = find(id);
      const names = ["dev-agent-plan-1", ...started.map((next) => `dev-agent-continued-by-${next}`)];
      return names.map((name, at): StoredArtifact => ({ id: at + 1, name, digest: null, expired }));
    },
  };
  return { github, asked, previousOf: (id: number) => runs[id]?.previous ?? null };
}

function facts(id: number, change: Pick<RunFacts, "attempt" | "actor" | "triggeringActor">): RunFacts {
  return {
    ...{ id, event: "workflow_dispatch", headSha: "a".repeat(40), headBranch: "main" },
    ...{ path: ".github/workflows/goal.yml", ...change },
  };
}
