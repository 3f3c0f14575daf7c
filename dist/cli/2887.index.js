export const id = 2887;
export const ids = [2887];
export const modules = {

/***/ 32887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./build/src/domain/text/json-line.js
var json_line = __webpack_require__(16019);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/domain/text/printed.js
var printed = __webpack_require__(39806);
;// CONCATENATED MODULE: ./build/src/reporting/init-lines.js

/** What will be done, what is as it should be, and what is left for people: a line each. */
function initLines({ repository, steps }) {
    const width = Math.max(...steps.map(({ name }) => name.length));
    const lines = steps.map(({ name, state, what }) => `${state.padEnd(7)}  ${name.padEnd(width)}  ${(0,printed.printedLine)(what, 1_000)}`);
    const where = repository === null ? [unknownRepository] : [];
    return [...lines, ...where];
}
const unknownRepository = "by hand  the settings on GitHub: this clone's remote is not there. Name it with --github OWNER/REPO.";
/** What was done and what GitHub refused, with the way to do that by hand. */
function leftLines(results) {
    const lines = results.flatMap(({ step, failure }) => {
        if (failure === null)
            return [`done     ${step.name}`];
        const commands = (step.command ?? "").split("\n").filter((line) => line !== "");
        return [
            `failed   ${step.name}: ${(0,printed.printedLine)(failure, 500)}`,
            ...(commands.length === 0
                ? []
                : ["         An administrator does it with:", ...commands.map((line) => `           ${line}`)]),
        ];
    });
    return ["", ...lines];
}
/** What a person does next. */
function nextLines({ repository, steps }, whole) {
    const hand = steps.filter(({ state }) => state === "by hand" || state === "differs");
    const at = repository ?? "OWNER/REPO";
    return [
        "",
        "Left for you:",
        ...hand.flatMap(({ name, what, command }) => [
            `  - ${name}: ${(0,printed.printedLine)(what, 1_000)}`,
            ...(command ?? "")
                .split("\n")
                .filter((line) => line !== "")
                .map((line) => `      ${line}`),
        ]),
        ...(whole ? [] : ["  - what failed above"]),
        ...(steps.some(({ state }) => state === "write")
            ? ["  - commit the new files and push them to the default branch"]
            : []),
        `  - a key or a plan's token for models: gh secret set ANTHROPIC_API_KEY --repo ${at} (or another of docs/how-to/credentials.md)`,
        `  - then look at it all: dev-agent doctor --github ${at}`,
    ];
}

// EXTERNAL MODULE: ./build/src/cli/read-request.js + 2 modules
var read_request = __webpack_require__(37681);
// EXTERNAL MODULE: ./build/src/cli/usage-error.js
var usage_error = __webpack_require__(45872);
;// CONCATENATED MODULE: ./build/src/cli/commands/init.js





/** `dev-agent init`: shows what has to be written and set, and does it when somebody agrees. */
const init = async (invocation, face) => {
    const json = invocation.has("json");
    const say = (lines) => {
        if (!json && lines.length > 0)
            face.stdout.write(`${lines.join("\n")}\n`);
    };
    const useCases = await face.useCases();
    const plan = await useCases.planInit(readRequest(invocation), face);
    const todo = plan.steps.filter(({ run }) => run !== null);
    say(initLines(plan));
    const agreed = todo.length > 0 && (invocation.has("yes") || (!json && (await agrees(face))));
    const results = agreed ? await useCases.applyInit(todo) : [];
    const failed = results.filter(({ failure }) => failure !== null);
    if (json) {
        const steps = plan.steps.map(({ run, ...step }) => step);
        face.stdout.write(`${(0,json_line/* jsonLine */.r)({ repository: plan.repository, steps, done: agreed, results })}\n`);
    }
    else if (agreed)
        say([...leftLines(results), ...nextLines(plan, failed.length === 0)]);
    else
        say(notDone(plan, todo.length));
    return failed.length > 0 ? errors/* exitCodes */.hS.policy : 0;
};
function notDone(plan, todo) {
    if (todo > 0)
        return ["", "Nothing was changed. The same with --yes does it."];
    return ["", "Nothing to do.", ...nextLines(plan, true)];
}
function readRequest(invocation) {
    const reviewers = invocation.all("reviewer");
    for (const text of reviewers)
        if (!/^(?:team:)?[\w-]{1,100}$/.test(text))
            throw (0,usage_error/* usageError */.W)(`--reviewer must be LOGIN or team:SLUG, not "${text.slice(0, 80)}".`);
    const repository = (0,read_request/* readRepository */.Nu)(invocation);
    const gate = (0,read_request/* readWord */.pS)(invocation, "gate", ["environment", "comment"]);
    return {
        repo: (0,read_request/* readRepo */.f7)(invocation),
        reviewers: [...new Set(reviewers)],
        ...(repository === undefined ? {} : { repository }),
        ...(gate === undefined ? {} : { gate }),
    };
}
/** Asks at a terminal; where nobody sits, nobody agrees. */
async function agrees({ stdin, stdout, signal }) {
    if (stdin.isTTY !== true || stdout.isTTY !== true)
        return false;
    const { confirm, isCancel } = await __webpack_require__.e(/* import() */ 6170).then(__webpack_require__.bind(__webpack_require__, 26170));
    const answer = await confirm({ message: "Do this?", input: stdin, output: stdout, signal });
    return !isCancel(answer) && answer;
}


/***/ })

};
