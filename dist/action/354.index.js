export const id = 354;
export const ids = [354,27];
export const modules = {

/***/ 23354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAnthropicApi: () => (/* binding */ createAnthropicApi)
});

// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/agents/tool-loop/find-json.js
/** The JSON object in a text: the whole, a fenced block, or from the first brace to the last. Undefined where none is. */
function findJsonObject(text) {
    const fenced = [...text.matchAll(/```\w*\s*\n([\s\S]*?)```/g)].map((match) => match[1] ?? "");
    const braces = text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1);
    for (const candidate of [text, ...fenced.reverse(), braces]) {
        const value = parseObject(candidate);
        if (value !== undefined)
            return value;
    }
    return undefined;
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/domain/plain-text.js
var plain_text = __webpack_require__(57084);
;// CONCATENATED MODULE: ./build/src/agents/tool-loop/check-input.js
/**
 * The first fault of a tool's input against its schema, or null. Knows what tool schemas here use: objects without
 * additional properties, strings, integers, booleans, arrays. An optional property may be absent or null.
 */
function inputFault(schema, input) {
    if (typeof input !== "object" || input === null || Array.isArray(input))
        return "the input is not a JSON object";
    const properties = (schema.properties ?? {});
    const required = (schema.required ?? []);
    const given = input;
    for (const name of required)
        if (given[name] === undefined)
            return `${name} is missing`;
    for (const [name, value] of Object.entries(given)) {
        const property = properties[name];
        if (property === undefined)
            return `${name} is not a parameter`;
        if (value === null && !required.includes(name))
            continue;
        if (!hasType(property, value))
            return `${name} should be of type ${describeType(property)}`;
    }
    return null;
}
function hasType(schema, value) {
    if (schema.type === "array") {
        const items = (schema.items ?? {});
        return Array.isArray(value) && value.every((item) => hasType(items, item));
    }
    if (schema.type === "integer")
        return Number.isInteger(value);
    return schema.type === undefined || typeof value === schema.type;
}
function describeType(schema) {
    if (schema.type !== "array")
        return String(schema.type);
    return `array of ${String(schema.items?.type ?? "values")}`;
}
/** The input without nulls, which stand for absent parameters. */
function withoutNulls(input) {
    return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));
}

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/stop.js

/** @throws DevAgentError of kind cancelled, or the reason of the abort where it is one. */
function stopIfAborted(signal) {
    if (!signal.aborted)
        return;
    if (signal.reason instanceof errors.DevAgentError)
        throw signal.reason;
    throw new errors.DevAgentError({
        code: "cancelled",
        kind: "cancelled",
        message: "The session was stopped.",
        remedy: "Go on with `dev-agent resume`.",
        cause: signal.reason,
    });
}

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/tools/tool.js
/** Tells the model why a call couldn't be carried out. */
class ToolProblem extends Error {
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/agents/tool-loop/tools/confine.js



/** Where in the workspace's home the full text of long outputs lies. */
const outputFolder = "tool-output";
/**
 * The file that a model means by a path: relative to the workspace, or absolute as commands in the sandbox see it.
 * Nothing else runs in the workspace meanwhile, so what is checked here still holds when the file is opened.
 * @throws ToolProblem for whatever leaves the workspace, by `..` or by links, and for `.git`.
 */
async function placeInWorkspace(path, { workspace, sandbox }) {
    const inside = sandbox.pathInside(workspace);
    const asked = (0,external_node_path_.isAbsolute)(path) ? (0,external_node_path_.relative)(inside, (0,external_node_path_.resolve)(path)) : path;
    return placeIn(await (0,promises_.realpath)(workspace.directory), asked, path);
}
/** The same for reading, where a long output's file may be meant as well: `~/tool-output/…`. */
async function placeToRead(path, context) {
    const prefix = `~/${outputFolder}/`;
    if (!path.startsWith(prefix))
        return placeInWorkspace(path, context);
    const home = await (0,promises_.realpath)(context.workspace.home);
    return placeIn((0,external_node_path_.join)(home, outputFolder), path.slice(prefix.length), path);
}
async function placeIn(root, asked, shown) {
    if (asked.includes("\0"))
        throw new ToolProblem("The path holds a NUL character.");
    const target = (0,external_node_path_.resolve)(root, asked);
    requireInside(root, target, shown);
    const existing = await deepestExisting(target);
    const real = await (0,promises_.realpath)(existing).catch(() => {
        throw new ToolProblem(`${shown} is, or lies behind, a symbolic link that leads nowhere.`);
    });
    const path = existing === target ? real : (0,external_node_path_.join)(real, (0,external_node_path_.relative)(existing, target));
    requireInside(root, path, shown);
    return { path, shown: (0,external_node_path_.relative)(root, path) || ".", exists: existing === target };
}
/** The nearest of a path and its parents that is there; a dangling link is. */
async function deepestExisting(path) {
    try {
        await (0,promises_.lstat)(path);
        return path;
    }
    catch (error) {
        const { code } = error;
        if (code === "ENAMETOOLONG")
            throw new ToolProblem("The path is too long.");
        if (code === "ENOTDIR")
            throw new ToolProblem(`${(0,external_node_path_.basename)((0,external_node_path_.dirname)(path))} on the way there is a file, not a directory.`);
        if (code !== "ENOENT")
            throw error;
        return deepestExisting((0,external_node_path_.dirname)(path));
    }
}
function requireInside(root, path, shown) {
    const below = (0,external_node_path_.relative)(root, path);
    const parts = below.split(external_node_path_.sep);
    if (parts[0] === ".." || (0,external_node_path_.isAbsolute)(below))
        throw new ToolProblem(`${shown} leads out of the workspace. Use a path relative to its root, such as src/index.ts.`);
    if (parts.some((part) => part.toLowerCase() === ".git"))
        throw new ToolProblem(`${shown} lies in .git, which is off limits. Use git commands through bash to look at history.`);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/agents/tool-loop/tools/keep-output.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




/** Where a command's complete output goes while it runs; nothing that runs in the sandbox can reach it. */
function outputPath({ transcripts, callName }) {
    return transcripts.outputFile(`${callName}.txt`);
}
/** Removes an output that was short enough to be shown whole. */
async function dropOutput(context) {
    await (0,promises_.rm)(outputPath(context), { force: true });
}
/**
 * Copies a long output to where the model can read it, and says where. The folder is the agent's own, so it may hold
 * links that the agent made: nothing is followed.
 */
async function offerOutput(context) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const folder = (0,external_node_path_.join)(await (0,promises_.realpath)(context.workspace.home), outputFolder);
            await (0,promises_.mkdir)(folder, { recursive: true });
            if (!(await (0,promises_.lstat)(folder)).isDirectory())
                return "no more of it was kept";
            const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = external_node_fs_.constants;
            const name = `${context.callName}.txt`;
            await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true });
            const file = __addDisposableResource(env_1, await (0,promises_.open)((0,external_node_path_.join)(folder, name), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o644), true);
            await file.writeFile(await (0,promises_.readFile)(outputPath(context)));
            return `the full output is in ~/${outputFolder}/${name}`;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch {
        return "no more of it was kept";
    }
}

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/tools/text-limit.js
const half = 5_000;
/** Whether command output has to be cut for the model. */
function isLong(output) {
    return output.length > 2 * half;
}
/** The two ends of a long output, with a line between that says what is missing. */
function shortenOutput(output, missing) {
    return clean(`${output.slice(0, half)}\n[… ${missing} …]\n${output.slice(-half)}`);
}
/** The first lines of a list, each cut to a width, with a line that counts the rest. */
function limitLines(lines, limit) {
    const shown = lines.slice(0, limit.lines).map((line) => cutLine(line, limit.width));
    const more = lines.length - shown.length;
    if (more > 0)
        shown.push(`[… at least ${more} more; narrow the search …]`);
    return clean(shown.join("\n"));
}
function cutLine(line, width) {
    return line.length <= width ? line : `${line.slice(0, width)} [… ${line.length - width} characters]`;
}
/** Text that every model API takes: no half characters, no NUL. */
function clean(text) {
    return text.toWellFormed().replaceAll("\0", "\u2400");
}

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/tools/bash.js






