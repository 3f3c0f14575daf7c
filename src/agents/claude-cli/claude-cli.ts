import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { mapTexts } from "../../domain/json.ts";
import type { Agent } from "../../ports/agent.ts";
import { makePrivate } from "../credentials/lend-login.ts";
import { readRecord } from "../vendor-cli/read-record.ts";
import type { VendorCliSettings } from "../vendor-cli/settings.ts";
import type { Launch, Reading, Turn, Vendor } from "../vendor-cli/vendor.ts";
import { createVendorCli } from "../vendor-cli/vendor-cli.ts";
import { claudeArguments } from "./arguments.ts";
import { claudeLogin, claudePlace } from "./directory.ts";
import { claudeEnvironment } from "./environment.ts";
import { readOutcome } from "./outcome.ts";
import { createEventReader, type Seen } from "./read-events.ts";

/** An agent that is Anthropic's `claude`, run without anybody at its terminal. */
export function createClaudeCli(settings: VendorCliSettings): Agent {
  const ids = new WeakMap<Turn, string>();
  const idOf = (turn: Turn) => {
    const id = turn.session ?? ids.get(turn) ?? randomUUID();
    ids.set(turn, id);
    return id;
  };
  const vendor: Vendor = {
    program: "claude",
    agent: "claude-cli",
    readRecord: (session, of) =>
      readRecord(join(claudePlace(settings.state, of).path, "projects"), `${session}.jsonl`),
    prepare: (turn) => prepare(turn, idOf(turn), settings),
    read: (turn) => read(turn, idOf(turn), settings),
  };
  return createVendorCli(settings, vendor);
}

async function prepare(turn: Turn, id: string, settings: VendorCliSettings): Promise<Launch> {
  const { model, state, login, sandbox } = settings;
  const { request, door, text, session } = turn;
  const place = claudePlace(state, request);
  await makePrivate(place.path);
  const directory = sandbox.placeInside(place);
  const dummy = login === null ? door.dummy : null;
  return {
    args: claudeArguments({ request, model, session: { id, isNew: session === null }, directory }),
    env: claudeEnvironment({ model, directory, baseUrl: door.url, dummy }),
    stdin: text,
    places: [place],
    login: claudeLogin(place.path, login),
  };
}

function read(turn: Turn, id: string, { model, sandbox }: VendorCliSettings): Reading {
  const { event, seen } = createEventReader(turn.tell, sandbox.pathInside(turn.request.workspace));
  return {
    event,
    session: () => (seen().turns > 0 ? id : null),
    turns: () => seen().turns,
    outcome: (end) => readOutcome(mapTexts(seen(), turn.scrub) as Seen, end, model),
  };
}
