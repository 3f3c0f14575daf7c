/** A change of source: what stands in a file exactly once, and what takes its place. */
export interface Edit {
  /** Relative to `src`. */
  readonly file: string;
  readonly find: string;
  readonly put: string;
}

/** One defence, as the changes of source that take it out, with whatever else would notice. */
export type Defence = readonly Edit[];

// Every session begins with a proof that the sandbox holds; an open one is refused there.
const noProof: Edit = {
  file: "use-cases/preflight.ts",
  find: 'if (sandbox.name === "none") return sandbox;',
  put: "if (sandbox.name) return sandbox;",
};

const mounts = "sandbox/bubblewrap-arguments.ts";
const openNetwork: Edit = { file: mounts, find: ', "--unshare-net"]', put: "]" };

/** Taken out alone it gains nothing: the proof at the start refuses the session. */
export const onlyNetwork: Defence = [openNetwork];

/** The defences whose absence `controls.test.ts` proves to matter. */
export const defences = {
  "no network": [openNetwork, noProof],
  "own processes": [{ file: mounts, find: '"--unshare-pid", ', put: "" }, noProof],
  "git's settings read-only": [
    { file: mounts, find: "readOnly === true ? [] : gitMounts(", put: "true ? [] : gitMounts(" },
    noProof,
  ],
  "file tools stay inside": [
    {
      file: "agents/tool-loop/tools/confine.ts",
      find: 'if (parts[0] === ".." || isAbsolute(below))',
      put: "if (false)",
    },
  ],
  "only tools that are offered": [
    {
      file: "agents/tool-loop/tools/toolbox.ts",
      find: "!offered.some((known) => known === name)",
      put: "false",
    },
  ],
  "no link out of the tree": [
    { file: "git/tree-rules.ts", find: '["symlink", judgeLink],', put: "" },
    { file: "git/tree-rules.ts", find: "if (posix.isAbsolute(target)) return false;", put: "return true;" },
  ],
  "known credentials are looked for": [
    { file: "git/find-secrets.ts", find: "if (secrets === undefined) return [];", put: "return [];" },
  ],
  "secrets are looked for": [
    {
      file: "checks/secret-scan/secret-scan.ts",
      find: "if (findings.length === 0)",
      put: "if (findings.length >= 0)",
    },
  ],
  "credentials are hidden in what is written": [
    { file: "session/scrubbed-line.ts", find: "secrets === undefined ||", put: "secrets !== undefined ||" },
  ],
  "a file is no test": [
    {
      file: "checks/unit-tests/parsers/file-as-test.ts",
      find: "return /^",
      put: "return name === '' && /^",
    },
  ],
  "a file that ended early proves nothing": [
    {
      file: "checks/unit-tests/read-output.ts",
      find: "early !== null &&",
      put: "false && early !== null &&",
    },
  ],
  "exit codes count": [
    { file: "checks/unit-tests/judge-tests.ts", find: "if (result.exitCode !== 0)", put: "if (false)" },
  ],
  "what is critical waits for a person": [
    { file: "gates/flag-gate.ts", find: "|| needsPerson(request)", put: "" },
  ],
  "no commands to the runner": [
    { file: "domain/text/disarm-commands.ts", find: "if (!speaks) continue;", put: "continue;" },
    {
      file: "reporting/ci-view.ts",
      find: "return `::stop-commands::",
      put: 'return lines.join(""); return `::stop-commands::',
    },
  ],
} as const satisfies Readonly<Record<string, Defence>>;
