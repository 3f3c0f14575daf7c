/** What somebody asks for in a comment. */
export type Command =
  | { readonly name: "approve"; readonly sha: string; readonly comment: string }
  | { readonly name: "revise"; readonly comment: string }
  | { readonly name: "reject"; readonly comment: string };

export type Parsed =
  | { readonly status: "command"; readonly command: Command }
  /** It begins like a command and is none; `why` on one line. */
  | { readonly status: "malformed"; readonly name: Command["name"]; readonly why: string };

const start = /^\/(approve|revise|reject)(?![\w-])/;

/**
 * Reads a comment that begins with a command; null for any other. What is quoted, fenced or further down begins with
 * something else, and is talk about commands.
 */
export function parseCommand(body: string): Parsed | null {
  const name = start.exec(body)?.[1] as Command["name"] | undefined;
  if (name === undefined) return null;
  const lines = body.split(/\r\n|\n|\r/);
  const [first = "", ...rest] = lines;
  if (rest.some((line) => start.test(line.trimStart())))
    return { status: "malformed", name, why: "it holds several commands" };
  const below = rest.join("\n").trim();
  if (name === "approve") return parseApproval(first, below);
  const beside = first.slice(name.length + 1);
  if (beside !== "" && !/^[ \t]/.test(beside))
    return { status: "malformed", name, why: `something stands right behind /${name}` };
  const comment = [beside.trim(), below].filter((part) => part !== "").join("\n");
  if (name === "revise" && comment === "")
    return { status: "malformed", name, why: "it does not say what to change" };
  return { status: "command", command: { name, comment } };
}

function parseApproval(line: string, comment: string): Parsed {
  const sha = /^\/approve ([0-9a-f]{12,40})$/.exec(line)?.[1];
  if (sha !== undefined) return { status: "command", command: { name: "approve", sha, comment } };
  const why =
    "its first line must be /approve, one space and 12 to 40 digits of the commit, in small letters, and nothing else";
  return { status: "malformed", name: "approve", why };
}
