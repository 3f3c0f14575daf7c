// Loaded before dev-agent itself: names every effect of the process on the disk and every program that it starts, and
// kills the process at the one that it was told.
import childProcess from "node:child_process";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { basename, relative } from "node:path";

const { KILL_POINT = "", KILL_SEEN = "", KILL_ROOT = "" } = process.env;
const { readlinkSync, writeSync, promises } = fs;
const seen = fs.openSync(KILL_SEEN, "a");
const counts = new Map<string, number>();

const die = () => void process.kill(process.pid, "SIGKILL");

/** Tells that a point is reached; the process ends here where it is the one. */
function reach(point: string, kill: () => void = die): void {
  writeSync(seen, `${point}\n`);
  if (point === KILL_POINT) kill();
}

/** A name for the next effect of its kind. */
function numbered(kind: string): string {
  const number = (counts.get(kind) ?? 0) + 1;
  counts.set(kind, number);
  return `${kind}#${number}`;
}

/** Where in the session's, the repository's or the cache's folders something lies; undefined elsewhere. */
function placeOf(path: unknown): string | undefined {
  const inside = typeof path === "string" ? relative(KILL_ROOT, path) : "..";
  if (inside.startsWith("..") || inside.includes("trusted.git/")) return undefined;
  return inside
    .replace(/^.*\/dev-agent\/sessions(?=\/|$)/, "sessions")
    .replace(/^sessions\/[^/]+/, "session")
    .replace(/^project\/\.git\/objects\/pack\/.*?(\.\w+)?$/, "pack$1")
    .replace(/^cache\/dev-agent\/repositories\/\w+\//, "")
    .replace(/(check|dev-agent-proof)-\w{6}/, "$1-~")
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{12,}|\d{8}-[\w-]+|(?<=\.lock)-\d.*/g, "~");
}

const inSession = /^session\/(?:journal|events|ledger|transcripts\/)/;

/** What a line of a log is about, where it says so; else only its number counts. */
function aboutLine(place: string, text: string): string {
  const log = basename(place, ".ndjson");
  if (log !== "events") return log;
  try {
    const { type, data } = JSON.parse(text);
    return ["events", type, data.phase ?? data.check ?? data.name ?? data.gate, data.attempt]
      .filter((part) => part !== undefined)
      .join(" ");
  } catch {
    return log;
  }
}

fs.writeSync = ((fd: number, ...rest: [Buffer, number, number, number]) => {
  const path = readlinkSync(`/proc/self/fd/${fd}`);
  const place = placeOf(path);
  if (place === undefined || !inSession.test(place) || !Buffer.isBuffer(rest[0]))
    return writeSync(fd, ...rest);
  const [chunk, offset, length, position] = rest;
  const name = numbered(aboutLine(place, chunk.toString("utf8", offset, offset + length)));
  reach(`${name} before`);
  reach(`${name} torn`, () => {
    writeSync(fd, chunk, offset, Math.ceil(length / 2), position);
    die();
  });
  const written = writeSync(fd, ...rest);
  reach(`${name} after`);
  return written;
}) as typeof fs.writeSync;

// biome-ignore lint/suspicious/noExplicitAny: every function of the file system
type Work = (...args: any[]) => unknown;

/** Puts a point before and after a change of the disk; `at`: which argument is the path. */
function around(work: Work, { kind, at }: { readonly kind: string; readonly at: number }): Work {
  return function (this: unknown, ...args) {
    const place = placeOf(args[at]);
    if (place === undefined) return work.apply(this, args);
    const name = numbered(`${kind} ${place}`);
    reach(`${name} before`);
    const done = work.apply(this, args);
    if (done instanceof Promise) return done.finally(() => reach(`${name} after`));
    reach(`${name} after`);
    return done;
  };
}

const changes = { writeFile: 0, rename: 1, link: 1, mkdir: 0, rm: 0, copyFile: 1, mkdtemp: 0, truncate: 0 };
for (const [kind, at] of Object.entries(changes)) {
  const sync = fs as unknown as Record<string, Work>;
  const later = promises as unknown as Record<string, Work>;
  const [one, other] = [sync[`${kind}Sync`], later[kind]];
  if (one !== undefined) sync[`${kind}Sync`] = around(one, { kind, at });
  if (other !== undefined) later[kind] = around(other, { kind, at });
}

// An opened file's own write: that of what is about to be merged.
const handle = await promises.open("/dev/null");
const prototype = Object.getPrototypeOf(handle);
await handle.close();
const { writeFile } = prototype;
prototype.writeFile = function (this: { readonly fd: number }, ...args: [string]) {
  const place = placeOf(readlinkSync(`/proc/self/fd/${this.fd}`));
  if (place === undefined) return writeFile.apply(this, args);
  const name = numbered(`write ${place}`);
  reach(`${name} before`);
  reach(`${name} torn`, () => {
    writeSync(this.fd, args[0].slice(0, args[0].length / 2));
    die();
  });
  return writeFile.apply(this, args).then(() => reach(`${name} after`));
};

const { spawn } = childProcess;
childProcess.spawn = ((program: string, args: readonly string[], options: childProcess.SpawnOptions) => {
  const name = numbered(["start", ...nameOf(program, args)].join(" "));
  reach(`${name} before`);
  const child = spawn(program, args, { ...options, env: { ...options.env, KILL_ROOT } });
  reach(`${name} begun`);
  reach(`${name} begun, killed with it`, () => {
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    die();
  });
  child.once("exit", () => reach(`${name} ended`));
  return child;
}) as typeof childProcess.spawn;

/** Of git, what it is to do; of others, the program. */
function nameOf(program: string, args: readonly string[]): readonly string[] {
  if (program !== "git") return [basename(program)];
  const command = args.findIndex((arg, index) => !arg.startsWith("-") && args[index - 1] !== "-c");
  return ["git", args[command] ?? ""];
}

syncBuiltinESMExports();
