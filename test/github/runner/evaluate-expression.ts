import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import type { FunctionDefinition } from "@actions/expressions/funcs/info";
import type { Token } from "@actions/expressions/lexer";
import { truthy } from "@actions/expressions/result";
import { hashFiles } from "./hash-files.ts";
import type { Json } from "./json.ts";

/** The status functions; a job's `if` may name jobs, a step's can't. */
export interface StatusChecks {
  success(jobs: readonly string[]): boolean;
  failure(jobs: readonly string[]): boolean;
  cancelled(): boolean;
}

/** What an expression can see. */
export interface Scope {
  readonly contexts: Readonly<Record<string, Json>>;
  readonly status?: StatusChecks;
  /** Where `hashFiles` looks. */
  readonly workspace?: string;
}

/** The value of an expression without its `${{ }}`; throws on one that isn't valid. */
export function evaluateExpression(expression: string, scope: Scope): data.ExpressionData {
  const functions = functionsOf(scope);
  const tokens = new Lexer(expression).lex().tokens.map(withAllQuotes);
  const tree = new Parser(tokens, Object.keys(scope.contexts), [...functions.values()]).parse();
  const contexts = toData(scope.contexts) as data.Dictionary;
  return new Evaluator(tree, contexts, functions).evaluate();
}

export function isTrue(expression: string, scope: Scope): boolean {
  return truthy(evaluateExpression(expression, scope));
}

export function toJson(value: data.ExpressionData): Json {
  return JSON.parse(JSON.stringify(value, data.replacer)) as Json;
}

/** The lexer turns only the first doubled quote of a text into one. */
function withAllQuotes(token: Token): Token {
  if (!token.lexeme.startsWith("'")) return token;
  return { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") };
}

function toData(value: unknown): data.ExpressionData {
  return JSON.parse(JSON.stringify(value), data.reviver) as data.ExpressionData;
}

type Call = (args: readonly string[]) => data.ExpressionData;

function functionsOf({ status, workspace }: Scope): Map<string, FunctionDefinition> {
  const calls: Record<string, Call> = { always: () => new data.BooleanData(true) };
  if (status !== undefined) {
    calls.success = (jobs) => new data.BooleanData(status.success(jobs));
    calls.failure = (jobs) => new data.BooleanData(status.failure(jobs));
    calls.cancelled = () => new data.BooleanData(status.cancelled());
  }
  if (workspace !== undefined)
    calls.hashfiles = (patterns) => new data.StringData(hashFiles(workspace, patterns));
  return new Map(Object.entries(calls).map(([name, call]) => [name, definitionOf(name, call)]));
}

function definitionOf(name: string, call: Call): FunctionDefinition {
  return { name, minArgs: 0, maxArgs: 255, call: (...args) => call(args.map((arg) => arg.coerceString())) };
}
