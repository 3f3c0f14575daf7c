import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Agent, AgentRequest } from "../../ports/agent.ts";
import { readRecord } from "../vendor-cli/read-record.ts";
import type { VendorCliSettings } from "../vendor-cli/settings.ts";
import type { Launch, Reading, Turn, Vendor } from "../vendor-cli/vendor.ts";
import { createVendorCli } from "../vendor-cli/vendor-cli.ts";
import { codexArguments } from "./arguments.ts";
import { codexLogin, homePlace, prepareHome } from "./home.ts";
import { readOutcome } from "./outcome.ts";
import { keyVariable, type SandboxMode } from "./overrides.ts";
import { createEventReader } from "./read-events.ts";

/** An agent that is OpenAI's `codex`, run without anybody at its terminal. */
export function createCodexCli(settings: VendorCliSettings): Agent {
  const vendor: Vendor = {
    program: "codex",
    agent: "codex-cli",
    readRecord: (session, { role, round }) =>
      readRecord(join(homePlace(settings.state, `${role}-${round}`).path, "sessions"), `-${session}.jsonl`),
    prepare: (turn) => prepare(turn, settings),
    read: (turn) => read(turn, settings),
  };
  return createVendorCli(settings, vendor);
}

async function prepare(turn: Turn, settings: VendorCliSettings): Promise<Launch> {
  const { model, state, login, sandbox } = settings;
  const { request, door, text, session } = turn;
  const place = homePlace(state, `${request.role}-${request.round}`);
  const schemaFile = await prepareHome(place.path, request.output.schema);
  const directory = sandbox.placeInside(place);
  return {
    args: codexArguments({
      ...{ request, model, session },
      schemaFile: join(directory, schemaFile),
      baseUrl: `${door.url}/v1`,
      accountUrl: `${door.url}/backend-api`,
      pays: login === null ? "key" : "plan",
      sandboxMode: sandboxModeOf(request, sandbox.name),
    }),
    env: {
      CODEX_HOME: directory,
      ...(login === null ? { [keyVariable]: door.dummy } : noRenewal),
      ...(sandbox.name === "none" ? { TMPDIR: await temporaryIn(request) } : {}),
    },
    stdin: text,
    places: [place],
    login: codexLogin(place.path, login),
  };
}

/** Without the token for it, codex would still try to renew a login that has expired, somewhere outside. */
const noRenewal = { CODEX_REFRESH_TOKEN_URL_OVERRIDE: "http://127.0.0.1:1/" };

/** Within our sandbox codex needs none of its own; where there is none, its own holds its model's commands. */
function sandboxModeOf({ tools }: AgentRequest, sandbox: "bubblewrap" | "none"): SandboxMode {
  if (sandbox === "bubblewrap") return "danger-full-access";
  return tools.includes("bash") ? "workspace-write" : "read-only";
}

/** Its sandbox doesn't work where its own directory is below the one for temporary files. */
async function temporaryIn({ workspace }: AgentRequest): Promise<string> {
  const directory = join(workspace.home, "tmp");
  await mkdir(directory, { recursive: true });
  return directory;
}

function read(turn: Turn, { model, sandbox }: VendorCliSettings): Reading {
  const { event, seen } = createEventReader(turn.tell, sandbox.pathInside(turn.request.workspace));
  return {
    event,
    session: () => seen().session,
    turns: () => seen().turns,
    outcome: (end) => readOutcome(seen(), end, model),
  };
}