const longest = 600;
const usual = 120;
/** Output for readers of text: no pager, no colour, no cursor movements. */
const plainOutput = { PAGER: "cat", GIT_PAGER: "cat", TERM: "dumb", NO_COLOR: "1" };
const bashTool = {
    spec: {
        name: "bash",
        description: "Runs a shell command in a sandbox: a fresh shell each time, no network, no input. What it starts in the background ends with it. Long output is cut in the middle and kept in a file.",
        schema: {
            type: "object",
            properties: {
                command: { type: "string" },
                timeout_s: { type: "integer", description: `Seconds, at most ${longest}; default ${usual}` },
                cwd: { type: "string", description: "Relative to the workspace root, which is the default" },
            },
            required: ["command"],
            additionalProperties: false,
        },
    },
    reads: false,
    summary: ({ command }) => command,
    run: async ({ command, timeout_s: seconds = usual, cwd }, context) => {
        if (seconds < 1 || seconds > longest)
            throw new ToolProblem(`timeout_s should be between 1 and ${longest}.`);
        const folder = cwd === undefined ? undefined : await relativeFolder(cwd, context);
        const result = await context.sandbox.run({
            workspace: context.workspace,
            argv: ["bash", "-c", command],
            ...(folder === undefined ? {} : { cwd: folder }),
            env: plainOutput,
            timeoutMs: seconds * 1_000,
            readOnly: context.readOnly,
            outputFile: outputPath(context),
            signal: context.signal,
        });
        const { exitCode } = result;
        const text = `${describeEnd(result, seconds)}\n${await shownOutput(result, context)}`;
        return { text, isError: exitCode !== 0, exitCode };
    },
};
async function relativeFolder(cwd, context) {
    const place = await placeInWorkspace(cwd, context);
    if (!place.exists || !(await (0,promises_.stat)(place.path)).isDirectory())
        throw new ToolProblem(`cwd: ${place.shown} is no directory.`);
    return (0,external_node_path_.relative)(await (0,promises_.realpath)(context.workspace.directory), place.path) || ".";
}
function describeEnd({ exitCode, signal, timedOut }, seconds) {
    if (timedOut)
        return `Timed out after ${seconds} s; it and all it had started were killed.`;
    return exitCode === null ? `Killed by ${signal ?? "a signal"}.` : `Exit code ${exitCode}.`;
}
async function shownOutput(result, context) {
    const output = result.output.trimEnd();
    if (isLong(output)) {
        const where = await offerOutput(context);
        return shortenOutput(output, `the middle of ${result.outputBytes} bytes is left out; ${where}`);
    }
    await dropOutput(context);
    return output === "" ? "(no output)" : clean(output);
}

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/tools/numbered-lines.js

const widest = 2_000;
/** Lines with their numbers, cut where they are very long. */
function numberedLines(lines, { from, to }) {
    const width = String(Math.min(to, lines.length)).length;
    return lines
        .slice(from - 1, to)
        .map((line, index) => `${String(from + index).padStart(width)}\t${cutLine(line, widest)}`);
}
/** The lines around a place, with their numbers. */
function snippet(text, { from, to }) {
    const lines = text.split("\n");
    const range = { from: Math.max(1, from - 3), to: Math.min(lines.length, to + 3) };
    const shown = numberedLines(lines, range);
    if (shown.length > 40)
        shown.splice(20, shown.length - 40, "[…]");
    return shown.join("\n");
}
/** The number, from 1, of the line at a character. */
function lineAt(text, index) {
    let line = 1;
    for (let at = text.indexOf("\n"); at >= 0 && at < index; at = text.indexOf("\n", at + 1))
        line += 1;
    return line;
}

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/tools/edit-advice.js

/** Why an edit's text wasn't found, with what the model needs for a better one. */
function editAdvice(text, edit) {
    if (edit.new.trim() !== "" && text.includes(edit.new))
        return `old_string wasn't found, but new_string is there already, at line ${lineAt(text, text.indexOf(edit.new))}. Was this edit made before?`;
    const match = nearest(text.split("\n"), edit.old.replace(/\n$/, "").split("\n"));
    if (match === null)
        return "old_string wasn't found, nor anything like it. Read the file again.";
    const near = snippet(text, { from: match.line, to: match.line + match.length - 1 });
    return match.exact
        ? `old_string wasn't found. Line ${match.line} differs from it only in white space; did you mean this?\n${near}`
        : `old_string wasn't found. The nearest is at line ${match.line}; did you mean this?\n${near}`;
}
const mostComparisons = 2_000_000;
const mostCompared = 20_000;
/** The place that has most lines of the wanted text; where none has any, the line most like its first. */
function nearest(lines, wanted) {
    const length = lines.length * wanted.length > mostComparisons ? 1 : wanted.length;
    const target = wanted.slice(0, length).map(squeeze);
    const have = lines.map(squeeze);
    const equal = have.map((_, start) => target.filter((line, offset) => line !== "" && have[start + offset] === line).length);
    const byLines = indexOfMost(equal);
    if ((equal[byLines] ?? 0) > 0) {
        const exact = target.every((line, offset) => have[byLines + offset] === line);
        return { line: byLines + 1, length, exact };
    }
    const first = pairsOf(target[0] ?? "");
    const alike = have.slice(0, mostCompared).map((line) => share(first, pairsOf(line)));
    const byPairs = indexOfMost(alike);
    return (alike[byPairs] ?? 0) < 0.5 ? null : { line: byPairs + 1, length, exact: false };
}
const squeeze = (line) => line.replace(/\s+/g, " ").trim();
function indexOfMost(scores) {
    return scores.reduce((best, score, at) => (score > (scores[best] ?? 0) ? at : best), 0);
}
/** The neighbouring characters of a line, as pairs. */
function pairsOf(line) {
    const text = line.slice(0, 200);
    return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}
/** 0 to 1: how much two sets have in common. */
function share(a, b) {
    const common = [...a].filter((pair) => b.has(pair)).length;
    return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/tools/text-file.js
var text_file_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var text_file_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




/** Largest file that the tools read or write, in bytes. */
const largestFile = 10 * 1024 * 1024;
/** A file's text. @throws ToolProblem when it is missing, no regular file, too large or not UTF-8. */
async function readText(place) {
    const status = await statFile(place);
    if (status === null)
        throw new ToolProblem(`${place.shown} doesn't exist. Use glob to find its name.`);
    if (status.size > largestFile)
        throw new ToolProblem(`${place.shown} has ${status.size} bytes; files over ${largestFile} aren't opened. Use grep, or head, tail and sed through bash.`);
    const bytes = await (0,promises_.readFile)(place.path);
    try {
        const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
        if (!text.includes("\0"))
            return text;
    }
    catch {
        // Bytes that aren't UTF-8 are reported below.
    }
    throw new ToolProblem(`${place.shown} isn't UTF-8 text (${bytes.length} bytes). Use bash (file, xxd, iconv) to look at it.`);
}
/** Writes a whole file, its parent directories included. @throws ToolProblem when it is too large or no regular file. */
async function writeText(place, text) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const bytes = Buffer.byteLength(text);
        if (bytes > largestFile)
            throw new ToolProblem(`The content has ${bytes} bytes; files over ${largestFile} aren't written. Large generated files don't belong in a change: write a script or a smaller fixture.`);
        const status = await statFile(place);
        // Written in place, a file with a second name would change outside the workspace too.
        if (status !== null && status.nlink > 1)
            await (0,promises_.unlink)(place.path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(place.path), { recursive: true });
        const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = external_node_fs_.constants;
        const file = text_file_addDisposableResource(env_1, await (0,promises_.open)(place.path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, (status?.mode ?? 0o666) & 0o777), true);
        await file.writeFile(text);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = text_file_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function statFile({ path, shown, exists }) {
    if (!exists)
        return null;
    const status = await (0,promises_.lstat)(path);
    if (status.isDirectory())
        throw new ToolProblem(`${shown} is a directory. Use glob to list files in it.`);
    if (!status.isFile())
        throw new ToolProblem(`${shown} is no regular file.`);
    return status;
}

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/tools/edit.js






const editTool = {
    spec: {
        name: "edit",
        description: "Replaces text in a file. old_string must match exactly, without the line numbers that read shows, and occur once; give more lines around it to make it unique, or set replace_all.",
        schema: {
            type: "object",
            properties: {
                path: { type: "string", description: "Relative to the workspace root" },
                old_string: { type: "string" },
                new_string: { type: "string" },
                replace_all: { type: "boolean", description: "Replace every occurrence; default false" },
            },
            required: ["path", "old_string", "new_string"],
            additionalProperties: false,
        },
    },
    reads: false,
    summary: ({ path }) => path,
    run: async ({ path, old_string, new_string, replace_all }, context) => {
        const place = await placeInWorkspace(path, context);
        const text = await readText(place);
        const edit = inFileEndings(text, { old: old_string, new: new_string });
        const { after, at, count } = replaceText(text, edit, replace_all === true);
        await writeText(place, after);
        const from = lineAt(after, at);
        const to = from + edit.new.split("\n").length - 1;
        const what = count === 1 ? "" : ` in ${count} places; the first`;
        return { text: clean(`Edited ${place.shown}${what}:\n${snippet(after, { from, to })}`), isError: false };
    },
};
/** Replaces one occurrence, or all. @throws ToolProblem that helps to mend the call. */
function replaceText(text, edit, all) {
    if (edit.old === "")
        throw new ToolProblem("old_string is empty. Use write to create or replace a file.");
    if (edit.old === edit.new)
        throw new ToolProblem("old_string and new_string are the same.");
    const places = occurrences(text, edit.old);
    const [at] = places;
    if (at === undefined)
        throw new ToolProblem(editAdvice(text, edit));
    if (places.length > 1 && !all) {
        const lines = places.slice(0, 20).map((place) => lineAt(text, place));
        throw new ToolProblem(`old_string occurs ${places.length} times, at lines ${lines.join(", ")}. Add lines around it that make it unique, or set replace_all.`);
    }
    return { after: text.split(edit.old).join(edit.new), at, count: places.length };
}
function occurrences(text, part) {
    const places = [];
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length))
        places.push(at);
    return places;
}
/** Models write \n; in a file whose lines end in \r\n both strings are taken that way. */
function inFileEndings(text, edit) {
    if (!text.includes("\r\n") || text.includes(edit.old))
        return edit;
    const convert = (part) => part.replace(/\r?\n/g, "\r\n");
    return { old: convert(edit.old), new: convert(edit.new) };
}

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/tools/grep.js




