import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

// Every file that writes to a terminal, a log, a summary or a command file, and what its words went through. A new one
// fails here until it says so too.
const sinks: Readonly<Record<string, readonly (string | "own words")[]>> = {
  "src/actions/job/end-job.ts": ["annotationLine", "printedLine", "inlineMarkdown", "jobSummary"],
  "src/actions/live-check/first-look.ts": ["own words"],
  "src/actions/live-check/last-look.ts": ["liveCheckPage"],
  "src/actions/prepare/prepare.ts": ["printedLine"],
  "src/actions/prepare/tell-notes.ts": ["annotationLine", "inlineMarkdown"],
  "src/actions/run/post.ts": ["own words"],
  "src/actions/run/warn-of-sudo.ts": ["own words"],
  "src/actions/runner/file-commands.ts": ["randomUUID"],
  "src/actions/runner/masks.ts": ["escaped"],
  "src/actions/runner/run-action.ts": ["annotationLine", "printedText"],
  "src/actions/sweep/sweep.ts": ["annotationLine", "inlineMarkdown"],
  "src/cli/cancellation.ts": ["own words"],
  "src/cli/command-output.ts": ["printedText"],
  "src/cli/commands/doctor.ts": ["printedLine", "jsonLine", "pointLines"],
  "src/cli/commands/init.ts": ["jsonLine"],
  "src/cli/commands/sandbox.ts": ["openCommandOutput", "printedText"],
  "src/cli/commands/sessions.ts": ["jsonLine", "sessionListLines", "sessionDetailLines", "pruningLines"],
  "src/cli/commands/status.ts": ["jsonLine", "sessionCard"],
  "src/cli/commands/workflow.ts": ["printedLine"],
  "src/cli/main.ts": ["printedLine", "printedText"],
  "src/cli/run-session.ts": ["printedLine", "closingLines"],
  "src/cli/show-plan.ts": ["printedLine", "jsonLine"],
  "src/gates/terminal-gate.ts": ["describe"],
  "src/reporting/ci-view.ts": ["annotationLine", "groupLine", "disarmCommands", "eventLines"],
  "src/reporting/json-view.ts": ["jsonLine"],
  "src/reporting/terminal-view.ts": ["eventLines"],
};

/** Whatever a sink takes its words from, which cleans them itself. */
const makers: Readonly<Record<string, string>> = {
  "src/reporting/event-lines.ts": "cleanLine",
  "src/reporting/gate-report.ts": "cleanLine",
  "src/reporting/closing-lines.ts": "printedLine",
  "src/reporting/session-card.ts": "printedLine",
  "src/reporting/session-lines.ts": "printedLine",
  "src/reporting/point-lines.ts": "printedLine",
  "src/reporting/init-lines.ts": "printedLine",
  "src/reporting/job-summary.ts": "inlineMarkdown",
  "src/reporting/pull-request.ts": "inlineMarkdown",
  "src/reporting/question-comment.ts": "inlineCode",
  "src/reporting/live-check-page.ts": "inlineMarkdown",
  "src/reporting/sarif.ts": "cleanText",
  "src/use-cases/jobs/reply-to.ts": "inlineMarkdown",
  "src/workflow/nodes/coder.ts": "commitBody",
  "src/workflow/nodes/merge-branch.ts": "commitSubject",
  "src/agents/tool-loop/run-calls.ts": "promptText",
  "src/roles/architect.ts": "dataBlock",
  "src/roles/coder.ts": "dataBlock",
  "src/roles/reviewer.ts": "dataBlock",
  "src/roles/supervisor.ts": "dataBlock",
  "src/workflow/nodes/role-turn.ts": "dataBlock",
};

const sources = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "src"], {
  encoding: "utf8",
})
  .split("\n")
  .filter((path) => path.endsWith(".ts"));
const textOf = (path: string) => readFileSync(path, "utf8");
const writes = /\b(?:stdout|stderr|output)\.write\(|\bappendSummary\(|\bappendFileSync\(file/;

describe("text on its way out", () => {
  it("is written by the files that are known to, and by no others", () => {
    expect(sources.length).toBeGreaterThan(400);
    expect(sources.filter((path) => writes.test(textOf(path)))).toEqual(Object.keys(sinks));
  });

  it.each(Object.entries(sinks))("goes through what cleans it: %s", (path, cleaners) => {
    for (const cleaner of cleaners)
      if (cleaner !== "own words") expect(textOf(path)).toContain(`${cleaner}(`);
  });

  it.each(Object.entries(makers))("is cleaned where it is put together: %s", (path, cleaner) => {
    expect(textOf(path)).toContain(`${cleaner}(`);
  });

  it("gives the runner commands in the places that escape them alone", () => {
    const speaks = /["'`]::[a-z-]+(?: |::)/;
    expect(sources.filter((path) => speaks.test(textOf(path)))).toEqual(
      [
        // Only told of, or its own words.
        "src/domain/text/disarm-commands.ts",
        "src/actions/run/warn-of-sudo.ts",
        "src/actions/live-check/last-look.ts",
        "src/actions/runner/masks.ts",
        "src/domain/text/annotation.ts",
        "src/reporting/ci-view.ts",
      ].toSorted(),
    );
  });

  it("is cleaned by this one module: no other file looks for what is hidden or begins a sequence", () => {
    const own = /\\u200|\\u202e|Default_Ignorable|\\x1b|\\u001b|\\p\{Cf\}/;
    const others = sources.filter((path) => !path.startsWith("src/domain/text/") && own.test(textOf(path)));
    // Erasing a line and colours of our own; guards that compare or refuse such names.
    expect(others).toEqual([
      "src/domain/protection/plain-path.ts",
      "src/git/tree-rules.ts",
      "src/reporting/erase-line.ts",
      "src/reporting/paint.ts",
    ]);
  });
});
