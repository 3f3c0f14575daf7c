import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { defaultBranch } from "./event-payload.ts";
import type { Frame } from "./frame.ts";
import { type Commit, git, resolveCommit } from "./git.ts";
import type { JsonObject } from "./json.ts";
import { registerPost } from "./post-steps.ts";
import type { StepEnd } from "./run-step-process.ts";

export const checkoutInputs =
  "repository ref path fetch-depth fetch-tags token persist-credentials clean set-safe-directory show-progress";

interface Use {
  readonly frame: Frame;
  readonly inputs: Readonly<Record<string, string>>;
}

/** Does what actions/checkout does, with the repository on this machine. */
export async function checkOut({ frame, inputs }: Use): Promise<StepEnd> {
  const { job } = frame;
  const github = job.contexts.github as JsonObject;
  const repository = inputs.repository || String(github.repository);
  const commit = await commitOf(frame, { repository, ref: inputs.ref ?? "" });
  const directory = join(job.directories.workspace, inputs.path ?? "");
  await mkdir(directory, { recursive: true });
  for (const name of await readdir(directory)) await rm(join(directory, name), { recursive: true });
  await git(directory, "init", "--quiet", "--initial-branch=main");
  await git(directory, "remote", "add", "origin", `${github.server_url}/${repository}`);
  await fetchInto(directory, { commit, depth: Number(inputs["fetch-depth"] || "1") });
  if (inputs["persist-credentials"] !== "false") {
    const token = inputs.token || String(github.token);
    await keepCredentials(frame, { directory, token });
  }
  job.log.line(commit.sha);
  return { outcome: "success", outputs: { ref: commit.ref, commit: commit.sha } };
}

/** The commit of the event, unless another repository or ref is asked for. */
async function commitOf({ job }: Frame, wanted: { repository: string; ref: string }): Promise<Commit> {
  const { host, commit } = job.run;
  const { repository } = wanted;
  if (repository === commit.repository && wanted.ref === "") return commit;
  const remote = host.repositories[repository];
  if (remote === undefined) throw new Error(`Repository '${repository}' not found`);
  const ref = wanted.ref || (await defaultBranch(remote));
  return await resolveCommit({ repository, remote, ref });
}

interface Fetch {
  readonly commit: Commit;
  /** 0: everything. */
  readonly depth: number;
}

async function fetchInto(directory: string, { commit, depth }: Fetch): Promise<void> {
  const { remote, sha, ref } = commit;
  const from = `file://${remote}`;
  const branch = ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : undefined;
  const all = ["+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*"];
  if (depth === 0) await git(directory, "fetch", "--quiet", from, ...all, sha);
  else {
    const target = branch === undefined ? sha : `+${sha}:refs/remotes/origin/${branch}`;
    await git(directory, "fetch", "--quiet", "--no-tags", `--depth=${depth}`, from, target);
  }
  if (branch === undefined) await git(directory, "checkout", "--quiet", "--detach", sha);
  else {
    await git(directory, "checkout", "--quiet", "-B", branch, sha);
    await git(directory, "config", `branch.${branch}.remote`, "origin");
    await git(directory, "config", `branch.${branch}.merge`, ref);
  }
}

/** As actions/checkout does: readable by all later steps, taken away at the end of the job. */
async function keepCredentials({ job }: Frame, kept: { directory: string; token: string }): Promise<void> {
  const secret = Buffer.from(`x-access-token:${kept.token}`).toString("base64");
  job.masks.add(secret);
  const { server_url } = job.contexts.github as JsonObject;
  const key = `http.${server_url}/.extraheader`;
  await git(kept.directory, "config", "--local", key, `AUTHORIZATION: basic ${secret}`);
  registerPost(job, {
    name: "Post Run actions/checkout",
    async run() {
      await git(kept.directory, "config", "--local", "--unset-all", key).catch(() => {});
      return { outcome: "success", goesOn: false };
    },
  });
}