const limit = { lines: 100, width: 2_000 };
const timeoutMs = 60_000;
const grepTool = {
    spec: {
        name: "grep",
        description: "Searches the text of files with an extended regular expression. Ignored and binary files are left out. Gives path:line:text.",
        schema: {
            type: "object",
            properties: {
                pattern: { type: "string", description: "POSIX extended regular expression" },
                path: { type: "string", description: "File or directory; default the whole workspace" },
                glob: { type: "string", description: "Only files whose path matches, e.g. *.ts or src/**/*.py" },
            },
            required: ["pattern"],
            additionalProperties: false,
        },
    },
    reads: true,
    summary: ({ pattern, path, glob }) => [pattern, path, glob].filter((part) => part !== undefined).join(" in "),
    run: async ({ pattern, path, glob }, context) => {
        if (pattern === "")
            throw new ToolProblem("pattern is empty.");
        const under = path === undefined ? "." : await existingPath(path, context);
        const search = { pattern, under, ...(glob === undefined ? {} : { glob }) };
        const tracked = await run(gitGrep(search), context);
        const result = tracked.exitCode === 128 ? await run(plainGrep(search), context) : tracked;
        if (result.timedOut)
            throw new ToolProblem("The search took too long; narrow it with path or glob.");
        if (result.exitCode === 1)
            return { text: "(no matches)", isError: false };
        if (result.exitCode !== 0)
            return { text: clean(result.output.slice(0, 2_000)), isError: true };
        return { text: limitLines(result.output.trimEnd().split("\n"), limit), isError: false };
    },
};
async function existingPath(path, context) {
    const place = await placeInWorkspace(path, context);
    if (!place.exists)
        throw new ToolProblem(`${place.shown} doesn't exist.`);
    return place.shown;
}
function run(argv, context) {
    const { workspace, sandbox, signal } = context;
    return sandbox.run({ workspace, argv, env: plainOutput, timeoutMs, readOnly: true, signal });
}
function gitGrep({ pattern, under, glob }) {
    const options = ["-n", "-I", "-E", "--no-color", "--untracked"];
    const scope = glob === undefined ? `:(literal)${under}` : globPathspec(under, glob);
    return ["git", "-c", "core.quotePath=off", "grep", ...options, "-e", pattern, "--", scope];
}
/** For a workspace that isn't a git repository. */
function plainGrep({ pattern, under, glob }) {
    const files = glob === undefined ? [] : [`--include=${glob.split("/").at(-1)}`];
    return ["grep", "-rnIE", "--exclude-dir=.git", ...files, "-e", pattern, "--", under];
}
/** Git's own glob below a folder; a pattern without a slash matches names at any depth. */
function globPathspec(under, glob) {
    const folder = under === "." ? "" : `${under.replace(/[\\*?[\]]/g, "\\$&")}/`;
    const pattern = glob.replace(/^(?:\.?\/)+/, "");
    return `:(glob)${folder}${pattern.includes("/") ? "" : "**/"}${pattern}`;
}

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/tools/glob.js




const glob_limit = { lines: 200, width: 500 };
const globTool = {
    spec: {
        name: "glob",
        description: "Lists files whose path matches a pattern, e.g. src/**/*.ts; ignored files are left out.",
        schema: {
            type: "object",
            properties: {
                pattern: { type: "string", description: "** crosses directories; *.ts matches at any depth" },
            },
            required: ["pattern"],
            additionalProperties: false,
        },
    },
    reads: true,
    summary: ({ pattern }) => pattern,
    run: async ({ pattern }, { workspace, sandbox, signal }) => {
        if (pattern === "")
            throw new ToolProblem("pattern is empty.");
        const list = ["ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate"];
        const argv = ["git", "-c", "core.quotePath=off", ...list, "--", globPathspec(".", pattern)];
        const result = await sandbox.run({
            workspace,
            argv,
            env: plainOutput,
            timeoutMs: 60_000,
            readOnly: true,
            signal,
        });
        if (result.timedOut)
            throw new ToolProblem("Listing took too long; narrow the pattern.");
        if (result.exitCode !== 0)
            return { text: clean(result.output.slice(0, 2_000)), isError: true };
        const files = result.output.trimEnd();
        return { text: files === "" ? "(no files)" : limitLines(files.split("\n"), glob_limit), isError: false };
    },
};

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/tools/read.js





const most = 16_000;
const readTool = {
    spec: {
        name: "read",
        description: "Reads a text file. Each line comes after its number and a tab, which aren't part of the file. Long files are cut: ask for the rest with view_range.",
        schema: {
            type: "object",
            properties: {
                path: { type: "string", description: "Relative to the workspace root" },
                view_range: {
                    type: "array",
                    items: { type: "integer" },
                    description: "First and last line, from 1; -1 as the last means the end",
                },
            },
            required: ["path"],
            additionalProperties: false,
        },
    },
    reads: true,
    summary: ({ path, view_range: range }) => range === undefined ? path : `${path} lines ${range[0]} to ${range[1] === -1 ? "the end" : range[1]}`,
    run: async ({ path, view_range: range }, context) => {
        const text = await readText(await placeToRead(path, context));
        if (text === "")
            return { text: "(the file is empty)", isError: false };
        const lines = text.endsWith("\n") ? text.slice(0, -1).split("\n") : text.split("\n");
        const { from, to } = checkRange(range, lines.length);
        const numbered = numberedLines(lines, { from, to });
        const fit = countThatFit(numbered);
        const shown = numbered.slice(0, fit).join("\n");
        const whole = fit === numbered.length;
        const rest = `\n[… lines ${from + fit}–${to} of ${lines.length} not shown; read them with view_range …]`;
        return { text: clean(whole ? shown : shown + rest), isError: false };
    },
};
function checkRange(range, count) {
    if (range === undefined)
        return { from: 1, to: count };
    const [from, end] = range;
    const to = end === -1 ? count : Math.min(end ?? 0, count);
    if (range.length !== 2 || from === undefined || from < 1 || from > to)
        throw new ToolProblem(`view_range should be [first, last] within 1 to ${count}, the file's lines.`);
    return { from, to };
}
/** At least one line, so that reading on always gets further. */
function countThatFit(lines) {
    let length = 0;
    const over = lines.findIndex((line) => {
        length += line.length + 1;
        return length > most;
    });
    return over < 0 ? lines.length : Math.max(1, over);
}

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/tools/write.js


