import type { ChildProcess } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Defence } from "../../scenarios/red-team/support/defences.ts";
import { type CliResult, runCli } from "../../scenarios/support/cli.ts";
import { type ModelServer, serveModel } from "../../scenarios/support/model-server.ts";
import { calculator, makeProject, type Project } from "../../scenarios/support/project.ts";
import { answers, callOf } from "./answers.ts";

const root = join(import.meta.dirname, "../../..");
const preload = ["--import", join(import.meta.dirname, "preload.ts")];
const bundle = [...preload, join(root, "dist/cli/index.js")];
const takenOut = [
  ...["--import", join(root, "test/scenarios/red-team/support/without.ts"), ...preload],
  join(root, "src/cli/main.ts"),
];

/** A project with a remote, a model, and a machine's cache, for one session. */
export interface SessionScene extends AsyncDisposable {
  readonly project: Project;
  /** Folder with all that a session may touch: the project, its remote and the cache. */
  readonly place: string;
  readonly model: ModelServer;
  /** The calls that the model got, in their order. */
  readonly calls: readonly string[];
  /** How many of them it answered whole. */
  readonly answered: () => readonly string[];
  /** Plays a command; it is killed at the point. */
  play(args: readonly string[], point?: string): Promise<Played>;
}

export interface Played extends CliResult {
  /** Points that it came by. */
  readonly seen: readonly string[];
}

/** @param without Parts of the source that are taken out, to show that the harness sees it. */
export async function makeSessionScene(without: Defence = []): Promise<SessionScene> {
  const project = makeProject({ ...calculator, ".dev-agent.yml": "push: true\n" });
  const place = dirname(project.directory);
  const remote = join(place, "remote.git");
  project.git("clone", "-q", "--bare", project.directory, remote);
  project.git("remote", "add", "origin", remote);
  project.git("fetch", "-q", "origin");
  const calls: string[] = [];
  const answered: string[] = [];
  const playing: { child?: ChildProcess; point?: string | undefined; seen: string[] } = { seen: [] };
  const reach = (point: string) => {
    playing.seen.push(point);
    if (point === playing.point) playing.child?.kill("SIGKILL");
  };
  const model = await serveModel(({ role, body }) => {
    const call = callOf(role, body);
    calls.push(call);
    return {
      ...answers({ role, body }),
      before: () => reach(`model ${call} received`),
      midway: () => {
        reach(`model ${call} half answered`);
        answered.push(call);
      },
    };
  });
  return {
    ...{ project, place, model, calls, answered: () => answered },
    async play(args, point) {
      const seenFile = join(place, "seen");
      writeFileSync(seenFile, "");
      Object.assign(playing, { point, seen: [] });
      const result = await runCli({
        ...{ args, entry: without.length === 0 ? bundle : takenOut, cwd: project.directory },
        env: {
          ...model.env,
          XDG_CACHE_HOME: join(place, "cache"),
          GIT_CONFIG_GLOBAL: "/dev/null",
          NODE_COMPILE_CACHE: join(root, ".cache/kill"),
          RED_TEAM_WITHOUT: JSON.stringify(without),
          ...{ KILL_ROOT: place, KILL_SEEN: seenFile, ...(point === undefined ? {} : { KILL_POINT: point }) },
        },
        onStart: (child) => {
          playing.child = child;
        },
      });
      const told = readFileSync(seenFile, "utf8").split("\n").filter(Boolean);
      return { ...result, seen: [...told, ...playing.seen] };
    },
    async [Symbol.asyncDispose]() {
      await model[Symbol.asyncDispose]();
      project[Symbol.dispose]();
    },
  };
}

/** The sessions' folders, whole or not. */
export function sessionFolders({ project }: SessionScene): readonly string[] {
  const sessions = join(project.directory, ".git/dev-agent/sessions");
  return existsSync(sessions) ? readdirSync(sessions).map((name) => join(sessions, name)) : [];
}
