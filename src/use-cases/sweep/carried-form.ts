/** What a person may have filled in that decides nothing about how a change is judged, or on what machine. */
const carried = new Set([
  ...["agents", "base", "budget-tokens", "budget-usd", "cache", "delete-branch", "lfs", "max-minutes"],
  ...["max-revisions", "max-rounds", "method", "on-reject", "retention-days", "spec-gate", "submodules"],
  ...["timeout", "transcripts"],
]);
/** What goes without saying, as the workflow has it by itself. */
const usual: Readonly<Record<string, string>> = { "runs-on": "ubuntu-latest" };

export interface CarriedForm {
  readonly inputs: Readonly<Record<string, string>>;
  /** Filled-in fields that only a person may give to another run. */
  readonly left: readonly string[];
}

/**
 * The part of a form that a sweep hands on. It read the form from an artifact, which any job of that run may have left, those in
 * which models worked too: commands, machines and the sandbox are taken from nobody but a person.
 */
export function carriedForm(form: Readonly<Record<string, string>>): CarriedForm {
  const filled = Object.entries(form).filter(
    ([name, value]) => !["goal", "continue-run"].includes(name) && value !== "" && value !== usual[name],
  );
  return {
    inputs: Object.fromEntries(filled.filter(([name]) => carried.has(name))),
    left: filled.map(([name]) => name).filter((name) => !carried.has(name)),
  };
}
