import { rmdir } from "node:fs/promises";
import { basename } from "node:path";
import { loadCommand } from "../../src/cli/load-command.ts";
import type { GatePoint } from "../../src/domain/gate-point.ts";
import { noUsage } from "../../src/domain/usage.ts";
import { DevAgentError } from "../../src/errors.ts";
import type { SessionCard } from "../../src/reporting/session-card.ts";
import { applyInit } from "../../src/use-cases/init/init.ts";
import type { InitStep } from "../../src/use-cases/init/init-step.ts";
import type { DecideRequest, ResumeRequest, RunRequest, UseCases } from "../../src/use-cases/use-cases.ts";
import { gateRequest } from "../gates/gate-request.ts";
import { event } from "../reporting/events.ts";
import { end, type FakeFace, typed } from "./fake-face.ts";

const session = "20261122-add-a-flag";
const sources = {
  person: "Ada <ada@example.org>",
  patch: async () => "",
  calls: () => {
    throw new Error("nobody is shown anything");
  },
};

async function command(argv: readonly [Parameters<typeof loadCommand>[0], ...string[]], about: FakeFace) {
  return typed(argv, await loadCommand(argv[0]), about);
}

describe("dev-agent run", () => {
  it("reads the goal from standard input when it is -", async () => {
    const asked: RunRequest[] = [];
    const run = async (request: RunRequest) => {
      asked.push(request);
      return end;
    };
    const { code, stdout } = await command(["run", "--goal", "-"], { run, stdin: "Add a\nflag\n" });
    expect(code).toBe(0);
    expect(asked[0]?.goal).toBe("Add a\nflag");
    expect(stdout).toContain("outcome: merged");
  });

  it("refuses to start without a goal", async () => {
    await expect(command(["run", "--yes"], {})).rejects.toMatchObject({ exitCode: 2 });
    await expect(command(["run", "--goal", "-"], { stdin: " " })).rejects.toMatchObject({ exitCode: 2 });
    await expect(command(["run", "--goal", "-"], { stdin: "x".repeat(2_000_000) })).rejects.toMatchObject({
      exitCode: 2,
    });
  });

  it("keeps standard output for events with --json", async () => {
    const happened = event("run.finished");
    const { stdout, stderr } = await command(["run", "--goal", "x", "--json"], {
      run: async (_request, { views }) => {
        for (const view of views) view.show(happened);
        return end;
      },
    });
    expect(JSON.parse(stdout)).toEqual(happened);
    expect(stderr).toContain("outcome: merged");
  });

  it("ends with the session's exit code and says how to go on", async () => {
    const waiting = { ...end, outcome: "waiting", code: 5, pending: "diff", mergeSha: null } as const;
    const { code, stdout } = await command(["run", "--goal", "x"], {
      run: async () => ({ ...waiting, notes: ["Look here."] }),
    });
    expect(code).toBe(5);
    expect(stdout).toContain(`dev-agent approve ${session}`);
    expect(stdout).toContain("Look here.");
  });

  it("wraps its last words at a terminal only", async () => {
    const warnings = ["word ".repeat(30).trim()];
    const told = async (terminal: boolean) =>
      (await command(["run", "--goal", "x"], { run: async () => ({ ...end, warnings }), terminal })).stdout;
    expect(await told(true)).toMatch(/^note: {4}word .*\n {9}word /m);
    expect(await told(false)).toContain(warnings[0]);
  });

  it("names the repository in what it says to type, unless that is here", async () => {
    const waiting = {
      ...end,
      outcome: "waiting",
      code: 5,
      pending: "diff",
      branch: "b",
      mergeSha: null,
    } as const;
    const told = async (...repo: string[]) =>
      (await command(["run", "--goal", "x", ...repo], { run: async () => waiting })).stdout;
    expect(await told("--repo", "/a b")).toContain(`dev-agent reject ${session} --repo '/a b'\n`);
    expect(await told("--repo", "/a b")).toContain("git -C '/a b' diff main...b\n");
    expect(await told("--repo", process.cwd())).toContain(`dev-agent reject ${session}\n`);
    expect(await told()).toContain("git diff main...b\n");
  });

  it("lets --yes approve, and nobody else where there is no terminal", async () => {
    const decisions: unknown[] = [];
    const run: FakeFace["run"] = async (_request, surface) => {
      const keeper = surface.gates(sources);
      decisions.push((await keeper.decide(gateRequest()))?.via ?? null);
      decisions.push(await keeper.decide(gateRequest({ gate: "critical", risk: 90 })));
      return end;
    };
    await command(["run", "--goal", "x", "--yes"], { run });
    await command(["run", "--goal", "x"], { run });
    expect(decisions).toEqual(["flag", null, null, null]);
  });

  it("asks at a terminal what --yes leaves open, but never with --json", async () => {
    const answers: unknown[] = [];
    const run: FakeFace["run"] = async (_request, surface) => {
      answers.push(
        await surface
          .gates(sources)
          .decide(gateRequest({ gate: "critical" }))
          .catch(String),
      );
      return end;
    };
    await command(["run", "--goal", "x", "--yes"], { run, terminal: true });
    await command(["run", "--goal", "x", "--json"], { run, terminal: true });
    expect(answers).toEqual(["Error: nobody is shown anything", null]);
  });

  it("only shows its plan with --dry-run", async () => {
    const dryRun = async () => [{ name: "base", value: "main\u001b[2J" }];
    const shown = await command(["run", "--goal", "x", "--dry-run"], { dryRun });
    expect(shown.stdout).toBe("base  main\nNothing was changed and no model was called.\n");
    const json = await command(["run", "--goal", "x", "--dry-run", "--json"], { dryRun });
    expect(Object.keys(JSON.parse(json.stdout))).toEqual(["base"]);
  });
});

