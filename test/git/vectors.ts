/** What a row is told of its fixture. */
export interface Fixture {
  /** Absolute path of a program that writes down that it ran. */
  readonly canary: string;
  /** Absolute path of a directory in which any file counts as fired. */
  readonly elsewhere: string;
  /** Absolute path of a directory for what a row needs besides. */
  readonly evil: string;
  readonly remote: string;
}

/** One way in which somebody else's words make git start a program, or write where it should not. */
export interface Vector {
  readonly name: string;
  /** The git command that runs it, where git is run plainly; as a line for a shell in the repository. */
  readonly git: string;
  /** Into `.git/config` of the person's repository and of the workspace; else another place that `plant` knows. */
  readonly config?: (fixture: Fixture) => readonly (readonly [key: string, value: string])[];
  /** Further files, below a git directory. */
  readonly files?: (fixture: Fixture) => Readonly<Record<string, string>>;
  /** Variables of the process. */
  readonly env?: (fixture: Fixture) => Readonly<Record<string, string>>;
  /** In the person's own configuration (`global`); default: in each repository that is not ours. */
  readonly where?: "global" | "environment";
  /** Nothing else can be planted beside it, and it may make a session end early. */
  readonly alone?: true;
}

const withCanary =
  (...keys: readonly string[]): NonNullable<Vector["config"]> =>
  ({ canary }) =>
    keys.map((key) => [key, canary] as const);

const commit = "git commit -q --allow-empty -m x";
const ask = "printf 'protocol=https\\nhost=example.org\\n\\n' | git credential fill";
const monitor = ({ canary }: Fixture) => `[core]\n\tfsmonitor = ${canary}\n`;

/** Each hook, and the command that runs it. */
export const hooks: Readonly<Record<string, string>> = {
  "pre-commit": commit,
  "prepare-commit-msg": commit,
  "commit-msg": commit,
  "post-commit": commit,
  "post-rewrite": "git commit -q --amend --allow-empty -m y",
  "reference-transaction": "git update-ref refs/x HEAD",
  "post-index-change": "git add a.txt",
  "post-checkout": "git checkout -q -b x",
  "post-merge": "git merge -q apart",
  "pre-merge-commit": "git merge -q --no-ff -m x apart",
  "pre-push": "git push -q origin HEAD:refs/heads/x",
  "pre-rebase": "git rebase -q other",
  "applypatch-msg": "git format-patch -1 --stdout apart | git am -q",
  "pre-applypatch": "git format-patch -1 --stdout apart | git am -q",
  "post-applypatch": "git format-patch -1 --stdout apart | git am -q",
  "pre-receive": "git push -q . HEAD:refs/heads/x",
  update: "git push -q . HEAD:refs/heads/x",
  "post-receive": "git push -q . HEAD:refs/heads/x",
  "post-update": "git push -q . HEAD:refs/heads/x",
};

