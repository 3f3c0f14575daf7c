import type { Sandbox } from "../ports/sandbox.ts";

/** What a person should know of the sandbox that was chosen and proved. `restricted`: AppArmor restricts user namespaces. */
export function aboutSandbox({ name }: Pick<Sandbox, "name">, restricted: boolean): string {
  if (name === "none") return "none: untrusted commands run without isolation";
  return restricted
    ? `${name} works: AppArmor restricts user namespaces here, but not its own`
    : `${name} works`;
}
