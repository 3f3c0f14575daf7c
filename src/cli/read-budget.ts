import { suggestion } from "../config/did-you-mean.ts";
import { type Limits, type RoleLimits, withLimits } from "../domain/budget.ts";
import { type ModelRole, modelRoles } from "../domain/role.ts";
import type { FlagName } from "./flags.ts";
import type { Invocation } from "./parse-arguments.ts";
import { usageError } from "./usage-error.ts";

const limitFlags = [
  ["usd", "budget-usd", false],
  ["tokens", "budget-tokens", true],
  ["minutes", "max-minutes", false],
  ["rounds", "max-rounds", true],
] as const;

/** The limits that flags give: `N` for the session, `ROLE=N` for one role; undefined where there are none. */
export function readBudget(invocation: Invocation): Partial<Limits> | undefined {
  let limits: Partial<Limits> = {};
  for (const [limit, flag, whole] of limitFlags) {
    const named = new Set<string>();
    for (const text of invocation.all(flag)) {
      const { role, value } = splitRole(text, flag);
      if (named.has(role ?? "")) throw twice(flag, role);
      named.add(role ?? "");
      limits = changed(limits, { [limit]: readNumber(value, { flag, whole }) }, role);
    }
  }
  return Object.keys(limits).length === 0 ? undefined : limits;
}

function changed(limits: Partial<Limits>, more: RoleLimits, role: ModelRole | undefined): Partial<Limits> {
  if (role === undefined) return { ...limits, ...more };
  const { roles } = withLimits({ rounds: 1, ...limits }, { roles: { [role]: more } });
  return { ...limits, ...(roles && { roles }) };
}

function splitRole(text: string, flag: FlagName): { readonly role?: ModelRole; readonly value: string } {
  const equals = text.indexOf("=");
  if (equals < 0) return { value: text };
  const name = text.slice(0, equals);
  const role = modelRoles.find((known) => known === name);
  if (role === undefined)
    throw usageError(
      `--${flag}: unknown role "${name.slice(0, 80)}"; roles that a model plays are ${modelRoles.join(", ")}.${suggestion(name, modelRoles)}`,
    );
  if (role === "architect" && flag === "max-rounds")
    throw usageError("--max-rounds: the architect works in no rounds.");
  return { role, value: text.slice(equals + 1) };
}

function readNumber(
  value: string,
  { flag, whole }: { readonly flag: FlagName; readonly whole: boolean },
): number {
  const number = (whole ? /^\d{1,15}$/ : /^\d{1,15}(?:\.\d{1,9})?$/).test(value) ? Number(value) : 0;
  const most = flag === "max-rounds" ? 100 : Number.POSITIVE_INFINITY;
  if (number > 0 && number <= most) return number;
  const range = most === 100 ? "from 1 to 100" : "above 0";
  throw usageError(`--${flag} must be a ${whole ? "whole " : ""}number ${range}, not "${value}".`);
}

function twice(flag: FlagName, role: ModelRole | undefined) {
  if (role === undefined) return usageError(`--${flag} is given twice.`);
  return usageError(`--${flag} names the role ${role} twice.`);
}
