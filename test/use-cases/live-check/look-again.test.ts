import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DevAgentError, type ErrorKind } from "../../../src/errors.ts";
import type { Artifacts } from "../../../src/ports/artifacts.ts";
import type { RunFacts, StoredArtifact } from "../../../src/ports/github.ts";
import { type LastLook, lookAgain } from "../../../src/use-cases/live-check/look-again.ts";
import { observe } from "../../../src/use-cases/live-check/observe.ts";
import { ada } from "../../gates/environment/review-page.ts";
import { temporary } from "../../session/temporary.ts";
import { answer, gate, observed, sight } from "./observed.ts";

const stored = (name: string, expired = false): StoredArtifact => ({ id: 1, name, digest: null, expired });
const problem = (kind: ErrorKind) =>
  new DevAgentError({ code: "x", kind, message: `It is a ${kind} error.`, remedy: "None." });

interface Store extends Artifacts {
  readonly kept: Map<string, string>;
}

/** Holds one file under each name. */
function createStore(kept = new Map<string, string>()): Store {
  return {
    kept,
    async upload({ name, files: [file = ""] }) {
      kept.set(name, readFileSync(file, "utf8"));
    },
    async download({ name, directory }) {
      const text = kept.get(name);
      if (text === undefined) throw problem("policy");
      writeFileSync(join(directory, "seen.json"), text);
    },
  };
}

const run: RunFacts = {
  ...{ id: 7, attempt: 2, event: "workflow_dispatch", actor: ada, triggeringActor: ada },
  ...{ headSha: "1".repeat(40) as RunFacts["headSha"], headBranch: "main", path: "x.yml" },
};

function look(temp: string, change: Partial<LastLook> & { readonly store?: Store } = {}): LastLook {
  const { store = createStore(), ...others } = change;
  return {
    github: {
      environment: async () => null,
      approvals: async () => [answer("rejected")],
      run: async () => run,
      attempt: async (_, attempt) => ({ ...run, attempt }),
      artifacts: async () => [...store.kept.keys()].map((name) => stored(name)),
      me: async () => 41_898_282,
    },
    artifacts: store,
    ...{ runId: 7, attempt: 1, observed: JSON.stringify(observed().first), jobs: observed().jobs, temp },
    ...others,
  };
}

const name = (attempt: number) => `dev-agent-live-check-attempt-${attempt}`;

describe("the look at the end of an attempt", () => {
  it("leaves what the next attempt compares with", async () => {
    using place = temporary();
    const store = createStore();
    const first = await lookAgain(look(place.path("1"), { store }));
    expect(first).toMatchObject({ earlier: null, first: observed().first, left: { value: name(1) } });
    const second = await lookAgain(look(place.path("2"), { store, attempt: 2 }));
    expect(second.earlier).toEqual({ status: "read", value: first.now });
    const third = await lookAgain(look(place.path("3"), { store, attempt: 3 }));
    expect(third.earlier).toEqual({ status: "read", value: first.now });
    expect([...store.kept.keys()]).toEqual([1, 2, 3].map(name));
    expect(third.starters).toMatchObject({
      value: { attempts: [{ attempt: 1 }, { attempt: 2 }, { attempt: 3 }] },
    });
  });

  it.each<[string, Record<string, string>]>([
    ["nothing", {}],
    ["no JSON", { [name(1)]: "{" }],
    ["other JSON", { [name(1)]: "[]" }],
    ["half of it", { [name(1)]: JSON.stringify({ attempt: 1, gateResult: "failure" }) }],
    [
      "half of an answer",
      { [name(1)]: JSON.stringify({ ...sight(1, "failure"), approvals: { status: "read" } }) },
    ],
    ["only its own", { [name(2)]: JSON.stringify(sight(2, "failure")) }],
    ["something else", { "dev-agent-publish-1": "{}" }],
  ])("knows of no earlier one where there is %s", async (_, kept) => {
    using place = temporary();
    const store = createStore(new Map(Object.entries(kept)));
    const seen = await lookAgain(look(place.directory, { store, attempt: 2 }));
    expect(seen.earlier).toMatchObject({ status: "refused" });
  });

  it.each(["", "{", "[]", "{}", JSON.stringify({ ...observed().first, gate: {} })])(
    "takes the first job's words whole or not at all: %s",
    async (text) => {
      using place = temporary();
      expect((await lookAgain(look(place.directory, { observed: text }))).first).toBeNull();
    },
  );

  it("goes on where nothing can be left", async () => {
    using place = temporary();
    const store = createStore();
    const artifacts = { ...store, upload: () => Promise.reject(problem("infrastructure")) };
    const seen = await lookAgain(look(place.directory, { artifacts }));
    expect(seen.left).toEqual({ status: "unavailable", why: "It is a infrastructure error." });
  });

  it.each<[ErrorKind, string]>([
    ["policy", "refused"],
    ["infrastructure", "unavailable"],
    ["configuration", "unavailable"],
  ])("takes a %s error for what it is: %s", async (kind, status) => {
    const github = { environment: () => Promise.reject(problem(kind)) };
    const { first } = observed();
    if (first === null) throw new Error("There is no first look");
    expect(await observe({ ...first, github })).toMatchObject({
      gate: { status },
      missingWasThere: { status },
    });
  });

  it.each<[string, unknown]>([
    ["a defect", new TypeError("x")],
    ["a cancellation", problem("cancelled")],
  ])("hides no %s", async (_, thrown) => {
    const github = { environment: () => Promise.reject(thrown) };
    const { first } = observed();
    if (first === null) throw new Error("There is no first look");
    await expect(observe({ ...first, github })).rejects.toBeDefined();
  });

  it("looks at both environments before anybody is asked", async () => {
    const asked: string[] = [];
    const environment = async (of: string) => {
      asked.push(of);
      return of === gate.name ? gate : null;
    };
    const { first } = observed();
    if (first === null) throw new Error("There is no first look");
    expect(await observe({ ...first, github: { environment } })).toEqual(first);
    expect(asked).toEqual([gate.name, `${gate.name}-missing`]);
  });
});
