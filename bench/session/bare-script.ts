import { change, testCommand } from "./project.ts";

/**
 * The same work as the session's by the shortest way: a shell script of git, the project's own commands and gitleaks,
 * one after the other. It is given REPOSITORY (which it changes), WORK (an empty directory) and GITLEAKS.
 */
export const bareScript = `set -e
base=$(git -C "$REPOSITORY" rev-parse main)

# A branch, and a workspace that shares the repository's objects.
git -C "$REPOSITORY" branch agent/bare main
git clone --quiet --shared --branch agent/bare "$REPOSITORY" "$WORK/agent"

# The coder's round: its change, its run of the tests, its commit as a bundle.
cd "$WORK/agent"
cat > ${change.path} <<'END'
${change.content.trimEnd()}
END
${testCommand} > "$WORK/agent-tests.log"
git add --all
git commit --quiet --message=Change
head=$(git rev-parse HEAD)
git bundle create --quiet "$WORK/change.bundle" HEAD "^$base"

# Into a trusted repository, and what a person and the risk score look at.
git clone --quiet --shared --bare "$REPOSITORY" "$WORK/trusted.git"
cd "$WORK/trusted.git"
git fetch --quiet "$WORK/change.bundle" HEAD:refs/heads/candidate
git diff --raw --numstat "$base" "$head" > "$WORK/files"
git diff "$base" "$head" > "$WORK/patch"

# The checks, each of the commands on a clean checkout.
git clone --quiet --shared --branch candidate "$WORK/trusted.git" "$WORK/tests"
(cd "$WORK/tests" && ${testCommand} > "$WORK/tests.log")
git clone --quiet --shared --branch candidate "$WORK/trusted.git" "$WORK/analysis"
(cd "$WORK/analysis" && node lint.js)
"$GITLEAKS" git --no-banner --log-opts="$base..$head" "$WORK/trusted.git"
mkdir "$WORK/touched"
git show "$head:${change.path}" > "$WORK/touched/file"
"$GITLEAKS" dir --no-banner "$WORK/touched"
git log --format=%B "$base..$head" | "$GITLEAKS" stdin --no-banner
git log --format= --name-only "$base..$head" | "$GITLEAKS" stdin --no-banner

# The merge, and the user's checkout moved forward.
tree=$(git merge-tree --write-tree "$base" "$head")
merge=$(git commit-tree "$tree" -p "$base" -p "$head" -m Merge)
git push --quiet "$REPOSITORY" "$merge:refs/heads/landed"
cd "$REPOSITORY"
git merge --quiet --ff-only landed
git branch --quiet -D agent/bare landed
`;
