import { join } from "node:path";
import { createReservations } from "../../src/agents/gateway/reservations.ts";
import { readEnvironment } from "../../src/config/environment.ts";
import { mergeOptions } from "../../src/config/merge-options.ts";
import { createKnownSecrets } from "../../src/domain/known-secrets/known-secrets.ts";
import { architect } from "../../src/roles/architect.ts";
import { coder } from "../../src/roles/coder.ts";
import { reviewer } from "../../src/roles/reviewer.ts";
import { openEventsLog } from "../../src/session/events-log.ts";
import { openLedger } from "../../src/session/ledger.ts";
import { createTranscripts } from "../../src/session/transcripts.ts";
import { makeAgents } from "../../src/use-cases/agents/make-agents.ts";
import { settleAgents } from "../../src/use-cases/agents/settle-agents.ts";
import { surveyPlace } from "../../src/use-cases/agents/survey-place.ts";
import { chooseSandbox } from "../../src/use-cases/choose-sandbox.ts";
import { createToldMeter } from "../../src/use-cases/told-meter.ts";
import type { LoopRequest } from "./loop.ts";

const definitions = { architect, coder, reviewer };
const goal = "Do it.";
const session = "20260101-do-it";

/** dev-agent's roles in API mode with all that a session puts around them: gateway, ledger, events, transcripts. */
export async function runAgentLoop(request: LoopRequest): Promise<void> {
  const { runDirectory: run, directory, baseUrl, sandbox: kind } = request;
  const api = { agent: "anthropic-api" } as const;
  const asked = { architect: api, coder: api, reviewer: api };
  const environment = {
    ...readEnvironment(process.env),
    anthropicApiKey: "sk-ant-bench-0123456789",
    anthropicBaseUrl: baseUrl,
  };
  const place = surveyPlace(environment, {});
  const { options } = await settleAgents(mergeOptions({ sandbox: kind, agents: asked }, {}), place);
  const { signal } = new AbortController();
  const clock = { now: () => new Date() };
  const events = openEventsLog({ path: join(run, "events.ndjson"), runId: session, clock, views: [] });
  const ledger = openLedger(join(run, "ledger.ndjson"));
  const sandbox = await chooseSandbox(options, environment);
  const meter = createToldMeter(ledger, events);
  const transcripts = createTranscripts(join(run, "transcripts"));
  const secrets = createKnownSecrets([environment.anthropicApiKey]);
  const reservations = createReservations({ limits: options.limits, meter, session });
  const agents = makeAgents({
    ...{ options, environment, place, goal, meter, reservations, secrets, sandbox, transcripts, signal },
    at: new Date().toISOString(),
    pace: { admit: async () => {} },
    notice: () => {},
    state: join(run, "agents"),
  });
  const workspace = { directory, home: run, sharedObjects: [], purpose: "agent" } as const;
  for (const role of request.roles) {
    const turn = { ...definitions[role], role, round: 1, prompt: goal, workspace, events, signal };
    const { stopped } = await agents[role].run(turn);
    if (stopped !== "submitted") throw new Error(`the ${role} ${stopped}`);
  }
}
