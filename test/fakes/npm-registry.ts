import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export interface PublishedPackage {
  readonly name: string;
  readonly version: string;
  /** Programs by their path in the package. */
  readonly files: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

export interface NpmRegistry extends AsyncDisposable {
  readonly url: string;
  /** Paths that were asked for. */
  readonly asked: string[];
  /** As npm writes checksums of archives. */
  readonly integrity: string;
}

/** A registry of one package on loopback, as npm asks it. */
export async function serveRegistry(published: PublishedPackage): Promise<NpmRegistry> {
  const { name, version } = published;
  const archive = pack(published);
  const integrity = `sha512-${createHash("sha512").update(archive).digest("base64")}`;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? "");
    asked.push(path);
    if (path.endsWith(".tgz")) return response.end(archive);
    if (path !== `/${name}`) return response.writeHead(404).end("{}");
    // What a registry says of its own archive is no proof of anything.
    const dist = { tarball: `${url}/archive.tgz`, integrity };
    const versions = {
      [version]: { name, version, dist, ...(published.scripts && { scripts: published.scripts }) },
    };
    return response.setHeader("content-type", "application/json").end(JSON.stringify({ name, versions }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    asked,
    integrity,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function pack({ name, version, files, scripts }: PublishedPackage): Buffer {
  const place = mkdtempSync(join(tmpdir(), "dev-agent-package-"));
  try {
    const manifest = JSON.stringify({ name, version, scripts });
    for (const [path, content] of Object.entries({ ...files, "package.json": manifest })) {
      const file = join(place, "package", path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      chmodSync(file, 0o755);
    }
    execFileSync("tar", ["-czf", join(place, "archive.tgz"), "-C", place, "package"]);
    return readFileSync(join(place, "archive.tgz"));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
