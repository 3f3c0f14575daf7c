import { withoutVolatile } from "./volatile.ts";

/** Characters of each end of a long text in which what is volatile is looked for. */
const end = 3_000;

/** Equal for texts that say the same but for what is volatile. Of a long one the middle counts without its numbers. */
export function fingerprint(text: string): string {
  if (text.length <= 2 * end) return hash(withoutVolatile(text));
  const middle = hash(text.slice(end, -end).replace(/\d+(?:\.\d+)?/g, ""));
  return hash(`${withoutVolatile(text.slice(0, end))} ${middle} ${withoutVolatile(text.slice(-end))}`);
}

/** 64 bits of it: short to keep, and nothing that anybody's safety hangs on. */
function hash(text: string): string {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 2_654_435_761);
    second = Math.imul(second ^ code, 1_597_334_677);
  }
  first =
    Math.imul(first ^ (first >>> 16), 2_246_822_507) ^ Math.imul(second ^ (second >>> 13), 3_266_489_909);
  second =
    Math.imul(second ^ (second >>> 16), 2_246_822_507) ^ Math.imul(first ^ (first >>> 13), 3_266_489_909);
  return [second, first].map((part) => (part >>> 0).toString(16).padStart(8, "0")).join("");
}
