import { printedLine } from "../domain/text/printed.ts";

/** As the use case gives them. */
interface Step {
  readonly name: string;
  readonly state: string;
  readonly what: string;
  readonly command: string | null;
}

interface Plan {
  readonly repository: string | null;
  readonly steps: readonly Step[];
}

/** What will be done, what is as it should be, and what is left for people: a line each. */
export function initLines({ repository, steps }: Plan): string[] {
  const width = Math.max(...steps.map(({ name }) => name.length));
  const lines = steps.map(
    ({ name, state, what }) => `${state.padEnd(7)}  ${name.padEnd(width)}  ${printedLine(what, 1_000)}`,
  );
  const where = repository === null ? [unknownRepository] : [];
  return [...lines, ...where];
}

const unknownRepository =
  "by hand  the settings on GitHub: this clone's remote is not there. Name it with --github OWNER/REPO.";

/** What was done and what GitHub refused, with the way to do that by hand. */
export function leftLines(
  results: readonly { readonly step: Step; readonly failure: string | null }[],
): string[] {
  const lines = results.flatMap(({ step, failure }) => {
    if (failure === null) return [`done     ${step.name}`];
    const commands = (step.command ?? "").split("\n").filter((line) => line !== "");
    return [
      `failed   ${step.name}: ${printedLine(failure, 500)}`,
      ...(commands.length === 0
        ? []
        : ["         An administrator does it with:", ...commands.map((line) => `           ${line}`)]),
    ];
  });
  return ["", ...lines];
}

/** What a person does next. */
export function nextLines({ repository, steps }: Plan, whole: boolean): string[] {
  const hand = steps.filter(({ state }) => state === "by hand" || state === "differs");
  const at = repository ?? "OWNER/REPO";
  return [
    "",
    "Left for you:",
    ...hand.flatMap(({ name, what, command }) => [
      `  - ${name}: ${printedLine(what, 1_000)}`,
      ...(command ?? "")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => `      ${line}`),
    ]),
    ...(whole ? [] : ["  - what failed above"]),
    ...(steps.some(({ state }) => state === "write")
      ? ["  - commit the new files and push them to the default branch"]
      : []),
    `  - a key or a plan's token for models: gh secret set ANTHROPIC_API_KEY --repo ${at} (or another of docs/how-to/credentials.md)`,
    `  - then look at it all: dev-agent doctor --github ${at}`,
  ];
}
