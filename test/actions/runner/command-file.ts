import { readFileSync } from "node:fs";

/** What a runner reads from one of its command files: `name=value` lines, and values between delimiters. */
export function readCommandFile(path: string): [name: string, value: string][] {
  const lines = readFileSync(path, "utf8").split(/\r\n|\n|\r/);
  const found: [string, string][] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const opened = /^([^=<]+)<<(.+)$/.exec(line);
    if (opened !== null) {
      const [, name = "", delimiter = ""] = opened;
      const end = lines.indexOf(delimiter, at + 1);
      if (end < 0) throw new Error(`no end of ${name}`);
      found.push([name, lines.slice(at + 1, end).join("\n")]);
      at = end;
    } else if (line !== "") found.push([line.split("=")[0] ?? "", line.slice(line.indexOf("=") + 1)]);
  }
  return found;
}
