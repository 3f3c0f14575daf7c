import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A JSON Schema of the description. Its references start with `github#`. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

export interface Operation {
  /** As in `pulls/merge`. */
  readonly id: string;
  readonly parameters: readonly Parameter[];
  readonly requestSchema: Schema | undefined;
  readonly bodyRequired: boolean;
  /** Schemas of the declared answers by status; without one the answer has no body. */
  readonly answers: ReadonlyMap<number, Schema | undefined>;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required?: boolean;
  readonly schema: Schema;
  readonly "x-multi-segment"?: boolean;
}

export interface Match {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

interface Media {
  readonly content?: { readonly "application/json"?: { readonly schema: Schema } };
  readonly required?: boolean;
}

interface RawOperation {
  readonly operationId: string;
  readonly parameters: readonly unknown[];
  readonly requestBody?: Media;
  readonly responses: Readonly<Record<string, unknown>>;
}

/** GitHub's own description of the calls in `openapi.json`, which scripts/write-github-api.ts writes. */
export const description = JSON.parse(
  readFileSync(join(import.meta.dirname, "openapi.json"), "utf8"),
  (key, value) => (key === "$ref" ? `github${value}` : value),
);

const paths = description.paths as Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
/** Longer paths first: a reference with slashes would swallow what follows it. */
const longestFirst = Object.entries(paths).sort(([a], [b]) => b.split("/").length - a.split("/").length);
const routes = longestFirst.flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, raw]) => {
    const operation = readOperation(raw);
    return { method: method.toUpperCase(), operation, pattern: patternOf(path, operation.parameters) };
  }),
);

export const operationIds: readonly string[] = routes.map(({ operation }) => operation.id);

/** The call that a request is; nothing where GitHub, or our cut of it, has none. */
export function findOperation(method: string, pathname: string): Match | undefined {
  for (const route of routes) {
    const found = route.method === method ? route.pattern.exec(pathname) : null;
    if (found === null) continue;
    const path = Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
    return { operation: route.operation, path: Object.fromEntries(path) };
  }
  return undefined;
}

/** What a reference stands for. */
export function resolve<T>(value: T | { readonly $ref?: string }): T {
  const reference = (value as { readonly $ref?: string }).$ref;
  if (reference === undefined) return value as T;
  const keys = reference.split("/").slice(1);
  return resolve(keys.reduce((inside, key) => inside[key], description));
}

function readOperation(raw: RawOperation): Operation {
  const schemaOf = (media: Media | undefined) => media?.content?.["application/json"]?.schema;
  const answers = Object.entries(raw.responses).map(
    ([status, response]) => [Number(status), schemaOf(resolve<Media>(response as Media))] as const,
  );
  return {
    id: raw.operationId,
    parameters: raw.parameters.map((parameter) => resolve<Parameter>(parameter as Parameter)),
    requestSchema: schemaOf(raw.requestBody),
    bodyRequired: raw.requestBody?.required ?? false,
    answers: new Map(answers),
  };
}

/** Some parameters may hold slashes, escaped or not: references, branches and paths. */
function patternOf(path: string, parameters: readonly Parameter[]): RegExp {
  const source = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const slashes = parameters.find((one) => one.name === name)?.["x-multi-segment"] === true;
    return `(?<${name}>${slashes ? ".+" : "[^/]+"})`;
  });
  return new RegExp(`^${source}$`);
}
