import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow as parse,
  type WorkflowTemplate,
} from "@actions/workflow-parser";
import type { MappingToken } from "@actions/workflow-parser/templates/tokens/mapping-token";
import type { FileReference } from "@actions/workflow-parser/workflows/file-reference";
import { onSingleLines } from "./on-single-lines.ts";

export interface WorkflowFile {
  readonly root: MappingToken;
  readonly template: WorkflowTemplate;
}

/** A run that GitHub ends before any job. */
export class StartUpFailure extends Error {}

export interface WorkflowText {
  readonly path: string;
  readonly content: string;
  /** Gives the content of a workflow that this one calls. */
  readonly read: (reference: FileReference) => Promise<string>;
}

/** Reads a workflow with GitHub's parser, which also checks the inputs and secrets of the workflows it calls. */
export async function parseWorkflow(text: WorkflowText): Promise<WorkflowFile> {
  // Once as it is, so that errors name the right lines.
  await parseText(text);
  return await parseText({ ...text, content: onSingleLines(text.content) });
}

async function parseText({ path, content, read }: WorkflowText): Promise<WorkflowFile> {
  const { context, value } = parse({ name: path, content }, new NoOperationTraceWriter());
  const fail = () => {
    const errors = context.errors.getErrors().map((error) => error.message);
    if (errors.length > 0) throw new StartUpFailure(errors.join("\n"));
  };
  fail();
  if (value === undefined) throw new StartUpFailure(`${path} is empty`);
  const files = {
    getFileContent: async (reference: FileReference) => ({
      name: reference.path,
      content: await read(reference),
    }),
  };
  const template = await convertWorkflowTemplate(context, value, files, { fetchReusableWorkflowDepth: 1 });
  fail();
  return { root: value.assertMapping("workflow"), template };
}
