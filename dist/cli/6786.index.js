export const id = 6786;
export const ids = [6786];
export const modules = {

/***/ 96786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sandbox: () => (/* binding */ sandbox)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/domain/text/json-line.js
var json_line = __webpack_require__(16019);
// EXTERNAL MODULE: ./build/src/domain/text/printed.js
var printed = __webpack_require__(39806);
;// CONCATENATED MODULE: ./build/src/cli/command-output.js

/** A line that is longer is printed in parts. */
const longestLine = 65_536;
/**
 * What a command prints that nobody has to trust: line by line and disarmed where a person's terminal or a runner reads
 * it, and as it is where another program does.
 */
function openCommandOutput({ stdout, env }) {
    if (stdout.isTTY !== true && env.GITHUB_ACTIONS !== "true")
        return { write: (chunk) => void stdout.write(chunk), end: () => { } };
    const decoder = new TextDecoder();
    let begun = "";
    // Not as one line of our own: a command's columns and indentation are its own.
    const print = (line) => stdout.write(`${(0,printed.printedText)(line, Number.POSITIVE_INFINITY)}\n`);
    return {
        write: (chunk) => {
            const lines = (begun + decoder.decode(chunk, { stream: true })).split("\n");
            begun = lines.pop() ?? "";
            for (const line of lines)
                print(line);
            if (begun.length < longestLine)
                return;
            print(begun);
            begun = "";
        },
        end: () => {
            if (begun !== "")
                print(begun);
        },
    };
}

// EXTERNAL MODULE: ./build/src/cli/read-request.js + 2 modules
var read_request = __webpack_require__(37681);
// EXTERNAL MODULE: ./build/src/cli/usage-error.js
var usage_error = __webpack_require__(45872);
;// CONCATENATED MODULE: ./build/src/cli/commands/sandbox.js






/** `dev-agent sandbox -- CMD`: runs a command as a coder's command would run, and ends with its exit code. */
const sandbox = async (invocation, face) => {
    const { words: argv } = invocation;
    if (argv.length === 0)
        throw (0,usage_error/* usageError */.W)("No command was given.", "It is written: dev-agent sandbox [flags] -- COMMAND [ARGUMENT…]");
    const base = (0,read_request/* readText */.yR)(invocation, "base");
    const config = (0,read_request/* readText */.yR)(invocation, "config");
    const kind = (0,read_request/* readWord */.pS)(invocation, "sandbox", ["bubblewrap", "none"]);
    const allowHosts = invocation.all("network");
    const json = invocation.has("json");
    const output = openCommandOutput(json ? { ...face, stdout: face.stderr } : face);
    const useCases = await face.useCases();
    const result = await useCases.runInSandbox({
        argv,
        repo: (0,read_request/* readRepo */.f7)(invocation),
        allowHosts,
        readOnly: invocation.has("read-only"),
        setup: !invocation.has("no-setup"),
        onOutput: output.write,
        ...(base === undefined ? {} : { base }),
        ...(config === undefined ? {} : { config }),
        ...(kind === undefined ? {} : { sandbox: kind }),
    }, face);
    output.end();
    if (result.sandbox === "none")
        face.stderr.write("dev-agent: the sandbox is none, so the command ran with your own rights\n");
    face.stderr.write((0,printed.printedText)(result.output));
    const { exitCode, signal, timedOut, sandbox: where } = result;
    if (json)
        face.stdout.write(`${(0,json_line/* jsonLine */.r)({ exitCode, signal, timedOut, sandbox: where })}\n`);
    return result.exitCode ?? 128 + signalNumber(result.signal);
};
function signalNumber(name) {
    return external_node_os_.constants.signals[name] ?? external_node_os_.constants.signals.SIGKILL;
}


/***/ })

};