describe("the view", () => {
  const run: FakeFace["run"] = async (_request, { views }) => {
    for (const view of views) view.show(event("phase.started"));
    return end;
  };
  const shown = async (about: FakeFace) => (await command(["run", "--goal", "x"], { run, ...about })).stdout;

  it("redraws a footer at a terminal only", async () => {
    expect(await shown({ terminal: true })).toContain("\u001b[2K");
    for (const env of [{ CI: "true" }, { TERM: "dumb" }, { GITHUB_ACTIONS: "true" }])
      expect(await shown({ terminal: true, env })).not.toContain("\u001b[2K");
    expect(await shown({})).not.toContain("\u001b");
  });

  it("colours at a terminal unless NO_COLOR, and elsewhere with FORCE_COLOR", async () => {
    expect(await shown({ terminal: true })).toContain("\u001b[1m");
    expect(await shown({ terminal: true, env: { NO_COLOR: "1" } })).not.toContain("\u001b[1m");
    expect(await shown({ env: { FORCE_COLOR: "1" } })).toContain("\u001b[1m");
  });

  it("folds groups on GitHub", async () => {
    expect(await shown({ env: { GITHUB_ACTIONS: "true" } })).toContain("::group::coder #2");
  });
});

describe("decisions by command", () => {
  it.each(["approve", "revise", "reject"] as const)(
    "%s answers one request and then waits",
    async (action) => {
      const asked: DecideRequest[] = [];
      const decisions: unknown[] = [];
      const decide: FakeFace["decide"] = async (request, surface) => {
        asked.push(request);
        const keeper = surface.gates(sources);
        decisions.push(await keeper.decide(gateRequest()), await keeper.decide(gateRequest()));
        return end;
      };
      await command([action, session, "--comment", " because ", "--repo", "r"], { decide });
      expect(asked).toEqual([{ repo: "r", session, action, comment: "because" }]);
      expect(decisions).toEqual([
        expect.objectContaining({ action, by: sources.person, via: "command", comment: "because" }),
        null,
      ]);
    },
  );

  it("needs a comment to revise", async () => {
    await expect(command(["revise", session], {})).rejects.toMatchObject({ exitCode: 2 });
    await expect(command(["revise", "--comment", " "], {})).rejects.toMatchObject({ exitCode: 2 });
  });
});

describe("dev-agent resume", () => {
  it("passes new limits on", async () => {
    const asked: ResumeRequest[] = [];
    const resume = async (request: ResumeRequest) => {
      asked.push(request);
      return end;
    };
    await command(["resume", session, "--budget-usd", "9"], { resume });
    expect(asked).toEqual([{ repo: ".", session, budget: { usd: 9 } }]);
  });
});

describe("dev-agent demo", () => {
  it("can be told where to make its project", async () => {
    const asked: unknown[] = [];
    const demo = async (request: unknown) => {
      asked.push(request);
      return end;
    };
    await command(["demo", "--yes"], { demo });
    await command(["demo", "--directory", "d"], { demo });
    const [own, named] = asked as { directory: string }[];
    expect(named).toEqual({ directory: "d" });
    expect(basename(own?.directory ?? "")).toMatch(/^dev-agent-demo-/);
    await rmdir(own?.directory ?? "");
  });
});

