import { isObject, objectAt, parseJson, textAt } from "../../domain/json.ts";

/** What the root of a commit holds; `read` gives the text of one of `testConfigFiles`, or undefined. */
export interface ProjectRoot {
  readonly names: readonly string[];
  readonly read: (name: string) => string | undefined;
}

export interface DetectedTests {
  /** A shell line. */
  readonly run: string;
  /** Where the tool writes reports without being asked. */
  readonly report?: string;
}

/** The files whose text tells how a project is tested. */
export const testConfigFiles = [
  "package.json",
  "pyproject.toml",
  "setup.cfg",
  "tox.ini",
  "Makefile",
  "makefile",
  "GNUmakefile",
] as const;

/** How a project is tested, from its own files; null when nothing says so. */
export function detectTests(root: ProjectRoot): DetectedTests | null {
  for (const detect of [node, cargo, go, python, maven, gradle, make]) {
    const found = detect(root, new Set(root.names));
    if (found !== null) return found;
  }
  return null;
}

type Detector = (root: ProjectRoot, names: ReadonlySet<string>) => DetectedTests | null;

const managers = ["npm", "pnpm", "yarn", "bun"] as const;
const lockfiles: Readonly<Record<string, (typeof managers)[number]>> = {
  "pnpm-lock.yaml": "pnpm",
  "yarn.lock": "yarn",
  "bun.lock": "bun",
  "bun.lockb": "bun",
};

const node: Detector = ({ read }, names) => {
  if (!names.has("package.json")) return null;
  const manifest = parseJson(read("package.json") ?? "");
  if (!isObject(manifest)) return null;
  const named = textAt(manifest, "packageManager").split("@")[0] ?? "";
  const locked = Object.entries(lockfiles).find(([file]) => names.has(file))?.[1];
  const manager = managers.find((known) => known === named) ?? locked ?? "npm";
  const script = textAt(objectAt(manifest, "scripts"), "test");
  // What `npm init` writes prints this and fails: it is no test command.
  if (script.trim() === "" || script.includes("no test specified"))
    return manager === "bun" ? { run: "bun test" } : null;
  return { run: manager === "bun" ? "bun run test" : `${manager} test` };
};

const cargo: Detector = (_, names) => (names.has("Cargo.toml") ? { run: "cargo test" } : null);

const go: Detector = (_, names) =>
  names.has("go.mod") || names.has("go.work") ? { run: "go test -json ./..." } : null;

const python: Detector = ({ read }, names) => {
  const configured =
    names.has("pytest.ini") ||
    names.has("conftest.py") ||
    /^\[tool\.pytest/m.test(read("pyproject.toml") ?? "") ||
    /^\[tool:pytest\]/m.test(read("setup.cfg") ?? "") ||
    /^\[pytest\]/m.test(read("tox.ini") ?? "");
  const project = ["pyproject.toml", "setup.py", "setup.cfg", "requirements.txt", "tox.ini"];
  const conventional = project.some((name) => names.has(name)) && (names.has("tests") || names.has("test"));
  if (!configured && !conventional) return null;
  // uv, poetry, pipenv and pip all set up `.venv`; the system's own Python knows nothing of it.
  const inVenv = "if [ -x .venv/bin/python ]; then .venv/bin/python -m pytest";
  return { run: `${inVenv}; else python3 -m pytest; fi` };
};

const maven: Detector = (_, names) =>
  names.has("pom.xml")
    ? { run: `${names.has("mvnw") ? "./mvnw" : "mvn"} -B test`, report: "**/target/surefire-reports/*.xml" }
    : null;

const gradle: Detector = (_, names) =>
  ["build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts"].some((name) =>
    names.has(name),
  )
    ? {
        run: `${names.has("gradlew") ? "./gradlew" : "gradle"} test`,
        report: "**/build/test-results/**/*.xml",
      }
    : null;

const make: Detector = ({ read }) =>
  ["GNUmakefile", "makefile", "Makefile"].some((name) => /^test[ \t]*:(?!=)/m.test(read(name) ?? ""))
    ? { run: "make test" }
    : null;
