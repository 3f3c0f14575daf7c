import type { Json, JsonObject } from "./json.ts";

export interface Combination {
  readonly values: JsonObject;
  /** The values that name it; those that `include` adds to it don't. */
  readonly named: JsonObject;
}

/** The combinations of a `strategy.matrix`; a single empty one without it. */
export function expandMatrix(matrix: Json): readonly Combination[] {
  if (matrix === null || typeof matrix !== "object" || Array.isArray(matrix))
    return [{ values: {}, named: {} }];
  const { include, exclude, ...vectors } = matrix as JsonObject;
  const names = Object.keys(vectors);
  const excluded = asList(exclude);
  const product = names
    .reduce<JsonObject[]>(
      (all, name) =>
        all.flatMap((one) => (vectors[name] as readonly Json[]).map((value) => ({ ...one, [name]: value }))),
      names.length === 0 ? [] : [{}],
    )
    .filter((one) => !excluded.some((filter) => agree(one, filter)));
  const combinations = product.map((named) => ({ values: named, named }));
  const added: Combination[] = [];
  for (const extra of asList(include)) {
    const shared = Object.keys(extra).filter((name) => names.includes(name));
    const fitting = combinations.filter(({ named }) => agree(named, extra, shared));
    if (fitting.length === 0) added.push({ values: extra, named: extra });
    for (const one of fitting) one.values = { ...one.values, ...extra };
  }
  return [...combinations, ...added];
}

/** The way GitHub names one of several: `test (20, linux)`. */
export function nameOfInstance(job: string, values: JsonObject): string {
  const shown = Object.values(values).filter((value) => value !== null && typeof value !== "object");
  return shown.length === 0 ? job : `${job} (${shown.join(", ")})`;
}

function asList(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? (value as readonly JsonObject[]) : [];
}

function agree(one: JsonObject, other: JsonObject, names = Object.keys(other)): boolean {
  return names.every((name) => JSON.stringify(one[name]) === JSON.stringify(other[name]));
}
