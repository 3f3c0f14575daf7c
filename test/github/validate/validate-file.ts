import { readFileSync } from "node:fs";
import { join } from "node:path";
import { registerLogger, validate } from "@actions/languageservice";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";

export interface Problem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly severity: "error" | "warning" | "information" | "hint";
  readonly message: string;
}

export interface Repository {
  /** Directory with the repository's files. */
  readonly root: string;
  /** Its `owner/name`, by which its files may name its own actions and workflows. */
  readonly name: string;
  /** Folder of the workspace into which its workflows check their own repository out, as in `.dev-agent/`. */
  readonly checkedOutIn?: string;
}

/** By the service's own numbers, of which the first is 1. */
const severities = ["error", "warning", "information", "hint"] as const;

/** What GitHub's language service says of a workflow or action file; throws when the service itself fails. One at a time. */
export async function validateFile(repository: Repository, file: string): Promise<readonly Problem[]> {
  const content = asOwnActions(readFileSync(join(repository.root, file), "utf8"), repository);
  const faults: string[] = [];
  listener = (fault) => void faults.push(fault);
  // The service keeps what it has read by address, so each look gets an address of its own.
  const address = `file:///${crypto.randomUUID()}/${file}`;
  const document = TextDocument.create(address, "yaml", 1, content);
  const found = await validate(document, {
    actionsMetadataProvider: { fetchActionMetadata: async (action) => metadataOf(action, repository) },
    fileProvider: { getFileContent: async (reference) => contentOf(reference, repository) },
  });
  if (faults.length > 0) throw new Error(`${file}: ${faults.join("; ")}`);
  return found.map(({ range, severity, message }) => ({
    file,
    line: range.start.line + 1,
    severity: severities[(severity ?? 1) - 1] ?? "error",
    message: typeof message === "string" ? message : message.value,
  }));
}

let listener = (_fault: string) => {};
const quiet = () => {};
registerLogger({ error: (message) => listener(message), warn: quiet, info: quiet, log: quiet });

/** The service looks into actions by \`$/\`, not into those by \`./\`: in our files both mean our own. */
function asOwnActions(content: string, { checkedOutIn = "" }: Repository): string {
  return content.replaceAll(`uses: ./${checkedOutIn}`, (uses, at: number) =>
    content.startsWith(`${uses}.github/workflows/`, at) ? uses : `uses: $/`,
  );
}

interface Reference {
  readonly path: string;
  readonly owner?: string;
  readonly repository?: string;
}

function contentOf({ path, owner, repository }: Reference, { root, name }: Repository) {
  if (owner !== undefined && `${owner}/${repository}` !== name)
    throw new Error(`${owner}/${repository} isn't here`);
  return { name: path, content: readFileSync(join(root, path), "utf8") };
}

interface ActionName {
  readonly owner: string;
  readonly name: string;
  readonly path?: string;
}

/** Of our own actions all is known, of others nothing, so that nothing of them is questioned. */
function metadataOf({ owner, name, path = "" }: ActionName, repository: Repository) {
  if (`${owner}/${name}` !== repository.name) return { name, description: "" };
  return parse(readFileSync(join(repository.root, path, "action.yml"), "utf8"));
}
