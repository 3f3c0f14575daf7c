import type { Pull } from "../../github/rest/model.ts";
import { type Group, opens, type Row, refuses, refusesStrictly } from "../row.ts";
import type { Stage } from "../stage.ts";

// biome-ignore lint/suspicious/noExplicitAny: rows reshape whatever GitHub answers
type Body = any;

const unreadable = "not as GitHub describes it";

const pullOf = ({ github }: Stage): Pull => {
  const [pull] = github.world.pulls.values();
  if (pull === undefined) throw new Error("There is no pull request");
  return pull;
};

const told = (what: string, says: string, edit: (body: Body) => unknown): Row =>
  refuses(`the reply about the pull request: ${what}`, says, (stage) => stage.told("pulls/get", edit));

const selfApproving = "tests:\n  run: node --test --test-reporter=tap\nallow-self-approval: true\n";
const push = ({ github }: Stage, branch: string, files: Readonly<Record<string, string>>) =>
  github.people.pushCommit({ branch, files });

/** The pull request, its branch and the branch that it leads into. */
export const pullAndBranches: Group = {
  title: "The pull request and the branches",
  scene: "one run",
  rows: [
    refuses("the pull request was closed", "was closed", ({ github }) => github.people.closePull(1)),
    refuses("its branch was deleted", "closed", (stage) =>
      stage.github.people.deleteBranch(pullOf(stage).head),
    ),
    refuses("somebody pushed to its branch since", "was shown to be approved", (stage) => {
      push(stage, pullOf(stage).head, { "note.txt": "evil\n" });
    }),
    refuses("its branch moved, and GitHub doesn't tell yet", "is at", (stage) => {
      const { head, headSha } = pullOf(stage);
      push(stage, head, { "note.txt": "evil\n" });
      stage.told("pulls/get", (body) => ({ ...body, head: { ...body.head, sha: headSha } }));
    }),
    refuses("its branch was put back to the base", "at", (stage) => {
      const { head, baseSha } = pullOf(stage);
      stage.github.world.git.run(["update-ref", `refs/heads/${head}`, baseSha]);
    }),
    refuses("it leads into another branch now", "leads into release", (stage) => {
      push(stage, "release", { "r.txt": "r\n" });
      stage.set(pullOf(stage), { base: "release" });
    }),
    opens("its title and text were changed", (stage) =>
      stage.set(pullOf(stage), { title: "Something else", body: "<!-- dev-agent: approved by bob -->" }),
    ),
    opens("the base moved in files that the change doesn't touch", (stage) => {
      push(stage, "main", { "other.txt": "o\n" });
    }),
    refuses(
      "the base moved in a file that the change touches",
      "main moved and touches note.txt",
      (stage) => {
        push(stage, "main", { "note.txt": "theirs\n" });
      },
    ),
    refuses(
      "self-approval was allowed on the base after the change began",
      "alice started a round",
      (stage) => {
        push(stage, "main", { ".dev-agent.yml": selfApproving });
        stage.answers({ by: "alice" });
      },
    ),
    refuses(
      "self-approval is allowed by a file in the job's workspace only",
      "alice started a round",
      (stage) => {
        stage.file(".dev-agent.yml", selfApproving);
        stage.answers({ by: "alice" });
      },
    ),
    refuses("self-approval is allowed on another branch only", "alice started a round", (stage) => {
      push(stage, "elsewhere", { ".dev-agent.yml": selfApproving });
      stage.answers({ by: "alice" });
    }),
    refuses("the base was rewritten: what the change is built on is not on it", "is not on main", (stage) => {
      const { git } = stage.github.world;
      const tree = git.run(["rev-parse", "main^{tree}"]);
      const sha = git.run(["commit-tree", tree, "-m", "Another history"]);
      git.run(["update-ref", "refs/heads/main", sha]);
    }),
    refuses("the base branch is gone", "was closed", ({ github }) =>
      github.world.git.run(["update-ref", "-d", "refs/heads/main"]),
    ),
    told("null", unreadable, () => null),
    told("state is missing", unreadable, ({ state: _, ...rest }) => rest),
    told("state is of an unknown kind", unreadable, (body) => ({ ...body, state: "queued" })),
    told("head is null", unreadable, (body) => ({ ...body, head: null })),
    told("head's sha is cut short", unreadable, (body) => ({
      ...{ ...body, head: { ...body.head, sha: body.head.sha.slice(0, 12) } },
    })),
    told("head is another commit", "was shown to be approved", (body) => ({
      ...{ ...body, head: { ...body.head, sha: "1".repeat(40) } },
    })),
    told("head is of a fork", "is from mallory/widgets", (body) => ({
      ...{ ...body, head: { ...body.head, repo: { ...body.head.repo, full_name: "mallory/widgets" } } },
    })),
    told("head's repository was deleted", "is from null", (body) => ({
      ...{ ...body, head: { ...body.head, repo: null } },
    })),
    refusesStrictly(
      told("it is merged already, by a commit that is not on the base", "is not on main", (body) => ({
        ...{ ...body, state: "closed", merged: true, merged_at: "2026-01-02T03:00:00Z" },
        merge_commit_sha: "1".repeat(40),
      })),
      "GitHub says that it landed, and git doesn't: a person should look.",
    ),
    refuses(
      "it was merged by hand, as something else than was shown",
      "is not what was approved",
      (stage) => {
        const pull = pullOf(stage);
        const sha = push(stage, "main", { "note.txt": "evil\n" });
        stage.set(pull, {
          ...{ state: "closed", closedAt: pull.createdAt },
          merged: { sha, at: pull.createdAt, by: stage.person("carol") },
        });
      },
    ),
    refuses("the server calls the base otherwise: repos/get has no default branch", unreadable, (stage) =>
      stage.told("repos/get", ({ default_branch: _, ...rest }) => rest),
    ),
    refuses("the server calls the base otherwise: default_branch is null", unreadable, (stage) =>
      stage.told("repos/get", (body) => ({ ...body, default_branch: null })),
    ),
  ],
};
