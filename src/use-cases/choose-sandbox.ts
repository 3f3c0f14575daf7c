import type { Environment } from "../config/environment.ts";
import type { RunOptions } from "../config/merge-options.ts";
import type { Sandbox } from "../ports/sandbox.ts";

/** The sandbox that was chosen, proved to work. */
export async function chooseSandbox(options: RunOptions, environment: Environment): Promise<Sandbox> {
  const { path, registries, runnerTemp } = environment;
  const nodePath = process.execPath;
  const limits = options.sandboxLimits ?? {};
  if (options.sandbox === "none") {
    const { createUnsandboxed } = await import("../sandbox/none.ts");
    return createUnsandboxed({ nodePath, path, env: registries, limits });
  }
  const [{ findBubblewrap }, { createBubblewrap }] = await Promise.all([
    import("../sandbox/find-bubblewrap.ts"),
    import("../sandbox/bubblewrap.ts"),
  ]);
  const caFile = registries.NODE_EXTRA_CA_CERTS ?? registries.SSL_CERT_FILE;
  const registry = registries.npm_config_registry ?? registries.NPM_CONFIG_REGISTRY;
  return createBubblewrap({
    ...(await findBubblewrap({ path })),
    nodePath,
    path,
    limits,
    readOnlyPaths: options.sandboxRead,
    ...(runnerTemp === undefined ? {} : { runnerTemp }),
    ...(caFile === undefined ? {} : { caFile }),
    ...(registry === undefined ? {} : { registry }),
  });
}
