import { gzipSync } from "node:zlib";
import { createSecretScan } from "../../src/checks/secret-scan/secret-scan.ts";
import { createSecretlint } from "../../src/checks/secret-scan/secretlint.ts";
import { createGitProject } from "../fakes/checks/git-project.ts";
import { madeUpSecrets } from "../fakes/checks/made-up-secrets.ts";

const github = madeUpSecrets["github token"];

let project: ReturnType<typeof createGitProject>;
beforeEach(() => {
  project = createGitProject();
});
afterEach(() => project.remove());

async function scan(from?: string) {
  const check = createSecretScan({ scanner: createSecretlint({ source: project.source }) });
  const result = await check.run(project.candidate(from), new AbortController().signal);
  for (const secret of Object.values(madeUpSecrets))
    expect(JSON.stringify(result)).not.toContain(secret.slice(0, 12));
  return result;
}

it("a clean candidate passes, and the tool is named", async () => {
  project.commit({ "a.ts": "export const one = 1;\n" });
  expect(await scan()).toMatchObject({ status: "passed", findings: [], tools: ["secretlint"] });
});

it.each(["github token", "anthropic key", "slack", "npm", "private key"] as const)(
  "finds a planted secret: %s",
  async (kind) => {
    project.commit({ "src/config.ts": `// configuration\nexport const value = "${madeUpSecrets[kind]}";\n` });
    expect(await scan()).toMatchObject({
      status: "failed",
      findings: [{ tool: "secretlint", file: "src/config.ts", line: 2 }],
    });
  },
);

it("comments of the candidate switch nothing off", async () => {
  const text = `/* secretlint-disable */\n// secretlint-disable-next-line\nconst a = "${github}"; // secretlint-disable-line\n`;
  project.commit({ "a.ts": text });
  expect(await scan()).toMatchObject({ status: "failed" });
});

it("finds secrets in messages and in names, and then names no file", async () => {
  project.commit({ "a.txt": "a\n" }, `Use ${github}`);
  expect(await scan()).toMatchObject({
    status: "failed",
    findings: [{ message: expect.stringContaining("message") }],
  });
  project.commit({ [`keys/${github}`]: "b\n" });
  const { findings } = await scan();
  expect(findings.some(({ message }) => message.includes("name of a file"))).toBe(true);
  expect(JSON.stringify(findings)).not.toContain("keys/");
});

it("what was there before is not the candidate's doing", async () => {
  const base = project.commit({ "a.txt": `key ${github}\n` });
  project.commit({ "a.txt": `new\nkey ${github}\n` });
  expect(await scan(base)).toMatchObject({ status: "passed" });
});

it("a file that can't be read from git blocks", async () => {
  project.commit({ "a.txt": "a\n" });
  const source = { ...project.source, readBlobs: async function* () {} };
  const scanner = createSecretlint({ source });
  const result = await createSecretScan({ scanner }).run(project.candidate(), new AbortController().signal);
  expect(result).toMatchObject({ status: "blocked", summary: expect.stringContaining("read from git") });
});

it("finds what one commit adds and the next removes", async () => {
  const added = project.commit({ "package-lock.json": `{"a": "${github}"}\n` });
  project.commit({ "package-lock.json": null });
  expect(await scan()).toMatchObject({
    status: "failed",
    findings: [{ file: "package-lock.json", message: expect.stringContaining(added.slice(0, 12)) }],
  });
});

it("finds what is packed, and names the file", async () => {
  project.commit({ "a.gz": gzipSync(`key ${github}\n`) });
  expect(await scan()).toMatchObject({ status: "failed", findings: [{ file: "a.gz" }] });
});

it("an empty range blocks instead of being clean", async () => {
  expect(await scan()).toMatchObject({ status: "blocked", summary: expect.stringContaining("no commits") });
});
