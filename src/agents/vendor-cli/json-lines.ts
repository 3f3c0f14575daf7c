import { isObject, type JsonObject, parseJson } from "../../domain/json.ts";

/** Longer ones are no events: they hold a file that a tool showed, and aren't kept in memory. */
const longestLine = 32 * 1024 * 1024;

/** Takes a program's output in pieces and gives each line that is a JSON object. */
export function readJsonLines(onObject: (object: JsonObject) => void): (chunk: Uint8Array) => void {
  let pieces: Uint8Array[] = [];
  let bytes = 0;
  const add = (piece: Uint8Array) => {
    bytes += piece.length;
    if (bytes <= longestLine) pieces.push(piece);
    else pieces = [];
  };
  const endLine = () => {
    const value = bytes > longestLine ? undefined : parseJson(Buffer.concat(pieces).toString("utf8"));
    pieces = [];
    bytes = 0;
    if (isObject(value)) onObject(value);
  };
  return (chunk) => {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      add(chunk.subarray(start, end));
      endLine();
      start = end + 1;
    }
    // A copy: the rest of the chunk isn't held in memory for it.
    if (start < chunk.length) add(new Uint8Array(chunk.subarray(start)));
  };
}

const newline = 0x0a;