const writeTool = {
    spec: {
        name: "write",
        description: "Creates a file, or replaces it as a whole. To change part of a file use edit.",
        schema: {
            type: "object",
            properties: {
                path: { type: "string", description: "Relative to the workspace root" },
                content: { type: "string", description: "The whole new content" },
            },
            required: ["path", "content"],
            additionalProperties: false,
        },
    },
    reads: false,
    summary: ({ path }) => path,
    run: async ({ path, content }, context) => {
        const place = await placeInWorkspace(path, context);
        await writeText(place, content);
        const lines = content === "" ? 0 : content.replace(/\n$/, "").split("\n").length;
        return {
            text: `${place.exists ? "Replaced" : "Created"} ${place.shown} (${lines} lines).`,
            isError: false,
        };
    },
};

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/tools/toolbox.js






const tools = {
    bash: bashTool,
    read: readTool,
    edit: editTool,
    write: writeTool,
    grep: grepTool,
    glob: globTool,
};
/** The tool of that name, of those a role may use. Its input must fit its schema. */
function findTool(name, allowed) {
    if (name === "submit" || !allowed.some((known) => known === name))
        return undefined;
    return tools[name];
}
/** What the model is told of a role's tools, always in the same order. */
function toolSpecs(allowed, output) {
    return allowed.map((name) => name === "submit"
        ? { name, description: output.description, schema: output.schema }
        : tools[name].spec);
}

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/run-calls.js





const sideBySide = 8;
const longestSummary = 160;
/**
 * Carries out calls in their order; neighbouring calls that only read run side by side.
 * @returns How many of them were well formed.
 */
async function runCalls(calls, run) {
    const checked = calls.map((call) => checkCall(call, run));
    let batch = [];
    for (const one of checked) {
        const changes = one.tool !== null && !one.tool.reads && !run.context.readOnly;
        if (changes) {
            await sideBySideAll(batch, run);
            await runOne(one, run);
            batch = [];
        }
        else
            batch.push(one);
    }
    await sideBySideAll(batch, run);
    return checked.filter(({ tool }) => tool !== null).length;
}
function checkCall(call, { specs, request }) {
    const tool = findTool(call.name, request.tools);
    if (tool === undefined) {
        const names = specs.map(({ name }) => name).join(", ");
        return { call, tool: null, fault: `There is no tool ${call.name}. There are: ${names}.` };
    }
    const fault = call.unparsed === undefined ? inputFault(tool.spec.schema, call.input) : "the input is not a JSON object";
    return fault === null ? { call, tool } : { call, tool: null, fault: malformed(call.name, fault, specs) };
}
/** What the model is told of a call whose form is wrong. */
function malformed(name, fault, specs) {
    const schema = specs.find((spec) => spec.name === name)?.schema;
    return `The call wasn't carried out: ${fault}. ${name} takes: ${JSON.stringify(schema)}`;
}
async function sideBySideAll(batch, run) {
    const queue = batch.values();
    const worker = async () => {
        for (const one of queue)
            await runOne(one, run);
    };
    const ends = await Promise.allSettled(Array.from({ length: Math.min(sideBySide, batch.length) }, worker));
    for (const end of ends)
        if (end.status === "rejected")
            throw end.reason;
}
function runOne(one, run) {
    const { call, tool } = one;
    if (tool === null) {
        const work = async () => ({ text: one.fault, isError: true });
        return handle(call, { run, summary: "malformed call", work });
    }
    const input = withoutNulls(call.input);
    const context = { ...run.context, callName: callName(call, run.request) };
    return handle(call, { run, summary: tool.summary(input), work: () => tool.run(input, context) });
}
/** Does one call's work, tells of it and stores its result. What an abort interrupts gets no result. */
async function handle(call, { run, summary, work }) {
    const { request, context, finish, scrub } = run;
    stopIfAborted(context.signal);
    const started = performance.now();
    const about = {
        callId: call.id,
        role: request.role,
        name: call.name,
        summary: (0,plain_text.cleanLine)(scrub(summary), longestSummary),
    };
    request.events.emit("tool.called", about);
    const outcome = await orProblem(work);
    stopIfAborted(context.signal);
    await finish(call, outcome);
    request.events.emit("tool.finished", {
        callId: call.id,
        ok: !outcome.isError,
        exitCode: outcome.exitCode ?? null,
        durationMs: Math.round(performance.now() - started),
    });
}
const mendable = ["EACCES", "EPERM", "EISDIR", "ENOTDIR", "ELOOP", "ENAMETOOLONG", "ETXTBSY", "EEXIST"];
async function orProblem(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof ToolProblem)
            return { text: error.message, isError: true };
        const { code } = error;
        if (code === undefined || !mendable.includes(code))
            throw error;
        return { text: `The file can't be used (${code}).`, isError: true };
    }
}
function callName({ id }, { role, round }) {
    return `${role}-${round}-${id.replace(/[^\w-]/g, "").slice(0, 60)}`;
}

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/show-work.js

const mostDiff = 12_000;
const show_work_timeoutMs = 60_000;
/** The commit that the workspace stands at; null where it is no repository. */
async function currentHead(request, sandbox) {
    const result = await inWorkspace("git rev-parse --verify HEAD", request, sandbox);
    const head = result.output.trim();
    return /^[0-9a-f]{40,64}$/.test(head) ? head : null;
}
/** What the coder is shown before its work is taken: a checklist, and its own diff as git sees it. */
async function workToConfirm(request, sandbox, start) {
    const diff = await workDiff(request, sandbox, start);
    return clean(`Look at your work once more before it is taken:
- Does the diff do all of what was asked, and nothing else?
- Did you run the project's tests after the last change, and did they pass?
- Is a test there that fails without the change?
- Are debugging output, leftover files and commented-out code gone?
If something is left, do it. Then call submit again to confirm.

${diff}`);
}
async function workDiff(request, sandbox, start) {
    if (start === null)
        return "(The diff can't be shown: the workspace is no git repository.)";
    const script = `git add -N . && git diff --no-color --no-ext-diff --no-textconv ${start} --`;
    const { exitCode, output, outputBytes } = await inWorkspace(script, request, sandbox);
    if (exitCode !== 0)
        return `(The diff can't be shown: ${output.slice(0, 500)})`;
    if (output.trim() === "")
        return "The diff is empty: nothing was changed.";
    if (output.length <= mostDiff)
        return `Your diff:\n${output}`;
    return `Your diff, the first ${mostDiff} characters of ${outputBytes} bytes (see the rest with git diff):\n${output.slice(0, mostDiff)}`;
}
function inWorkspace(script, { workspace, signal }, sandbox) {
    return sandbox.run({ workspace, argv: ["sh", "-c", script], timeoutMs: show_work_timeoutMs, signal });
}

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/settle-calls.js



const interrupted = "The session was interrupted before this call's result was recorded. It may or may not have taken effect: look before you repeat it.";
/**
 * Gives every call of an answer its result; submit comes last. `interrupted` calls were left without one by a process
 * that ended: those that only read are made again, the others never.
 */
