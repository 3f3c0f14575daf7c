import type { Fault } from "../github/rest/faults.ts";
import type { GitHubServer } from "../github/rest/github-server.ts";
import type { Environment, EnvironmentSettings, Person, Review, Run } from "../github/rest/model.ts";
import type { Permissions } from "../github/rest/permissions.ts";
import { personNamed } from "../github/rest/world.ts";
import type { ActionScene } from "../scenarios/action/support/action-scene.ts";
import { editFiles, type JournalEdit, rewriteJournal } from "./hand-over.ts";

/** What a row of the matrix changes before the merge job runs. Everything is put back after it. */
export interface Stage {
  readonly scene: ActionScene;
  readonly github: GitHubServer;
  /** The run whose merge job runs. */
  readonly run: Run;
  /** The run before it, in the scene of a second round. */
  readonly earlier: Run;
  readonly gate: Environment;
  person(login: string): Person;
  /** Changes settings of the merge's environment. */
  settings(change: EnvironmentSettings): void;
  /** Changes what GitHub remembers of something. */
  set<Record extends object>(record: Record, change: Partial<Record>): void;
  /** Puts these answers in place of those on the run's review page. */
  answers(...given: readonly Answer[]): void;
  /** As `answers`, where they were there before the question was put. */
  earlierAnswers(...given: readonly Answer[]): void;
  /** Lets publish have written its session's journal otherwise: its outputs name what it handed over. */
  journal(edit: JournalEdit): void;
  /** Changes files of what publish handed over, where they lie. */
  artifact(edit: (files: Map<string, Buffer>) => void): void;
  /** Changes what GitHub tells about something, as often as it is asked. */
  // biome-ignore lint/suspicious/noExplicitAny: rows reshape whatever GitHub answers
  told(operation: string, edit: (body: any) => unknown): void;
  /** Something goes wrong with an operation's calls: `times`, else always. */
  fails(operation: string, fault: Fault, times?: number): void;
  /** Gives the job another input. */
  input(name: string, value: string): void;
  /** Gives the job another variable; `undefined` takes it away. */
  variable(name: string, value: string | undefined): void;
  /** Puts a file into the job's workspace. */
  file(path: string, text: string): void;
  /** Takes rights from the job's token. */
  without(...scopes: readonly string[]): void;
}

export interface Answer {
  readonly by: string;
  readonly state?: Review["state"];
  readonly comment?: string;
  /** Default: the merge's. */
  readonly at?: string;
}

/** What rows have changed so far for the job itself. */
export interface StageChanges {
  readonly env: Record<string, string | undefined>;
  readonly workspace: Map<string, string>;
  permissions: Permissions;
}

export const mergeGate = "dev-agent-merge";
const always = 1_000;

export interface StagePlace {
  /** Of the artifact that publish handed over. */
  readonly handOver: string;
  readonly scene: ActionScene;
  readonly runId: number;
  readonly earlierId: number;
  readonly changes: StageChanges;
}

export function openStage({ scene, runId, earlierId, changes, handOver }: StagePlace): Stage {
  const { github, results } = scene;
  const place = { results, runId: `${runId}`, name: handOver };
  const { world } = github;
  const run = github.runs.get(runId);
  const environment = (name: string) => {
    const found = world.environments.get(name);
    if (found === undefined) throw new Error(`There is no environment ${name}`);
    return found;
  };
  const input = (name: string, value: string) => {
    changes.env[`INPUT_${name.toUpperCase()}`] = value;
  };
  const journal = (edit: JournalEdit) => input("handover-sha256", rewriteJournal(place, edit));
  const answers = (...given: readonly Answer[]) => {
    const reviews = given.map(({ by, state = "approved", comment = "", at = mergeGate }) => ({
      ...{ environment: environment(at), person: personNamed(world, by), state, comment },
    }));
    run.reviews.splice(0, run.reviews.length, ...reviews);
  };
  return {
    ...{ answers, input, journal },
    earlierAnswers(...given) {
      answers(...given);
      const counts = run.reviews.map(({ environment: { id }, state, person, comment }) => [
        JSON.stringify([[id], state, person.id, comment]),
        1,
      ]);
      journal((records) =>
        records.map((record) =>
          record.kind === "run" && record.job === "publish"
            ? { ...record, baseline: Object.fromEntries(counts) }
            : record,
        ),
      );
    },
    artifact: (edit) => editFiles(place, edit),
    ...{ scene, github, run, earlier: github.runs.get(earlierId), gate: environment(mergeGate) },
    person: (login) => personNamed(world, login),
    settings: (change) => github.people.editEnvironment(mergeGate, change),
    set: (record, change) => void Object.assign(record, change),
    told: (operation, edit) =>
      github.inject({ operation, fault: { kind: "reply edited", edit }, times: always }),
    fails: (operation, fault, times = always) => github.inject({ operation, fault, times }),
    variable(name, value) {
      changes.env[name] = value;
    },
    file: (path, text) => void changes.workspace.set(path, text),
    without(...scopes) {
      changes.permissions = Object.fromEntries(
        Object.entries(changes.permissions).filter(([scope]) => !scopes.includes(scope)),
      );
    },
  };
}
