import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { createGitleaks } from "../../src/checks/secret-scan/gitleaks.ts";
import { type GitleaksProgram, locateGitleaks } from "../../src/checks/secret-scan/locate-gitleaks.ts";
import { createSecretScan } from "../../src/checks/secret-scan/secret-scan.ts";
import { createGitProject } from "../fakes/checks/git-project.ts";
import { madeUpSecrets } from "../fakes/checks/made-up-secrets.ts";

const path = process.env.PATH ?? "";
const github = madeUpSecrets["github token"];
const anthropic = madeUpSecrets["anthropic key"];

let gitleaks: GitleaksProgram;
let project: ReturnType<typeof createGitProject>;
beforeAll(async () => {
  const configured = process.env.GITLEAKS_PATH;
  gitleaks = await locateGitleaks({ configured, path, cacheDirectory: "/nonexistent", platform: "none" });
});
beforeEach(() => {
  project = createGitProject();
});
afterEach(() => project.remove());

async function scan(from?: string) {
  const scanner = createGitleaks({ gitleaks, source: project.source, path });
  const result = await createSecretScan({ scanner }).run(
    project.candidate(from),
    new AbortController().signal,
  );
  // Whatever is found: no part of a secret leaves the check.
  for (const secret of Object.values(madeUpSecrets)) {
    expect(JSON.stringify(result)).not.toContain(secret.slice(0, 12));
    expect(JSON.stringify(result)).not.toContain(secret.slice(-12));
  }
  return result;
}

it("a clean candidate passes, and the tool is named", async () => {
  project.commit({ "src/a.ts": "export const one = 1;\n", "README.md": "a better project\n" });
  expect(await scan()).toMatchObject({
    check: "secret-scan",
    status: "passed",
    findings: [],
    tools: [gitleaks.version === null ? "gitleaks (unknown version)" : `gitleaks ${gitleaks.version}`],
  });
});

it("finds planted secrets of every kind, each with its file and line", async () => {
  const files = Object.entries(madeUpSecrets).map(([kind, secret]) => [
    `src/${kind}.ts`,
    `// configuration\nexport const value = "${secret}";\n`,
  ]);
  project.commit(Object.fromEntries(files));
  const { status, findings } = await scan();
  expect(status).toBe("failed");
  const places = new Set(findings.map(({ file, line }) => `${file}:${line}`));
  expect([...places].sort()).toEqual(files.map(([file]) => `${file}:2`).sort());
  expect(new Set(findings.map(({ source, tool, severity }) => `${source} ${tool} ${severity}`))).toEqual(
    new Set(["secret-scan gitleaks error"]),
  );
});

const hidden: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ["a -diff attribute", { ".gitattributes": "* -diff\n", "a.txt": `key ${github}\n` }],
  ["a binary attribute", { ".gitattributes": "* binary\n", "a.txt": `key ${github}\n` }],
  ["a NUL byte", { "a.txt": `\0\n${github}\n` }],
  ["an allowing comment", { "a.txt": `key ${github} # gitleaks:allow\n` }],
  [
    "its own .gitleaks.toml",
    { ".gitleaks.toml": '[[rules]]\nid = "x"\nregex = "zzzzzz"\n', "a.txt": `key ${github}\n` },
  ],
  [
    ".gitleaksignore",
    {
      ".gitleaksignore": "named/a.txt:github-pat:1\na.txt:github-pat:1\nflat/1:github-pat:1\n",
      "a.txt": `key ${github}\n`,
    },
  ],
  ["a lockfile", { "package-lock.json": `{"a": "${github}"}\n` }],
  ["vendored code", { "node_modules/x/index.js": `const a = "${github}";\n` }],
  ["a name that looks like an image", { "logo.png": `key ${github}\n` }],
  ["a name that looks like a gitleaks configuration", { "docs/gitleaks.toml": `key ${github}\n` }],
  ["export-ignore", { ".gitattributes": "a.txt export-ignore\n", "a.txt": `key ${github}\n` }],
  ["base64", { "a.txt": `blob: ${Buffer.from(`token=${github}\n`).toString("base64")}\n` }],
  ["a path with spaces and signs", { "ä b/$(x) 'c'.txt": `key ${github}\n` }],
];

