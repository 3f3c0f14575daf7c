/** Oldest first: attempt by attempt, and in each the rounds before what the job left at its end. */
export function byAge(a: string, b: string): number {
  const [first, second] = [partsOf(a), partsOf(b)];
  return first.attempt - second.attempt || first.round - second.round;
}

function partsOf(name: string): { readonly attempt: number; readonly round: number } {
  const [, attempt = "0", round = "1000000"] = /-(\d+)(?:-round-(\d+))?$/.exec(name) ?? [];
  return { attempt: Number(attempt), round: Number(round) };
}
