import { type Environment, readEnvironment } from "../config/environment.ts";
import type { Action } from "../domain/decision.ts";
import { combineGates } from "../gates/combine-gates.ts";
import { createCommandGate } from "../gates/command-gate.ts";
import { createFlagGate } from "../gates/flag-gate.ts";
import type { GateSources } from "../gates/gate-sources.ts";
import { createTerminalGate, type Description } from "../gates/terminal-gate.ts";
import { waitingGate } from "../gates/waiting-gate.ts";
import type { EventView } from "../ports/events.ts";
import type { GateKeeper, GateRequest } from "../ports/gate.ts";
import { createCiView } from "../reporting/ci-view.ts";
import { gateReport } from "../reporting/gate-report.ts";
import { createJsonView } from "../reporting/json-view.ts";
import { createPaint, type Paint } from "../reporting/paint.ts";
import { createTerminalView } from "../reporting/terminal-view.ts";
import type { Surface } from "../use-cases/use-cases.ts";
import type { Face } from "./face.ts";

export interface SurfaceWish {
  readonly json: boolean;
  readonly yes: boolean;
  /** What was decided on the command line. */
  readonly given?: { readonly action: Action; readonly comment: string };
}

const clock = { now: () => new Date() };
/** Characters of a patch shown before the person asks for the whole. */
const patchExcerpt = 12_000;
const patchWhole = 4_000_000;

/** What this process offers to a session: a view that suits its output, and whoever can be asked. */
export function createSurface(face: Face, wish: SurfaceWish): Surface {
  const environment = readEnvironment(face.env);
  return {
    views: [chooseView(face, environment, wish.json)],
    gates: (sources) => chooseGates(sources, { face, environment, wish }),
    signal: face.signal,
    env: face.env,
  };
}

/** Colours for what a command that runs no session writes to standard output. */
export function paintFor({ stdout, env }: Pick<Face, "stdout" | "env">): Paint {
  return createPaint(wantsColours(readEnvironment(env), stdout.isTTY === true));
}

/** Whether text to standard output is coloured. */
function wantsColours({ colour, dumbTerminal }: Environment, terminal: boolean): boolean {
  return colour === "always" || (colour === "auto" && terminal && !dumbTerminal);
}

function chooseView({ stdout }: Face, environment: Environment, json: boolean): EventView {
  if (json) return createJsonView(stdout);
  const terminal = stdout.isTTY === true;
  const colours = wantsColours(environment, terminal);
  const { ci, githubActions: github, dumbTerminal } = environment;
  return terminal && !ci && !github && !dumbTerminal
    ? createTerminalView({ output: stdout, colours, clock })
    : createCiView({ output: stdout, github, colours });
}

interface GateChoice {
  readonly face: Face;
  readonly environment: Environment;
  readonly wish: SurfaceWish;
}

function chooseGates(sources: GateSources, { face, environment, wish }: GateChoice): GateKeeper {
  const { stdin: input, stdout: output, signal } = face;
  const interactive = input.isTTY === true && output.isTTY === true && !wish.json;
  const by = sources.person;
  const colours = wantsColours(environment, true);
  const describe = (request: GateRequest, whole: boolean) =>
    describeRequest({ request, whole, sources, colours });
  return combineGates([
    ...(wish.given === undefined ? [] : [createCommandGate({ ...wish.given, by, clock })]),
    ...(wish.yes ? [createFlagGate(clock)] : []),
    ...(interactive ? [createTerminalGate({ input, output, signal, by, clock, describe })] : []),
    waitingGate,
  ]);
}

async function describeRequest(about: {
  readonly request: GateRequest;
  readonly whole: boolean;
  readonly sources: GateSources;
  readonly colours: boolean;
}): Promise<Description> {
  const { request, whole, sources, colours } = about;
  const { candidate } = request.state;
  const limit = whole ? patchWhole : patchExcerpt;
  const shown = request.binding.gate === "spec" || candidate === null;
  const text = shown ? null : await sources.patch(candidate, limit);
  const patch = text === null ? null : { text, cut: text.length >= limit };
  const report = gateReport({ request, patch, calls: sources.calls(), paint: createPaint(colours) });
  return { text: report, cut: patch?.cut ?? false };
}
