import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createKnownSecrets } from "../../../src/domain/known-secrets/known-secrets.ts";
import type { TranscriptContent } from "../../../src/session/hand-over/pack.ts";
import { handingOver, write } from "./packed.ts";

const token = "sk-ant-oat01-Qm7ZtX0vB4nL9sKcRw2HdYf6UjEaPg8iTo3Mx5NqVbD1WzSyCuFkJrGhAeIlOp-_A";
const secrets = createKnownSecrets([token]);
const inBase64 = Buffer.from(`key ${token}`).toString("base64");

/** Every file of the artifact, with its name. */
function everything(directory: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(directory.length + 1), readFileSync(path)];
    }),
  );
}

function conversing() {
  const place = handingOver();
  const lines = [
    { role: "user", text: `printed ${token}` },
    { tool: ["read", inBase64], [token]: 1 },
    { parts: [token.slice(0, 30), token.slice(30)] },
  ];
  write(place.folder, "transcripts/coder.ndjson", lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  write(place.folder, "transcripts/outputs/npm test", `ok\n${token}\n${[...token].reverse().join("")}\n`);
  write(place.folder, `transcripts/outputs/${token}`, "a name that tells");
  return place;
}

describe("a known credential in what is handed over", () => {
  it.each<TranscriptContent>(["redacted", "full"])(
    "is in no file of the artifact, whatever of the conversations goes along: %s",
    async (transcripts) => {
      using place = conversing();
      const extra = {
        "report.md": `# Report\n\n${token}\n`,
        "results.sarif": JSON.stringify({ text: inBase64 }),
      };
      const packed = await place.pack({ transcripts, extra, secrets });
      const files = everything(place.directory);
      for (const [path, content] of files) {
        expect(secrets.find(path)).toEqual([]);
        expect([path, secrets.find(content)]).toEqual([path, []]);
      }
      const lines = `${files.get("transcripts/coder.ndjson")}`.trimEnd().split("\n");
      expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
        { role: "user", text: "printed [credential]" },
        { tool: ["read", expect.stringContaining("[credential]")], "[credential]": 1 },
        { parts: ["[credential]", "[credential]"] },
      ]);
      expect(`${files.get("transcripts/outputs/npm test")}`).toBe("ok\n[credential]\n[credential]\n");
      expect(JSON.parse(`${files.get("extra/results.sarif")}`)).toEqual({ text: expect.any(String) });
      await expect(place.unpack(packed.sha256)).resolves.toMatchObject({ bundle: expect.any(String) });
    },
  );

  it.each(["journal.ndjson", "events.ndjson", "ledger.ndjson", "session.json"])(
    "has nothing handed over where it is in %s, which was written before it was known",
    async (name) => {
      using place = handingOver();
      write(place.folder, name, `{"text":${JSON.stringify(inBase64)}}\n`);
      await expect(place.pack({ secrets })).rejects.toMatchObject({
        code: "known-secret",
        kind: "policy",
        message: `The session is not handed on: its ${name} holds a credential.`,
      });
      expect(() => readdirSync(place.directory)).toThrow("ENOENT");
    },
  );

  it("leaves everything else as it is, byte for byte", async () => {
    using place = handingOver();
    const bytes = "line \u0000 \ufffd ü\n";
    write(place.folder, "transcripts/outputs/log", bytes);
    await place.pack({ transcripts: "full", secrets });
    const known = everything(place.directory);
    await place.pack({ transcripts: "full" });
    expect(known).toEqual(everything(place.directory));
  });
});
