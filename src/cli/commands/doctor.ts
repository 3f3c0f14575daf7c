import { readEnvironment } from "../../config/environment.ts";
import { jsonLine } from "../../domain/text/json-line.ts";
import { printedLine } from "../../domain/text/printed.ts";
import { exitCodes } from "../../errors.ts";
import { NotStarted, runCommand } from "../../process/run-command.ts";
import { pointLines } from "../../reporting/point-lines.ts";
import type { DoctorFact, GitHubDoctorRequest } from "../../use-cases/use-cases.ts";
import type { Command, Face } from "../face.ts";
import { readRepo, readRepository, readText } from "../read-request.ts";
import { paintFor } from "../surface.ts";
import { usageError } from "../usage-error.ts";

/** `dev-agent doctor`: whether this machine and repository have what a session needs. */
export const doctor: Command = async (invocation, face) => {
  const json = invocation.has("json");
  const repository = readRepository(invocation);
  const branch = readText(invocation, "branch");
  if (repository !== undefined) {
    if (invocation.text("repo") !== undefined)
      throw usageError("--repo is a directory here, --github a repository there.", "Give one of them.");
    const request = { repository, ...(branch === undefined ? {} : { branch }) };
    return onGitHub(request, { face, json });
  }
  if (branch !== undefined) throw usageError("--branch goes with --github.");
  const facts: DoctorFact[] = [];
  const tell = (fact: DoctorFact) => {
    facts.push(fact);
    if (!json) face.stdout.write(factLines(fact));
  };
  tell(nodeFact());
  tell(await gitFact(face));
  const useCases = await face.useCases();
  for (const fact of await useCases.doctor({ repo: readRepo(invocation) }, face)) tell(fact);
  if (json) face.stdout.write(`${jsonLine({ facts })}\n`);
  return facts.every(({ ok, needed }) => ok || needed === false) ? 0 : exitCodes.configuration;
};

/** `dev-agent doctor --github`: whether people's say holds there, and changes can land. */
async function onGitHub(
  request: GitHubDoctorRequest,
  { face, json }: { readonly face: Face; readonly json: boolean },
): Promise<number> {
  const points = await (await face.useCases()).doctorOnGitHub(request, face);
  face.stdout.write(
    json ? `${jsonLine({ points })}\n` : `${pointLines(points, paintFor(face)).join("\n")}\n`,
  );
  return points.some(({ status }) => status === "broken") ? exitCodes.configuration : 0;
}

function factLines({ name, ok, needed, detail, fix }: DoctorFact): string {
  const state = ok ? "ok" : needed === false ? "absent" : "missing";
  const line = `${state.padEnd(7)}  ${name.padEnd(13)} ${printedLine(detail)}\n`;
  return ok ? line : `${line}         ${"".padEnd(13)} → ${printedLine(fix)}\n`;
}

function nodeFact(): DoctorFact {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const ok = major > 20 || (major === 20 && minor >= 19);
  return { name: "node", ok, detail: process.versions.node, fix: ok ? "" : "Install Node 20.19 or newer." };
}

/** Merging without a checkout needs `git merge-tree --write-tree`, which came with 2.38. */
async function gitFact({ env, signal }: Face): Promise<DoctorFact> {
  const fix = "Install git 2.38 or newer.";
  try {
    const { path: PATH, home: HOME } = readEnvironment(env);
    const { stdout } = await runCommand({
      argv: ["git", "--version"],
      env: { PATH, HOME },
      timeoutMs: 10_000,
      signal,
    });
    const detail = stdout.trim();
    const [major = 0, minor = 0] = (/\d+\.\d+/.exec(detail)?.[0] ?? "").split(".").map(Number);
    const ok = major > 2 || (major === 2 && minor >= 38);
    return { name: "git", ok, detail, fix: ok ? "" : fix };
  } catch (error) {
    if (error instanceof NotStarted) return { name: "git", ok: false, detail: error.message, fix };
    throw error;
  }
}
