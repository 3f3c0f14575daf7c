import { createHash } from "node:crypto";
import { formatVersion } from "../../src/session/frame.ts";

const version = formatVersion + 1;
const text = '{"kind":"unheard-of"}';
const sha256 = createHash("sha256").update(`${version}\n${text}`).digest("hex");

/** A sound line as the next version of dev-agent might write it. */
export const newerLine = `{"v":${version},"bytes":${text.length},"sha256":"${sha256}","record":${text}}\n`;
