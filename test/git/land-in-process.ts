import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Candidate } from "../../src/domain/candidate.ts";
import { lockSession } from "../../src/session/lock-session.ts";
import type { SessionFolder } from "../../src/session/store.ts";
import { mergeAlone } from "../../src/use-cases/merge-alone.ts";
import { candidateFrom, landing, sceneAt, startSession } from "./scene.ts";

// A process of its own: makes a session's candidate, or finds it, and merges it in its turn.
const [root = "", name = "", killAt = ""] = process.argv.slice(2);
const scene = { ...sceneAt(root), env: { ...sceneAt(root).env, TMPDIR: process.env.TMPDIR ?? "" } };
const session = `20260102-${name}`;
const signal = new AbortController().signal;
const directory = join(root, "sessions", session);
await mkdir(directory, { recursive: true });
await lockSession({ directory, record: { id: session } } as SessionFolder, signal);
const opened = await startSession(scene, { session, push: true });
const kept = join(root, `${session}.json`);
const candidate = await readFile(kept, "utf8").then(
  (text) => JSON.parse(text) as Candidate,
  async () => {
    await scene.write(`${name}.txt`, `${name}\n`, opened.workspace.directory);
    const made = await candidateFrom(opened);
    await writeFile(kept, JSON.stringify(made));
    return made;
  },
);
const gitCommonDirectory = join(scene.repository, ".git");
const about = { gitCommonDirectory, session, tell: () => {}, signals: [signal] };
// From here on git counts its calls.
if (killAt !== "") await writeFile(join(process.env.TMPDIR ?? "", "left"), `${killAt}\n`);
const request = landing(opened, candidate, { push: true });
const { status } = await mergeAlone(opened.trusted, about).land(request);
process.stdout.write(status);
