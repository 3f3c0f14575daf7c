import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const text = { type: "string" } as const;
const input = (...names: string[]) => ({
  type: "object" as const,
  properties: Object.fromEntries(names.map((name) => [name, text])),
  required: names,
});

export const bareTools = [
  { name: "read", description: "Reads a file.", input_schema: input("path") },
  { name: "write", description: "Writes a file.", input_schema: input("path", "content") },
  { name: "bash", description: "Runs a command.", input_schema: input("command") },
];

/** Carries out one call with nothing around it. */
export function useTool(directory: string, name: string, given: unknown): string {
  const { path = "", content = "", command = "" } = given as Readonly<Record<string, string>>;
  if (name === "read") return readFileSync(join(directory, path), "utf8");
  if (name === "bash") return execFileSync("bash", ["-c", command], { cwd: directory, encoding: "utf8" });
  writeFileSync(join(directory, path), content);
  return "ok";
}