function settleCalls(settling) {
    const { request } = settling;
    const run = callRun(settling);
    return async (calls, from) => {
        const [submit, ...again] = request.tools.includes("submit") ? calls.filter(isSubmit) : [];
        const others = submit === undefined ? calls : calls.filter((call) => !isSubmit(call));
        const unsafe = from === "new" ? [] : others.filter((call) => mayChange(call, run));
        for (const call of unsafe)
            await run.finish(call, failure(interrupted));
        const wellFormed = await runCalls(others.filter((call) => !unsafe.includes(call)), run);
        for (const call of again)
            await run.finish(call, failure("Call submit once at a time."));
        if (submit === undefined)
            return { wellFormed };
        const settled = await settleSubmit(submit, settling, run);
        return { ...settled, wellFormed: wellFormed + settled.wellFormed };
    };
}
function callRun({ request, specs, sandbox, transcripts, transcript, scrub }) {
    const readOnly = !request.tools.includes("edit") && !request.tools.includes("write");
    const { workspace, signal } = request;
    return {
        request,
        specs,
        scrub,
        context: { workspace, sandbox, transcripts, readOnly, signal },
        finish: ({ id }, { text, isError }) => transcript.append({ type: "result", callId: id, text, isError }),
    };
}
/** The workflow judges what is handed in; here it only has to be an object. The coder sees its work before it counts. */
async function settleSubmit(call, settling, run) {
    const { request, sandbox, transcript, specs } = settling;
    if (call.unparsed !== undefined || typeof call.input !== "object" || call.input === null) {
        const fault = malformed(call.name, "the input is not a JSON object", specs);
        await handle(call, { run, summary: "malformed call", work: async () => failure(fault) });
        return { wellFormed: 0 };
    }
    const first = request.role === "coder" && !transcript.entries.some(({ type }) => type === "shown");
    if (!first)
        return { submitted: call.input, wellFormed: 1 };
    const start = transcript.entries.find((entry) => entry.type === "start")?.head ?? null;
    const work = async () => ({ text: await workToConfirm(request, sandbox, start), isError: false });
    await handle(call, { run, summary: "a last look at the diff", work });
    await transcript.append({ type: "shown" });
    return { wellFormed: 1 };
}
const isSubmit = ({ name }) => name === "submit";
const failure = (text) => ({ text, isError: true });
function mayChange({ name }, { request, context }) {
    return findTool(name, request.tools)?.reads === false && !context.readOnly;
}

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/transcript.js
async function loadTranscript(transcripts, key) {
    const entries = (await transcripts.load(key));
    let last = Promise.resolve();
    return {
        entries,
        append: (entry) => {
            entries.push(entry);
            last = last.then(() => transcripts.append(key, entry));
            return last;
        },
    };
}
/** The stretch of a conversation that the n-th prompt (from 0) began; empty where there is none. */
function stretch(entries, number) {
    const starts = entries.flatMap((entry, index) => (entry.type === "prompt" ? [index] : []));
    return starts[number] === undefined ? [] : entries.slice(starts[number], starts[number + 1]);
}
/** Calls of the last answer that have no result yet. */
function openCalls(entries) {
    const at = entries.findLastIndex((entry) => entry.type === "answer");
    const answer = entries[at];
    if (answer?.type !== "answer")
        return [];
    const answered = new Set(entries.slice(at + 1).flatMap(answeredCalls));
    return answer.calls.filter((call) => !answered.has(call.id));
}
function answeredCalls(entry) {
    if (entry.type === "result")
        return [entry.callId];
    return entry.type === "prompt" ? entry.callIds : [];
}
/** The conversation as the model is to see it. Results come in the order of their calls, whichever finished first. */
function itemsOf(entries) {
    const items = [];
    let calls = [];
    let results = new Map();
    const flush = () => {
        const done = calls.flatMap(({ id }) => {
            const result = results.get(id);
            return result === undefined ? [] : [{ callId: id, ...result }];
        });
        if (done.length > 0)
            items.push({ type: "results", results: done });
        calls = [];
        results = new Map();
    };
    for (const entry of entries) {
        if (entry.type === "answer") {
            flush();
            items.push({ type: "answer", raw: entry.raw });
            calls = entry.calls;
        }
        else if (entry.type === "result")
            results.set(entry.callId, { text: entry.text, isError: entry.isError });
        else if (entry.type === "note" || entry.type === "prompt") {
            const asked = entry.type === "prompt" ? entry.callIds : [];
            for (const id of asked)
                results.set(id, { text: entry.text, isError: true });
            flush();
            if (asked.length === 0)
                items.push({ type: "user", text: entry.text });
        }
    }
    flush();
    return items;
}
function promptCount(entries) {
    return entries.filter((entry) => entry.type === "prompt").length;
}

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/converse.js








/** Model calls of one run; far more than a role needs. */
const mostTurns = { architect: 80, coder: 250, reviewer: 80 };
const mostCutOff = 3;
const mostBadTurns = 3;
const longestMessage = 2_000;
const cutOff = "Your last answer was cut off at the output limit, and no tool call in it was carried out. Continue in smaller steps: shorter answers, one call at a time, large files in several edits.";
/** Lets the model work until it hands in, gives up or reaches a limit. */
async function converse(talk) {
    const { request, transcript } = talk;
    const model = talk.provider(request);
    const tools = toolSpecs(request.tools, request.output);
    const settle = settleCalls({ ...talk, specs: tools });
    await rememberStart(talk);
    const react = createReaction({ request, transcript, settle: (calls) => settle(calls, "new") });
    const last = transcript.entries.at(-1);
    // An answer that an earlier process got and didn't act on yet.
    const waiting = last?.type === "answer" && (last.calls.length === 0 || last.stop === "output-limit");
    let ending = waiting
        ? await react(last)
        : handedIn(await settle(openCalls(transcript.entries), "interrupted"));
    let turns = 0;
    while (ending === null && turns < mostTurns[request.role]) {
        stopIfAborted(request.signal);
        if (request.deadline !== undefined)
            stopIfAborted(request.deadline);
        turns += 1;
        const items = itemsOf(transcript.entries);
        const answer = await model.answer({ system: request.system, tools, items }, request.signal);
        await transcript.append({ type: "answer", ...answer });
        tell(answer, talk);
        ending = await react(answer);
    }
    const { stopped, output } = ending ?? { stopped: "turn-limit", output: lastText(transcript) };
    const result = { stopped, output: (0,json/* mapTexts */.zO)(output, talk.scrub), turns };
    await transcript.append({ type: "end", result });
    return result;
}
/** What follows from an answer: how the run ended, or null when the model is to be called again. */
function createReaction({ request, transcript, settle }) {
    let timesCutOff = 0;
    let badTurns = 0;
    return async ({ stop, calls, text }) => {
        if (stop === "refused" || stop === "context-full")
            return { stopped: stop, output: text };
        if (stop === "paused")
            return null;
        if (stop === "output-limit") {
            timesCutOff += 1;
            await refuseCutOff(transcript, calls);
            return timesCutOff < mostCutOff ? null : { stopped: stop, output: text };
        }
        timesCutOff = 0;
        if (calls.length === 0)
            return { stopped: "ended-turn", output: findJsonObject(text) ?? text };
        const settled = await settle(calls);
        badTurns = settled.wellFormed === 0 ? badTurns + 1 : 0;
        if (badTurns >= mostBadTurns)
            throw badCalls(request.role);
        return handedIn(settled);
    };
}
function handedIn({ submitted }) {
    return submitted === undefined ? null : { stopped: "submitted", output: submitted };
}
async function rememberStart({ request, transcript, sandbox }) {
    if (request.role !== "coder" || transcript.entries.some(({ type }) => type === "start"))
        return;
    const head = await currentHead(request, sandbox);
    stopIfAborted(request.signal);
    await transcript.append({ type: "start", head });
}
/** An answer that broke off may hold half a call: none of its calls is carried out. */
async function refuseCutOff(transcript, calls) {
    if (calls.length === 0)
        await transcript.append({ type: "note", text: cutOff });
    for (const { id } of calls)
        await transcript.append({ type: "result", callId: id, text: cutOff, isError: true });
}
function tell(answer, { request, scrub }) {
    // Before the cut, which could go through the middle of what is looked for.
    const text = scrub(answer.text);
    if (text.trim() === "")
        return;
    const { role, round, events } = request;
    const shown = text.slice(0, longestMessage).toWellFormed();
    events.emit("agent.message", { role, round, text: shown, truncated: text.length > longestMessage });
}
function lastText({ entries }) {
    return entries.findLast((entry) => entry.type === "answer")?.text ?? "";
}
function badCalls(role) {
    return new errors.DevAgentError({
        code: "bad-tool-calls",
        kind: "provider",
        message: `The ${role}'s model called tools ${mostBadTurns} times in a row in a form that can't be understood.`,
        remedy: "Choose a model that is good at calling tools, with --agent ROLE=AGENT:MODEL, and resume.",
    });
}

;// CONCATENATED MODULE: ./build/src/agents/tool-loop/tool-loop.js


/**
 * Plays a role with any model that can call tools. Everything is stored before the next thing happens: a killed
 * process is continued by the next one, and no call that changes something is made twice.
 */
function createToolLoop(settings) {
    const finishedRuns = new Map();
    return {
        run: async (request) => {
            const key = `${request.role}-${request.round}`;
            const transcript = await loadTranscript(settings.transcripts, key);
            const number = finishedRuns.get(key) ?? 0;
            const known = await take(transcript, request, number);
            if (known !== null) {
                finishedRuns.set(key, number + 1);
                return known;
            }
            const result = await converse({ ...settings, request, transcript });
            finishedRuns.set(key, promptCount(transcript.entries));
            return result;
        },
    };
}
/**
 * Brings the request into the conversation. The n-th run of this process is the n-th run of any process before it:
 * a prompt that is there already is not asked again, and its result is given where it is known.
 */
