import { rmSync } from "node:fs";
import { type CommentActs, createCommentActs } from "./act-on-comments.ts";
import { createPullActs, type PullActs, somebody } from "./act-on-pulls.ts";
import { closePull } from "./close-pull.ts";
import { followBranches } from "./follow-branches.ts";
import type { BranchRules, Environment, EnvironmentSettings, Review } from "./model.ts";
import { moveRef, nowhere, readRef, removeRef } from "./refs.ts";
import { abandon, reviewRefusal, settleReview, settleWaiting } from "./review-run.ts";
import { addEnvironment, runNumbered } from "./runs.ts";
import { addIssue, personNamed, type World } from "./world.ts";

export interface PersonsReview {
  readonly run: number;
  readonly environment: string;
  readonly by: string;
  readonly comment?: string;
}

/** What people do on GitHub's pages and with git. What GitHub wouldn't let them do throws. */
export interface PeopleActs extends PullActs, CommentActs {
  approve(review: PersonsReview): void;
  reject(review: PersonsReview): void;
  /** Leaves a review comment without a decision. */
  remark(review: PersonsReview): void;
  /** An administrator lets the job pass without being asked. */
  bypass(review: PersonsReview): void;
  /** Nobody answers in time. */
  letTimeOut(run: number, environment: string): void;
  /** Makes an environment or changes it; what isn't named stays. */
  editEnvironment(name: string, settings: EnvironmentSettings): void;
  deleteEnvironment(name: string): void;
  rerun(run: number, by: string): void;
  /** Opens an issue; its number. */
  openIssue(): number;
  closePull(number: number): void;
  protectBranch(branch: string, rules: BranchRules): void;
  deleteBranch(branch: string): void;
  /** Commits files to the tip of a branch, or starts the branch at the default one; the commit's id. */
  pushCommit(push: PersonsPush): string;
}

export interface PersonsPush {
  readonly branch: string;
  /** Texts by path; `null` removes the file. */
  readonly files: Readonly<Record<string, string | null>>;
  readonly message?: string;
}

export function createPeople(world: World): PeopleActs {
  return {
    ...createPullActs(world),
    ...createCommentActs(world),
    approve: (review) => decide(world, { ...review, state: "approved" }),
    reject: (review) => decide(world, { ...review, state: "rejected" }),
    remark: (review) => decide(world, { ...review, state: "pending" }),
    bypass: (review) => bypass(world, review),
    letTimeOut: (run, name) =>
      settleWaiting(
        { run: runNumbered(world, run), environment: environmentNamed(world, name) },
        "timed-out",
      ),
    editEnvironment(name, settings) {
      const environment = world.environments.get(name) ?? addEnvironment(world, name);
      Object.assign(environment, settings, { updatedAt: world.now() });
    },
    deleteEnvironment(name) {
      abandon(world, environmentNamed(world, name));
      world.environments.delete(name);
    },
    rerun(id, by) {
      const triggeringActor = personNamed(world, by);
      const run = runNumbered(world, id);
      const attempt = run.attempt + 1;
      run.earlierActors.push(run.triggeringActor);
      Object.assign(run, { triggeringActor, attempt, status: "in_progress", conclusion: null });
    },
    openIssue: () => addIssue(world).number,
    closePull(number) {
      const pull = world.pulls.get(number);
      if (pull === undefined) throw new Error(`There is no pull request ${number}`);
      closePull(pull, world);
    },
    protectBranch: (branch, rules) => void world.branchRules.set(branch, rules),
    deleteBranch(branch) {
      removeRef(world.git, `refs/heads/${branch}`);
      followBranches(world);
    },
    pushCommit: (push) => pushCommit(world, push),
  };
}

function decide(world: World, review: PersonsReview & Pick<Review, "state">): void {
  const order = {
    run: runNumbered(world, review.run),
    environment: environmentNamed(world, review.environment),
    person: personNamed(world, review.by),
    ...{ state: review.state, comment: review.comment ?? "" },
  };
  const refusal = reviewRefusal(order);
  if (refusal !== undefined) throw new Error(`GitHub wouldn't allow this: ${refusal}`);
  settleReview(order);
}

function bypass(world: World, review: PersonsReview): void {
  const environment = environmentNamed(world, review.environment);
  const person = personNamed(world, review.by);
  if (!environment.canAdminsBypass || person.role !== "admin")
    throw new Error(`GitHub wouldn't allow this: ${review.by} may not bypass ${environment.name}`);
  const run = runNumbered(world, review.run);
  settleReview({ run, environment, person, state: "approved", comment: review.comment ?? "" });
}

function environmentNamed({ environments }: World, name: string): Environment {
  const environment = environments.get(name);
  if (environment === undefined) throw new Error(`There is no environment ${name}`);
  return environment;
}

function pushCommit(world: World, { branch, files, message = "Change something" }: PersonsPush): string {
  const { git } = world;
  const name = `refs/heads/${branch}`;
  const tip = readRef(git, name);
  const parent = tip ?? git.run(["rev-parse", `refs/heads/${world.settings.defaultBranch}`]);
  const env = { GIT_INDEX_FILE: `${git.directory}/index-${world.nextId()}` };
  git.run(["read-tree", parent], { env });
  for (const [path, text] of Object.entries(files)) {
    const sha = text === null ? nowhere : git.run(["hash-object", "-w", "--stdin"], { input: text });
    const mode = text === null ? "0" : "100644";
    git.run(["update-index", "--add", "--index-info"], { env, input: `${mode} ${sha}\t${path}\n` });
  }
  const tree = git.run(["write-tree"], { env });
  rmSync(env.GIT_INDEX_FILE);
  const sha = git.run(["commit-tree", tree, "-p", parent, "-m", message]);
  moveRef(git, { name, from: tip ?? nowhere, to: sha });
  followBranches(world, somebody(world));
  return sha;
}
