import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "../fault.ts";
import type { Stage } from "../stage.ts";
import { at } from "./moments.ts";

const resume = { state: "kept", continues: "resume" } as const;
/** From here on the merge is next. */
const approved = (work: () => void) => at("approval.resolved", work);

/** The server's process ends without a word while `BROKEN` is there. */
const hangUp = '[ -e "$BROKEN" ] && kill -9 $PPID; exit 0';
const refuse = (why: string) => `[ -e "$BROKEN" ] || exit 0; echo "${why}" >&2; exit 1`;

const untilMended = (stage: Stage) => {
  stage.break();
  return { heal: () => stage.mend() };
};

/** What goes wrong at the repository and its remote. */
export const gitFaults: readonly Fault[] = [
  {
    fault: "the network is gone",
    where: "before the push",
    code: "remote-unreachable",
    exit: 8,
    message:
      "origin could not be reached: …Check the network and your login with git fetch, then run `dev-agent resume`",
    ...resume,
    inject: ({ remote }) => ({
      onEvent: approved(() => renameSync(remote, `${remote}.away`)),
      heal: () => renameSync(`${remote}.away`, remote),
      remoteAt: `${remote}.away`,
    }),
  },
  {
    fault: "the network is gone",
    where: "in the push, before the server has taken it",
    code: "remote-unreachable",
    exit: 8,
    message: "origin could not be reached: …then run `dev-agent resume`",
    ...resume,
    inject: (stage) => {
      stage.hook("pre-receive", hangUp);
      return untilMended(stage);
    },
  },
  {
    fault: "the network is gone",
    where: "in the push, after the server has taken it",
    code: "remote-unreachable",
    exit: 8,
    message: "origin could not be reached: …then run `dev-agent resume`",
    state: "kept, pushed",
    continues: "resume",
    inject: (stage) => {
      stage.hook("post-receive", hangUp);
      return untilMended(stage);
    },
  },
  {
    fault: "a hook of the server rejects the push",
    where: "in the push",
    code: "push-refused",
    exit: 3,
    message: "origin refused the push: [remote rejected] (pre-receive hook declined) No pushes on Mondays.",
    ...resume,
    inject: (stage) => {
      stage.hook("pre-receive", refuse("No pushes on Mondays"));
      return untilMended(stage);
    },
  },
  {
    fault: "the base branch is protected",
    where: "in the push",
    code: "push-refused",
    exit: 3,
    message: "origin refused the push: [remote rejected] … GH006: Protected branch update failed",
    ...resume,
    inject: (stage) => {
      stage.hook("pre-receive", refuse("error: GH006: Protected branch update failed for refs/heads/main."));
      return untilMended(stage);
    },
  },
  {
    fault: "git is killed, as for want of memory",
    where: "in the push",
    code: "git-killed",
    exit: 8,
    message:
      "git push was ended by SIGKILL, as when memory runs out. Make room for it, then run `dev-agent resume`",
    ...resume,
    inject: (stage) => {
      const strike = 'case " $* " in *" push "*) [ -e "$BROKEN" ] && kill -9 $$;; esac';
      stage.hide("git", "/usr/bin/git", `${strike}\nexec "$REAL" "$@"`);
      return untilMended(stage);
    },
  },
  {
    fault: "somebody pushes to the base branch",
    where: "just before the push",
    code: null,
    exit: 0,
    message: "",
    state: "merged",
    continues: null,
    inject: ({ project }) => ({
      onEvent: approved(() => {
        project.write("theirs.txt", "theirs\n");
        project.commit("Theirs");
        project.git("push", "-q", "origin", "main");
        project.git("reset", "-q", "--hard", "HEAD~1");
      }),
    }),
  },
  {
    fault: "the base branch is deleted, here and at the remote",
    where: "while the session works",
    code: "base-missing",
    exit: 2,
    message: 'There is no branch "main" any more. Bring it back, or start again with --base.',
    state: "base gone",
    continues: "resume",
    inject: (stage) => {
      const { project, remote } = stage;
      const sha = project.git("rev-parse", "main");
      return {
        onEvent: approved(() => {
          project.git("checkout", "-q", "--detach");
          project.git("branch", "-q", "-D", "main");
          project.git("-C", remote, "update-ref", "-d", "refs/heads/main");
          project.git("update-ref", "-d", "refs/remotes/origin/main");
        }),
        heal: () => {
          project.git("checkout", "-q", "-b", "main", sha);
          project.git("push", "-q", "origin", "main");
        },
      };
    },
  },
  {
    fault: "another git has left its `index.lock`",
    where: "in the checkout of the base branch, at the merge",
    code: null,
    exit: 0,
    message: "",
    state: "merged, checkout left",
    continues: null,
    inject: ({ project }) => ({
      onEvent: approved(() => writeFileSync(join(project.directory, ".git/index.lock"), "")),
    }),
  },
];
