import type { Handlers } from "../model/handlers.ts";
import { admitNext } from "./admit-next.ts";
import { architect } from "./architect.ts";
import { checkArchitect, checkCoder, checkMerge, checkReviewer, checkSupervisor } from "./budget.ts";
import { secretScan, staticAnalysis, unitTests } from "./checks.ts";
import { coder } from "./coder.ts";
import { evaluate } from "./evaluate.ts";
import { gates } from "./gates.ts";
import { giveUp } from "./give-up.ts";
import { judgeAgain } from "./judge-again.ts";
import { mergeBranch } from "./merge-branch.ts";
import { observeCall } from "./observe-call.ts";
import { rebuild } from "./rebuild.ts";
import { reviewer } from "./reviewer.ts";
import { riskScore } from "./risk-score.ts";
import { setup } from "./setup.ts";
import { startBranch } from "./start-branch.ts";
import { supervisor } from "./supervisor.ts";

/** The handlers of every node in `definition.ts` and `react.ts`, by the names that they use. */
export const handlers: Handlers = {
  tasks: {
    start_branch: startBranch,
    setup,
    check_architect: checkArchitect,
    check_coder: checkCoder,
    check_reviewer: checkReviewer,
    check_supervisor: checkSupervisor,
    check_merge: checkMerge,
    unit_tests: unitTests,
    static_analysis: staticAnalysis,
    secret_scan: secretScan,
    evaluate,
    judge_again: judgeAgain,
    risk_score: riskScore,
    merge_branch: mergeBranch,
    rebuild,
    admit_next: admitNext,
    observe_call: observeCall,
    give_up: giveUp,
  },
  gates,
  roles: { architect, coder, reviewer, supervisor },
};
