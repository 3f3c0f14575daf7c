import { parseDocument, Scalar, visit } from "yaml";

/**
 * The same YAML with every text that has an expression written on one line. In a text over several lines the parser
 * takes the lines as the file has them, with their indentation, for the value.
 */
export function onSingleLines(content: string): string {
  const document = parseDocument(content);
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === "string" && node.value.includes("${{")) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER });
}
