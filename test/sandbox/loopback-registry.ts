import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface LoopbackRegistry {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** An npm registry that knows one package, version 1.0.0. */
export async function openLoopbackRegistry(
  name: string,
  tarball: Buffer,
  integrity: string,
): Promise<LoopbackRegistry> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    if (request.url === `/${name}/-/${name}-1.0.0.tgz`) return void response.end(tarball);
    if (request.url !== `/${name}`) return void response.writeHead(404).end("{}");
    const dist = { tarball: `http://${request.headers.host}/${name}/-/${name}-1.0.0.tgz`, integrity };
    response.setHeader("content-type", "application/json");
    response.end(
      JSON.stringify({
        name,
        "dist-tags": { latest: "1.0.0" },
        versions: { "1.0.0": { name, version: "1.0.0", dist } },
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}