it.each(hidden)("is not fooled by %s", async (_, files) => {
  project.commit(files);
  const result = await scan();
  expect(result.status).toBe("failed");
  expect(result.findings.map(({ file }) => file)).toContain(Object.keys(files).at(-1));
});

it("finds what one commit adds and the next removes, and names the commit", async () => {
  const added = project.commit({ "a.txt": `key ${github}\n` });
  project.commit({ "a.txt": null });
  const { status, findings } = await scan();
  expect(status).toBe("failed");
  expect(findings).toMatchObject([
    {
      rule: "github-pat",
      file: "a.txt",
      message: expect.stringMatching(
        new RegExp(
          `In commit ${added.slice(0, 12)}.* Remove it, then run \`git reset --soft ${project.baseSha}\` so that`,
        ),
      ),
    },
  ]);
});

it("finds what only a merge commit brings", async () => {
  project.git("checkout", "-q", "-b", "side");
  project.commit({ "side.txt": "side\n" });
  project.git("checkout", "-q", "main");
  project.commit({ "main.txt": "main\n" });
  project.git("merge", "-q", "--no-commit", "--no-ff", "side");
  project.commit({ "main.txt": `main ${github}\n` }, "Merge");
  expect(await scan()).toMatchObject({ status: "failed", findings: [{ rule: "github-pat" }] });
});

it("finds secrets in a header that git shows nobody", async () => {
  const { directory, git } = project;
  const parts = git("cat-file", "commit", project.commit({ "a.txt": "x\n" }))
    .toString("utf8")
    .split("\n\n");
  writeFileSync(join(directory, ".git", "commit"), `${parts[0]}\nx-note a\n key ${github}\n\n${parts[1]}`);
  const sha = git("hash-object", "-t", "commit", "-w", join(directory, ".git", "commit"))
    .toString("utf8")
    .trim();
  git("reset", "-q", "--hard", sha);
  const { status, findings } = await scan();
  expect(status).toBe("failed");
  expect(findings[0]?.message).toContain("commit message");
});

it("finds secrets in commit messages", async () => {
  project.commit({ "a.txt": "a\n" }, `Use ${anthropic} for now`);
  const { status, findings } = await scan();
  expect(status).toBe("failed");
  expect(findings[0]?.message).toContain("commit message");
  expect(findings[0]).not.toHaveProperty("file");
});

it("finds secrets in the names of authors", async () => {
  project.commit({ "a.txt": "a\n" });
  project.git("commit", "-q", "--amend", "--no-edit", `--author=${github} <a@example.org>`);
  const { status, findings } = await scan();
  expect(status).toBe("failed");
  expect(findings[0]?.message).toContain("author's name");
});

it("pointers to what lies elsewhere are no secrets, and no reason to stop", async () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"4d7a".repeat(16)}\nsize 1\n`;
  project.commit({ "a.psd": pointer });
  project.git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},sub`);
  project.git("commit", "-q", "-m", "Point elsewhere");
  expect(await scan()).toMatchObject({ status: "passed" });
});

it("what can't be looked into is refused, by its name", async () => {
  const bomb = gzipSync(Buffer.alloc(80 * 1024 * 1024));
  const sealed = Buffer.concat([Buffer.from("377abcaf271c", "hex"), Buffer.alloc(40, 7)]);
  project.commit({ "bomb.gz": bomb, "sealed.7z": sealed });
  const { status, findings } = await scan();
  expect(status).toBe("failed");
  expect(findings.map(({ rule, file }) => `${rule} ${file}`).sort()).toEqual([
    "dev-agent-opaque bomb.gz",
    "dev-agent-opaque sealed.7z",
  ]);
});

it("texts for people are looked through like files", async () => {
  const scanner = createGitleaks({ gitleaks, source: project.source, path });
  const { signal } = new AbortController();
  const found = await scanner.scanTexts([`agent/${github}`, "harmless"], signal);
  expect(found).toMatchObject({ status: "scanned", findings: [{ rule: "github-pat" }] });
  expect(JSON.stringify(found)).not.toContain(github.slice(0, 8));
  expect(await scanner.scanTexts(["harmless"], signal)).toEqual({ status: "scanned", findings: [] });
});

