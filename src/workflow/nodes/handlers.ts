import type { Handlers } from "../model/handlers.ts";
import { architect } from "./architect.ts";
import { checkArchitect, checkCoder, checkReviewer } from "./budget.ts";
import { secretScan, staticAnalysis, unitTests } from "./checks.ts";
import { coder } from "./coder.ts";
import { evaluate } from "./evaluate.ts";
import { gates } from "./gates.ts";
import { judgeAgain } from "./judge-again.ts";
import { mergeBranch } from "./merge-branch.ts";
import { rebuild } from "./rebuild.ts";
import { reviewer } from "./reviewer.ts";
import { riskScore } from "./risk-score.ts";
import { setup } from "./setup.ts";
import { startBranch } from "./start-branch.ts";

/** The handlers of every node in `definition.ts`, by the names that it uses. */
export const handlers: Handlers = {
  tasks: {
    start_branch: startBranch,
    setup,
    check_architect: checkArchitect,
    check_coder: checkCoder,
    check_reviewer: checkReviewer,
    unit_tests: unitTests,
    static_analysis: staticAnalysis,
    secret_scan: secretScan,
    evaluate,
    judge_again: judgeAgain,
    risk_score: riskScore,
    merge_branch: mergeBranch,
    rebuild,
  },
  gates,
  roles: { architect, coder, reviewer },
};
