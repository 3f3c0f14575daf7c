import { suggestion } from "../../config/did-you-mean.ts";
import { DevAgentError } from "../../errors.ts";

export type Variables = Readonly<Record<string, string | undefined>>;

/** What a workflow gave to an action, each asked for by its name in action.yml. Throws configuration errors. */
export interface ActionInputs {
  /** Trimmed; empty where nothing was given. */
  text(name: string): string;
  required(name: string): string;
  flag(name: string): boolean;
  /** Undefined where nothing was given. */
  number(name: string): number | undefined;
  /** The same for what there are no halves of. */
  whole(name: string): number | undefined;
  choice<Known extends string>(name: string, known: readonly Known[]): Known;
  /** Without blank ones. */
  lines(name: string): readonly string[];
}

export function readInputs(env: Variables): ActionInputs {
  const text = (name: string) => (env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
  const number = (name: string) => {
    const value = text(name);
    if (value === "") return undefined;
    const found = /^\d{1,15}(?:\.\d{1,6})?$/.test(value) ? Number(value) : 0;
    if (found === 0) throw invalid(name, value, "a number above 0, in plain digits");
    return found;
  };
  return {
    text,
    required(name) {
      const value = text(name);
      if (value === "")
        throw problem("input-missing", `The input ${name} is empty.`, "Pass it in the step's `with:`.");
      return value;
    },
    flag(name) {
      const value = text(name).toLowerCase();
      if (["", "false"].includes(value)) return false;
      if (value === "true") return true;
      throw invalid(name, value, "true or false");
    },
    number,
    whole(name) {
      const found = number(name);
      if (found === undefined || Number.isInteger(found)) return found;
      throw invalid(name, text(name), "a whole number");
    },
    choice(name, known) {
      const value = text(name);
      const found = known.find((each) => each === value);
      if (found === undefined) throw invalid(name, value, `${known.join(", ")}.${suggestion(value, known)}`);
      return found;
    },
    lines: (name) =>
      text(name)
        .split(/[\n,]/)
        .map((line) => line.trim())
        .filter((line) => line !== ""),
  };
}

function invalid(name: string, value: string, allowed: string): DevAgentError {
  const given = JSON.stringify(value.slice(0, 60));
  return problem("input-invalid", `The input ${name} is ${given}.`, `It takes ${allowed}`);
}

function problem(code: string, message: string, remedy: string): DevAgentError {
  return new DevAgentError({ code, kind: "configuration", message, remedy });
}
