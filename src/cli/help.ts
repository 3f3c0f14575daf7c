import { type CommandName, type CommandShape, commands } from "./command-table.ts";
import { type Flag, flags } from "./flags.ts";

/** The help of one command, or of the program. */
export function helpText(command: CommandName | undefined): string {
  return `${(command === undefined ? programHelp() : commandHelp(command)).join("\n")}\n`;
}

function programHelp(): string[] {
  const names = Object.keys(commands) as CommandName[];
  return [
    "dev-agent: a goal goes in, a tested, scanned, reviewed and approved merge comes out",
    "",
    'usage: dev-agent [run] --goal "…" [flags]',
    "       dev-agent COMMAND [flags]",
    "",
    "commands:",
    ...names.map((name) => `  ${name.padEnd(10)} ${commands[name].summary}`),
    "",
    "flags of run:",
    ...flagLines(commands.run),
    "",
    "examples:",
    ...names.flatMap((name) => commands[name].examples.slice(0, 1).map((example) => `  ${example}`)),
    "",
    "exit codes: 0 merged or done, 1 defect, 2 usage or configuration, 3 refused by policy, 4 budget,",
    "            5 waiting for a person, 6 rejected, 7 provider, 8 infrastructure, 130/143 cancelled",
    "More on a command: dev-agent COMMAND --help",
  ];
}

function commandHelp(command: CommandName): string[] {
  const shape: CommandShape = commands[command];
  const { summary, words, examples } = shape;
  return [
    `dev-agent ${command}: ${summary}`,
    "",
    `usage: dev-agent ${[command, ...(words.startsWith("-- ") ? ["[flags]", words] : [words, "[flags]"])].filter((part) => part !== "").join(" ")}`,
    "",
    "flags:",
    ...flagLines(shape),
    "",
    "examples:",
    ...examples.map((example) => `  ${example}`),
  ];
}

function flagLines({ flags: taken, help: own }: CommandShape): string[] {
  return taken.map((name) => {
    const { value, many, help }: Flag = flags[name];
    const written = `--${name}${value === undefined ? "" : ` ${value}`}${many === true ? " …" : ""}`;
    return `  ${written.padEnd(34)} ${own?.[name] ?? help}`;
  });
}
