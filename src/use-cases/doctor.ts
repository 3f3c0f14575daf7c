import { explain, toDevAgentError } from "../errors.ts";
import { restrictsUserNamespaces } from "../sandbox/apparmor.ts";
import { aboutSandbox } from "./about-sandbox.ts";
import { agentFacts } from "./agents/agent-facts.ts";
import { surveyPlace } from "./agents/survey-place.ts";
import { chooseSandbox } from "./choose-sandbox.ts";
import { chooseScanner } from "./choose-scanner.ts";
import { openProject } from "./open-project.ts";
import { proofFacts } from "./proof-facts.ts";
import { requireTests } from "./require-tests.ts";
import type { DoctorFact, Surface } from "./use-cases.ts";

/** Whether the repository, its tests, the sandbox, the secret scanner and the agents are ready for a session. */
export async function doctor(
  { repo }: { readonly repo: string },
  { env }: Pick<Surface, "env">,
): Promise<DoctorFact[]> {
  const opened = await fact("repository", async () => {
    const project = await openProject({ repo }, env);
    const { baseBranch, baseSha, remote } = project.facts;
    const detail = `${baseBranch} at ${baseSha.slice(0, 12)}, ${remote === null ? "no remote" : `remote ${remote.name}`}`;
    return { value: project, detail };
  });
  const { value: project } = opened;
  if (project === undefined) return [opened.fact];
  const { options, environment } = project;
  const tests = await fact("tests", async () => ({ detail: await requireTests(project) }));
  const sandbox = await fact("sandbox", async () => {
    const value = await chooseSandbox(options, environment);
    return { value, detail: aboutSandbox(value, restrictsUserNamespaces()) };
  });
  const proofs = sandbox.value === undefined ? [] : await proofFacts(sandbox.value, project);
  const scanner = await fact("secrets", async () => ({
    detail: (await chooseScanner(options, environment)).name,
  }));
  const agents = await agentFacts(options, surveyPlace(environment, {}));
  return [opened.fact, tests.fact, sandbox.fact, ...proofs, scanner.fact, ...agents];
}

async function fact<T>(
  name: string,
  look: () => Promise<{ readonly detail: string; readonly value?: T }>,
): Promise<{ readonly fact: DoctorFact; readonly value?: T | undefined }> {
  try {
    const { detail, value } = await look();
    return { fact: { name, ok: true, detail, fix: "" }, value };
  } catch (thrown) {
    const error = toDevAgentError(thrown);
    if (error.kind === "defect") throw thrown;
    return { fact: { name, ok: false, detail: error.message, fix: error.remedy || explain(error) } };
  }
}
