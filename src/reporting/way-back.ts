/** How a person calls this program again from the shell that they sit at. */
export interface WayBack {
  /** What they type for the program, e.g. `dev-agent` or `node /opt/dev-agent/index.js`. */
  readonly program: string;
  /** The repository's directory; null when they are in it. */
  readonly repo: string | null;
}

/** `dev-agent approve SESSION --repo DIR`, ready to paste. */
export function sessionCommand({ program, repo }: WayBack, words: string): string {
  return `${program} ${words}${repo === null ? "" : ` --repo ${shellWord(repo)}`}`;
}

/** Shows what a session's branch changes, ready to paste. */
export function diffCommand(
  { repo }: WayBack,
  { baseBranch, branch }: { readonly baseBranch: string; readonly branch: string },
): string {
  return `git ${repo === null ? "" : `-C ${shellWord(repo)} `}diff ${shellWord(`${baseBranch}...${branch}`)}`;
}

/** A word that any POSIX shell takes as it is. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
