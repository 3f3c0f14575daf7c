import { createSecretScan } from "../checks/secret-scan/secret-scan.ts";
import { createStaticAnalysis } from "../checks/static-analysis/static-analysis.ts";
import { createUnitTests } from "../checks/unit-tests/unit-tests.ts";
import type { RunOptions } from "../config/merge-options.ts";
import { createScanSource } from "../git/scan-source.ts";
import type { Downloads } from "../ports/downloads.ts";
import type { Ports } from "../ports/ports.ts";
import type { TrustedRepository } from "../ports/repository.ts";
import type { Sandbox } from "../ports/sandbox.ts";
import type { SessionFolder } from "../session/store.ts";
import { createProjectSetup } from "../setup/project-setup.ts";
import type { ScannerChoice } from "./choose-scanner.ts";
import type { Project } from "./open-project.ts";
import type { SessionPlaces } from "./session-places.ts";

export interface CheckParts {
  readonly project: Project;
  readonly options: RunOptions;
  readonly folder: SessionFolder;
  readonly places: SessionPlaces;
  readonly repository: TrustedRepository;
  readonly sandbox: Sandbox;
  readonly scanner: ScannerChoice;
  readonly downloads?: Downloads | undefined;
}

/** The project's set-up and the checks of a session, as its options say. */
export function openChecks(parts: CheckParts): Pick<Ports, "setup" | "checks"> {
  const { project, options, folder, places, repository, sandbox, scanner, downloads } = parts;
  const setup = createProjectSetup({
    ...{ sandbox, downloads },
    sharedCache: places.sharedSetupCache,
    sessionCache: places.sessionSetupCache,
    isBase: (sha) => sha === folder.record.baseSha,
    config: setupConfig(options),
  });
  const shared = { repository, setup, sandbox, outputDirectory: places.outputs };
  const source = createScanSource(places.trusted, project.userEnv);
  const checks = {
    unitTests: createUnitTests({ ...shared, settings: testSettings(options) }),
    staticAnalysis: createStaticAnalysis({ ...shared, analysers: options.analysis }),
    secretScan: createSecretScan({ scanner: scanner.open(source) }),
  };
  return { setup, checks };
}

const toMinutes = (ms: number) => ms / 60_000;

/** How the project is set up, as its options say. */
export function setupConfig({ setup }: RunOptions) {
  if (setup === undefined) return {};
  const { run, network, timeoutMs } = setup;
  return { ...(run === undefined ? {} : { run }), network, timeoutMinutes: toMinutes(timeoutMs) };
}

function testSettings({ tests }: RunOptions) {
  return tests === undefined
    ? {}
    : { run: tests.run, report: tests.report, timeoutMinutes: toMinutes(tests.timeoutMs) };
}