describe("dev-agent status", () => {
  const card = {
    sessionId: session,
    goal: "Add a flag",
    branch: `agent/${session}`,
    baseBranch: "main",
    mode: "pipeline",
    startedAt: "2026-11-22T10:00:00Z",
    standing: "interrupted",
    phase: "coder",
    round: 1,
    pending: null,
    headSha: null,
    mergeSha: null,
    tests: null,
    risk: null,
    usd: 0.1,
    usdKind: "billed",
    tokens: noUsage,
  } satisfies SessionCard;

  it("shows every session to people and to programs", async () => {
    const status = async () => [card];
    expect((await command(["status"], { status })).stdout).toContain(`dev-agent resume ${session}`);
    expect(JSON.parse((await command(["status", "--json"], { status })).stdout)).toEqual({
      sessions: [card],
    });
  });

  it("says how to go on from somewhere else", async () => {
    const { stdout } = await command(["status", "--repo", "/r"], { status: async () => [card] });
    expect(stdout).toContain(`dev-agent resume ${session} --repo /r\n`);
  });

  it("says so when there is none", async () => {
    expect((await command(["status"], { status: async () => [] })).stdout).toBe("No sessions here.\n");
  });
});

describe("dev-agent doctor", () => {
  const env = { PATH: process.env.PATH ?? "", ANTHROPIC_API_KEY: "sk-ant-secret" };
  const fact = { name: "bubblewrap", ok: true, detail: "0.8", fix: "" };

  it("ends with 0 when everything is there, and never shows a credential", async () => {
    const { code, stdout } = await command(["doctor"], { env, doctor: async () => [fact] });
    expect(stdout).toMatch(/ok +node +\d+\.\d+/);
    expect(stdout).toMatch(/ok +git +git version 2/);
    expect(stdout).toMatch(/ok +bubblewrap +0\.8/);
    expect(stdout).not.toContain("sk-ant");
    expect(code).toBe(0);
  });

  it("ends with 2 and the remedy for each thing that is missing", async () => {
    const missing = { ...fact, ok: false, fix: "apt install bubblewrap" };
    const { code, stdout } = await command(["doctor"], {
      env: { PATH: "/nowhere" },
      doctor: async () => [missing],
    });
    expect(code).toBe(2);
    for (const part of ["Install git 2.38", "→ apt install bubblewrap"]) expect(stdout).toContain(part);
  });

  it("ends with 0 where only something is absent that nobody needs, and says how to get it", async () => {
    const absent = { ...fact, name: "codex-cli", ok: false, fix: "Install it", needed: false } as const;
    const { code, stdout } = await command(["doctor"], { env, doctor: async () => [absent] });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^absent {3}codex-cli/m);
    expect(stdout).toContain("→ Install it");
  });

  it("tells programs the same", async () => {
    const { code, stdout } = await command(["doctor", "--json"], {
      env: { PATH: env.PATH },
      doctor: async () => [{ ...fact, ok: false, fix: "x" }],
    });
    expect(code).toBe(2);
    const { facts } = JSON.parse(stdout) as { facts: { name: string; ok: boolean }[] };
    expect(facts.map(({ name, ok }) => [name, ok])).toEqual([
      ["node", true],
      ["git", true],
      ["bubblewrap", false],
    ]);
  });
});

describe("dev-agent doctor --github", () => {
  const fix = { setting: "Settings → There.", command: "gh api one\ngh api two" };
  const ok = { name: "repository", status: "ok", what: "A public one.", fix: null } as const;
  const gap = { name: "reviews", status: "broken", what: "One is required.", fix } as const;
  const hidden = { name: "job tokens", status: "unknown", what: "Not told.", fix: null } as const;
  const look = (points: readonly GatePoint[], ...more: string[]) =>
    command(["doctor", "--github", "acme/shop", ...more], { doctorOnGitHub: async () => points });

  it("ends with 0 where nothing is broken, and says how much it wasn't told", async () => {
    const { code, stdout } = await look([ok, hidden]);
    expect(stdout).toBe(
      [
        "ok       repository A public one.",
        "unknown  job tokens Not told.",
        "",
        "Nothing is broken. 1 not told to this token.\n",
      ].join("\n"),
    );
    expect(code).toBe(0);
  });

  it("ends with 2 and the way to close each gap", async () => {
    const { code, stdout } = await look([ok, gap]);
    expect(stdout).toMatch(
      /^broken {3}reviews {4}One is required\.\n +→ Settings → There\.\n +gh api one\n +gh api two$/m,
    );
    expect(stdout).toContain("1 broken: dev-agent would stop before it spends anything.");
    expect(code).toBe(2);
  });

  it("shows in red what nobody may overlook", async () => {
    const points = [{ ...ok, name: "self-approval", caution: true } as const];
    const { stdout } = await command(["doctor", "--github", "acme/shop"], {
      ...{ env: { FORCE_COLOR: "1" }, doctorOnGitHub: async () => points },
    });
    expect(stdout).toContain("\u001b[31mok       self-approval");
  });

  it("tells programs the same", async () => {
    const { code, stdout } = await look([ok, gap], "--json");
    expect(JSON.parse(stdout)).toEqual({ points: [ok, gap] });
    expect(code).toBe(2);
  });

  it.each([
    [["--github", "acme"]],
    [["--github", "acme/shop/x"]],
    [["--github", "acme/shop", "--repo", "."]],
    [["--branch", "main"]],
  ])("refuses %j", async (flags) => {
    await expect(command(["doctor", ...flags], {})).rejects.toMatchObject({ code: "usage" });
  });
});

