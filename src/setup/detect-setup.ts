import { detectNode } from "./detect-node.ts";
import type { Project } from "./project.ts";

const pythonLocks = [
  { name: "uv.lock", commands: ["uv sync --frozen"] },
  { name: "poetry.lock", commands: ["POETRY_VIRTUALENVS_IN_PROJECT=1 poetry install --no-interaction"] },
  { name: "Pipfile.lock", commands: ["PIPENV_VENV_IN_PROJECT=1 pipenv sync --dev"] },
] as const;

const requirementFiles = [
  "requirements.txt",
  "requirements-dev.txt",
  "requirements-test.txt",
  "dev-requirements.txt",
  "test-requirements.txt",
];

/** The commands that install a project's dependencies by what lies at its root; none when it needs none. */
export function detectSetup({ names, inputs }: Pick<Project, "names" | "inputs">): readonly string[] {
  const present = new Set(names);
  const when = (name: string, command: string) => (present.has(name) ? [command] : []);
  return [
    ...detectNode(present, present.has("package.json") ? inputs.get("package.json") : undefined),
    ...detectPython(present),
    ...(present.has("go.mod") ? when("go.sum", "go mod download") : []),
    ...when("Cargo.lock", "cargo fetch --locked"),
    ...when("composer.lock", "composer install --no-interaction --no-progress"),
    ...when("Gemfile.lock", "bundle config set --local path vendor/bundle && bundle install"),
  ];
}

function detectPython(names: ReadonlySet<string>): readonly string[] {
  const lock = pythonLocks.find(({ name }) => names.has(name));
  if (lock !== undefined) return lock.commands;
  const requirements = requirementFiles.filter((name) => names.has(name));
  if (requirements.length === 0) return [];
  const files = requirements.map((name) => `-r ${name}`).join(" ");
  return ["python3 -m venv .venv", `.venv/bin/pip install ${files}`];
}
