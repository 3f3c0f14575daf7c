export const id = 4233;
export const ids = [4233];
export const modules = {

/***/ 93222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ unguessable),
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   Ic: () => (/* binding */ pathBehind),
/* harmony export */   jE: () => (/* binding */ holdsDummy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A value that can't be guessed, of letters and digits that are plain in an address. */
function unguessable() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(24).toString("hex");
}
/** The rest of a path that begins with the secret one, from its slash on; null for any other. */
function pathBehind(secretPath, url) {
    const { length } = secretPath;
    if (!isSame(url.slice(0, length), secretPath))
        return null;
    const rest = url.slice(length);
    if (rest === "" || rest.startsWith("?"))
        return `/${rest}`;
    return rest.startsWith("/") ? rest : null;
}
/** Whether a request holds the dummy, where SDKs and programs put a key. */
function holdsDummy(headers, dummy) {
    const [, token = ""] = /^Bearer (\S+)$/i.exec(headers.authorization ?? "") ?? [];
    const key = headers["x-api-key"];
    return isSame(token, dummy) || isSame(typeof key === "string" ? key : "", dummy);
}
/** In the same time whatever the difference, that of the length too. */
function isSame(a, b) {
    const digest = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest();
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(digest(a), digest(b));
}


/***/ }),

/***/ 75006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ notAModelCall),
/* harmony export */   Qi: () => (/* binding */ pathRefused),
/* harmony export */   RY: () => (/* binding */ pathWithin),
/* harmony export */   oo: () => (/* binding */ checkReach),
/* harmony export */   ro: () => (/* binding */ checkReadable),
/* harmony export */   w5: () => (/* binding */ checkModel)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34688);


/**
 * A request's path within the base URL, e.g. `/v1/messages`.
 * @throws DevAgentError of kind policy for any other place.
 */
function pathWithin(baseUrl, url) {
    const allowed = new URL(baseUrl.endsWith("/") ? baseUrl : `${baseUrl}/`);
    const asked = new URL(url);
    if (asked.origin === allowed.origin && asked.pathname.startsWith(allowed.pathname))
        return asked.pathname.slice(allowed.pathname.length - 1);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.DevAgentError({
        code: "host-refused",
        kind: "policy",
        message: `A model call to ${asked.origin} was refused: only ${allowed.origin} may be called.`,
        remedy: "Set the provider's base URL if models are to be reached somewhere else.",
    });
}
function pathRefused(method, path) {
    return refused(`A request ${method} ${path} was refused: it is no model call.`);
}
/** @throws DevAgentError of kind policy unless the model is one of the role's. Its date may be left out or put in. */
function checkModel({ role, model, allowed }) {
    if (allowed.some((name) => sameModel(name, model)))
        return;
    const only = allowed.length === 0 ? "no model" : `${allowed.join(" or ")} only`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.DevAgentError({
        code: "model-refused",
        kind: "policy",
        message: `A call of the ${role} to the model ${model} was refused: it may call ${only}.`,
        remedy: "Name the role's model in full with --agent ROLE=AGENT:MODEL.",
    });
}
/** `[1m]` asks a program for a longer context, not for another model. */
function sameModel(name, model) {
    return (0,_prices_js__WEBPACK_IMPORTED_MODULE_1__.plainName)(name.replace(/\[1m\]$/, "")) === (0,_prices_js__WEBPACK_IMPORTED_MODULE_1__.plainName)(model);
}
/** @throws DevAgentError of kind policy for a call whose cost and reach its own bytes don't show. */
function checkReach(surface, body) {
    const found = surface.reachesOut(body);
    if (found !== null)
        throw refused(`A model call with ${found} was refused: it can't be metered or held in.`);
}
/** @throws DevAgentError of kind policy for a body that can't be read, so that no call goes out unmetered. */
function checkReadable(headers) {
    const encoding = headers.get("content-encoding");
    if (encoding === null || encoding === "identity")
        return;
    throw refused(`A model call was refused: its body is compressed (${encoding}).`);
}
function notAModelCall(path) {
    return refused(`A request to ${path} was refused: it is no model call that can be metered.`);
}
function refused(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.DevAgentError({
        code: "request-refused",
        kind: "policy",
        message,
        remedy: "Report it: agents only send model calls.",
    });
}


/***/ }),

/***/ 74233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createDoor: () => (/* binding */ createDoor)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/agents/gateway/admit-caller.js
var admit_caller = __webpack_require__(93222);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/agents/gateway/door-watch.js

