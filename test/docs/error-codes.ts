import { readFileSync } from "node:fs";
import ts from "typescript";

/** What a placeholder of a code's template may stand for: a code that no list can be read from. */
const placeholders: Readonly<Record<string, readonly string[]>> = {
  limit: ["usd", "tokens", "minutes", "rounds"],
  doing: ["upload", "download"],
};

/**
 * Every code that a source file gives to an error, however it does: as a literal, by a condition, from a constant, from a
 * table, as an argument of a function that makes the error, or by the type that lists them. Throws at a form that it can't read, so that none is missed.
 */
export function errorCodesIn(path: string, text = readFileSync(path, "utf8")): readonly string[] {
  if (!/\bremedy\b|new DevAgentError\b/.test(text)) return [];
  const nodes = nodesOf(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  const seen = new Set<ts.Node>();

  const read = (value: ts.Expression): readonly string[] => {
    if (ts.isStringLiteralLike(value)) return [value.text];
    if (ts.isConditionalExpression(value)) return [...read(value.whenTrue), ...read(value.whenFalse)];
    if (ts.isTemplateExpression(value)) return fill(value);
    // Of an error that is made elsewhere, and told on.
    if (ts.isPropertyAccessExpression(value) && value.name.text === "code") return [];
    if (ts.isIdentifier(value)) return readName(value);
    throw unread(value);
  };

  const readName = (name: ts.Identifier): readonly string[] => {
    const made = makerOf(name);
    if (made !== null) {
      if (seen.has(made.node)) return [];
      seen.add(made.node);
      return callsOf(nodes, made.name).flatMap((call) => read(argumentOf(call, made.index)));
    }
    const listed = codesOfType(name, nodes);
    if (listed !== null) return listed;
    for (const node of nodes) {
      if (!ts.isVariableDeclaration(node) || node.initializer === undefined) continue;
      if (ts.isIdentifier(node.name) && node.name.text === name.text) return read(node.initializer);
      if (!ts.isArrayBindingPattern(node.name)) continue;
      const at = node.name.elements.findIndex((each) => each.getText() === name.text);
      if (at >= 0) return rowsOf(node.initializer).flatMap((row) => read(row[at] ?? name));
    }
    throw unread(name);
  };

  /** The rows that an expression may come to be: of tables, and written out. */
  const rowsOf = (value: ts.Expression): readonly (readonly ts.Expression[])[] => {
    if (ts.isParenthesizedExpression(value) || ts.isAsExpression(value)) return rowsOf(value.expression);
    if (ts.isArrayLiteralExpression(value)) return [value.elements];
    if (ts.isConditionalExpression(value)) return [...rowsOf(value.whenTrue), ...rowsOf(value.whenFalse)];
    if (ts.isBinaryExpression(value)) return [...rowsOf(value.left), ...rowsOf(value.right)];
    if (ts.isElementAccessExpression(value)) return rowsOf(value.expression);
    if (ts.isObjectLiteralExpression(value))
      return value.properties
        .filter(ts.isPropertyAssignment)
        .flatMap(({ initializer }) => rowsOf(initializer));
    const table = nodes.find(
      (node) => ts.isVariableDeclaration(node) && node.name.getText() === value.getText(),
    ) as ts.VariableDeclaration | undefined;
    if (table?.initializer === undefined) throw unread(value);
    return rowsOf(table.initializer);
  };

  return nodes.flatMap((node) => {
    if (ts.isNewExpression(node) && node.expression.getText() === "DevAgentError") requireDetail(node);
    if (!ts.isObjectLiteralExpression(node)) return [];
    const code = propertyOf(node, "code");
    if (code === undefined || propertyOf(node, "remedy") === undefined) return [];
    return read(
      ts.isShorthandPropertyAssignment(code) ? code.name : (code as ts.PropertyAssignment).initializer,
    );
  });
}

/** Every fault that a workflow may be told to have. */
export function faultsIn(path: string): readonly string[] {
  const text = readFileSync(path, "utf8");
  if (!text.includes("fault(")) return [];
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return callsOf(nodesOf(file), "fault").map((call) => {
    const [code] = call.arguments;
    if (code === undefined || !ts.isStringLiteralLike(code)) throw unread(call);
    return code.text;
  });
}

function nodesOf(file: ts.SourceFile): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node) => {
    found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function propertyOf(literal: ts.ObjectLiteralExpression, name: string) {
  return literal.properties.find((property) => property.name?.getText() === name);
}

/** Its code stands in it, or in what it spreads, which has a code and a remedy of its own. */
function requireDetail(made: ts.NewExpression): void {
  const [detail] = made.arguments ?? [];
  const whole =
    detail !== undefined &&
    ts.isObjectLiteralExpression(detail) &&
    (propertyOf(detail, "code") !== undefined || detail.properties.some(ts.isSpreadAssignment));
  if (!whole) throw unread(made);
}

/** The function whose parameter this is. */
function makerOf(name: ts.Identifier) {
  for (let node: ts.Node = name; node.parent !== undefined; node = node.parent) {
    if (!ts.isFunctionDeclaration(node) && !ts.isArrowFunction(node)) continue;
    const index = node.parameters.findIndex((parameter) => parameter.name.getText() === name.text);
    const called = ts.isFunctionDeclaration(node) ? node.name : (node.parent as ts.VariableDeclaration).name;
    if (index < 0 || called === undefined) continue;
    const whole = ts.isFunctionDeclaration(node) ? node : node.parent.parent.parent;
    if (/^export\b/.test(whole.getText())) throw unread(name);
    return { node, index, name: called.getText() };
  }
  return null;
}

/** The literals of a name's type, where it is taken out of an object of an interface that stands in the same file. */
function codesOfType(name: ts.Identifier, nodes: readonly ts.Node[]): readonly string[] | null {
  const from = nodes.find(
    (node): node is ts.VariableDeclaration =>
      ts.isVariableDeclaration(node) &&
      ts.isObjectBindingPattern(node.name) &&
      node.name.elements.some((each) => each.getText() === name.text),
  )?.initializer;
  const given = nodes.find(
    (node): node is ts.ParameterDeclaration =>
      ts.isParameter(node) && node.name.getText() === from?.getText(),
  );
  const named = (wanted: string | undefined) =>
    nodes.find(
      (node): node is ts.InterfaceDeclaration | ts.TypeAliasDeclaration =>
        (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) && node.name.text === wanted,
    );
  const shape = named(given?.type?.getText());
  if (shape === undefined || !ts.isInterfaceDeclaration(shape)) return null;
  const member = shape.members.find((each) => each.name?.getText() === name.text);
  const union = named((member as ts.PropertySignature | undefined)?.type?.getText());
  if (union === undefined || !ts.isTypeAliasDeclaration(union) || !ts.isUnionTypeNode(union.type))
    return null;
  return union.type.types.map((type) => {
    if (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) return type.literal.text;
    throw unread(type);
  });
}

function callsOf(nodes: readonly ts.Node[], name: string): readonly ts.CallExpression[] {
  return nodes.filter(ts.isCallExpression).filter((call) => call.expression.getText() === name);
}

function argumentOf(call: ts.CallExpression, index: number): ts.Expression {
  const found = call.arguments[index];
  if (found === undefined) throw unread(call);
  return found;
}

function fill(template: ts.TemplateExpression): readonly string[] {
  return template.templateSpans.reduce<readonly string[]>(
    (before, { expression, literal }) => {
      const words = placeholders[expression.getText()];
      if (words === undefined) throw unread(template);
      return before.flatMap((text) => words.map((word) => `${text}${word}${literal.text}`));
    },
    [template.head.text],
  );
}

function unread(node: ts.Node): Error {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return new Error(`${file.fileName}:${line + 1}: no code can be read from ${node.getText().slice(0, 80)}`);
}
