import { detectSetup } from "../../src/setup/detect-setup.ts";

function detect(names: readonly string[], packageJson?: unknown): readonly string[] {
  const text = typeof packageJson === "string" ? packageJson : JSON.stringify(packageJson);
  return detectSetup({
    names: packageJson === undefined ? names : [...names, "package.json"],
    inputs: new Map(packageJson === undefined ? [] : [["package.json", text]]),
  });
}

const withDependency = { dependencies: { a: "1" } };

describe("the set-up of a Node.js project", () => {
  it.each([
    [["package-lock.json"], "npm ci"],
    [["npm-shrinkwrap.json"], "npm ci"],
    [["pnpm-lock.yaml"], "pnpm install --frozen-lockfile"],
    [["yarn.lock"], "yarn install --frozen-lockfile"],
    [["yarn.lock", ".yarnrc.yml"], "yarn install --immutable"],
    [["bun.lock"], "bun install --frozen-lockfile"],
    [["bun.lockb"], "bun install --frozen-lockfile"],
  ])("with %j is %s", (names, command) => {
    expect(detect(names, withDependency)).toEqual([command]);
  });

  it("follows packageManager where several lockfiles lie", () => {
    const names = ["package-lock.json", "pnpm-lock.yaml", "yarn.lock"];
    expect(detect(names, { packageManager: "pnpm@9.1.0" })).toEqual(["pnpm install --frozen-lockfile"]);
    expect(detect(names, { packageManager: "yarn@4.2.0+sha512.x" })).toEqual(["yarn install --immutable"]);
    expect(detect(names, { packageManager: "yarn@1.22.0" })).toEqual(["yarn install --frozen-lockfile"]);
    expect(detect(names, {})).toEqual(["npm ci"]);
  });

  it("leaves no lockfile behind where there is none", () => {
    expect(detect([], withDependency)).toEqual(["npm install --no-package-lock"]);
    expect(detect([], { devDependencies: { a: "1" }, packageManager: "pnpm@9.0.0" })).toEqual([
      "pnpm install --no-lockfile",
    ]);
    expect(detect([], { workspaces: ["packages/*"] })).toEqual(["npm install --no-package-lock"]);
  });

  it("is nothing without dependencies and lockfile, or with a manifest that can't be read", () => {
    expect(detect([], { name: "x", dependencies: {} })).toEqual([]);
    expect(detect([], "{ not json")).toEqual([]);
    expect(detect([], "null")).toEqual([]);
  });

  it("doesn't start on a lockfile without a manifest", () => {
    expect(detect(["package-lock.json"])).toEqual([]);
  });
});

describe("the set-up of other projects", () => {
  it.each([
    [["uv.lock", "requirements.txt"], ["uv sync --frozen"]],
    [["poetry.lock"], ["POETRY_VIRTUALENVS_IN_PROJECT=1 poetry install --no-interaction"]],
    [["Pipfile.lock"], ["PIPENV_VENV_IN_PROJECT=1 pipenv sync --dev"]],
    [["requirements.txt"], ["python3 -m venv .venv", ".venv/bin/pip install -r requirements.txt"]],
    [
      ["requirements-dev.txt", "requirements.txt"],
      ["python3 -m venv .venv", ".venv/bin/pip install -r requirements.txt -r requirements-dev.txt"],
    ],
    [["go.mod", "go.sum"], ["go mod download"]],
    [["go.mod"], []],
    [["Cargo.lock"], ["cargo fetch --locked"]],
    [["composer.lock"], ["composer install --no-interaction --no-progress"]],
    [["Gemfile.lock"], ["bundle config set --local path vendor/bundle && bundle install"]],
    [["pom.xml"], []],
    [["build.gradle"], []],
    [["README.md"], []],
  ])("with %j is %j", (names, commands) => {
    expect(detect(names)).toEqual(commands);
  });

  it("is that of every language the project uses", () => {
    expect(detect(["package-lock.json", "go.mod", "go.sum"], {})).toEqual(["npm ci", "go mod download"]);
  });
});