async function take(transcript, request, number) {
    const { entries } = transcript;
    const [prompt, ...after] = stretch(entries, number);
    if (prompt?.type === "prompt" && prompt.text === request.prompt) {
        const end = after.findLast((entry) => entry.type === "end");
        if (end !== undefined)
            return end.result;
        if (number + 1 === promptCount(entries))
            return null;
    }
    const callIds = openCalls(entries).map(({ id }) => id);
    await transcript.append({ type: "prompt", text: request.prompt, callIds });
    return null;
}

;// CONCATENATED MODULE: ./build/src/agents/anthropic-api/answer.js
const stops = {
    max_tokens: "output-limit",
    pause_turn: "paused",
    refusal: "refused",
    model_context_window_exceeded: "context-full",
};
/** An answer of the API in the loop's terms; its blocks are kept as they are. */
function toAnswer({ blocks, stopReason, unparsed }) {
    // Thinking that the output limit cut off has no signature, and the API refuses it when it comes back.
    const raw = blocks.filter((block) => block.type !== "thinking" || block.signature !== "");
    const calls = raw.filter(({ type }) => type === "tool_use").map((block) => toCall(block, unparsed));
    const text = raw.flatMap((block) => (block.type === "text" ? [String(block.text)] : [])).join("\n");
    const usual = calls.length > 0 ? "tools" : "ended";
    const stop = stops[stopReason] ?? usual;
    return { raw, text, calls, stop: stop === "paused" && calls.length > 0 ? "tools" : stop };
}
function toCall(block, unparsed) {
    const id = String(block.id);
    const text = unparsed.get(id);
    const call = { id, name: String(block.name), input: block.input };
    return text === undefined ? call : { ...call, unparsed: text };
}
/** The context window is full before the model could say anything. */
const contextFull = { raw: [], text: "", calls: [], stop: "context-full" };

;// CONCATENATED MODULE: ./build/src/agents/anthropic-api/limit-reset.js
/** No limit that anybody knows of lasts longer; what claims to is not believed. */
const longestMs = 40 * 24 * 3_600_000;
/**
 * Milliseconds until the limit that was reached is lifted; undefined where none was, or its end isn't told. Three are known: that
 * of a plan (`anthropic-ratelimit-unified-*`, seconds since the epoch), those of a key (one group of headers each, ISO 8601), and
 * the spend that its owner allows in a month, which only the words tell.
 */
function limitReset(refusal) {
    const { status, said, headers } = refusal;
    const monthly = /regain access on (\d{4}-\d{2}-\d{2}) at (\d{2}:\d{2}) UTC/.exec(said);
    if (monthly !== null)
        return fromNow(Date.parse(`${monthly[1]}T${monthly[2]}:00Z`));
    if (status !== 429 || headers === undefined)
        return undefined;
    if (headers.get("anthropic-ratelimit-unified-status") === "rejected")
        return fromNow(Number(headers.get("anthropic-ratelimit-unified-reset") || Number.NaN) * 1_000);
    if (headers.has("retry-after"))
        return undefined;
    const resets = groups
        .filter((group) => headers.get(`anthropic-ratelimit-${group}-remaining`) === "0")
        .map((group) => Date.parse(headers.get(`anthropic-ratelimit-${group}-reset`) ?? ""));
    return resets.length === 0 ? undefined : fromNow(Math.max(...resets));
}
const groups = ["requests", "tokens", "input-tokens", "output-tokens"];
function fromNow(time) {
    const ms = time - Date.now();
    return ms >= 0 && ms <= longestMs ? ms : undefined;
}

;// CONCATENATED MODULE: ./build/src/agents/anthropic-api/read-answer.js


/** An answer that can't be used: it broke off, fell silent or isn't a message. */
class BrokenAnswer extends Error {
    /** Once where the model had begun to speak or the answer makes no sense; often where nothing had come. */
    repeat;
    constructor(message, repeat, cause) {
        super(message, { cause });
        this.repeat = repeat;
    }
}
/** An error that the API reports within a stream. */
class StreamedError extends Error {
    type;
    constructor(type, message) {
        super(message);
        this.type = type;
    }
}
/** Puts a message together from the events of its stream. */
function createAnswerReader() {
    const blocks = [];
    const inputs = new Map();
    const unparsed = new Map();
    let stopReason = null;
    let ended = false;
    const repeat = () => (blocks.length > 0 ? "once" : "often");
    const take = (event) => {
        const index = Number(event.index);
        if (event.type === "content_block_start" && (0,json/* isObject */.Gv)(event.content_block))
            blocks[index] = structuredClone(event.content_block);
        else if (event.type === "content_block_delta" && (0,json/* isObject */.Gv)(event.delta))
            addDelta({ block: blocks[index], index, delta: event.delta, inputs });
        else if (event.type === "content_block_stop")
            closeInput({ block: blocks[index], text: inputs.get(index), unparsed });
        else if (event.type === "message_delta" && (0,json/* isObject */.Gv)(event.delta))
            stopReason = typeof event.delta.stop_reason === "string" ? event.delta.stop_reason : stopReason;
        else if (event.type === "message_stop")
            ended = true;
        else if (event.type === "error")
            throw streamedError(event.error);
    };
    return {
        /** @param data The data text of one event. @throws BrokenAnswer, StreamedError */
        push: (data) => {
            const event = (0,json/* parseJson */.qF)(data);
            if (!(0,json/* isObject */.Gv)(event))
                throw new BrokenAnswer("the answer's stream holds something that isn't JSON", "once");
            take(event);
        },
        /** @throws BrokenAnswer when the stream ended before the message did. */
        finish: () => {
            if (!ended || stopReason === null)
                throw new BrokenAnswer("the answer broke off before its end", repeat());
            return toAnswer({ blocks: blocks.filter((block) => block !== undefined), stopReason, unparsed });
        },
        repeat,
    };
}
function addDelta({ block, index, delta, inputs }) {
    if (block === undefined)
        return;
    const add = (field) => Object.assign(block, { [field]: `${block[field] ?? ""}${delta[field]}` });
    if (delta.type === "text_delta")
        add("text");
    else if (delta.type === "thinking_delta")
        add("thinking");
    else if (delta.type === "signature_delta")
        Object.assign(block, { signature: delta.signature });
    else if (delta.type === "citations_delta")
        Object.assign(block, { citations: [...(0,json/* objectsOf */.iZ)(block.citations), delta.citation] });
    else if (delta.type === "input_json_delta")
        inputs.set(index, `${inputs.get(index) ?? ""}${delta.partial_json}`);
}
function closeInput({ block, text, unparsed }) {
    if (block?.type !== "tool_use")
        return;
    const input = text === undefined || text === "" ? block.input : (0,json/* parseJson */.qF)(text);
    if (!(0,json/* isObject */.Gv)(input))
        unparsed.set(String(block.id), text ?? "");
    // The API takes a call back only with an object as its input.
    Object.assign(block, { input: (0,json/* isObject */.Gv)(input) ? input : {} });
}
/** An answer that came as one JSON body. @throws BrokenAnswer when it isn't a message. */
function answerOfBody(text) {
    const body = (0,json/* parseJson */.qF)(text);
    if (!(0,json/* isObject */.Gv)(body) || body.type !== "message" || typeof body.stop_reason !== "string")
        throw new BrokenAnswer("the answer isn't a message of the Messages API", "once");
    const unparsed = new Map();
    const blocks = (0,json/* objectsOf */.iZ)(body.content);
    for (const block of blocks)
        closeInput({ block, text: undefined, unparsed });
    return toAnswer({ blocks, stopReason: body.stop_reason, unparsed });
}
function streamedError(error) {
    const { type, message } = (0,json/* isObject */.Gv)(error) ? error : {};
    return new StreamedError(String(type ?? "api_error"), String(message ?? "no reason given"));
}

;// CONCATENATED MODULE: ./build/src/agents/anthropic-api/failure.js




