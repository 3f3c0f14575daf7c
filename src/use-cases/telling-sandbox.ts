import type { Sandbox } from "../ports/sandbox.ts";

/** The same sandbox; which hosts a command asked for in vain is told. */
export function tellingSandbox(
  sandbox: Sandbox,
  tell: (refused: { command: string; hosts: string[] }) => void,
): Sandbox {
  return {
    ...sandbox,
    async run(command) {
      const result = await sandbox.run(command);
      const { refusedHosts = [] } = result;
      if (refusedHosts.length > 0)
        tell({ command: shown(command.argv).slice(0, 500), hosts: [...refusedHosts] });
      return result;
    },
  };
}

/** A shell line stands for itself. */
function shown(argv: readonly string[]): string {
  const [, option, line, ...rest] = argv;
  return option === "-c" && line !== undefined && rest.length === 0 ? line : argv.join(" ");
}
