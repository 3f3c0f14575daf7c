/**
 * What one run of the graph knows beside its state. A branch that fails waits until its siblings are done and stored:
 * LangGraph would else drop their results, and skip a join in silence when both happen in one tick.
 */
export interface Run {
  /** Runs a node's work; a failure is remembered and thrown when nothing else is at work. */
  guard<Value>(work: () => Promise<Value>, passThrough: (error: unknown) => boolean): Promise<Value>;
  /** The first failure of this run. */
  readonly failure: { readonly error: unknown } | undefined;
  /** Subgraphs, by namespace, whose attempts ran out in this run. A later run may try again. */
  readonly exhausted: Map<string, string>;
}

export function createRun(): Run {
  let working = 0;
  let failure: { error: unknown } | undefined;
  const waiting = new Set<() => void>();
  const leave = () => {
    working -= 1;
    if (working === 0) for (const resume of waiting) resume();
  };
  const becomeLast = async () => {
    // All branches of a step start in the same macrotask, but not in the same microtask.
    await nextMacrotask();
    if (working > 0) await new Promise<void>((resolve) => waiting.add(resolve));
    await nextMacrotask();
  };
  return {
    async guard(work, passThrough) {
      working += 1;
      try {
        const value = await work();
        leave();
        return value;
      } catch (error) {
        leave();
        if (passThrough(error)) throw error;
        failure ??= { error };
        await becomeLast();
        throw error;
      }
    },
    get failure() {
      return failure;
    },
    exhausted: new Map(),
  };
}

function nextMacrotask(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
