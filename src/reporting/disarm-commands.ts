/** Commands to a CI runner: `::name::` at the start of a line, `##[name]` and `##word[name]` anywhere. */
const lineCommands = /^([^\S\n]*):(?=:)/gm;
const bracketCommands = /#(?=#[A-Za-z]{0,20}\[)/g;

/** The same text, unable to give commands to the CI system whose log it is printed to. */
export function disarmCommands(text: string): string {
  return text.replace(lineCommands, "$1: ").replace(bracketCommands, "# ");
}
