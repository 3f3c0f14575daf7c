/** The JSON object in a text: the whole, a fenced block, or from the first brace to the last. Undefined where none is. */
export function findJsonObject(text: string): unknown {
  const fenced = [...text.matchAll(/```\w*\s*\n([\s\S]*?)```/g)].map((match) => match[1] ?? "");
  const braces = text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1);
  for (const candidate of [text, ...fenced.reverse(), braces]) {
    const value = parseObject(candidate);
    if (value !== undefined) return value;
  }
  return undefined;
}

function parseObject(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
