import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { smuggle } from "./forge.ts";
import { handingOver, id } from "./packed.ts";

const policy = (code: string) => expect.objectContaining({ code, kind: "policy" });
const damaged = policy("handover-damaged");
const differs = policy("handover-differs");

describe("a hand-over in which anything was changed", () => {
  it("is refused whole for any byte that flipped, in any of its files", async () => {
    using place = handingOver();
    const packed = await place.pack();
    for (const file of packed.files) {
      const whole = readFileSync(file);
      const isManifest = file.endsWith("manifest.json");
      for (let at = 0; at < whole.length; at += Math.max(1, Math.floor(whole.length / 40))) {
        const bytes = Buffer.from(whole);
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        writeFileSync(file, bytes);
        await expect(place.unpack(packed.sha256)).rejects.toThrow(isManifest ? differs : damaged);
      }
      writeFileSync(file, whole);
    }
    expect(existsSync(place.path("elsewhere"))).toBe(false);
    expect((await place.unpack(packed.sha256)).folder.record.id).toBe(id);
  });

  it("is refused for each file that is missing, cut or longer", async () => {
    using place = handingOver();
    const packed = await place.pack();
    const content = join(place.path("copy"));
    cpSync(place.directory, content, { recursive: true });
    for (const file of packed.files) {
      for (const harm of [
        rmSync,
        (path: string) => truncateSync(path, 3),
        (path: string) => writeFileSync(path, "\n", { flag: "a" }),
      ]) {
        harm(file);
        await expect(place.unpack(packed.sha256)).rejects.toMatchObject({ kind: "policy" });
        rmSync(place.directory, { recursive: true });
        cpSync(content, place.directory, { recursive: true });
      }
    }
  });

  it("is refused for a digest that isn't its own", async () => {
    using place = handingOver();
    await place.pack();
    for (const digest of ["0".repeat(64), "", "x"])
      await expect(place.unpack(digest)).rejects.toThrow(differs);
  });

  it("is refused where nothing was downloaded", async () => {
    using place = handingOver();
    await expect(place.unpack(null, place.path("nothing"))).rejects.toThrow(damaged);
  });

  it.each(["stranger.txt", "extra/stranger.txt", "transcripts/coder.ndjson", ".git/config"])(
    "is refused for a file that its manifest doesn't name: %s",
    async (name) => {
      using place = handingOver();
      const { sha256: digest } = await place.pack();
      mkdirSync(join(place.directory, name, ".."), { recursive: true });
      writeFileSync(join(place.directory, name), "x");
      await expect(place.unpack(digest)).rejects.toThrow(damaged);
    },
  );

  it.each(["journal.ndjson", "manifest.json", "candidate.bundle"])(
    "is refused for a link in place of a file, whatever it leads to: %s",
    async (name) => {
      using place = handingOver();
      const { sha256: digest } = await place.pack();
      const file = join(place.directory, name);
      cpSync(file, place.path("same"));
      rmSync(file);
      symlinkSync(place.path("same"), file);
      await expect(place.unpack(digest)).rejects.toThrow(damaged);
    },
  );

  it("is refused for a folder that is a link, even where the manifest names what is behind it", async () => {
    using place = handingOver();
    await place.pack();
    mkdirSync(place.path("behind"));
    writeFileSync(place.path("behind/coder.ndjson"), "x");
    symlinkSync(place.path("behind"), join(place.directory, "transcripts"));
    await expect(place.unpack(smuggle(place, "transcripts/coder.ndjson"))).rejects.toThrow(damaged);
  });
});
