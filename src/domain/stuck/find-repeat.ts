import type { Step } from "./step.ts";

/** How a model goes in circles. */
export interface Repeat {
  readonly kind: "same-step" | "alternation" | "same-error" | "monologue";
  /** How often it came. */
  readonly times: number;
  /** What came, in order: a few words each. */
  readonly steps: readonly string[];
}

/** Times that it takes to call something a repetition. */
const most = { sameStep: 4, cycle: 3, sameError: 3, monologue: 3 } as const;
const longestCycle = 4;

/** Steps that are looked at; more need not be kept. */
const window = longestCycle * most.cycle;

/** The window with one more step, bounded. */
export function withStep(steps: readonly Step[], step: Step): readonly Step[] {
  return [...steps, step].slice(-window);
}

/** What the last steps repeat; null where they don't. Only the same action with the same outcome counts as the same. */
export function findRepeat(steps: readonly Step[]): Repeat | null {
  return monologue(steps) ?? sameStep(steps) ?? sameError(steps) ?? alternation(steps);
}

function monologue(steps: readonly Step[]): Repeat | null {
  const last = lastOf(steps, most.monologue);
  if (last.length === 0 || !last.every(isSilent)) return null;
  return repeat("monologue", last.length, []);
}

function sameStep(steps: readonly Step[]): Repeat | null {
  return isCycle(steps, { period: 1, times: most.sameStep })
    ? repeat("same-step", most.sameStep, steps.slice(-1))
    : null;
}

/** Another action, and the tool still says the same. */
function sameError(steps: readonly Step[]): Repeat | null {
  const last = lastOf(steps, most.sameError);
  const [first] = last;
  if (first === undefined || first.failed === null) return null;
  const isSame = ({ failed, observation }: Step) =>
    failed === first.failed && observation === first.observation;
  return last.every(isSame) ? repeat("same-error", last.length, last) : null;
}

/** A B A B A B, and the same with three or four steps: an edit, its tests, the edit undone, its tests. */
function alternation(steps: readonly Step[]): Repeat | null {
  for (let period = 2; period <= longestCycle; period += 1)
    if (isCycle(steps, { period, times: most.cycle }))
      return repeat("alternation", most.cycle, steps.slice(-period));
  return null;
}

function isCycle(
  steps: readonly Step[],
  { period, times }: { readonly period: number; readonly times: number },
): boolean {
  const last = lastOf(steps, period * times);
  if (last.length === 0 || last.some(isSilent)) return false;
  return last.every((step, index) => isSame(step, last[index % period]));
}

/** The last so many; none where there aren't as many. */
function lastOf(steps: readonly Step[], count: number): readonly Step[] {
  return steps.length < count ? [] : steps.slice(-count);
}

const isSilent = ({ action }: Step) => action === "";

function isSame(step: Step, other: Step | undefined): boolean {
  return step.action === other?.action && step.observation === other.observation;
}

function repeat(kind: Repeat["kind"], times: number, steps: readonly Step[]): Repeat {
  return { kind, times, steps: [...new Set(steps.map(({ about }) => about))] };
}
