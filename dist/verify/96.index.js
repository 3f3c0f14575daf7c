export const id = 96;
export const ids = [96,665];
export const modules = {

/***/ 70665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatCassette: () => (/* binding */ formatCassette),
/* harmony export */   parseCassette: () => (/* binding */ parseCassette),
/* harmony export */   readCassette: () => (/* binding */ readCassette)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88986);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);



function formatCassette({ header, entries }) {
    return [header, ...entries].map((line) => `${JSON.stringify(line)}\n`).join("");
}
/** @throws DevAgentError of kind configuration, naming the line that isn't understood. */
function readCassette(path) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
    }
    catch (error) {
        throw unreadable(`The cassette ${path} can't be read: ${error.code}.`, error);
    }
    return parseCassette(text, path);
}
/** @param name What to call it in errors. */
function parseCassette(text, name) {
    const lines = text.split("\n");
    const [header, ...entries] = lines.flatMap((line, index) => {
        if (line.trim() === "")
            return [];
        const value = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(line);
        const known = index === 0 ? isHeader(value) : isEntry(value);
        if (!known)
            throw unreadable(`${name}:${index + 1} isn't a cassette's ${index === 0 ? "header" : "call"}.`);
        return [value];
    });
    if (header === undefined)
        throw unreadable(`${name} is empty.`);
    return { header: header, entries: entries };
}
function isHeader(value) {
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) || value.v !== 1 || typeof value.goal !== "string")
        return false;
    return value.kind === "recorded" || value.kind === "scripted";
}
function isEntry(value) {
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) || !(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value.expect) || !(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value.response))
        return false;
    const { expect, response } = value;
    const placed = typeof value.role === "string" && Number.isInteger(value.round) && Number.isInteger(value.turn);
    const answered = Number.isInteger(response?.status) && typeof response?.body === "string" && (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(response.headers);
    return placed && answered && Array.isArray(expect?.tail);
}
function unreadable(message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.DevAgentError({
        code: "cassette-unreadable",
        kind: "configuration",
        message,
        remedy: "Give --replay a file that --record wrote.",
        cause,
    });
}


/***/ }),

/***/ 89830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ observeBody)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

/** The same successful response, with its body seen by an observer on the way; nothing is held back. */
function observeBody(response, observer) {
    const source = (response.body ?? new Blob([]).stream()).getReader();
    let ended = false;
    const end = async (how) => {
        if (ended)
            return;
        ended = true;
        await observer.end(how).catch((error) => {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.toDevAgentError)(error);
        });
    };
    const body = new ReadableStream({
        pull: async (controller) => {
            const { done, value } = await source.read().catch(async (error) => {
                await end("cut");
                throw error;
            });
            if (done) {
                await end("whole");
                controller.close();
                return;
            }
            observer.chunk(value);
            controller.enqueue(value);
        },
        cancel: async (reason) => {
            await Promise.allSettled([source.cancel(reason)]);
            await end("cut");
        },
    }, { highWaterMark: 0 });
    const status = response.body === null ? 200 : response.status;
    return new Response(body, { status, headers: response.headers });
}


/***/ }),

/***/ 13096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordTransport: () => (/* binding */ recordTransport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _cassette_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70665);
/* harmony import */ var _observe_body_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89830);





/**
 * The same transport, writing each whole answer to a cassette. Nothing of a request but its conversation's shape is
 * written, and of a response's headers only the content type. A file of the same goal is continued.
 * @throws DevAgentError of kind configuration when the file can't be written or is another session's.
 */
function recordTransport({ path, goal, wire, transport }) {
    begin(path, goal);
    return {
        usdKind: transport.usdKind,
        send: async (request, { role, round, turn }) => {
            const body = await request.clone().text();
            const response = await transport.send(request, { role, round, turn });
            if (!response.ok)
                return response;
            const expect = wire.shape(JSON.parse(body), goal);
            const type = response.headers.get("content-type") ?? "application/json";
            const { status } = response;
            return keepBody(response, async (text) => {
                const answer = { status, headers: { "content-type": type }, body: text };
                const entry = { role, round, turn, expect, response: answer };
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.appendFile)(path, `${JSON.stringify(entry)}\n`);
            });
        },
    };
}
function keepBody(response, save) {
    const chunks = [];
    return (0,_observe_body_js__WEBPACK_IMPORTED_MODULE_4__/* .observeBody */ .J)(response, {
        chunk: (bytes) => chunks.push(bytes),
        end: async (how) => {
            if (how === "whole")
                await save(Buffer.concat(chunks).toString("utf8"));
        },
    });
}
function begin(path, goal) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) {
        if (recordedGoal(path) !== goal)
            throw unwritable(`${path} holds something else than a recording of this goal.`);
        writing(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, ""));
        return;
    }
    const header = { v: 1, kind: "recorded", goal };
    writing(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, (0,_cassette_js__WEBPACK_IMPORTED_MODULE_3__.formatCassette)({ header, entries: [] }), { mode: 0o600 }));
}
function recordedGoal(path) {
    try {
        return (0,_cassette_js__WEBPACK_IMPORTED_MODULE_3__.readCassette)(path).header.goal;
    }
    catch {
        return null;
    }
}
function writing(path, write) {
    try {
        write();
    }
    catch (error) {
        throw unwritable(`${path} can't be written: ${error.code}.`, error);
    }
}
function unwritable(message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.DevAgentError({
        code: "recording-unwritable",
        kind: "configuration",
        message,
        remedy: "Give --record a new file in a directory that you can write to.",
        cause,
    });
}


/***/ })

};
