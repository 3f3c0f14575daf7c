// Pins the vendors' programs: the versions and checksums of test/cli's lockfile, which they are tested at.
import { readFileSync, writeFileSync } from "node:fs";
import { cliReleases } from "./cli-releases.ts";

const lockfile = JSON.parse(readFileSync("test/cli/package-lock.json", "utf8"));
writeFileSync("src/agents/install/releases.json", cliReleases(lockfile));