export const vectors: readonly Vector[] = [
  { name: "core.fsmonitor", git: "git status", config: withCanary("core.fsmonitor") },
  {
    name: "core.hooksPath",
    git: commit,
    config: ({ evil }) => [["core.hooksPath", `${evil}/hooks`]],
  },
  { name: "diff.external", git: "git diff HEAD~1", config: withCanary("diff.external") },
  { name: "diff.<driver>.command", git: "git diff HEAD~1", config: withCanary("diff.planted.command") },
  { name: "diff.<driver>.textconv", git: "git log -p -2", config: withCanary("diff.planted.textconv") },
  { name: "filter.<driver>.clean", git: "git add a.txt", config: withCanary("filter.planted.clean") },
  {
    name: "filter.<driver>.smudge",
    git: "rm a.txt; git checkout a.txt",
    config: withCanary("filter.planted.smudge"),
  },
  { name: "filter.<driver>.process", git: "git add b.md", config: withCanary("filter.lasting.process") },
  { name: "merge.<driver>.driver", git: "git merge -q other", config: withCanary("merge.planted.driver") },
  {
    name: "gpg.program",
    git: commit,
    config: ({ canary }) => [
      ["gpg.program", canary],
      ["commit.gpgSign", "true"],
    ],
  },
  {
    name: "gpg.ssh.program",
    git: `${commit} -S`,
    config: ({ canary }) => [
      ["gpg.format", "ssh"],
      ["gpg.ssh.program", canary],
      ["user.signingKey", "key::ssh-ed25519 AAAA"],
    ],
    alone: true,
  },
  {
    name: "gpg.ssh.defaultKeyCommand",
    git: `${commit} -S`,
    config: ({ canary }) => [
      ["gpg.format", "ssh"],
      ["gpg.ssh.defaultKeyCommand", canary],
    ],
    alone: true,
  },
  {
    name: "url.<ext::>.insteadOf",
    git: "git ls-remote origin",
    config: ({ canary, remote }) => [
      [`url.ext::${canary} .insteadOf`, remote],
      ["protocol.ext.allow", "always"],
      ["protocol.allow", "always"],
    ],
  },
  {
    name: "include.path",
    git: "git status",
    config: ({ evil }) => [["include.path", `${evil}/included`]],
  },
  {
    name: "includeIf.<gitdir>.path",
    git: "git status",
    config: ({ evil }) => [["includeIf.gitdir:/**.path", `${evil}/included`]],
  },
  {
    name: "config.worktree",
    git: "git status",
    config: () => [
      ["core.repositoryFormatVersion", "1"],
      ["extensions.worktreeConfig", "true"],
    ],
    files: (fixture) => ({ "config.worktree": monitor(fixture) }),
  },
  {
    name: "core.sshCommand",
    git: "git ls-remote ssh://example.org/x",
    config: withCanary("core.sshCommand"),
  },
  { name: "core.gitProxy", git: "git ls-remote git://example.org/x", config: withCanary("core.gitProxy") },
  { name: "credential.helper", git: ask, config: ({ canary }) => [["credential.helper", `!${canary}`]] },
  { name: "core.askPass", git: ask, config: withCanary("core.askPass") },
  {
    name: "core.alternateRefsCommand",
    git: 'git init -q --bare ../other.git; echo "$PWD/../other.git/objects" > .git/objects/info/alternates; git push -q . HEAD:refs/heads/x',
    config: withCanary("core.alternateRefsCommand"),
  },
  {
    name: "submodule.<name>.update",
    git: "git -c protocol.file.allow=always submodule --quiet add ../remote.git sub; git commit -qm s; rm -rf sub/* ; git -C sub checkout -q --detach HEAD~1; git submodule --quiet update",
    config: ({ canary }) => [["submodule.sub.update", `!${canary}`]],
  },
  {
    name: "core.attributesFile",
    git: "git add c.dat",
    config: ({ canary, evil }) => [
      ["core.attributesFile", `${evil}/attributes`],
      ["filter.named.clean", canary],
    ],
  },
  {
    name: "info/attributes",
    git: "git add c.dat",
    config: withCanary("filter.named.clean"),
    files: () => ({ "info/attributes": "*.dat filter=named diff=named merge=named\n" }),
  },
  { name: "alias", git: "git planted", config: ({ canary }) => [["alias.planted", `!${canary}`]] },
  { name: "core.editor", git: "git commit --allow-empty", config: withCanary("core.editor") },
  { name: "sequence.editor", git: "git rebase -i HEAD~1", config: withCanary("sequence.editor") },
  { name: "core.pager", git: "git grep -O -e Project", config: withCanary("core.pager") },
  {
    name: "trailer.<name>.command",
    git: "git commit -q --allow-empty -m x --trailer planted=1",
    config: withCanary("trailer.planted.command"),
  },
  {
    name: "tar.<format>.command",
    git: "git archive --format=planted HEAD",
    config: withCanary("tar.planted.command"),
  },
  {
    name: "difftool.<tool>.cmd",
    git: "git difftool --no-prompt --tool=planted HEAD~1",
    config: withCanary("difftool.planted.cmd"),
  },
  {
    name: "mergetool.<tool>.cmd",
    git: "git merge -q other; git mergetool --no-prompt --tool=planted",
    config: withCanary("mergetool.planted.cmd"),
  },
  {
    name: "remote.<name>.uploadpack",
    git: "git fetch origin",
    config: withCanary("remote.origin.uploadpack"),
  },
  {
    name: "remote.<name>.receivepack",
    git: "git push -q origin HEAD:refs/heads/x",
    config: withCanary("remote.origin.receivepack"),
  },
  {
    name: "remote.<name>.url = ext::",
    git: "git fetch origin",
    config: ({ canary }) => [
      ["remote.origin.url", `ext::${canary}`],
      ["protocol.ext.allow", "always"],
    ],
    alone: true,
  },
  {
    name: "GIT_ALLOW_PROTOCOL with a url = ext::",
    git: "git fetch origin",
    config: ({ canary }) => [["remote.origin.url", `ext::${canary}`]],
    env: () => ({ GIT_ALLOW_PROTOCOL: "ext:file" }),
    alone: true,
  },
  {
    name: "protocol.ext.allow of the person with a url = ext::",
    git: "git fetch origin",
    config: ({ canary }) => [["remote.origin.url", `ext::${canary}`]],
    env: () => ({
      ...{ GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "protocol.ext.allow", GIT_CONFIG_VALUE_0: "always" },
    }),
    alone: true,
  },
  {
    name: "remote.<name>.vcs",
    git: "git fetch origin",
    config: ({ canary }) => [
      ["remote.origin.vcs", "ext"],
      ["remote.origin.url", canary],
      ["protocol.ext.allow", "always"],
    ],
    alone: true,
  },
  {
    name: "remote.<name>.pushurl = ext::",
    git: "git push origin HEAD:refs/heads/x",
    config: ({ canary }) => [
      ["remote.origin.pushurl", `ext::${canary}`],
      ["protocol.ext.allow", "always"],
    ],
    alone: true,
  },
  {
    name: "a promisor remote",
    git: `git cat-file -e ${"1".repeat(40)}`,
    config: ({ canary }) => [
      ["core.repositoryFormatVersion", "1"],
      ["extensions.partialClone", "evil"],
      ["remote.evil.promisor", "true"],
      ["remote.evil.url", `ext::${canary}`],
      ["protocol.ext.allow", "always"],
    ],
    alone: true,
  },
  {
    name: "core.worktree",
    git: "git reset -q --hard",
    config: ({ elsewhere }) => [["core.worktree", elsewhere]],
    alone: true,
  },
  {
    name: "commondir",
    git: "git status",
    files: ({ evil }) => ({ commondir: `${evil}/repository.git\n` }),
    alone: true,
  },
  {
    name: "GIT_EXTERNAL_DIFF",
    git: "git diff HEAD~1",
    ...variables(({ canary }) => ({ GIT_EXTERNAL_DIFF: canary })),
  },
  {
    name: "GIT_CONFIG_COUNT",
    git: "git status",
    ...variables(({ canary }) => ({
      ...{ GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "core.fsmonitor", GIT_CONFIG_VALUE_0: canary },
    })),
  },
  {
    name: "GIT_CONFIG_PARAMETERS",
    git: "git status",
    ...variables(({ canary }) => ({ GIT_CONFIG_PARAMETERS: `'core.fsmonitor=${canary}'` })),
  },
  {
    name: "GIT_EDITOR",
    git: "git commit --allow-empty",
    ...variables(({ canary }) => ({ GIT_EDITOR: canary })),
  },
  {
    name: "EDITOR",
    git: "git commit --allow-empty",
    ...variables(({ canary }) => ({ EDITOR: canary, TERM: "xterm" })),
  },
  {
    name: "GIT_SEQUENCE_EDITOR",
    git: "git rebase -i HEAD~1",
    ...variables(({ canary }) => ({ GIT_SEQUENCE_EDITOR: canary })),
  },
  { name: "GIT_PAGER", git: "git grep -O -e Project", ...variables(({ canary }) => ({ GIT_PAGER: canary })) },
  {
    name: "GIT_PROXY_COMMAND",
    git: "git ls-remote git://example.org/x",
    ...variables(({ canary }) => ({ GIT_PROXY_COMMAND: canary })),
  },
  {
    name: "GIT_TEMPLATE_DIR",
    git: `git init -q ../new; cd ../new; ${commit}`,
    ...variables(({ evil }) => ({ GIT_TEMPLATE_DIR: evil })),
  },
  {
    name: "GIT_EXEC_PATH",
    git: "git planted",
    ...variables(({ evil }) => ({ GIT_EXEC_PATH: `${evil}/programs` })),
  },
  {
    name: "GIT_TRACE",
    git: "git status",
    ...variables(({ elsewhere }) => ({ GIT_TRACE: `${elsewhere}/trace` })),
  },
  {
    name: "GIT_TRACE2_EVENT",
    git: "git status",
    ...variables(({ elsewhere }) => ({ GIT_TRACE2_EVENT: `${elsewhere}/trace2` })),
  },
  {
    name: "GIT_INDEX_FILE",
    git: "git add a.txt",
    ...variables(({ elsewhere }) => ({ GIT_INDEX_FILE: `${elsewhere}/index` })),
  },
  {
    name: "GIT_WORK_TREE",
    git: "git reset -q --hard",
    ...variables(({ elsewhere }) => ({ GIT_WORK_TREE: elsewhere })),
  },
  {
    name: "GIT_OBJECT_DIRECTORY",
    git: "echo new | git hash-object -w --stdin",
    ...variables(({ elsewhere }) => ({ GIT_OBJECT_DIRECTORY: elsewhere })),
  },
  {
    name: "global core.fsmonitor",
    git: "git status",
    config: withCanary("core.fsmonitor"),
    where: "global",
  },
  {
    name: "global core.hooksPath",
    git: commit,
    config: ({ evil }) => [["core.hooksPath", `${evil}/hooks`]],
    where: "global",
  },
  {
    name: "global init.templateDir",
    git: `git init -q ../new; cd ../new; ${commit}`,
    config: ({ evil }) => [["init.templateDir", evil]],
    where: "global",
  },
  {
    name: "global diff.external",
    git: "git diff HEAD~1",
    config: withCanary("diff.external"),
    where: "global",
  },
  {
    name: "global core.attributesFile",
    git: "git add c.dat",
    config: ({ canary, evil }) => [
      ["core.attributesFile", `${evil}/attributes`],
      ["filter.named.clean", canary],
    ],
    where: "global",
  },
  {
    name: "global gpg.program",
    git: commit,
    config: ({ canary }) => [
      ["gpg.program", canary],
      ["commit.gpgSign", "true"],
      ["push.gpgSign", "if-asked"],
    ],
    where: "global",
  },
];

function variables(env: NonNullable<Vector["env"]>) {
  return { env, where: "environment" } as const;
}
