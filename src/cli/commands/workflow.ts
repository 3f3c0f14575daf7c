import { readFile } from "node:fs/promises";
import { modes } from "../../domain/mode.ts";
import { jsonLine } from "../../domain/text/json-line.ts";
import { printedLine } from "../../domain/text/printed.ts";
import { DevAgentError, exitCodes } from "../../errors.ts";
import type { AgentModel } from "../../workflow/model/agent-model.ts";
import type { Command, Face } from "../face.ts";
import type { Invocation } from "../parse-arguments.ts";
import { readWord } from "../read-request.ts";
import { usageError } from "../usage-error.ts";

/** `dev-agent workflow show | validate FILE | export`. */
export const workflow: Command = async (invocation, face) => {
  const [verb, file] = invocation.words;
  if (verb === "validate" && file !== undefined)
    return validate(face, { file, json: invocation.has("json") });
  if (verb === "validate")
    throw usageError("No file was given.", "It is written: dev-agent workflow validate FILE");
  if (verb !== "show" && verb !== "export")
    throw usageError(
      verb === undefined ? "workflow needs a verb." : `workflow can't "${verb}".`,
      "It can: show, validate FILE, export --format json|mermaid",
    );
  if (file !== undefined) throw usageError(`workflow ${verb} takes no file.`);
  const { workflows } = await import("../../workflow/workflows.ts");
  const model = workflows[readWord(invocation, "mode", modes) ?? "pipeline"];
  const text =
    verb === "show" && !invocation.has("json") ? await outline(model) : await exported(model, invocation);
  face.stdout.write(text);
  return 0;
};

async function exported(model: AgentModel, invocation: Invocation): Promise<string> {
  const format = readWord(invocation, "format", ["json", "mermaid"]) ?? "json";
  if (format === "mermaid" && invocation.has("json"))
    throw usageError("--json and --format mermaid exclude each other.");
  if (format === "mermaid") return (await import("../../workflow/export/mermaid.ts")).toMermaid(model);
  return (await import("../../workflow/export/json.ts")).toJson(model);
}

async function validate(
  { stdout }: Face,
  { file, json }: { readonly file: string; readonly json: boolean },
): Promise<number> {
  const [{ fromJson }, { validateModel }, { handlers }] = await Promise.all([
    import("../../workflow/model/from-json.ts"),
    import("../../workflow/model/validate-model.ts"),
    import("../../workflow/nodes/handlers.ts"),
  ]);
  const model = await fromJson(await readWorkflow(file), file);
  const faults = validateModel(model, { handlers: { tasks: new Set(Object.keys(handlers.tasks)) } });
  if (json) {
    const { length: nodes } = model.nodes;
    stdout.write(`${jsonLine({ file, nodes, edges: model.edges.length, faults })}\n`);
    return faults.length > 0 ? exitCodes.configuration : 0;
  }
  for (const { code, where, text } of faults)
    stdout.write(`${printedLine(`${file}: ${where === "" ? "" : `${where}: `}${text} (${code})`)}\n`);
  if (faults.length > 0) return exitCodes.configuration;
  stdout.write(`${printedLine(file)}: valid, ${model.nodes.length} nodes, ${model.edges.length} edges\n`);
  return 0;
}

async function readWorkflow(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new DevAgentError({
      code: "workflow-file",
      kind: "configuration",
      message: `${file} can't be read: ${(error as NodeJS.ErrnoException).code}.`,
      remedy: "Name a file with a workflow as JSON.",
      cause: error,
    });
  }
}

/** Every node with its ways out. */
async function outline(model: AgentModel): Promise<string> {
  const [{ conditionOf }, { describeCondition }] = await Promise.all([
    import("../../workflow/model/agent-model.ts"),
    import("../../workflow/model/condition.ts"),
  ]);
  const lines = model.nodes.flatMap(({ id, kind }) => [
    `${id} (${kind})`,
    ...model.edges
      .filter(({ from }) => from === id)
      .map((edge) => {
        const condition = conditionOf(edge);
        const when = condition === undefined ? "" : ` when ${describeCondition(condition)}`;
        const loop = edge.kind === "loop" ? `, at most ${edge.maxIterations} times` : "";
        return `  → ${edge.to}${when}${loop}${edge.kind === "error" ? ` on ${edge.on.join(", ")}` : ""}`;
      }),
  ]);
  return `${lines.join("\n")}\n`;
}
