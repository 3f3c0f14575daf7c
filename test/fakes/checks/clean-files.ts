import { createHash, generateKeyPairSync } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { steady } from "./made-up-secrets.ts";

type Content = string | Uint8Array;

const root = join(import.meta.dirname, "../../..");
const hash = (algorithm: string, seed: string, form: "hex" | "base64" = "hex") =>
  createHash(algorithm).update(seed).digest(form);
const noise = (length: number, seed: string) =>
  Buffer.concat(
    Array.from({ length: Math.ceil(length / 64) }, (_, at) =>
      createHash("sha512").update(`${seed}${at}`).digest(),
    ),
  );
const many = (count: number, make: (seed: string) => string) =>
  Array.from({ length: count }, (_, at) => make(String(at))).join("\n");
const uuid = (seed: string) =>
  hash("md5", seed).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
const image = (seed: string) =>
  Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), noise(900, seed)]).toString("base64");
const publicKey = () =>
  generateKeyPairSync("ed25519").publicKey.export({ type: "spki", format: "pem" }).toString();

/** One of each kind, different for each seed. */
function kinds(seed: string): Readonly<Record<string, Content>> {
  const each = (name: string) => (at: string) => `${seed} ${name} ${at}`;
  const digest = (algorithm: string, name: string) => (at: string) => hash(algorithm, each(name)(at));
  const integrity = (at: string) => `sha512-${hash("sha512", each("npm")(at), "base64")}`;
  const sentence = "Enter your password or API key; the token is kept secret.";
  return {
    "package-lock.json": `{${many(20, (at) => `"p${at}": {"resolved": "https://registry.example/p${at}.tgz", "integrity": "${integrity(at)}"},`)}"end": {}}`,
    "yarn.lock": many(
      20,
      (at) =>
        `"key-${at}@^1.0.0":\n  version "1.0.${at}"\n  resolved "https://registry.example/k.tgz#${digest("sha1", "yarn")(at)}"\n  integrity ${integrity(at)}`,
    ),
    "pnpm-lock.yaml": many(
      20,
      (at) => `  /token-${at}@1.0.0:\n    resolution: {integrity: ${integrity(at)}}`,
    ),
    "Cargo.lock": many(
      20,
      (at) =>
        `[[package]]\nname = "secret-${at}"\nversion = "0.1.0"\nchecksum = "${digest("sha256", "cargo")(at)}"`,
    ),
    "go.sum": many(
      20,
      (at) => `example.org/key/v${at} v1.0.0 h1:${hash("sha256", each("go")(at), "base64")}`,
    ),
    "poetry.lock": many(
      20,
      (at) => `    {file = "a-${at}.whl", hash = "sha256:${digest("sha256", "poetry")(at)}"},`,
    ),
    "sums.txt": many(30, (at) => `${digest("sha256", "sums")(at)}  release-${at}.tar.gz`),
    "hashes.ts": `export const hashes = [\n${many(20, (at) => `  "${digest("sha1", "ts")(at)}",`)}\n];\n`,
    "ids.json": `[${many(30, (at) => `"${uuid(each("id")(at))}",`)}"end"]`,
    "users.json": `[${many(10, (at) => `{"id": "${uuid(each("user")(at))}", "password": "changeme", "token": null},`)}{}]`,
    "fixture.test.ts": `it("logs in", () => login({ user: "ada", password: "correct horse" }));\nconst apiKey = "test-key";\nconst token = process.env.TOKEN;\n`,
    "page.html": `<script src="a.js" integrity="${integrity("0")}"></script><img src="data:image/png;base64,${image(seed)}">`,
    "style.css": `.a { background: url("data:image/png;base64,${image(`${seed}css`)}"); }`,
    "icon.svg": `<svg><image href="data:image/png;base64,${image(`${seed}svg`)}"/></svg>`,
    "notebook.ipynb": JSON.stringify({
      cells: [{ outputs: [{ data: { "image/png": image(`${seed}nb`) } }] }],
    }),
    "app.min.js": `${many(200, (at) => `function k${at}(e,t){return e.key===t.token?e.secret:"${digest("md5", "min")(at).slice(0, 8)}"}`).replaceAll("\n", ";")}`,
    "app.js.map": JSON.stringify({ version: 3, mappings: steady(5_000, `${seed}map`, "ACEGIK;,") }),
    "en.json": JSON.stringify({
      password: sentence,
      apiKey: "API key",
      secret: "Secret",
      token: `Token ${seed}`,
    }),
    "de.json": JSON.stringify({
      password: "Passwort",
      apiKey: "API-Schlüssel",
      token: "Zugangstoken anfordern",
    }),
    "cert.pem": publicKey(),
    "id_ed25519.pub": `ssh-ed25519 ${Buffer.concat([Buffer.from("0000000b7373682d65643235353139", "hex"), noise(64, seed)]).toString("base64")} ada@example.org`,
    "README.md": `Set \`ANTHROPIC_API_KEY=sk-ant-...\`, \`GITHUB_TOKEN=ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\` or \`AWS_ACCESS_KEY_ID=<your key>\`.\n\ncurl -H "Authorization: Bearer $TOKEN" https://api.example.org\n`,
    ".env.example":
      "API_KEY=\nDATABASE_URL=postgres://user:password@localhost:5432/db\nSECRET_KEY=change-me\nTOKEN=your-token-here\n",
    "workflow.yml": `on: push\njobs:\n  a:\n    steps:\n      - uses: actions/checkout@${digest("sha1", "action")("0")}\n        with: {token: "\${{ secrets.GITHUB_TOKEN }}"}\n`,
    "deploy.yaml": `image: example.org/app@sha256:${digest("sha256", "image")("0")}\nenv:\n  - name: TOKEN\n    valueFrom: {secretKeyRef: {name: app, key: token}}\n`,
    "main.tf": `variable "token" { sensitive = true }\nresource "a" "b" { password = var.password\n  api_key = data.vault.key }\n`,
    Dockerfile: `FROM node@sha256:${digest("sha256", "docker")("0")}\nARG NPM_TOKEN\nRUN echo "//registry.example/:_authToken=\${NPM_TOKEN}" > .npmrc\n`,
    "model.psd": `version https://git-lfs.github.com/spec/v1\noid sha256:${digest("sha256", "lfs")("0")}\nsize 12345\n`,
    "data.bin": noise(3_000, `${seed}bin`),
    "notes.txt.gz": gzipSync(`${sentence}\n${digest("sha256", "gz")("0")}\n`),
    "windows.txt": Buffer.from(`\ufeff${sentence}\r\n`, "utf16le"),
    "ids.csv": many(50, (at) => `${at},${uuid(each("csv")(at))},${digest("sha1", "csv")(at).slice(0, 12)}`),
  };
}

/** Files that look as if secrets were in them and have none: of every kind several, and real ones of this project. */
export function tricky(): Readonly<Record<string, Content>> {
  const made = ["a", "b", "c", "d", "e"].flatMap((seed) =>
    Object.entries(kinds(seed)).map(([name, content]) => [`${seed}/${name}`, content] as const),
  );
  const real = ["docs", "schemas", "src/agents", "test/reporting", "node_modules/zod"].flatMap((folder) =>
    filesIn(folder)
      .slice(0, 25)
      .map(
        (file) => [`real/${file.replace("node_modules", "vendor")}`, readFileSync(join(root, file))] as const,
      ),
  );
  return Object.fromEntries([...made, ...real]);
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((file) => statSync(join(root, file)).isFile() && statSync(join(root, file)).size < 100_000)
    .sort();
}