it("finds secrets in the names of files, and then names no file at all", async () => {
  project.commit({ [`keys/${github}.txt`]: `key ${anthropic}\n` });
  const { status, findings, summary } = await scan();
  expect(status).toBe("failed");
  expect(findings.some(({ message }) => message.includes("name of a file"))).toBe(true);
  expect(JSON.stringify([findings, summary])).not.toContain("keys/");
});

it("finds a secret in the name of a file that is gone again", async () => {
  project.commit({ [`${github}.txt`]: "a\n" });
  project.commit({ [`${github}.txt`]: null, "b.txt": "b\n" });
  expect(await scan()).toMatchObject({ status: "failed" });
});

it("finds a secret that the target of a symbolic link holds", async () => {
  project.git(
    "update-index",
    "--add",
    "--cacheinfo",
    `120000,${project.git("hash-object", "-w", "README.md").toString().trim()},link`,
  );
  project.commit({ "b.txt": `key ${github}\n` });
  project.git("checkout", "-q", "--", ".");
  expect((await scan()).findings[0]?.file).toBe("b.txt");
});

it("what the touched file held before is not the candidate's doing", async () => {
  const base = project.commit({ "a.txt": `key ${github}\n`, "package-lock.json": `{"a": "${anthropic}"}\n` });
  project.commit({ "a.txt": `new line\nkey ${github}\n`, "package-lock.json": `{"b": 1,\n"a": 2}\n` });
  expect(await scan(base)).toMatchObject({ status: "passed" });
});

it("a second copy of what was there before is new", async () => {
  const base = project.commit({ "a.txt": `key ${github}\n` });
  project.commit({ "a.txt": `key ${github}\nkey ${github}\n` });
  expect(await scan(base)).toMatchObject({ status: "failed" });
});

it("hashes in lockfiles are no secrets", async () => {
  const integrity = madeUpSecrets["openai service key"].slice(12, 98);
  const entry = `"js-tokens": {"integrity": "sha512-${integrity}==", "token-key": "${integrity.slice(0, 40)}"}`;
  project.commit({ "package-lock.json": `{${entry}}\n` });
  expect(await scan()).toMatchObject({ status: "passed" });
});

it("placeholders are no secrets", async () => {
  project.commit({
    "README.md": `Set ANTHROPIC_API_KEY=${["sk-", "ant-api03-", "x".repeat(95)].join("")}\n`,
  });
  expect(await scan()).toMatchObject({ status: "passed" });
});

it("a candidate that only deletes is scanned", async () => {
  project.commit({ "README.md": null });
  expect(await scan()).toMatchObject({ status: "passed" });
});

it("an empty range blocks instead of being clean", async () => {
  expect(await scan()).toMatchObject({
    status: "blocked",
    repairable: false,
    summary: expect.stringContaining("no commits"),
  });
});

it("a range that git doesn't know blocks", async () => {
  project.commit({ "a.txt": "a\n" });
  const candidate = { ...project.candidate(), baseSha: "1".repeat(40) };
  const source = {
    ...project.source,
    history: async () => ({ commits: 1, messages: "", names: [], versions: [] }),
  };
  const scanner = createGitleaks({ gitleaks, source, path });
  const result = await createSecretScan({ scanner }).run(candidate, new AbortController().signal);
  expect(result).toMatchObject({ status: "blocked", repairable: false });
});

it("the same finding has the same fingerprint when its line moves", async () => {
  project.commit({ "a.txt": `key ${github}\n` });
  const first = await scan();
  project.commit({ "a.txt": `\n\nkey ${github}\n` });
  const second = await scan();
  expect(second.findings[0]?.line).toBe(3);
  expect(second.findings[0]?.fingerprint).toBe(first.findings[0]?.fingerprint);
});

it("a file that can't be read from git blocks", async () => {
  project.commit({ "a.txt": "a\n" });
  const source = { ...project.source, readBlobs: async function* () {} };
  const scanner = createGitleaks({ gitleaks, source, path });
  const result = await createSecretScan({ scanner }).run(project.candidate(), new AbortController().signal);
  expect(result).toMatchObject({ status: "blocked", summary: expect.stringContaining("read from git") });
});
