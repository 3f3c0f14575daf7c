import { inlineCode } from "./inline-code.ts";

/** A link whose words are our own; an address that could be anything but a plain one is shown and leads nowhere. */
export function link(words: string, url: string): string {
  return /^https?:\/\/[\w.:/%?=&~+-]+$/.test(url) ? `[${words}](${url})` : `${words} (${inlineCode(url)})`;
}
