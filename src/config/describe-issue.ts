import type { core } from "zod";
import { suggestion } from "./did-you-mean.ts";
import { configJsonSchema } from "./json-schema.ts";

/** A fault of the schema as one sentence that names the key, and the path of what is at fault. */
export function describeIssue(issue: core.$ZodIssue): { readonly path: PropertyKey[]; readonly why: string } {
  if (issue.code === "unrecognized_keys") {
    const key = issue.keys[0] ?? "";
    const known = keysAt(issue.path);
    const where = issue.path.length === 0 ? "" : ` in ${nameOf(issue.path)}`;
    const why = `unknown key "${key}"${where}.${suggestion(key, known) || elsewhere(key, known) || ` Known are: ${known.join(", ")}.`}`;
    return { path: [...issue.path, key], why };
  }
  const name = issue.path.length === 0 ? "the configuration" : nameOf(issue.path);
  const why = complaint(issue);
  return { path: issue.path, why: /^(must|is) /.test(why) ? `${name} ${why}` : `${name}: ${why}` };
}

function complaint(issue: core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `${issue.message.endsWith("undefined") ? "is missing; it " : ""}must be ${nounOf(issue.expected)}`;
    case "invalid_value":
      return `must be ${issue.values.map(String).join(" or ")}`;
    case "invalid_union":
      return issue.discriminator === undefined
        ? issue.errors.flat().map(complaint).join(", or ")
        : issue.message;
    case "too_small":
      if (issue.origin === "string") return issue.message;
      return `must be ${issue.inclusive === true ? "at least" : "more than"} ${issue.minimum}`;
    case "too_big":
      return `must be at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}

const nouns: Readonly<Record<string, string>> = {
  object: "a mapping",
  array: "a list",
  int: "a whole number",
  boolean: "true or false",
};
const nounOf = (type: string) => nouns[type] ?? `a ${type}`;

/** `analysis[0].report`. */
function nameOf(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) =>
      typeof step === "number" ? `[${step}]` : `${index === 0 ? "" : "."}${String(step)}`,
    )
    .join("");
}

/** A key that is known, but one level further in. */
function elsewhere(key: string, outer: readonly string[]): string {
  const inner = outer.flatMap((name) => keysAt([name]).map((each) => ({ name: `${name}.${each}`, each })));
  const found = inner.find(({ each }) => each === key || each.split("-").includes(key));
  return found === undefined ? "" : ` Did you mean "${found.name}"?`;
}

interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly oneOf?: readonly SchemaNode[];
}

/** The keys that may stand at a path. */
function keysAt(path: readonly PropertyKey[]): string[] {
  let node: SchemaNode = configJsonSchema();
  for (const step of path)
    node = (typeof step === "number" ? node.items : node.properties?.[String(step)]) ?? {};
  const shapes = node.oneOf ?? [node];
  return [...new Set(shapes.flatMap((shape) => Object.keys(shape.properties ?? {})))];
}
