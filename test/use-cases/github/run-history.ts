import type { Account, GitHub, RunFacts } from "../../../src/ports/github.ts";
import { receiptOf } from "../../../src/use-cases/github/find-initiators.ts";

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
  /** Default: `main`. */
  readonly branch?: string | null;
  /** Default: it was started by hand. */
  readonly event?: string;
  /** All that it did was to take somebody's answer. */
  readonly answers?: boolean;
}

type History = Pick<GitHub, "run" | "attempt" | "artifactsNamed" | "defaultBranch">;

/** GitHub as far as it tells of runs, each by its id. What isn't there is refused, as GitHub does. */
export function runHistory(runs: Readonly<Record<number, Run>>) {
  const asked: number[] = [];
  const find = (id: number): Run => {
    const run = runs[id];
    if (run === undefined) throw new Error(`GitHub answered 404: run ${id}`);
    asked.push(id);
    return run;
  };
  const github: History = {
    defaultBranch: async () => "main",
    async run(id) {
      const run = find(id);
      const { actor, attempts = [actor] } = run;
      return facts(run, { id, attempt: attempts.length, triggeringActor: attempts.at(-1) ?? actor });
    },
    async attempt(id, attempt) {
      const run = find(id);
      const { actor, attempts = [actor] } = run;
      return facts(run, { id, attempt, triggeringActor: attempts[attempt - 1] ?? actor });
    },
    async artifactsNamed(name) {
      const left = Object.entries(runs).filter(([, { started = [] }]) =>
        started.map(receiptOf).includes(name),
      );
      return left.map(([id, { expired = false }], at) => ({
        ...{ id: at + 1, name, digest: null, expired, runId: Number(id) },
      }));
    },
  };
  return {
    ...{ github, asked },
    previousOf: (id: number) => runs[id]?.previous ?? null,
    isAnswer: (id: number) => runs[id]?.answers ?? false,
  };
}

function facts(
  { actor, branch = "main", event = "workflow_dispatch" }: Run,
  change: Pick<RunFacts, "id" | "attempt" | "triggeringActor">,
): RunFacts {
  return {
    ...{ event, headSha: "a".repeat(40), headBranch: branch, actor },
    ...{ path: ".github/workflows/goal.yml", ...change },
  };
}
