import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import type { Answer } from "./call.ts";
import { description, type Operation, type Parameter, resolve, type Schema } from "./specification.ts";

const bodies = newValidator(false);
const parameters = newValidator(true);
const compiled = new Map<object, ValidateFunction>();

/** How a request differs from what GitHub describes; names that GitHub would ignore count. */
export function checkRequest(
  operation: Operation,
  request: {
    readonly path: Readonly<Record<string, string>>;
    readonly query: Readonly<Record<string, string>>;
    readonly body: unknown;
  },
): string[] {
  const { requestSchema } = operation;
  const places = (["path", "query"] as const).flatMap((group) => {
    const validate = parametersValidator(operation, group);
    return problems(validate, { ...request[group] }).map((problem) => group + problem);
  });
  if (request.body === undefined) return operation.bodyRequired ? [...places, "the body is missing"] : places;
  if (requestSchema === undefined) return [...places, "a body is not expected"];
  return [
    ...places,
    ...unknownNames(resolve(requestSchema), request.body),
    ...problems(compile(requestSchema), request.body).map((problem) => `body${problem}`),
  ];
}

/** How an answer differs from what GitHub describes. Refusals that it doesn't describe have the usual error body. */
export function checkAnswer(operation: Operation, { status, body }: Answer): string[] {
  const schema = operation.answers.get(status) ?? (status >= 400 ? usualError() : undefined);
  if (schema !== undefined) return problems(compile(schema), body);
  if (!operation.answers.has(status)) return ["this status is not among the answers"];
  return body === undefined ? [] : ["the answer should have no body"];
}

function newValidator(coerceTypes: boolean): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes, formats: { "repo.nwo": true } });
  addFormats.default(ajv);
  return ajv.addSchema(description, "github");
}

function parametersValidator(operation: Operation, group: Parameter["in"]): ValidateFunction {
  const key = `${operation.id} ${group}`;
  const named = operation.parameters.filter((one) => one.in === group);
  const properties = Object.fromEntries(named.map(({ name, schema }) => [name, lenient(schema)]));
  const required = named.flatMap((one) => (one.required === true ? [one.name] : []));
  const schema = { $id: key, type: "object", properties, required, additionalProperties: false };
  return parameters.getSchema(key) ?? parameters.compile(schema);
}

function compile(schema: Schema): ValidateFunction {
  const found = compiled.get(schema) ?? bodies.compile(schema);
  compiled.set(schema, found);
  return found;
}

function usualError(): Schema {
  return description.components.schemas["basic-error"];
}

/** A text that reads as a number fits both alternatives of `integer or string`. */
function lenient(schema: Schema): Schema {
  return schema.oneOf === undefined ? schema : { anyOf: schema.oneOf };
}

function unknownNames({ properties, additionalProperties }: Schema, body: unknown): string[] {
  if (properties === undefined || additionalProperties !== undefined) return [];
  const names = Object.keys(body ?? {}).filter((name) => !(name in properties));
  return names.map((name) => `body: GitHub knows no ${name}`);
}

/** Each begins with the place within the value. */
function problems(validate: ValidateFunction, value: unknown): string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}
