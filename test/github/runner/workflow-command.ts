/** One `::name key=value::data` or `##[name key=value]data` in a line of output. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** The command in a line: the newer form at its start, the older form anywhere; undefined for an unknown name. */
export function parseCommand(line: string, known: (name: string) => boolean): WorkflowCommand | undefined {
  const newer = /^::(.*?)::(.*)$/s.exec(line.trimStart());
  const older = /##\[([^\]]*)\](.*)$/s.exec(line);
  return (
    read(newer, { known, separator: ",", unescape: fromNewer, unescapeProperty: fromNewerProperty }) ??
    read(older, { known, separator: ";", unescape: fromOlder, unescapeProperty: fromOlder })
  );
}

interface Form {
  readonly known: (name: string) => boolean;
  readonly separator: string;
  readonly unescape: (text: string) => string;
  readonly unescapeProperty: (text: string) => string;
}

function read(match: RegExpExecArray | null, form: Form): WorkflowCommand | undefined {
  if (match === null) return undefined;
  const [, info = "", data = ""] = match;
  const [name = "", ...words] = info.split(" ");
  if (!form.known(name)) return undefined;
  const properties: Record<string, string> = {};
  for (const part of words.join(" ").trim().split(form.separator)) {
    const equals = part.indexOf("=");
    if (equals > 0 && equals < part.length - 1)
      properties[part.slice(0, equals)] = form.unescapeProperty(part.slice(equals + 1));
  }
  return { name, properties, data: form.unescape(data) };
}

const fromNewer = unescaper({ "%0D": "\r", "%0A": "\n", "%25": "%" });
const fromNewerProperty = unescaper({ "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%" });
const fromOlder = unescaper({ "%3B": ";", "%0D": "\r", "%0A": "\n", "%5D": "]", "%25": "%" });

/** Replaces in the given order, so that an escaped percent sign stays one. */
function unescaper(table: Readonly<Record<string, string>>): (text: string) => string {
  return (text) => Object.entries(table).reduce((all, [code, plain]) => all.replaceAll(code, plain), text);
}
