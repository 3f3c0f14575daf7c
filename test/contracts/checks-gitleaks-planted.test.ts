import { createGitleaks } from "../../src/checks/secret-scan/gitleaks.ts";
import { type GitleaksProgram, locateGitleaks } from "../../src/checks/secret-scan/locate-gitleaks.ts";
import { createSecretScan } from "../../src/checks/secret-scan/secret-scan.ts";
import { tricky } from "../fakes/checks/clean-files.ts";
import { createGitProject } from "../fakes/checks/git-project.ts";
import { hidingPlaces } from "../fakes/checks/hiding-places.ts";
import { makeSecrets } from "../fakes/checks/made-up-secrets.ts";

const path = process.env.PATH ?? "";
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

const { signal } = new AbortController();
const scanner = () => createGitleaks({ gitleaks, source: project.source, path });

/** Commits what a place needs; the files that hold a secret. */
function plant(secrets: readonly string[]): string[] {
  const plans = hidingPlaces.flatMap(({ hide }, place) =>
    secrets.length === 1
      ? [hide(secrets[0] ?? "", `p${place}`)]
      : secrets.flatMap((secret, kind) =>
          kind % hidingPlaces.length === place ? [hide(secret, `p${place}/k${kind}`)] : [],
        ),
  );
  for (const step of [0, 1])
    project.commit(Object.assign({}, ...plans.map(({ commits }) => commits[step] ?? {})));
  return plans.map(({ file }) => file);
}

async function filesTold(): Promise<ReadonlySet<string | undefined>> {
  const outcome = await scanner().scan(project.candidate(), signal);
  if (outcome.status !== "scanned") throw new Error(outcome.why);
  return new Set(outcome.findings.map(({ file }) => file));
}

describe("planted secrets", () => {
  it("are found in every hiding place, none missed", async () => {
    expect(hidingPlaces.length).toBeGreaterThanOrEqual(40);
    const files = plant([makeSecrets("places")["github token"]]);
    const told = await filesTold();
    const missed = hidingPlaces.filter((_, index) => !told.has(files[index])).map(({ name }) => name);
    expect(missed).toEqual([]);
  });

  it("are found of every kind, none missed, and no part of one is told", async () => {
    const kinds = Object.keys(makeSecrets("")).length;
    expect(kinds).toBeGreaterThanOrEqual(20);
    const secrets = ["one", "two", "three"].flatMap((seed) => Object.values(makeSecrets(seed)));
    const files = plant(secrets);
    expect(files).toHaveLength(3 * kinds);
    const result = await createSecretScan({ scanner: scanner() }).run(project.candidate(), signal);
    const told = await filesTold();
    expect(files.filter((file) => !told.has(file))).toEqual([]);
    const report = JSON.stringify(result);
    for (const secret of secrets)
      for (const part of [secret.slice(0, 12), secret.slice(12, 20), secret.slice(-8)])
        expect(report).not.toContain(part);
    process.stdout.write(
      `planted secrets: ${files.length + hidingPlaces.length} of ${kinds} kinds, 0 missed\n`,
    );
  });
});

describe("tricky clean files", () => {
  it("raise few false alarms", async () => {
    const files = tricky();
    const count = Object.keys(files).length;
    expect(count).toBeGreaterThanOrEqual(200);
    project.commit(files);
    const told = [...(await filesTold())];
    process.stdout.write(`false alarms: ${told.length} in ${count} clean files: ${told.join(", ")}\n`);
    expect(told.length).toBeLessThanOrEqual(2);
  });
});