/** @param scrub Takes credentials out. */
function createDoorWatch(scrub) {
    const listeners = [];
    let refusal;
    let failure;
    return {
        refusal: () => refusal,
        failure: () => failure,
        onActivity: (listener) => void listeners.push(listener),
        active: () => {
            for (const listener of listeners)
                listener();
        },
        succeeded: () => {
            failure = undefined;
        },
        threw: (thrown) => {
            if (!(thrown instanceof errors.DevAgentError))
                failure = { status: 0, headers: new Headers(), text: scrub(innermost(thrown)) };
            else if (refusal?.kind !== "budget")
                refusal = thrown;
        },
        answered: (answer) => {
            failure = answer;
        },
    };
}
/** The reason at the bottom of a network error, e.g. `connect ECONNREFUSED 127.0.0.1:1`. */
function innermost(thrown) {
    let deepest = thrown;
    while (deepest instanceof Error && deepest.cause instanceof Error)
        deepest = deepest.cause;
    if (!(deepest instanceof Error))
        return String(deepest);
    return deepest.message || (deepest.code ?? "unknown reason");
}

// EXTERNAL MODULE: ./build/src/agents/gateway/check-call.js
var check_call = __webpack_require__(75006);
;// CONCATENATED MODULE: ./build/src/agents/gateway/read-incoming.js

/** More than any provider takes. */
const mostBytes = 67_108_864;
/** Of all calls under way: what a program sends must not fill this machine's memory. */
const mostTogether = 4 * mostBytes;
/**
 * A request of a program. It is read whole, as its bytes are what its cost is bounded by.
 * @throws DevAgentError of kind policy for one that is too large, by itself or with the others.
 */