const statusOfType = {
    invalid_request_error: 400,
    authentication_error: 401,
    permission_error: 403,
    not_found_error: 404,
    request_too_large: 413,
    rate_limit_error: 429,
    overloaded_error: 529,
};
function readFailure(thrown, endpoint) {
    if (thrown instanceof errors.DevAgentError)
        return { error: thrown, repeat: "never" };
    if (thrown instanceof BrokenAnswer)
        return broken(thrown, endpoint);
    if (thrown instanceof StreamedError)
        return reported(thrown, endpoint);
    const error = thrown;
    return error.status === undefined ? unreachable(error, endpoint) : refused(error, endpoint, thrown);
}
/** The gateway lets an answer's stream pass as it comes, so the key is looked for here. */
function reported({ type, message }, endpoint) {
    const status = statusOfType[type] ?? 500;
    const said = endpoint.scrub(message);
    return refused({ status, apiMessage: said }, endpoint, new StreamedError(type, said));
}
function broken(thrown, endpoint) {
    return {
        repeat: thrown.repeat,
        error: providerError({
            code: "answer-unusable",
            message: `The model API at ${hostOf(endpoint)} gave no usable answer: ${saidIn(thrown.message, endpoint)}.`,
            remedy: "Check ANTHROPIC_BASE_URL, or go on later with `dev-agent resume`.",
            cause: thrown,
        }),
    };
}
function unreachable(error, endpoint) {
    return {
        repeat: "often",
        error: providerError({
            code: "provider-unreachable",
            message: `The model API at ${hostOf(endpoint)} can't be reached: ${innermost(error, endpoint)}.`,
            remedy: "Check the network and ANTHROPIC_BASE_URL, then go on with `dev-agent resume`.",
            cause: error,
        }),
    };
}
function refused(error, endpoint, cause) {
    const status = error.status ?? 0;
    const said = saidIn(error.apiMessage ?? error.message ?? "no reason given", endpoint);
    const full = status === 413 || (status === 400 && /prompt is too long|context (?:window|length)/i.test(said));
    const lifted = limitReset({ status, said, headers: error.headers });
    const afterMs = lifted ?? retryAfter(error.headers);
    const limited = status === 429 || lifted !== undefined;
    return {
        repeat: limited || status === 408 || status === 409 || status >= 500 ? "often" : "never",
        ...(afterMs === undefined ? {} : { afterMs }),
        ...(full ? { contextFull: true } : {}),
        error: providerError({ ...meaning(limited ? 429 : status, said, endpoint), cause }),
    };
}
function meaning(status, said, endpoint) {
    const host = hostOf(endpoint);
    const [code, what, remedy] = /credit balance|billing/i.test(said)
        ? [
            "credit-used-up",
            "has no credit left for this key",
            "Add credit to the account, then resume.",
        ]
        : (meanings[status] ?? (status >= 500 ? outage : other));
    const subject = code === "model-unknown" ? `${what} ${endpoint.model}` : what;
    return { code, message: `The model API at ${host} ${subject} (${status}): ${said}`, remedy };
}
const resume = "Go on later with `dev-agent resume`.";
const outage = ["provider-outage", "failed", resume];
const other = [
    "request-refused",
    "refused the request",
    "Check the model's name and ANTHROPIC_BASE_URL.",
];
const meanings = {
    401: ["credential-refused", "refused the key", "Set ANTHROPIC_API_KEY to a valid key, then resume."],
    403: [
        "access-denied",
        "denied access",
        "Use a key whose account may use this model, in ANTHROPIC_API_KEY.",
    ],
    404: ["model-unknown", "doesn't know the model", "Choose another with --agent ROLE=anthropic-api:MODEL."],
    429: ["rate-limited", "limits this key's use", `Wait, or raise the plan's limit. ${resume}`],
    529: ["provider-overloaded", "is overloaded", resume],
};
/** Milliseconds, from `retry-after-ms` or `retry-after` in seconds or as a date. */
function retryAfter(headers) {
    const ms = Number(headers?.get("retry-after-ms") ?? Number.NaN);
    if (ms >= 0)
        return ms;
    const text = headers?.get("retry-after") ?? "";
    const seconds = text === "" ? Number.NaN : Number(text);
    if (seconds >= 0)
        return seconds * 1_000;
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
function providerError(detail) {
    return new errors.DevAgentError({ ...detail, kind: "provider" });
}
function hostOf({ baseUrl }) {
    return new URL(baseUrl).host;
}
function saidIn(text, { scrub }) {
    return (0,plain_text.cleanLine)(scrub(text), 300);
}
/** The reason at the bottom of a network error, e.g. `connect ECONNREFUSED 127.0.0.1:1`. */
function innermost(error, endpoint) {
    let deepest = error;
    while (deepest.cause instanceof Error)
        deepest = deepest.cause;
    return saidIn(deepest.message || deepest.code || "unknown reason", endpoint);
}

// EXTERNAL MODULE: ./build/src/agents/gateway/prices.js
var prices = __webpack_require__(33027);
;// CONCATENATED MODULE: ./build/src/agents/anthropic-api/models.js

/** Models that decide for themselves how much to think. */
const adaptive = new Set([
    "claude-fable-5",
    "claude-fable-5-1",
    "claude-fable-5-2",
    "claude-haiku-5-5",
    "claude-mythos-5",
    "claude-mythos-5-1",
    "claude-mythos-5-2",
    "claude-opus-4-6",
    "claude-opus-4-7",
    "claude-opus-4-8",
    "claude-opus-5",
    "claude-opus-5-5",
    "claude-sonnet-4-6",
    "claude-sonnet-5",
    "claude-sonnet-5-5",
]);
/** What a request may ask of a model. An unknown one gets what every current model takes. */
function traitsOf(model) {
    const name = (0,prices.plainName)(model);
    if (/^claude-(?:3-5|3\.5)/.test(name))
        return { maxOutput: 8_192, adaptiveThinking: false, strictTools: false };
    if (/^claude-(?:[12]|3-(?!7)|instant)/.test(name))
        return { maxOutput: 4_096, adaptiveThinking: false, strictTools: false };
    if (/^claude-(?:3-7|(?:opus|sonnet)-4$)/.test(name))
        return { maxOutput: 16_384, adaptiveThinking: false, strictTools: false };
    if (adaptive.has(name))
        return { maxOutput: 32_000, adaptiveThinking: true, strictTools: true };
    return { maxOutput: 16_384, adaptiveThinking: false, strictTools: true };
}

;// CONCATENATED MODULE: ./build/src/agents/anthropic-api/receive.js


/** The model's answer, streamed or whole. @throws BrokenAnswer, StreamedError, DevAgentError */
async function receiveAnswer(receiving) {
    const type = receiving.response.headers.get("content-type") ?? "";
    const reader = createAnswerReader();
    try {
        if (!type.includes("text/event-stream"))
            return answerOfBody(await orSilence(receiving.response.text(), receiving));
        const events = receiving.split(receiving.response, receiving.controller);
        for (;;) {
            const next = await orSilence(events.next(), receiving);
            if (next.done === true)
                return reader.finish();
            if (next.value.event !== "ping" && next.value.data !== "")
                reader.push(next.value.data);
        }
    }
    catch (error) {
        if (error instanceof BrokenAnswer || error instanceof StreamedError || error instanceof errors.DevAgentError)
            throw error;
        throw new BrokenAnswer(`the answer broke off: ${error.message}`, reader.repeat(), error);
    }
}
/** Waits for the next part of an answer, but not for ever. */
async function orSilence(part, { idleMs }) {
    let timer;
    const silence = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`nothing came for ${idleMs / 1_000} s`)), idleMs);
    });
    try {
        return await Promise.race([part, silence]);
    }
    finally {
        clearTimeout(timer);
        part.catch(() => { });
    }
}

;// CONCATENATED MODULE: ./build/src/agents/anthropic-api/request.js
const longCache = { type: "ephemeral", ttl: "1h" };
const shortCache = { type: "ephemeral" };
/**
 * The request for a conversation's next answer. Each request is the last one with more at its end; two cache marks:
 * on tools and system for an hour, on the last message for five minutes.
 */
