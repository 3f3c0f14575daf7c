// Shows that a tool the tests rely on is there and works.
import { execFileSync } from "node:child_process";
import { setup } from "../test/install-tools.ts";

const proofs: Readonly<Record<string, () => string>> = {
  gitleaks: () =>
    execFileSync(process.env.GITLEAKS_PATH ?? "gitleaks", ["git", "--help"], { encoding: "utf8" }),
  bubblewrap: () =>
    execFileSync("bwrap", ["--unshare-all", "--ro-bind", "/", "/", "true"], { encoding: "utf8" }),
};

setup();
const proof = proofs[process.argv[2] ?? ""];
if (proof === undefined) throw new Error(`Name one of: ${Object.keys(proofs).join(", ")}`);
process.stdout.write(proof());
