import type { World } from "./world.ts";

type Fields = Record<string, unknown>;

/** Puts everything back that GitHub remembers to how it is now: records, settings and the repository's refs. */
export function rememberWorld(world: World): () => void {
  const { settings, git, ...rest } = world;
  const parts = Object.values(rest).filter(isCollection);
  const restores = [...parts.map(remember), remember(settings), rememberRefs(git)];
  return () => {
    for (const restore of restores) restore();
  };
}

/** Objects stay the same ones, as others point at them; what is in them is put back. */
function remember(part: unknown): () => void {
  if (part instanceof Map) {
    const entries = [...part].map(([key, value]) => ({ key, value, restore: remember(value) }));
    return () => {
      part.clear();
      for (const { key, value, restore } of entries) {
        restore();
        part.set(key, value);
      }
    };
  }
  if (part instanceof Set || Array.isArray(part)) {
    const items = [...part];
    return () => {
      if (Array.isArray(part)) part.splice(0, part.length, ...items);
      else {
        part.clear();
        for (const item of items) part.add(item);
      }
    };
  }
  return isPlain(part) ? rememberFields(part) : () => {};
}

function rememberFields(record: Fields): () => void {
  const fields = { ...record };
  const inside = Object.values(fields).filter(isCollection).map(remember);
  return () => {
    for (const name of Object.keys(record)) if (!(name in fields)) delete record[name];
    Object.assign(record, fields);
    for (const restore of inside) restore();
  };
}

const isCollection = (value: unknown) => value instanceof Map || value instanceof Set || Array.isArray(value);

const isPlain = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

function rememberRefs(git: World["git"]): () => void {
  const read = () =>
    new Map(
      git
        .run(["for-each-ref", "--format=%(refname) %(objectname)"])
        .split("\n")
        .filter(Boolean)
        .map((line) => line.split(" ") as [string, string]),
    );
  const before = read();
  return () => {
    const gone = [...read().keys()].filter((name) => !before.has(name)).map((name) => `delete ${name}`);
    const put = [...before].map(([name, sha]) => `update ${name} ${sha}`);
    git.run(["update-ref", "--stdin"], { input: `${[...gone, ...put].join("\n")}\n` });
  };
}