function messageRequest(conversation, form) {
    const messages = conversation.items.map(toMessage);
    markLast(messages);
    return {
        model: form.model,
        max_tokens: form.traits.maxOutput,
        ...(form.traits.adaptiveThinking ? { thinking: { type: "adaptive" } } : {}),
        system: [{ type: "text", text: conversation.system, cache_control: longCache }],
        tools: conversation.tools.map((spec) => toTool(spec, form)),
        messages,
        stream: true,
    };
}
function toTool({ name, description, schema }, { traits, strictSchema }) {
    const plain = { name, description, input_schema: schema };
    if (!traits.strictTools)
        return plain;
    return { ...plain, input_schema: strictSchema(schema), strict: true };
}
function toMessage(item) {
    if (item.type === "user")
        return { role: "user", content: [{ type: "text", text: item.text }] };
    if (item.type === "answer")
        return { role: "assistant", content: answerContent(item.raw) };
    const content = item.results.map(({ callId, text, isError }) => ({
        type: "tool_result",
        tool_use_id: callId,
        content: text,
        ...(isError ? { is_error: true } : {}),
    }));
    return { role: "user", content };
}
/** The API takes no empty answer back, though it may give one. */
function answerContent(raw) {
    const blocks = raw;
    return blocks.length > 0 ? blocks : [{ type: "text", text: "(no answer)" }];
}
/** The model's own blocks are left as they came, so the mark goes to the last message of ours. */
function markLast(messages) {
    const last = messages.findLast(({ role }) => role === "user")?.content.at(-1);
    if (typeof last === "object")
        Object.assign(last, { cache_control: shortCache });
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/domain/shown-time.js
/** A time for people, to the minute, e.g. `2026-03-01 14:30 UTC`. */
function shownTime(time) {
    return `${time.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

;// CONCATENATED MODULE: ./build/src/agents/anthropic-api/retry.js




const realDelay = async (ms, signal) => {
    await (0,external_node_timers_promises_.setTimeout)(ms, undefined, { signal }).catch(() => { });
};
const mostRetries = { never: 0, once: 1, often: 4 };
const firstWaitMs = 1_000;
const longestWaitMs = 30_000;
/** A server that asks for more than this has a plan limit, not a busy moment. */
const longestAskedMs = 300_000;
/** Calls again what may succeed then. @throws DevAgentError of kind provider, budget or cancelled. */
async function withRetries({ attempt, read, instead, delay, signal }) {
    for (let retries = 0;; retries += 1) {
        stopIfAborted(signal);
        try {
            return await attempt();
        }
        catch (thrown) {
            stopIfAborted(signal);
            const failure = read(thrown);
            const other = instead(failure);
            if (other !== undefined)
                return other;
            if ((failure.afterMs ?? 0) > longestAskedMs)
                throw tooLong(failure);
            if (retries >= mostRetries[failure.repeat])
                throw failure.error;
            await delay(failure.afterMs ?? wait(retries), signal);
        }
    }
}
function wait(retries) {
    const full = Math.min(longestWaitMs, firstWaitMs * 2 ** retries);
    return Math.round(full * (0.75 + Math.random() / 4));
}
function tooLong({ error, afterMs = 0 }) {
    const minutes = Math.ceil(afterMs / 60_000);
    const { kind, message } = error;
    const code = error.code === "rate-limited" ? "plan-limit" : error.code;
    // Nobody waits to the second, and a second too early is refused again.
    const until = new Date(Math.ceil((Date.now() + afterMs) / 60_000) * 60_000);
    const remedy = `Go on with \`dev-agent resume\` in ${minutes} minutes (${shownTime(until)}), when the limit is lifted.`;
    return new errors.DevAgentError({ code, kind, message, remedy, until, cause: error });
}

;// CONCATENATED MODULE: ./build/src/agents/anthropic-api/messages-provider.js







/** The Anthropic Messages API through its SDK, which is loaded at the first call. */
function createMessagesProvider(settings) {
    const traits = traitsOf(settings.model);
    return {
        answer: (conversation, signal) => withRetries({
            attempt: () => ask({ settings, traits, conversation, signal }),
            read: (thrown) => readFailure(thrown, settings),
            instead: (failure) => (failure.contextFull === true ? contextFull : undefined),
            delay: settings.delay,
            signal,
        }),
    };
}
async function ask({ settings, traits, conversation, signal }) {
    const { model, timeouts, call } = settings;
    const [{ Stream }, { transformJSONSchema }] = await loadSdkParts();
    const { client, gatewayError } = await createClient(settings.baseUrl, call);
    const strictSchema = (schema) => transformJSONSchema(schema);
    const request = messageRequest(conversation, { model, traits, strictSchema });
    const controller = new AbortController();
    const ends = AbortSignal.any([signal, controller.signal, AbortSignal.timeout(timeouts.wallMs)]);
    try {
        const options = { signal: ends, timeout: timeouts.responseMs };
        const response = await client.messages.create(request, options).asResponse();
        return await receiveAnswer({ response, split: Stream.rawEvents, controller, idleMs: timeouts.idleMs });
    }
    catch (error) {
        throw gatewayError() ?? error;
    }
    finally {
        controller.abort();
    }
}
const loadSdkParts = () => Promise.all([
    __webpack_require__.e(/* import() */ 922).then(__webpack_require__.bind(__webpack_require__, 6922)),
    __webpack_require__.e(/* import() */ 399).then(__webpack_require__.bind(__webpack_require__, 98399)),
]);
const silent = { error: () => { }, warn: () => { }, info: () => { }, debug: () => { } };
/** The SDK wraps what its fetch throws, so an error of the gateway is kept aside. */
async function createClient(baseUrl, call) {
    const { Anthropic } = await Promise.all(/* import() */[__webpack_require__.e(922), __webpack_require__.e(368)]).then(__webpack_require__.bind(__webpack_require__, 28368));
    let thrown;
    const client = new Anthropic({
        apiKey: "held-by-the-gateway",
        webhookKey: null,
        baseURL: baseUrl,
        maxRetries: 0,
        logger: silent,
        openTelemetry: false,
        fetch: async (url, init) => {
            try {
                return await call(new Request(url, init));
            }
            catch (error) {
                if (error instanceof errors.DevAgentError)
                    thrown = error;
                throw error;
            }
        },
    });
    return { client, gatewayError: () => thrown };
}

;// CONCATENATED MODULE: ./build/src/agents/anthropic-api/anthropic-api.js



const usualTimeouts = { responseMs: 300_000, idleMs: 180_000, wallMs: 1_800_000 };
/** An agent that works through the Anthropic Messages API with its own tools. */
function createAnthropicApi(settings) {
    const { model, gateway, sandbox, transcripts } = settings;
    const loop = createToolLoop({
        sandbox,
        transcripts,
        scrub: gateway.scrub,
        provider: ({ role, round }) => createMessagesProvider({
            model,
            baseUrl: gateway.baseUrl,
            call: gateway.forCall({ role, round }),
            scrub: gateway.scrub,
            delay: settings.delay ?? realDelay,
            timeouts: settings.timeouts ?? usualTimeouts,
        }),
    });
    return { name: settings.name ?? `anthropic-api:${model}`, run: loop.run };
}


/***/ }),

/***/ 33027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPrices: () => (/* binding */ createPrices),
/* harmony export */   plainName: () => (/* binding */ plainName),
/* harmony export */   requireKnownPrice: () => (/* binding */ requireKnownPrice),
/* harmony export */   unknownPrice: () => (/* binding */ unknownPrice)
/* harmony export */ });
/* harmony import */ var _domain_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72981);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);


/** The prices that are bundled with dev-agent; loaded when first asked. */
function createPrices(provider) {
    return {
        usd: async (model, usage) => {
            const { calcPrice } = await __webpack_require__.e(/* import() */ 294).then(__webpack_require__.bind(__webpack_require__, 82294));
            const price = calcPrice({
                input_tokens: (0,_domain_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .totalTokens */ .RP)(usage) - usage.output,
                output_tokens: usage.output,
                cache_read_tokens: usage.cacheRead,
                cache_write_tokens: usage.cacheWrite + usage.cacheWrite1h,
                cache_write_1h_tokens: usage.cacheWrite1h,
            }, model, { providerId: provider });
            // The table matches by prefix, and a newer model's name may begin like an older one's.
            if (price === null || plainName(price.model.id) !== plainName(model))
                return null;
            return price.total_price;
        },
    };
}
/** A model's name without its date or `latest`. */
function plainName(model) {
    return model.replace(/[-@](?:\d{8}|latest|0)$/, "");
}
/**
 * Refuses a US-dollar budget that can't be kept because the model's price is unknown.
 * @throws DevAgentError of kind configuration.
 */
async function requireKnownPrice(prices, model, limits) {
    if (limits.usd === undefined)
        return;
    const none = { input: 1, output: 1, cacheRead: 0, cacheWrite: 0, cacheWrite1h: 0 };
    if ((await prices.usd(model, none)) === null)
        throw unknownPrice(model);
}
function unknownPrice(model) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.DevAgentError({
        code: "price-unknown",
        kind: "configuration",
        message: `The price of the model ${model} isn't known, so a budget in US dollars can't be kept.`,
        remedy: "Limit tokens with --budget-tokens instead of --budget-usd, or choose a model whose price is known.",
    });
}


/***/ })

};
