const phases = ["before", "torn", "after"] as const;

/** Each write to a file once: before it, within it or after it by turns. */
export function byTurns(points: readonly string[]): readonly string[] {
  const names = [...new Set(points.map(nameOf))];
  return names.map((name, index) => `${name} ${oneOf(phases, index)}`);
}

/** Of each kind of point (its name without its number) the first and the last. */
export function firstAndLast(points: readonly string[]): readonly string[] {
  const kinds = Map.groupBy(points, (point) => point.replace(/#\d+/, ""));
  return [...kinds.values()].flatMap((all) => [...new Set([all[0] ?? "", all.at(-1) ?? ""])]);
}

/** Those of a list in turn. */
export function oneOf<Value>(list: readonly Value[], index: number): Value {
  return list[index % list.length] as Value;
}

const nameOf = (point: string) => point.replace(/ (?:before|torn|after)$/, "");
