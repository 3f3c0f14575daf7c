import { parseArgs } from "node:util";
import { suggestion } from "../config/did-you-mean.ts";
import type { DevAgentError } from "../errors.ts";
import { shellWord } from "../reporting/way-back.ts";
import { type CommandName, type CommandShape, commands } from "./command-table.ts";
import { type Flag, type FlagName, flags } from "./flags.ts";
import { usageError } from "./usage-error.ts";

/** What was typed, checked against the flags and words that the command takes. */
export interface Invocation {
  readonly command: CommandName;
  readonly words: readonly string[];
  /** Text of flags that have one value. */
  text(flag: FlagName): string | undefined;
  /** Values of a flag that may be repeated. */
  all(flag: FlagName): readonly string[];
  has(flag: FlagName): boolean;
}

export type Parsed =
  | { readonly show: "version" }
  | { readonly show: "help"; readonly command: CommandName | undefined }
  | { readonly show: "nothing"; readonly invocation: Invocation };

/** Reads the arguments after the program's name. The command is `run` when the first one is a flag. */
export function parseArguments(argv: readonly string[]): Parsed {
  const [first] = argv;
  if (first === undefined)
    throw usageError("No goal was given.", 'Try: dev-agent --goal "…", or dev-agent --help.');
  if (["--version", "-v", "-V", "version"].includes(first)) return { show: "version" };
  if (first === "--help" || first === "-h" || first === "help")
    return { show: "help", command: argv[1] === undefined ? undefined : commandNamed(argv[1]) };
  const named = !first.startsWith("-");
  const command = named ? commandNamed(first) : "run";
  const rest = named ? argv.slice(1) : argv;
  const { values, words } = readFlags(command, rest);
  if (values.has("help")) return { show: "help", command };
  if (values.has("version")) return { show: "version" };
  const invocation: Invocation = {
    command,
    words,
    text: (flag) => values.get(flag)?.[0],
    all: (flag) => values.get(flag) ?? [],
    has: (flag) => values.has(flag),
  };
  return { show: "nothing", invocation };
}

function commandNamed(name: string): CommandName {
  const known = Object.keys(commands) as CommandName[];
  const found = known.find((command) => command === name);
  if (found !== undefined) return found;
  if (/\s/.test(name)) throw usageError("A goal needs its flag.", `Try: dev-agent ${goalFlag(name)}`);
  throw usageError(`Unknown command "${name}".${suggestion(name, known)}`);
}

/** `--goal "fix the bug"`, as a shell takes it. */
function goalFlag(goal: string): string {
  return `--goal ${/["$`\\!]/.test(goal) ? shellWord(goal) : `"${goal}"`}`;
}

function readFlags(command: CommandName, argv: readonly string[]) {
  const shape: CommandShape = commands[command];
  const allowed: readonly FlagName[] = [...shape.flags, "help", "version"];
  const { tokens } = parseArgs({
    args: [...argv],
    options: {
      ...Object.fromEntries(allowed.map((name) => [name, { type: hasValue(name) ? "string" : "boolean" }])),
      ...{ help: { type: "boolean", short: "h" }, version: { type: "boolean", short: "V" } },
    } as Record<string, { type: "string" | "boolean" }>,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<FlagName, string[]>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const flag = knownFlag(token.rawName, { command, allowed });
    values.set(flag, [...takeEarlier(flag, values), readValue(flag, token)]);
  }
  if (words.length > shape.maxWords) throw tooManyWords(command, { words, values });
  return { values, words };
}

interface Typed {
  readonly words: readonly string[];
  readonly values: ReadonlyMap<FlagName, readonly string[]>;
}

function tooManyWords(command: CommandName, { words, values }: Typed): DevAgentError {
  const message = `"${words[commands[command].maxWords]}" is one word too many for dev-agent ${command}.`;
  if (command !== "run") return usageError(message, `See dev-agent ${command} --help.`);
  const goal = [...(values.get("goal") ?? []), ...words].join(" ");
  return usageError(message, `Try: dev-agent ${goalFlag(goal)}`);
}

function knownFlag(raw: string, about: { command: CommandName; allowed: readonly FlagName[] }): FlagName {
  const name = raw.replace(/^-+/, "");
  if (raw === "-h") return "help";
  if (raw === "-V" || raw === "-v") return "version";
  const found = about.allowed.find((flag) => flag === name && raw.startsWith("--"));
  if (found !== undefined) return found;
  const known = about.allowed.map((flag) => `--${flag}`);
  const reason =
    name in flags && raw.startsWith("--")
      ? `dev-agent ${about.command} takes no ${raw}.`
      : `Unknown flag ${raw}.${suggestion(raw, known)}`;
  throw usageError(reason, `See dev-agent ${about.command} --help.`);
}

function takeEarlier(flag: FlagName, values: ReadonlyMap<FlagName, string[]>): string[] {
  const earlier = values.get(flag) ?? [];
  const { many }: Flag = flags[flag];
  if (earlier.length > 0 && many !== true && hasValue(flag)) throw usageError(`--${flag} is given twice.`);
  return earlier;
}

function readValue(
  flag: FlagName,
  { value, inlineValue }: { value: string | undefined; inlineValue: boolean | undefined },
): string {
  if (!hasValue(flag)) {
    if (value !== undefined) throw usageError(`--${flag} takes no value.`);
    return "";
  }
  // A negative number is taken for what it is: whoever reads it says why it won't do.
  const missing = value === undefined || (inlineValue !== true && /^-(?!\.?\d)./.test(value));
  if (!missing) return value;
  const { value: called }: Flag = flags[flag];
  throw usageError(
    `--${flag} needs a value: --${flag} ${called}.`,
    `One that begins with - is written --${flag}=…`,
  );
}

function hasValue(flag: FlagName): boolean {
  return "value" in flags[flag];
}
