import { isObject, parseJson } from "../../domain/json.ts";
import type { AttemptSight, FirstSight } from "./observations.ts";

// Our own words, which came by a job's output or an artifact: whole, or not at all.

export function firstSight(text: string): FirstSight | null {
  const sight = parseJson(text);
  if (!isObject(sight) || typeof sight.repository !== "string") return null;
  const parts = [sight.action, sight.workflow, sight.machine];
  const whole = parts.every(isObject) && isRead(sight.gate) && isRead(sight.missingWasThere);
  return whole ? (sight as unknown as FirstSight) : null;
}

export function attemptSight(text: string): AttemptSight | null {
  const sight = parseJson(text);
  if (!isObject(sight) || !Number.isSafeInteger(sight.attempt)) return null;
  const whole = typeof sight.gateResult === "string" && isRead(sight.approvals);
  return whole ? (sight as unknown as AttemptSight) : null;
}

function isRead(value: unknown): boolean {
  if (!isObject(value)) return false;
  return value.status === "read" ? "value" in value : typeof value.why === "string";
}
