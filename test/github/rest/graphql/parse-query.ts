/** One field of a query: what it is asked with and what is asked of it. */
export interface Field {
  readonly name: string;
  /** Name in the answer. */
  readonly alias: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly fields: readonly Field[];
}

export interface Query {
  readonly kind: "query" | "mutation";
  readonly fields: readonly Field[];
}

type Variables = Readonly<Record<string, unknown>>;

/** Reads the part of GraphQL that clients of GitHub write: one operation, no fragments, no directives. Throws for the rest. */
export function parseQuery(text: string, variables: Variables): Query {
  const tokens = createTokens(text);
  const kind = tokens.peek() === "{" ? "query" : tokens.next();
  if (kind !== "query" && kind !== "mutation") throw new Error(`a query can't begin with ${kind}`);
  const declared = readDeclarations(tokens);
  const unknown = Object.keys(variables).filter((name) => !declared.has(name));
  if (unknown.length > 0) throw new Error(`the query declares no $${unknown.join(", $")}`);
  const missing = [...declared].filter(([name, required]) => required && (variables[name] ?? null) === null);
  if (missing.length > 0) throw new Error(`$${missing.map(([name]) => name).join(", $")} has no value`);
  const fields = readFields(tokens, { variables, declared });
  if (tokens.peek() !== undefined)
    throw new Error(`nothing may follow the operation, but ${tokens.peek()} does`);
  return { kind, fields };
}

interface Tokens {
  peek(): string | undefined;
  next(): string;
  /** Takes a token that must come now. */
  take(wanted: string): void;
}

function createTokens(text: string): Tokens {
  const found = text.match(/"(?:[^"\\]|\\.)*"|-?[0-9]+(?:\.[0-9]+)?|[A-Za-z_]\w*|\.\.\.|[^\s,]/g) ?? [];
  let at = 0;
  const next = () => {
    at += 1;
    return found[at - 1] ?? fail("the query ends too soon");
  };
  return {
    peek: () => found[at],
    next,
    take(wanted) {
      const token = next();
      if (token !== wanted) fail(`${token} is where ${wanted} should be`);
    },
  };
}

/** Variables by name, and whether each is required. */
function readDeclarations(tokens: Tokens): ReadonlyMap<string, boolean> {
  const declared = new Map<string, boolean>();
  if (/^\w/.test(tokens.peek() ?? "")) tokens.next();
  if (tokens.peek() !== "(") return declared;
  tokens.take("(");
  while (tokens.peek() !== ")") {
    tokens.take("$");
    const name = tokens.next();
    tokens.take(":");
    let last = tokens.next();
    while (!["$", ")"].includes(tokens.peek() ?? ")")) last = tokens.next();
    declared.set(name, last === "!");
  }
  tokens.take(")");
  return declared;
}

interface Surroundings {
  readonly variables: Variables;
  readonly declared: ReadonlyMap<string, boolean>;
}

function readFields(tokens: Tokens, around: Surroundings): readonly Field[] {
  const fields: Field[] = [];
  tokens.take("{");
  while (tokens.peek() !== "}") fields.push(readField(tokens, around));
  tokens.take("}");
  return fields;
}

function readField(tokens: Tokens, around: Surroundings): Field {
  const alias = tokens.next();
  if (!/^[A-Za-z_]/.test(alias)) fail(`${alias} is no field`);
  const renamed = tokens.peek() === ":";
  if (renamed) tokens.take(":");
  const name = renamed ? tokens.next() : alias;
  const args = tokens.peek() === "(" ? readObject(tokens, { ...around, end: ")" }) : {};
  const fields = tokens.peek() === "{" ? readFields(tokens, around) : [];
  return { name, alias, args, fields };
}

/** `( … )` or `{ … }`. */
function readObject(tokens: Tokens, around: Surroundings & { readonly end: ")" | "}" }) {
  const entries: [string, unknown][] = [];
  tokens.next();
  while (tokens.peek() !== around.end) {
    const name = tokens.next();
    tokens.take(":");
    entries.push([name, readValue(tokens, around)]);
  }
  tokens.take(around.end);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function readValue(tokens: Tokens, around: Surroundings): unknown {
  if (tokens.peek() === "{") return readObject(tokens, { ...around, end: "}" });
  const token = tokens.next();
  if (token === "$") {
    const name = tokens.next();
    if (!around.declared.has(name)) fail(`the query declares no $${name}`);
    return around.variables[name];
  }
  if (token.startsWith('"') || /^-?[0-9]/.test(token)) return JSON.parse(token);
  if (["true", "false", "null"].includes(token)) return JSON.parse(token);
  return /^\w+$/.test(token) ? token : fail(`${token} is no value`);
}

function fail(message: string): never {
  throw new Error(message);
}
