/** The JSON type of a state field. Every field may be null or absent; `json` holds anything. */
export type StateField =
  | { readonly type: "string" | "number" | "boolean" | "json" }
  | { readonly type: "object"; readonly fields: Readonly<Record<string, StateField>> }
  | { readonly type: "list"; readonly items: StateField }
  | { readonly type: "map"; readonly values: StateField };

export const text = { type: "string" } as const satisfies StateField;
export const number = { type: "number" } as const satisfies StateField;
export const flag = { type: "boolean" } as const satisfies StateField;

export function object(fields: Readonly<Record<string, StateField>>): StateField {
  return { type: "object", fields };
}

export function list(items: StateField): StateField {
  return { type: "list", items };
}

export function map(values: StateField): StateField {
  return { type: "map", values };
}

/** The field at a dotted path such as `risk.score`; undefined where the state has no such field. */
export function fieldAt(state: Readonly<Record<string, StateField>>, path: string): StateField | undefined {
  let field: StateField | undefined = { type: "object", fields: state };
  for (const name of path.split(".")) {
    if (field.type === "json") return field;
    if (field.type === "map") field = field.values;
    else if (field.type === "object" && Object.hasOwn(field.fields, name)) field = field.fields[name];
    else return undefined;
    if (field === undefined) return undefined;
  }
  return field;
}
