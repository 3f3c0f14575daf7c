/** Something that a candidate holds and must not; the shell lines that put it there. */
export interface CandidateAttack {
  readonly name: string;
  readonly lines: string;
  /** Of the finding that refuses it. */
  readonly rule: RegExp;
  /** Null: the finding names none. Absent: any. */
  readonly file?: string | null;
}

const asMe = "git -c user.name=x -c user.email=x";
// Written so that no scanner takes this file for a leak.
const tail = "Ab3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY3zA5";
export const syntheticToken = ["ghp", tail].join("_");
const line = (name: string) => `const ${name} = "${syntheticToken}";`;

/** All in one candidate: each has its own finding. */
export const treeAttacks: readonly CandidateAttack[] = [
  { name: "a link to a system file", lines: "ln -s /etc/passwd absolute", rule: /symlink/, file: "absolute" },
  { name: "a link out by dots", lines: "ln -s ../../outside upwards", rule: /symlink/, file: "upwards" },
  {
    name: "a link into git's directory",
    lines: "ln -s .git/config pointer",
    rule: /symlink/,
    file: "pointer",
  },
  { name: "a link by a way around", lines: "ln -s src/../../x around", rule: /symlink/, file: "around" },
  {
    name: "a repository in the repository",
    lines: "git init -q inner && git -C inner -c user.name=x -c user.email=x commit -q --allow-empty -m x",
    rule: /submodule/,
    file: "inner",
  },
  { name: "a huge file", lines: "head -c 11000000 /dev/zero > huge.bin", rule: /size/, file: "huge.bin" },
  { name: "a name with a control character", lines: "printf x > \"$(printf 'a\\033[2Jb')\"", rule: /path/ },
];

/** Each one a candidate of its own. */
export const historyAttacks: readonly CandidateAttack[] = [
  { name: "a secret in a name", lines: `echo x > '${syntheticToken}.txt'`, rule: /github-pat|generic/ },
  {
    name: "git by a short name",
    lines: "mkdir git~1 && echo x > git~1/config",
    rule: /workspace-broken|path/,
  },
  {
    name: "git under another name",
    lines: "mkdir .GIT && echo x > .GIT/config",
    rule: /workspace-broken|path/,
  },
  {
    name: "a merge commit",
    lines: `${asMe} commit -q --allow-empty -m a; a=$(git rev-parse HEAD); git reset -q --hard HEAD^; echo b > b.txt; git add b.txt; ${asMe} commit -q -m b; ${asMe} merge -q -m m $a`,
    rule: /merge-commit/,
  },
  {
    name: "a history of its own",
    lines: `git checkout -q --orphan other; ${asMe} commit -q -m o`,
    rule: /not-on-base/,
  },
  {
    name: "the base replaced",
    lines: `echo r > r.txt; git add r.txt; ${asMe} commit -q -m r; git replace HEAD^ HEAD; git reset -q --hard $(${asMe} commit-tree -m x HEAD^{tree})`,
    rule: /not-on-base/,
  },
  {
    name: "an object that is unsound",
    lines: `tree=$(node -e 'process.stdout.write(Buffer.concat([Buffer.from("100644 .git"+String.fromCharCode(0)),Buffer.from(process.argv[1],"hex")]))' $(git hash-object -w package.json) | git hash-object -w -t tree --literally --stdin); git reset -q --soft $(${asMe} commit-tree -p HEAD -m x $tree)`,
    rule: /unsound-objects|workspace-broken|path/,
  },
];

/** Secrets that came from somewhere else; all in one candidate. */
export const secretAttacks: readonly CandidateAttack[] = [
  {
    name: "in a file",
    lines: `echo '${line("a")}' > plain.js`,
    rule: /github-pat|generic/,
    file: "plain.js",
  },
  {
    name: "with an allowing comment",
    lines: `echo '${line("b")} // gitleaks:allow' > allowed.js`,
    rule: /github-pat|generic/,
    file: "allowed.js",
  },
  {
    name: "hidden from diffs",
    lines: `echo 'hidden.js -diff' > .gitattributes; echo '${line("c")}' > hidden.js`,
    rule: /github-pat|generic/,
    file: "hidden.js",
  },
  {
    name: "behind a NUL byte",
    lines: `printf 'x\\0\\n${line("d")}\\n' > zero.js`,
    rule: /github-pat|generic/,
    file: "zero.js",
  },
  {
    name: "with the scanner told to look away",
    lines: `printf '[allowlist]\\npaths = [".*"]\\n' > .gitleaks.toml; echo 'silenced.js:github-pat:1' > .gitleaksignore; echo '${line("e")}' > silenced.js`,
    rule: /github-pat|generic/,
    file: "silenced.js",
  },
  {
    name: "added and taken away again",
    lines: `echo '${line("f")}' > gone.js; git add gone.js; ${asMe} commit -q -m one; git rm -q gone.js; ${asMe} commit -q -m two`,
    rule: /github-pat|generic/,
    file: "gone.js",
  },
  {
    name: "in a commit message",
    lines: `${asMe} commit -q --allow-empty -m 'token = "${syntheticToken}"'`,
    rule: /github-pat|generic/,
    file: null,
  },
];

/** Ways in which a credential of dev-agent's own may be handed out by a provider that knows it. */
export const knownForms = (key: string): readonly (readonly [file: string, text: string])[] => [
  ["plain.txt", key],
  ["base64.txt", Buffer.from(key).toString("base64")],
  ["hex.txt", Buffer.from(key).toString("hex")],
  ["reversed.txt", [...key].reverse().join("")],
  ["lines.txt", `${key.slice(0, 20)}\n${key.slice(20)}`],
];
