import { deflateRawSync, gzipSync } from "node:zlib";

type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** A way to put a secret into a repository so that a careless scan doesn't see it. */
export interface HidingPlace {
  readonly name: string;
  /** Files of one commit, and of one after it; `file` is where the secret is, below `folder`. */
  readonly hide: (
    secret: string,
    folder: string,
  ) => { readonly file: string; readonly commits: readonly Files[] };
}

const line = (secret: string) => `token = "${secret}"\n`;
const bytes = (text: string, encoding: BufferEncoding = "utf8") => Buffer.from(text, encoding);
const base64 = (content: string | Uint8Array) => Buffer.from(content).toString("base64");
const wrapped = (text: string, width: number) => text.replace(new RegExp(`.{${width}}`, "g"), "$&\n");
const begins = (magic: string, secret: string) =>
  Buffer.concat([bytes(magic, "hex"), bytes(`\n${line(secret)}`)]);

/** In one file. */
function inFile(name: string, file: string, content: (secret: string) => string | Uint8Array): HidingPlace {
  return {
    name,
    hide: (secret, folder) => ({
      file: `${folder}/${file}`,
      commits: [{ [`${folder}/${file}`]: content(secret) }],
    }),
  };
}

/** Beside an attribute for it. */
const withAttribute = (attribute: string): HidingPlace => ({
  name: `a file with the attribute ${attribute}`,
  hide: (secret, folder) => ({
    file: `${folder}/a.txt`,
    commits: [{ [`${folder}/.gitattributes`]: `* ${attribute}\n`, [`${folder}/a.txt`]: line(secret) }],
  }),
});

/** What another place has, gone again in the next commit. */
function takenBack(place: HidingPlace): HidingPlace {
  return {
    name: `${place.name}, taken back`,
    hide(secret, folder) {
      const { file, commits } = place.hide(secret, folder);
      return { file, commits: [...commits, { [file]: null }] };
    },
  };
}

function zip(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const header = Buffer.alloc(30);
  header.write("PK\x03\x04", "latin1");
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(packed.length, 18);
  header.writeUInt32LE(content.length, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, bytes(name), packed]);
}

function tar(name: string, content: Buffer): Buffer {
  const header = Buffer.alloc(512);
  header.write(name);
  header.write(content.length.toString(8).padStart(11, "0"), 124);
  header.write("ustar\x0000", 257, "latin1");
  return Buffer.concat([header, content, Buffer.alloc(1024 - (content.length % 512))]);
}

const lockfile = inFile("a lockfile", "package-lock.json", (secret) => JSON.stringify({ a: secret }));
const gzipped = inFile("gzip", "a.gz", (secret) => gzipSync(line(secret)));

export const hidingPlaces: readonly HidingPlace[] = [
  inFile("a setting", ".env", line),
  inFile("a file with CRLF", "a.ini", (secret) => `[a]\r\n${line(secret).replaceAll("\n", "\r\n")}`),
  inFile("JSON", "a.json", (secret) => JSON.stringify({ a: { b: [secret] } })),
  inFile(
    "the middle of a long line",
    "a.min.js",
    (secret) => `${"a;".repeat(49_970)}"${secret}";${"b;".repeat(60_000)}`,
  ),
  inFile(
    "where a portion ends",
    "b.min.js",
    (secret) => `${"a;".repeat(62_470)}"${secret}";${"b;".repeat(60_000)}`,
  ),
  inFile(
    "the end of a large file",
    "big.txt",
    (secret) => `${"hello world\n".repeat(200_000)}${line(secret)}`,
  ),
  inFile("a file with a NUL byte", "nul.txt", (secret) => `\0\n${line(secret)}`),
  inFile("what begins like a PDF", "a.pdf", (secret) => begins("255044462d312e34", secret)),
  inFile("what begins like a program", "a.bin", (secret) => begins("7f454c46", secret)),
  inFile("what begins like SQLite", "a.db", (secret) => begins("53514c69746520666f726d6174203300", secret)),
  inFile("base64", "a.txt", (secret) => `blob: ${base64(line(secret))}\n`),
  inFile("base64 in lines", "a.pem", (secret) => wrapped(base64(`${"x ".repeat(40)}${line(secret)}`), 76)),
  inFile("base64 right behind a path", "a.url", (secret) => `/data/${base64(line(secret))}`),
  inFile("base64 of base64", "b.txt", (secret) => base64(`blob: ${base64(line(secret))}`)),
  inFile("hexadecimal", "a.hex", (secret) => bytes(line(secret)).toString("hex")),
  inFile("escapes", "a.c", (secret) =>
    [...bytes(line(secret))].map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join(""),
  ),
  gzipped,
  inFile("zip", "a.zip", (secret) => zip("keys.env", bytes(line(secret)))),
  inFile("a zip behind an image", "a.png", (secret) =>
    Buffer.concat([bytes("89504e470d0a1a0a", "hex"), zip("a", bytes(line(secret)))]),
  ),
  inFile("a zip in a zip", "b.zip", (secret) => zip("a.zip", zip("a.env", bytes(line(secret))))),
  inFile("tar", "a.tar", (secret) => tar("a.env", bytes(line(secret)))),
  inFile("a packed tar", "a.tgz", (secret) => gzipSync(tar("a.env", bytes(line(secret))))),
  inFile("gzip in a tar", "b.tar", (secret) => tar("a.gz", gzipSync(line(secret)))),
  inFile("base64 of gzip", "a.yaml", (secret) => `data: ${base64(gzipSync(line(secret)))}\n`),
  inFile("UTF-16", "a.reg", (secret) => bytes(`\ufeff${line(secret)}`, "utf16le")),
  inFile("UTF-16, the other way round", "b.reg", (secret) =>
    bytes(`\ufeff${line(secret)}`, "utf16le").swap16(),
  ),
  inFile("base64 of UTF-16", "a.ps1", (secret) => `powershell -e ${base64(bytes(line(secret), "utf16le"))}`),
  lockfile,
  inFile("vendored code", "node_modules/x/index.js", line),
  inFile("what is named like an image", "logo.png", line),
  inFile("what is named like gitleaks' rules", "gitleaks.toml", line),
  inFile("a line with an allowing comment", "a.sh", (secret) => `t=${secret} # gitleaks:allow\n`),
  inFile(
    "behind an LFS pointer",
    "a.psd",
    (secret) =>
      `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 12\n${line(secret)}`,
  ),
  withAttribute("-diff"),
  withAttribute("binary"),
  withAttribute("export-ignore"),
  withAttribute("diff=hidden -text"),
  ...[inFile("a file", "a.txt", line), lockfile, gzipped].map(takenBack),
  takenBack(inFile("a file that begins like a PDF", "b.pdf", (secret) => begins("255044462d312e34", secret))),
];
