import { detectTests } from "../../../src/checks/unit-tests/detect-tests.ts";

const detect = (files: Readonly<Record<string, string>>, ...more: string[]) =>
  detectTests({ names: [...Object.keys(files), ...more], read: (name) => files[name] })?.run ?? null;
const manifest = (json: object) => ({ "package.json": JSON.stringify(json) });
const tested = manifest({ scripts: { test: "node --test" } });
const python = "if [ -x .venv/bin/python ]; then .venv/bin/python -m pytest; else python3 -m pytest; fi";

const rows: readonly (readonly [string, string | null, string | null])[] = [
  ["a test script", detect(tested), "npm test"],
  ["a test script and pnpm's lockfile", detect(tested, "pnpm-lock.yaml"), "pnpm test"],
  ["a test script and yarn's lockfile", detect(tested, "yarn.lock"), "yarn test"],
  ["a test script and bun's lockfile", detect(tested, "bun.lock"), "bun run test"],
  [
    "packageManager, before any lockfile",
    detect(
      manifest({ packageManager: "yarn@4.1.0", scripts: { test: "x" } }),
      "package-lock.json",
      "pnpm-lock.yaml",
    ),
    "yarn test",
  ],
  ["bun without a script", detect(manifest({}), "bun.lockb"), "bun test"],
  [
    "what npm init writes",
    detect(manifest({ scripts: { test: 'echo "Error: no test specified" && exit 1' } })),
    null,
  ],
  ["no test script", detect(manifest({ scripts: { build: "tsc" } })), null],
  ["an empty test script", detect(manifest({ scripts: { test: " " } })), null],
  ["a package.json that is no JSON", detect({ "package.json": "{" }), null],
  ["a tool's package.json beside Python", detect({ ...manifest({}), "pytest.ini": "" }), python],
  ["pytest in pyproject.toml", detect({ "pyproject.toml": "[tool.pytest.ini_options]\n" }), python],
  ["a Python project with a tests folder", detect({ "pyproject.toml": "[project]\n" }, "tests"), python],
  ["a Python project without tests", detect({ "pyproject.toml": "[project]\n" }), null],
  ["go.mod", detect({}, "go.mod"), "go test -json ./..."],
  ["Cargo.toml", detect({}, "Cargo.toml"), "cargo test"],
  ["pom.xml", detect({}, "pom.xml"), "mvn -B test"],
  ["pom.xml with a wrapper", detect({}, "pom.xml", "mvnw"), "./mvnw -B test"],
  ["gradle", detect({}, "build.gradle.kts"), "gradle test"],
  ["gradle with a wrapper", detect({}, "build.gradle", "gradlew"), "./gradlew test"],
  ["a Makefile with a test target", detect({ Makefile: "all:\n\ntest: all\n\t./run\n" }), "make test"],
  ["a Makefile that only sets a variable", detect({ Makefile: "test := 1\ntests: x\n" }), null],
  ["nothing", detect({}, "README.md"), null],
];

it.each(rows)("%s", (_, found, expected) => {
  expect(found).toBe(expected);
});
