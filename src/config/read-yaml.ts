// Loads yaml: import it only dynamically.
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from "yaml";

export type Path = readonly PropertyKey[];

export interface YamlText {
  /** Plain data; undefined when there are faults. */
  readonly value: unknown;
  /** What is wrong with the text itself; `at` is `line:column`. */
  readonly faults: readonly { readonly at: string; readonly why: string }[];
  /** `line:column` of the value at a path, of its key where there is one, or of the nearest thing around it. */
  locate(path: Path): string;
}

/** Parses one YAML document of plain data. Never throws. */
export function readYaml(text: string): YamlText {
  const lines = new LineCounter();
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${Math.max(1, line)}:${Math.max(1, col)}`;
  };
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
    const faults = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
      at: at(pos[0]),
      why: plainFaults[code] ?? firstLine(message),
    }));
    const reference = findReference(document);
    if (reference !== undefined)
      faults.push({ at: at(reference), why: "anchors and aliases are not supported; write the value out" });
    const locate = (path: Path) => at(offsetOf(document.contents, path));
    return { value: faults.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }), faults, locate };
  } catch (error) {
    // Nesting deep enough to exhaust the stack, for one.
    const why = `is no readable YAML: ${error instanceof Error ? firstLine(error.message) : String(error)}`;
    return { value: undefined, faults: [{ at: "1:1", why }], locate: () => "1:1" };
  }
}

const plainFaults: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: "this key is here twice",
  TAB_AS_INDENT: "a tab indents this line; YAML takes spaces only",
  MULTIPLE_DOCS: "a second document begins here; one is taken",
  RESOURCE_EXHAUSTION: "this is nested too deeply",
};

const firstLine = (text: string) => text.split("\n")[0] ?? text;

/** Where the first anchor or alias is. */
function findReference(document: Document.Parsed): number | undefined {
  let found: number | undefined;
  visit(document, {
    Node(_key, node) {
      if (!isAlias(node) && node.anchor === undefined) return undefined;
      found = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return found;
}

/** Follows a path as far as it goes; the key's place, where the last step is a key. */
function offsetOf(root: unknown, path: Path): number {
  let node = root;
  let offset = startOf(root) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else return offset;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
