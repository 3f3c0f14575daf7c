import { jsonLine } from "../../domain/text/json-line.ts";
import { exitCodes } from "../../errors.ts";
import { initLines, leftLines, nextLines } from "../../reporting/init-lines.ts";
import type { InitPlan, InitRequest } from "../../use-cases/use-cases.ts";
import type { Command, Face } from "../face.ts";
import type { Invocation } from "../parse-arguments.ts";
import { readRepo, readRepository, readWord } from "../read-request.ts";
import { usageError } from "../usage-error.ts";

/** `dev-agent init`: shows what has to be written and set, and does it when somebody agrees. */
export const init: Command = async (invocation, face) => {
  const json = invocation.has("json");
  const say = (lines: readonly string[]) => {
    if (!json && lines.length > 0) face.stdout.write(`${lines.join("\n")}\n`);
  };
  const useCases = await face.useCases();
  const plan = await useCases.planInit(readRequest(invocation), face);
  const todo = plan.steps.filter(({ run }) => run !== null);
  say(initLines(plan));
  const agreed = todo.length > 0 && (invocation.has("yes") || (!json && (await agrees(face))));
  const results = agreed ? await useCases.applyInit(todo) : [];
  const failed = results.filter(({ failure }) => failure !== null);
  if (json) {
    const steps = plan.steps.map(({ run, ...step }) => step);
    face.stdout.write(`${jsonLine({ repository: plan.repository, steps, done: agreed, results })}\n`);
  } else if (agreed) say([...leftLines(results), ...nextLines(plan, failed.length === 0)]);
  else say(notDone(plan, todo.length));
  return failed.length > 0 ? exitCodes.policy : 0;
};

function notDone(plan: InitPlan, todo: number): readonly string[] {
  if (todo > 0) return ["", "Nothing was changed. The same with --yes does it."];
  return ["", "Nothing to do.", ...nextLines(plan, true)];
}

function readRequest(invocation: Invocation): InitRequest {
  const reviewers = invocation.all("reviewer");
  for (const text of reviewers)
    if (!/^(?:team:)?[\w-]{1,100}$/.test(text))
      throw usageError(`--reviewer must be LOGIN or team:SLUG, not "${text.slice(0, 80)}".`);
  const repository = readRepository(invocation);
  const gate = readWord(invocation, "gate", ["environment", "comment"]);
  return {
    repo: readRepo(invocation),
    reviewers: [...new Set(reviewers)],
    ...(repository === undefined ? {} : { repository }),
    ...(gate === undefined ? {} : { gate }),
  };
}

/** Asks at a terminal; where nobody sits, nobody agrees. */
async function agrees({ stdin, stdout, signal }: Face): Promise<boolean> {
  if (stdin.isTTY !== true || stdout.isTTY !== true) return false;
  const { confirm, isCancel } = await import("@clack/prompts");
  const answer = await confirm({ message: "Do this?", input: stdin, output: stdout, signal });
  return !isCancel(answer) && answer;
}
