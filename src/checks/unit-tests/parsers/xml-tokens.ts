/** A piece of an XML document. Comments, processing instructions and the XML declaration are dropped. */
export type XmlToken =
  | { readonly kind: "open"; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "text"; readonly text: string };

/**
 * Splits a document into tokens in one pass. Elements must nest; entities other than the five built in are left as
 * they are, and a document type declaration is refused, so nothing is ever expanded. Throws `SyntaxError`.
 */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  const open: string[] = [];
  let roots = 0;
  let at = xml.startsWith("\ufeff") ? 1 : 0;
  while (at < xml.length) {
    const next = xml.indexOf("<", at);
    const text = xml.slice(at, next === -1 ? xml.length : next);
    if (open.length > 0 && text !== "") yield { kind: "text", text: decode(text) };
    else if (text.trim() !== "") throw new SyntaxError("text outside the root element");
    if (next === -1) break;
    at = next;
    if (xml.startsWith("<!--", at)) at = after(xml, "-->", at + 4);
    else if (xml.startsWith("<?", at)) at = after(xml, "?>", at + 2);
    else if (xml.startsWith("<![CDATA[", at)) {
      const end = after(xml, "]]>", at + 9);
      yield { kind: "text", text: xml.slice(at + 9, end - 3) };
      at = end;
    } else if (xml.startsWith("<!", at)) throw new SyntaxError("a document type declaration is not accepted");
    else if (xml.startsWith("</", at)) {
      const end = after(xml, ">", at + 2);
      const name = xml.slice(at + 2, end - 1).trim();
      if (open.pop() !== name) throw new SyntaxError(`</${name.slice(0, 40)}> closes nothing`);
      yield { kind: "close", name };
      at = end;
    } else {
      const tag = openTag(xml, at + 1);
      if (open.length === 0) roots += 1;
      if (roots > 1) throw new SyntaxError("more than one root element");
      yield { kind: "open", name: tag.name, attributes: tag.attributes };
      if (tag.empty) yield { kind: "close", name: tag.name };
      else open.push(tag.name);
      at = tag.end;
    }
  }
  if (open.length > 0) throw new SyntaxError(`<${open.at(-1)?.slice(0, 40)}> is not closed`);
  if (roots === 0) throw new SyntaxError("there is no root element");
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found === -1) throw new SyntaxError(`${mark} is missing`);
  return found + mark.length;
}

function openTag(xml: string, start: number) {
  const named = /[^\s/>=<"']+/y;
  named.lastIndex = start;
  const name = named.exec(xml)?.[0];
  if (name === undefined) throw new SyntaxError("a tag has no name");
  const attributes = new Map<string, string>();
  const part = /\s*(?:(\/?>)|([^\s/>=<"']+)\s*=\s*(?:"([^"]*)"|'([^']*)'))/y;
  part.lastIndex = start + name.length;
  for (;;) {
    const match = part.exec(xml);
    if (match === null) throw new SyntaxError(`<${name.slice(0, 40)} is not well formed`);
    const [, end, key, double, single] = match;
    if (end !== undefined) return { name, attributes, empty: end === "/>", end: part.lastIndex };
    if (key !== undefined) attributes.set(key, decode(double ?? single ?? ""));
  }
}

const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function decode(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/g,
    (whole, name, dec, hex) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = dec !== undefined ? Number(dec) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
