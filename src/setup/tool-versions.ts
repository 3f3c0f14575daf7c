import { type Inside, listInside } from "./inspect-project.ts";

/** Package manager → the programs whose versions decide what it installs. */
const programs: Readonly<Record<string, readonly string[]>> = {
  npm: ["node", "npm"],
  pnpm: ["node", "pnpm"],
  yarn: ["node", "yarn"],
  bun: ["bun"],
  pip: ["python3"],
  uv: ["python3", "uv"],
  poetry: ["python3", "poetry"],
  pipenv: ["python3", "pipenv"],
  go: ["go"],
  cargo: ["cargo"],
  composer: ["php", "composer"],
  bundle: ["ruby", "bundle"],
};

/** What the tools that the commands name say their versions are, as seen inside the sandbox. */
export async function readToolVersions(commands: readonly string[], inside: Inside): Promise<string> {
  const words = new Set(commands.join(" ").match(/[a-z]+/g));
  const asked = new Set(Object.keys(programs).flatMap((name) => (words.has(name) ? programs[name] : [])));
  const questions = [...asked].map((program) =>
    program === "go" ? "go version" : `${program} --version 2>&1`,
  );
  const answers = await listInside(inside, [...questions, "true"].join("; "));
  return (answers ?? []).join("");
}
