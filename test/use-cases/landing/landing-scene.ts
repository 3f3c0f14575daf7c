import type { BranchRules } from "../../../src/ports/branch-rules.ts";
import type { GitHub } from "../../../src/ports/github.ts";
import type { CheckState } from "../../../src/ports/landing.ts";
import type { RepositorySettings } from "../../../src/ports/repository-settings.ts";

export const noRules: BranchRules = {
  ...{ approvals: 0, checks: [], signatures: false, linearHistory: false, queue: null, methods: null },
  others: [],
};

export const check = (
  context: string,
  state: CheckState["state"],
  app: number | null = null,
): CheckState => ({
  ...{ context, app, state, url: "" },
});

export interface Scripted {
  readonly rules?: Partial<BranchRules>;
  readonly classic?: BranchRules["checks"];
  readonly methods?: RepositorySettings["methods"];
  /** What each look finds; the last one again and again. */
  readonly checks?: readonly (readonly CheckState[])[];
}

/** GitHub with rules and scripted checks. What it is asked is written down, and it waits for nothing. */
export function scriptedGitHub({ rules = {}, classic, methods = null, checks = [[]] }: Scripted = {}) {
  const asked: string[] = [];
  const pauses: number[] = [];
  let looks = 0;
  const github = {
    async branchRules(branch: string) {
      asked.push(`rules of ${branch}`);
      return { ...noRules, ...rules };
    },
    async checks() {
      asked.push("checks");
      looks += 1;
      return checks[Math.min(looks, checks.length) - 1];
    },
    pause: async (ms: number) => void pauses.push(ms),
    settings: {
      classicProtection: async () => (classic === undefined ? null : { checks: classic }),
      async repository() {
        asked.push("settings");
        return { methods };
      },
    },
  };
  return { github: github as unknown as GitHub, asked, pauses };
}