async function readIncoming({ message, url, signal, hold }) {
    const chunks = [];
    let bytes = 0;
    // The connection stays, so that a refusal can be told.
    for await (const chunk of message.iterator({ destroyOnReturn: false })) {
        bytes += chunk.length;
        if (bytes > mostBytes || hold(chunk.length) > mostTogether)
            throw tooLarge();
        chunks.push(chunk);
    }
    const { method = "GET" } = message;
    const headers = headersOf(message);
    const body = method === "GET" || method === "HEAD" ? {} : { body: Buffer.concat(chunks) };
    return new Request(url, { method, headers, signal, ...body });
}
function headersOf({ rawHeaders }) {
    const headers = new Headers();
    for (let at = 0; at + 1 < rawHeaders.length; at += 2)
        headers.append(rawHeaders[at] ?? "", rawHeaders[at + 1] ?? "");
    return headers;
}
function tooLarge() {
    return new errors.DevAgentError({
        code: "request-refused",
        kind: "policy",
        message: `A model call was refused: it has more than ${mostBytes / 1_048_576} MiB, or ${mostTogether / 1_048_576} MiB with those under way.`,
        remedy: "Report it: no provider takes so much.",
    });
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./build/src/agents/gateway/send-answer.js

/** Sends an answer piece by piece as it comes, and no faster than it is read. */
async function sendAnswer({ response, outgoing, signal, onChunk }) {
    outgoing.statusCode = response.status;
    for (const [name, value] of response.headers)
        if (!ownHeaders.has(name))
            outgoing.appendHeader(name, value);
    outgoing.flushHeaders();
    for await (const chunk of response.body ?? []) {
        onChunk();
        signal.throwIfAborted();
        if (!outgoing.write(chunk))
            await (0,external_node_events_.once)(outgoing, "drain", { signal });
    }
    outgoing.end();
}
/** Of the connection to the provider only. */
const ownHeaders = new Set([
    ...["connection", "keep-alive", "transfer-encoding", "upgrade", "trailer"],
    ...["content-length", "content-encoding"],
]);

;// CONCATENATED MODULE: ./build/src/agents/gateway/serve-door.js





/** Answers one request. It ends when the answer is sent and what it cost is booked; it never throws. */
async function serveDoor(door, message, outgoing) {
    const gone = new AbortController();
    let bytes = 0;
    const hold = (more) => {
        bytes += more;
        door.held.bytes += more;
        return door.held.bytes;
    };
    outgoing.once("close", () => {
        door.held.bytes -= bytes;
        bytes = 0;
        if (!outgoing.writableFinished)
            gone.abort();
    });
    const { watch } = door;
    try {
        const response = await answer(door, { message, signal: gone.signal, hold });
        await sendAnswer({ response, outgoing, signal: gone.signal, onChunk: watch.active });
    }
    catch (thrown) {
        if (!gone.signal.aborted)
            watch.threw(thrown);
        // An answer that broke off must not look like one that ended.
        outgoing.destroy();
    }
}
async function answer(door, asked) {
    const { message, signal } = asked;
    const { gateway, dummy, watch } = door;
    const { surface, passesLogin } = gateway;
    const behind = (0,admit_caller/* pathBehind */.Ic)(door.path, message.url ?? "");
    if (behind === null)
        return refusal(gateway, 404, "There is nothing here.");
    const path = behind.startsWith(`${surface.version}/`) ? behind.slice(surface.version.length) : behind;
    const route = surface.route(message.method ?? "", path.split("?")[0] ?? "");
    if (route.type === "answer")
        return new Response(null, { status: route.status });
    if (!passesLogin && !(0,admit_caller/* holdsDummy */.jE)(message.headers, dummy))
        return refusal(gateway, 401, "This is not the key of this session.");
    watch.active();
    try {
        // Before it is read; some methods can't even be asked for.
        if (route.type === "refuse")
            throw (0,check_call/* pathRefused */.Qi)(message.method ?? "", path);
        const url = `${gateway.baseUrl.replace(/\/$/, "")}${path}`;
        return await watched(await door.call(await readIncoming({ ...asked, url })), watch);
    }
    catch (thrown) {
        if (signal.aborted)
            throw thrown;
        watch.threw(thrown);
        return thrownAnswer(gateway, thrown);
    }
}
/** Keeps what an answer says that is no success. The gateway has read it already. */
async function watched(response, watch) {
    if (response.ok) {
        watch.succeeded();
        return response;
    }
    const text = await response.text();
    const { status, headers } = response;
    watch.answered({ status, headers, text });
    return new Response(text === "" ? null : text, { status, headers });
}
/** Never 429 or a failure of the server where it was refused: programs would try again. */
function thrownAnswer(gateway, thrown) {
    if (!(thrown instanceof errors.DevAgentError))
        return refusal(gateway, 502, "The model API can't be reached.");
    return refusal(gateway, thrown.code === "login-missing" ? 401 : 403, gateway.scrub(thrown.message));
}
function refusal({ surface }, status, message) {
    return Response.json(surface.errorBody(status, `dev-agent: ${message}`), { status });
}

;// CONCATENATED MODULE: ./build/src/agents/gateway/create-door.js







/** The port inside a sandbox, whose network holds nothing else but the proxy for registries. */
const bridgePort = 3129;
const mostHeaderBytes = 65_536;
/** A door to a gateway for programs: an HTTP server, as thin as can be, around its one function. */
function createDoor(gateway) {
    return { open: (caller, way) => openDoor(gateway, caller, way) };
}
async function openDoor(gateway, caller, way) {
    const watch = createDoorWatch(gateway.scrub);
    const path = `/${(0,admit_caller/* unguessable */.DY)()}`;
    const dummy = `dev-agent-${(0,admit_caller/* unguessable */.DY)()}`;
    const door = { gateway, call: gateway.forCall(caller), path, dummy, watch, held: { bytes: 0 } };
    const underWay = new Set();
    const server = (0,external_node_http_.createServer)({ maxHeaderSize: mostHeaderBytes }, (message, outgoing) => {
        const work = serveDoor(door, message, outgoing).finally(() => underWay.delete(work));
        underWay.add(work);
    });
    // A connection that is dropped between two calls looks like a failure to the program that calls again.
    server.keepAliveTimeout = 0;
    // What is no plain call can't be metered. Programs that try it go on with plain ones.
    server.on("upgrade", (_message, socket) => {
        // Node gives the connection away, without a listener for its errors and without closing it with the others.
        socket.on("error", () => { });
        socket.end("HTTP/1.1 426 Upgrade Required\r\nConnection: close\r\nContent-Length: 0\r\n\r\n", () => socket.destroy());
    });
    const { port, bridge, remove } = way === "socket" ? await onSocket(server) : await onLoopback(server);
    return {
        url: `http://127.0.0.1:${port}${path}`,
        bridge,
        dummy,
        refusal: watch.refusal,
        failure: watch.failure,
        onActivity: watch.onActivity,
        [Symbol.asyncDispose]: async () => {
            const closed = new Promise((resolve) => server.close(resolve));
            server.closeAllConnections();
            await Promise.all([closed, ...underWay]);
            await remove();
        },
    };
}
/** In a directory that only this user can enter. */
async function onSocket(server) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "dev-agent-door-"));
    const remove = () => (0,promises_.rm)(directory, { recursive: true, force: true });
    try {
        await (0,promises_.chmod)(directory, 0o700);
        const socketPath = (0,external_node_path_.join)(directory, "s");
        await listen(server, { path: socketPath });
        return { port: bridgePort, bridge: { socketPath, port: bridgePort }, remove };
    }
    catch (error) {
        await remove();
        throw error;
    }
}
async function onLoopback(server) {
    await listen(server, { port: 0, host: "127.0.0.1" });
    const { port } = server.address();
    return { port, bridge: null, remove: async () => { } };
}
function listen(server, at) {
    return new Promise((resolve, reject) => {
        server.once("error", reject).listen(at, () => {
            server.off("error", reject);
            resolve();
        });
    });
}


/***/ })

};
