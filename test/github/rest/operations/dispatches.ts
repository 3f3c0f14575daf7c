import { parse } from "yaml";
import { type Answer, type Handlers, notFound, ok, refuse } from "../call.ts";
import { readRef } from "../refs.ts";
import { startRun } from "../runs.ts";
import { apiUrl, htmlUrl } from "../shapes.ts";

interface DispatchBody {
  readonly ref: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly return_run_details?: boolean;
}

type DeclaredInputs = Readonly<
  Record<string, { readonly required?: boolean; readonly default?: unknown } | null>
>;

export const dispatches = {
  "actions/create-workflow-dispatch": (call, world) => {
    const { ref, inputs = {}, return_run_details = false } = call.body as DispatchBody;
    const branch = ref.replace("refs/heads/", "");
    const headSha = readRef(world.git, `refs/heads/${branch}`);
    if (headSha === undefined) return refuse(422, `No ref found for: ${ref}`);
    const path = `.github/workflows/${call.path.workflow_id}`;
    const text = world.git.ask(["show", `${headSha}:${path}`]);
    if (text === undefined) return notFound();
    const refused = refusedDispatch(text, inputs);
    if (refused !== undefined) return refused;
    const event = "workflow_dispatch";
    const run = startRun(world, { actor: call.caller, event, path, branch, headSha, inputs, queued: true });
    if (!return_run_details) return { status: 204 };
    const place = `/actions/runs/${run.id}`;
    return ok({ workflow_run_id: run.id, run_url: apiUrl(world, place), html_url: htmlUrl(world, place) });
  },
} satisfies Handlers;

function refusedDispatch(workflow: string, inputs: Readonly<Record<string, unknown>>): Answer | undefined {
  const declared = dispatchInputs(workflow);
  if (declared === undefined) return refuse(422, "Workflow does not have 'workflow_dispatch' trigger");
  const unexpected = Object.keys(inputs).filter((name) => !(name in declared));
  if (unexpected.length > 0) return refuse(422, `Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
  const missing = Object.entries(declared).find(
    ([name, input]) => input?.required === true && input.default === undefined && inputs[name] === undefined,
  );
  return missing === undefined ? undefined : refuse(422, `Required input '${missing[0]}' not provided`);
}

/** Inputs that a workflow takes when dispatched by hand; nothing where it can't be. */
function dispatchInputs(workflow: string): DeclaredInputs | undefined {
  const on = parse(workflow)?.on;
  const events = typeof on === "string" ? [on] : Array.isArray(on) ? on : Object.keys(on ?? {});
  if (!events.includes("workflow_dispatch")) return undefined;
  return on.workflow_dispatch?.inputs ?? {};
}
