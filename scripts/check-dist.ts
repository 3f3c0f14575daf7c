// Fails when the committed dist/ differs from a fresh build.
import { execFileSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
execFileSync(process.execPath, [join(root, "scripts/build.ts")], { cwd: root, stdio: "inherit" });
const changed = execFileSync("git", ["status", "--porcelain", "--untracked-files=all", "--", "dist"], {
  cwd: root,
  encoding: "utf8",
});
if (changed !== "") {
  process.stderr.write(
    `dist/ differs from a fresh build; commit the result of \`npm run build\`:\n${changed}`,
  );
  process.exitCode = 1;
}
