import { join } from "node:path";
import type { ModelRole } from "../../../src/domain/role.ts";
import { call as claudeCall, startMessagesServer } from "../../fakes/messages-server.ts";
import { startResponsesServer } from "../../fakes/responses-server.ts";
import { run as codexRun, submit as codexSubmit } from "../codex/codex-session.ts";
import { packages } from "../programs.ts";

/** The same three roles behind both providers' protocols: whichever program plays a role, it comes to the same end. */
export interface ScriptedTeam extends AsyncDisposable {
  /** What `dev-agent` takes from the environment to find both programs and both providers. */
  readonly env: Readonly<Record<string, string>>;
  /** Which protocol a role was asked through, in order of its calls. */
  readonly asked: readonly { readonly role: ModelRole; readonly provider: "anthropic" | "openai" }[];
}

const spec = {
  summary: "Add a function that subtracts",
  steps: ["Write it", "Test it"],
  files: ["src/calc.js"],
  acceptance_checks: ["3 - 2 is 1"],
  risks: [],
};
const review = { verdict: "approve", summary: "Good", comments: [] };
const done = { summary: "Added", tests_run: ["npm test: passed"], risks: [] };

export const change: Readonly<Record<string, string>> = {
  "src/calc.js": "export const add = (a, b) => a + b;\nexport const subtract = (a, b) => a - b;\n",
  "test/subtract.test.js": `import assert from "node:assert/strict";
import { test } from "node:test";
import { subtract } from "../src/calc.js";

test("subtracts", () => assert.equal(subtract(3, 2), 1));
`,
};

const tools = ["architect", "coder", "tester", "reviewer", "request_approval", "merge"];
const turn = { reasoning: "All of it", calls: tools.map((tool) => ({ tool, instructions: "" })) };
const handedIn: Readonly<Record<ModelRole, object>> = {
  architect: spec,
  coder: done,
  reviewer: review,
  supervisor: turn,
};
const [[source, code] = ["", ""], [testFile, test] = ["", ""]] = Object.entries(change);
const heredoc = (file: string, text: string) => `cat > ${file} <<'END'\n${text}END`;

export async function startScriptedTeam(): Promise<ScriptedTeam> {
  const asked: { role: ModelRole; provider: "anthropic" | "openai" }[] = [];
  /** How often the role was asked before. */
  const turn = (raw: string, provider: "anthropic" | "openai") => {
    const role = roleOf(raw);
    const before = asked.filter((each) => each.role === role).length;
    asked.push({ role, provider });
    return { role, before };
  };
  const anthropic = await startMessagesServer(({ raw }) => {
    const { role, before } = turn(raw, "anthropic");
    if (role === "coder" && before === 0)
      return claudeCall(
        { name: "Bash", input: { command: heredoc(source, code) } },
        { name: "Write", input: { file_path: testFile, content: test } },
      );
    if (role === "coder" && before === 1) return claudeCall({ name: "Bash", input: { command: "npm test" } });
    return claudeCall({ name: "StructuredOutput", input: handedIn[role] });
  });
  const openai = await startResponsesServer(({ raw }) => {
    const { role, before } = turn(raw.toString(), "openai");
    if (role === "coder" && before === 0) return codexRun(heredoc(source, code), heredoc(testFile, test));
    if (role === "coder" && before === 1) return codexRun("npm test");
    return codexSubmit(handedIn[role]);
  });
  return {
    asked,
    env: {
      PATH: `${join(packages, ".bin")}:${process.env.PATH}`,
      ANTHROPIC_API_KEY: "sk-ant-api03-a-key-of-nobody-0123456789",
      ANTHROPIC_BASE_URL: anthropic.url,
      OPENAI_API_KEY: "sk-proj-a-key-of-nobody-0123456789",
      OPENAI_BASE_URL: `${openai.url}/v1`,
    },
    [Symbol.asyncDispose]: async () => {
      await anthropic[Symbol.asyncDispose]();
      await openai[Symbol.asyncDispose]();
    },
  };
}

function roleOf(raw: string): ModelRole {
  const [, role] =
    /You are the (architect|coder|reviewer|supervisor) of a small software team/.exec(raw) ?? [];
  if (role === undefined) throw new Error(`a call of no role: ${raw.slice(0, 200)}`);
  return role as ModelRole;
}