describe("dev-agent init", () => {
  const kept: InitStep = {
    name: ".dev-agent.yml",
    state: "keep",
    what: "gate: environment",
    command: null,
    run: null,
  };
  const hand: InitStep = { ...kept, name: "administrators", state: "by hand", what: "untick it" };
  const step = (run: () => Promise<void>): InitStep => ({
    ...{
      name: "environment dev-agent-merge",
      state: "create",
      what: "reviewers: bob",
      command: "gh api x",
      run,
    },
  });
  const refuse = async () => {
    throw new DevAgentError({ code: "github-denied", kind: "policy", message: "No.", remedy: "" });
  };
  const begin = (steps: readonly InitStep[], ...flags: string[]) =>
    command(["init", ...flags], {
      planInit: async () => ({ repository: "acme/shop", steps }),
      applyInit,
    });

  it("only shows what it would do until somebody agrees", async () => {
    let done = 0;
    const steps = [step(async () => void done++), kept, hand];
    const { code, stdout } = await begin(steps);
    expect(stdout).toContain("create   environment dev-agent-merge  reviewers: bob\n");
    expect(stdout).toContain("Nothing was changed. The same with --yes does it.");
    expect([code, done]).toEqual([0, 0]);
    const { stdout: after } = await begin(steps, "--yes");
    expect(after).toContain("done     environment dev-agent-merge");
    expect(after).toContain("administrators: untick it");
    expect(after).toContain("gh secret set ANTHROPIC_API_KEY --repo acme/shop");
    expect(done).toBe(1);
  });

  it("goes on where GitHub refuses something, says how to do that by hand, and ends with 3", async () => {
    let done = 0;
    const { code, stdout } = await begin([step(refuse), step(async () => void done++)], "--yes");
    expect(stdout).toMatch(/failed +environment dev-agent-merge: No\.\n.*\n +gh api x\n/);
    expect([code, done]).toEqual([3, 1]);
  });

  it("has nothing to do the second time", async () => {
    const { code, stdout } = await begin([kept], "--yes");
    expect(stdout).toContain("Nothing to do.");
    expect(code).toBe(0);
  });

  it("tells programs what there is to do, and what came of it", async () => {
    const { stdout } = await begin([step(async () => {}), kept], "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      repository: "acme/shop",
      done: false,
      results: [],
      steps: [{ state: "create" }, { state: "keep" }],
    });
    const { stdout: after } = await begin([step(async () => {})], "--json", "--yes");
    expect(JSON.parse(after)).toMatchObject({ done: true, results: [{ failure: null }] });
  });

  it.each([[["--reviewer", "a b"]], [["--reviewer", "team:"]], [["--gate", "none"]]])(
    "refuses %j",
    async (flags) => {
      await expect(begin([], ...flags)).rejects.toMatchObject({ code: "usage" });
    },
  );
});

describe("dev-agent sandbox --json", () => {
  it("keeps standard output for how the command ended", async () => {
    const runInSandbox: UseCases["runInSandbox"] = async ({ onOutput }) => {
      onOutput(Buffer.from("printed\n"));
      const ended = { exitCode: 3, signal: null, timedOut: false, durationMs: 1 };
      return { ...ended, output: "", outputBytes: 8, sandbox: "bubblewrap" };
    };
    const { code, stdout, stderr } = await command(["sandbox", "--json", "--", "npm", "test"], {
      runInSandbox,
    });
    expect([code, stderr]).toEqual([3, "printed\n"]);
    expect(JSON.parse(stdout)).toEqual({ exitCode: 3, signal: null, timedOut: false, sandbox: "bubblewrap" });
  });
});
