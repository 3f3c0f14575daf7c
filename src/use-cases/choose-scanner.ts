import type { ScanSource } from "../checks/secret-scan/scan-source.ts";
import type { SecretScanner } from "../checks/secret-scan/secret-scanner.ts";
import type { Environment } from "../config/environment.ts";
import type { RunOptions } from "../config/merge-options.ts";
import type { Downloads } from "../ports/downloads.ts";

/** Makes the scanner for a session once its trusted repository is there. */
export interface ScannerChoice {
  /** e.g. `gitleaks 8.30.1`. */
  readonly name: string;
  open(source: ScanSource): SecretScanner;
}

/** The secret scanner that was chosen; gitleaks is found or downloaded now, so that a session doesn't start without it. */
export async function chooseScanner(
  options: RunOptions,
  environment: Environment,
  downloads?: Downloads,
): Promise<ScannerChoice> {
  if (options.secretScanner === "secretlint") {
    const { createSecretlint } = await import("../checks/secret-scan/secretlint.ts");
    return { name: "secretlint", open: (source) => createSecretlint({ source }) };
  }
  const [{ locateGitleaks }, { createGitleaks }] = await Promise.all([
    import("../checks/secret-scan/locate-gitleaks.ts"),
    import("../checks/secret-scan/gitleaks.ts"),
  ]);
  const { path, cacheDirectory, gitleaksPath: configured } = environment;
  const platform = `${process.platform}-${process.arch}`;
  const gitleaks = await locateGitleaks({ configured, path, cacheDirectory, platform, downloads });
  const open = (source: ScanSource) => createGitleaks({ gitleaks, source, path });
  return { name: gitleaks.version === null ? "gitleaks" : `gitleaks ${gitleaks.version}`, open };
}
