import { detectSetup } from "./detect-setup.ts";
import { type Project, unreadInput } from "./project.ts";

const lifecycle = /^(pre|post)?(install|prepare|prepublish)$|^dependencies$/;
/** They only install git hooks, and the set-up tells them not to. */
const hookInstallers = /^husky( install)?$/;

/**
 * Whether set-up commands may run code of the repository (commands of its own, scripts that installing starts), or
 * depend on files whose content isn't among the inputs.
 */
export function runsOwnCode(commands: readonly string[], project: Project): boolean {
  const detected = detectSetup(project);
  if (commands.some((command) => !detected.includes(command))) return true;
  return [...project.inputs].some(([path, text]) => {
    if (text === unreadInput) return true;
    if (/(^|\/)package\.json$/.test(path)) return scriptsOf(text).some(isOwn);
    if (/(^|\/)composer\.json$/.test(path)) return scriptsOf(text).length > 0;
    if (/requirements.*\.txt$/.test(path)) return /^\s*(-e|--editable|\.)/m.test(text);
    return path === "setup.py";
  });
}

function isOwn([name, script]: readonly [string, unknown]): boolean {
  return lifecycle.test(name) && !hookInstallers.test(String(script).trim());
}

function scriptsOf(manifest: string): readonly (readonly [string, unknown])[] {
  try {
    const { scripts } = JSON.parse(manifest) as { scripts?: Record<string, unknown> };
    return Object.entries(scripts ?? {});
  } catch {
    return [];
  }
}
