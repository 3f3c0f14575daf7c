import type { ToolCall } from "../../support/model-server.ts";
import type { Surroundings } from "./surroundings.ts";

export interface ToolAttack {
  readonly name: string;
  readonly call: (about: Pick<Surroundings, "outside" | "home">) => ToolCall;
  /** What the model is told instead of a result. */
  readonly told: RegExp;
}

const leaves = /leads out of the workspace/;
const offLimits = /off limits/;
const unknown = /There is no tool/;

/** `way` is a link to the folder outside. */
export const toolAttacks: readonly ToolAttack[] = [
  {
    name: "write by dots",
    call: () => ({ name: "write", input: { path: "../../../by-dots", content: "x" } }),
    told: leaves,
  },
  {
    name: "write by an absolute path",
    call: ({ outside }) => ({ name: "write", input: { path: `${outside}/absolute`, content: "x" } }),
    told: leaves,
  },
  {
    name: "write through a link",
    call: () => ({ name: "write", input: { path: "way/by-link", content: "x" } }),
    told: leaves,
  },
  {
    name: "write git's configuration",
    call: () => ({ name: "write", input: { path: ".git/config", content: "[core]\n\tfsmonitor = x\n" } }),
    told: offLimits,
  },
  {
    name: "write a hook",
    call: () => ({ name: "write", input: { path: ".git/hooks/pre-commit", content: "x" } }),
    told: offLimits,
  },
  {
    name: "write behind a NUL",
    call: () => ({ name: "write", input: { path: "a\0../../x", content: "x" } }),
    told: /NUL/,
  },
  {
    name: "edit through a link",
    call: () => ({ name: "edit", input: { path: "way/kept", old_string: "kept", new_string: "changed" } }),
    told: leaves,
  },
  { name: "read through a link", call: () => ({ name: "read", input: { path: "way/kept" } }), told: leaves },
  {
    name: "read the person's home",
    call: ({ home }) => ({ name: "read", input: { path: `${home}/.netrc` } }),
    told: leaves,
  },
  {
    name: "read a system file",
    call: () => ({ name: "read", input: { path: "../../../../../../../../etc/passwd" } }),
    told: leaves,
  },
  {
    name: "read dev-agent's environment",
    call: () => ({ name: "read", input: { path: "/proc/self/environ" } }),
    told: leaves,
  },
  {
    name: "read from the kept outputs upwards",
    call: () => ({ name: "read", input: { path: "~/tool-output/../../tree/package.json" } }),
    told: /leads out|no such|not there|doesn't exist/i,
  },
  {
    name: "search above the workspace",
    call: () => ({ name: "grep", input: { pattern: "canary", path: "../.." } }),
    told: leaves,
  },
  {
    name: "search through a link",
    call: () => ({ name: "grep", input: { pattern: "kept", path: "way" } }),
    told: leaves,
  },
  {
    name: "shell in a directory outside",
    call: () => ({ name: "bash", input: { command: "pwd", cwd: "../.." } }),
    told: leaves,
  },
  {
    name: "a tool of another role",
    call: () => ({ name: "submit_review", input: { verdict: "approve" } }),
    told: unknown,
  },
  {
    name: "a tool that merges",
    call: () => ({ name: "merge_branch", input: { branch: "main" } }),
    told: unknown,
  },
  {
    name: "a tool from the web",
    call: () => ({ name: "web_fetch", input: { url: "https://example.org" } }),
    told: unknown,
  },
  { name: "a tool by its path", call: () => ({ name: "../bash", input: { command: "id" } }), told: unknown },
  {
    name: "a property of every object",
    call: () => ({ name: "__proto__", input: { polluted: true } }),
    told: unknown,
  },
  { name: "a constructor", call: () => ({ name: "constructor", input: { polluted: 1 } }), told: unknown },
  {
    name: "more arguments than there are",
    call: () => ({ name: "bash", input: { command: "id", sandbox: "none" } }),
    told: /wasn't carried out/,
  },
];
