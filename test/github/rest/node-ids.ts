import type { Pull, QueueEntry } from "./model.ts";
import type { World } from "./world.ts";

/** GitHub's ids for GraphQL, which nobody should read anything from. */
export const pullId = ({ id }: Pull) => `PR_kwDO${Buffer.from(`${id}`).toString("base64url")}`;

export const entryId = ({ id }: QueueEntry) => `MQE_kwDO${Buffer.from(`${id}`).toString("base64url")}`;

export function pullWithId({ pulls }: World, nodeId: unknown): Pull | undefined {
  return [...pulls.values()].find((pull) => pullId(pull) === nodeId);
}
