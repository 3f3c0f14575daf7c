import type { Group } from "./row.ts";
import { approvalReplies } from "./rows/approval-replies.ts";
import { approvals } from "./rows/approvals.ts";
import { artifacts } from "./rows/artifacts.ts";
import { critical } from "./rows/critical.ts";
import { environmentReplies } from "./rows/environment-replies.ts";
import { environmentSettings } from "./rows/environment-settings.ts";
import { outputs } from "./rows/outputs.ts";
import { plain } from "./rows/plain.ts";
import { pullAndBranches } from "./rows/pull-and-branches.ts";
import { run } from "./rows/run.ts";
import { secondRound } from "./rows/second-round.ts";
import { selfApproval } from "./rows/self-approval.ts";
import { transport } from "./rows/transport.ts";

/** The whole matrix, in three parts that are played side by side; each part prepares the scenes that it needs. */
export const parts = {
  environment: [plain, environmentSettings, environmentReplies, selfApproval],
  people: [approvals, approvalReplies, run, secondRound],
  surroundings: [outputs, artifacts, pullAndBranches, transport, critical],
} satisfies Readonly<Record<string, readonly Group[]>>;

export const groups: readonly Group[] = Object.values(parts).flat();
