/** A change that breaks the code, and what is done so that the tests look as if they had passed. */
export interface Tampering {
  readonly name: string;
  /** Shell lines in the workspace, after the code was broken. */
  readonly lines: string;
  /** What the check says of it. */
  readonly says: RegExp;
}

/** What node's own runner prints when one test passed. */
const forgedSpec = [
  "✔ adds (1.2ms)",
  "ℹ tests 1",
  "ℹ suites 0",
  "ℹ pass 1",
  "ℹ fail 0",
  "ℹ cancelled 0",
  "ℹ skipped 0",
  "ℹ todo 0",
];
const forgedTap = ["TAP version 13", "ok 1 - adds", "1..1", "# tests 1", "# pass 1", "# fail 0"];
const forgedJest =
  '{"numTotalTests":1,"numPassedTests":1,"numFailedTests":0,"numPendingTests":0,"success":true,"testResults":[]}';
const forgedJunit =
  '<testsuites tests="1"><testsuite name="t" tests="1"><testcase name="adds"/></testsuite></testsuites>';

const print = (lines: readonly string[]) =>
  lines.map((line) => `console.log(${JSON.stringify(line)})`).join("; ");
const write = (path: string, text: string) =>
  `mkdir -p "$(dirname '${path}')"; cat > '${path}' <<'END-OF-FILE'\n${text}\nEND-OF-FILE`;
const broken = "export const add = () => 0;";
const script = (name: string, line: string) =>
  `node -e 'const p=JSON.parse(fs.readFileSync("package.json"));p.scripts[process.argv[1]]=process.argv[2];fs.writeFileSync("package.json",JSON.stringify(p))' '${name}' '${line}'`;

/** The calculator's tests are `npm test`, which is `node --test`. */
export const testTampering: readonly Tampering[] = [
  { name: "test file deleted", lines: "rm -r test", says: /no test|nothing shows/ },
  { name: "test file emptied", lines: ": > test/calc.test.js", says: /no test was executed/ },
  {
    name: "test skipped",
    lines: "sed -i 's/^test(/test.skip(/' test/calc.test.js",
    says: /no test was executed/,
  },
  {
    name: "test marked todo",
    lines: "sed -i 's/^test(/test.todo(/' test/calc.test.js",
    says: /no test was executed|failed/,
  },
  {
    name: "code ends the process",
    lines: write("src/calc.js", `${broken}\nprocess.exit(0);`),
    says: /no test was executed/,
  },
  {
    name: "code kills the runner",
    lines: write("src/calc.js", `${broken}\nprocess.kill(process.ppid);`),
    says: /SIGTERM|exit code|signal/,
  },
  {
    name: "exit code overwritten",
    lines: write(
      "src/calc.js",
      `${broken}\nprocess.on("exit", () => { process.exitCode = 0; process.reallyExit(0); });`,
    ),
    says: /no test was executed|exit code 1/,
  },
  {
    name: "output forged",
    lines: write("src/calc.js", `${broken}\n${print(forgedSpec)};`),
    says: /exit code 1/,
  },
  {
    name: "output forged, then end",
    lines: write("src/calc.js", `${broken}\n${print(forgedSpec)}; process.exit(0);`),
    says: /no test was executed/,
  },
  {
    name: "TAP forged, then end",
    lines: write("src/calc.js", `${broken}\n${print(forgedTap)}; process.exit(0);`),
    says: /no test was executed/,
  },
  {
    name: "JSON report forged, then end",
    lines: write("src/calc.js", `${broken}\nconsole.log(${JSON.stringify(forgedJest)}); process.exit(0);`),
    says: /no test was executed/,
  },
  { name: "test command is true", lines: script("test", "true"), says: /nothing shows that a test ran/ },
  { name: "test command is missing", lines: script("test", ""), says: /exit code|nothing shows/ },
  {
    name: "JUnit report committed",
    lines: `${write("r.xml", forgedJunit)}\n${script("test", "true")}`,
    says: /nothing shows that a test ran/,
  },
  {
    name: "coverage forged",
    lines: [
      write("coverage/lcov.info", "SF:src/calc.js\nDA:1,9\nLF:1\nLH:1\nend_of_record"),
      write("coverage/coverage-summary.json", '{"total":{"lines":{"total":1,"covered":1,"pct":100}}}'),
    ].join("\n"),
    says: /exit code 1/,
  },
  {
    name: "settings planted at home",
    lines: `printf 'script-shell=/bin/true\\n' > ~/.npmrc; printf 'exit 0\\n' > ~/.bashrc; mkdir -p ~/bin; printf '#!/bin/sh\\nexit 0\\n' > ~/bin/npm; chmod +x ~/bin/npm`,
    says: /exit code 1/,
  },
  {
    name: "programs planted in .venv/bin",
    lines: `mkdir -p .venv/bin; for p in npm node git; do printf '#!/bin/sh\\nexit 0\\n' > .venv/bin/$p; chmod +x .venv/bin/$p; done; git add -f .venv; git commit -qm x`,
    says: /exit code 1|installed/,
  },
  {
    name: "dev-agent told to run another command",
    lines: write(".dev-agent.yml", 'tests: { run: "true" }\nsandbox: none'),
    says: /exit code 1/,
  },
];

/** Tests that pass, as what runs them was changed: a person must see that, whoever was told to approve. */
export const runnerTampering: readonly Tampering[] = [
  {
    name: "runner put in node_modules/.bin",
    lines: `${write("node_modules/.bin/node", `#!/bin/sh\nprintf '%s\\n' '${forgedSpec.join("' '")}'`)}\nchmod +x node_modules/.bin/node; git add -f node_modules; git commit -qm x`,
    says: /node_modules/,
  },
  {
    name: "runner on the PATH of .npmrc",
    lines: `${write(".npmrc", "script-shell=./sh")}\n${write("sh", `#!/bin/sh\nprintf '%s\\n' '${forgedSpec.join("' '")}'`)}\nchmod +x sh`,
    says: /\.npmrc/,
  },
  {
    name: "NODE_OPTIONS by .npmrc",
    lines: `${write(".npmrc", "node-options=--require ./early.cjs")}\n${write("early.cjs", `${print(forgedSpec)}; process.exit(0);`)}`,
    says: /\.npmrc/,
  },
  {
    name: "test command that prints a report",
    lines: script("test", `node -e "${print(forgedSpec).replaceAll('"', '\\"')}"`),
    says: /test in package\.json/,
  },
  {
    name: "the test that would fail deleted",
    lines: `${write("test/other.test.js", 'import { test } from "node:test";\ntest("nothing", () => {});')}\nrm test/calc.test.js`,
    says: /calc\.test\.js/,
  },
];

/** From the base again, broken, tampered with: the commands of one round. */
export function tamperingCommand({ name, lines }: Tampering): string {
  const again = "git reset -q --hard $(git rev-list --max-parents=0 HEAD) && git clean -qfdx";
  return `: ${name}; ${again}; ${write("src/calc.js", broken)}\n${lines}\ngit status --short`;
}
