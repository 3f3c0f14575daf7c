export const id = 9660;
export const ids = [9660];
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

/***/ 39660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGateway: () => (/* binding */ createGateway)
});

// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/agents/gateway/check-call.js
var check_call = __webpack_require__(75006);
// EXTERNAL MODULE: ./build/src/domain/usage.js
var domain_usage = __webpack_require__(72981);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/agents/gateway/admit-caller.js
var admit_caller = __webpack_require__(93222);
;// CONCATENATED MODULE: ./build/src/agents/gateway/authorize.js


/** Of one connection only, or set anew by what sends the request. */
const ownHeaders = [
    ...["connection", "keep-alive", "proxy-authorization", "proxy-connection", "te", "trailer", "upgrade"],
    ...["transfer-encoding", "content-length", "host", "expect", "accept-encoding"],
];
/** By them whoever calls would choose who pays, of all whom a key may charge. */
const chosenPayers = ["openai-organization", "openai-project"];
/**
 * The headers that go to the provider.
 * @throws DevAgentError of kind policy where a plan's login should pass through and there is none.
 */
async function authorize(incoming, credential) {
    const headers = new Headers(incoming);
    for (const name of ownHeaders)
        headers.delete(name);
    for (const name of chosenPayers)
        headers.delete(name);
    if (credential.type === "pass-through")
        return { headers, secret: loginIn(headers, credential.token) };
    const secret = await credential.secret();
    for (const name of ["x-api-key", "authorization"])
        headers.delete(name);
    headers.set(credential.header, credential.header === "authorization" ? `Bearer ${secret}` : secret);
    if (credential.beta !== undefined)
        addBeta(headers, credential.beta);
    return { headers, secret };
}
function addBeta(headers, beta) {
    const named = (headers.get("anthropic-beta") ?? "").split(",").map((name) => name.trim());
    const all = new Set([...named.filter((name) => name !== ""), beta]);
    headers.set("anthropic-beta", [...all].join(","));
}
/**
 * Only the token that was lent is passed on: another one, or a key, would be somebody else's, who could read what was sent
 * with it.
 */
function loginIn(headers, token) {
    const [, sent = ""] = /^Bearer (\S+)$/i.exec(headers.get("authorization") ?? "") ?? [];
    if ((0,admit_caller/* isSame */.Ft)(sent, token) && !headers.has("x-api-key"))
        return sent;
    throw new errors.DevAgentError({
        code: "login-missing",
        kind: "policy",
        message: "A model call was refused: it came without the login of the plan that is to pay for it.",
        remedy: "Log in again with the program's own command.",
    });
}

// EXTERNAL MODULE: ./build/src/agents/gateway/observe-body.js
var observe_body = __webpack_require__(89830);
;// CONCATENATED MODULE: ./build/src/agents/gateway/book-call.js


/**
 * Turns the hold of a call into what it really cost, and gives the room back in the same moment. Opened before the call
 * is sent: from then on it is booked, whatever becomes of this process.
 */
function openBooking(call) {
    const { reservation } = call;
    const held = holdFor(call);
    let settled = false;
    const settle = (booked) => {
        if (settled)
            return;
        settled = true;
        try {
            held.settle(booked === null ? null : toCall(call, booked));
        }
        finally {
            // After it is booked, so that no other call sees the room as free in between.
            reservation.release();
        }
    };
    const worst = () => worstOf(reservation);
    return {
        observe: (response) => {
            const reader = call.wire.usageReader(response.headers.get("content-type") ?? "");
            return (0,observe_body/* observeBody */.J)(response, {
                chunk: (bytes) => reader.push(bytes),
                end: async (how) => settle(await bookedFor(reader, call, how).catch(worst)),
            });
        },
        refused: () => settle(null),
        failed: (error) => settle(neverSent(error) ? null : worst()),
    };
}
/** What can't be noted isn't sent, and takes no room. */
function holdFor(call) {
    try {
        return call.meter.hold(toCall(call, worstOf(call.reservation)));
    }
    catch (error) {
        call.reservation.release();
        throw error;
    }
}
function worstOf({ hold: { usage, usd } }) {
    return { usage, usd, estimated: true };
}
function toCall({ place, model, usdKind }, { usage, usd, estimated }) {
    const { role, round } = place;
    const kind = usd === null ? "unknown" : usdKind;
    return { role, round, model, usage, usd, usdKind: kind, ...(estimated ? { estimated: true } : {}) };
}
/** The reported usage; the worst case for what an answer broke off before; nothing for what is no answer. */
async function bookedFor(reader, call, how) {
    const { hold } = call.reservation;
    const reading = reader.read();
    if (reading === null)
        return how === "cut" ? worstOf(call.reservation) : null;
    if (reading.usage === null)
        return worstOf(call.reservation);
    const estimated = !reading.complete;
    if (!estimated && reading.shortened !== true)
        call.learn?.(reading.usage);
    // What is worked through twice isn't in the first report.
    if (estimated && hold.usage.output > hold.maxOutput)
        return worstOf(call.reservation);
    const usage = estimated ? { ...reading.usage, output: hold.usage.output } : reading.usage;
    const usd = reading.unpriced === true ? null : await call.prices.usd(call.model, usage);
    return { usage, usd, estimated };
}
/** Failures before a connection was there. */
const connectFailures = new Set([
    ...["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "UND_ERR_CONNECT_TIMEOUT"],
    ...["CERT_HAS_EXPIRED", "DEPTH_ZERO_SELF_SIGNED_CERT", "SELF_SIGNED_CERT_IN_CHAIN"],
    ...["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "ERR_TLS_CERT_ALTNAME_INVALID"],
]);
/** Our own errors come before anything is sent: no credential, a recording that holds no such call. */
function neverSent(error) {
    if (error instanceof errors.DevAgentError)
        return true;
    const { code, message } = (error?.cause ?? {});
    // fetch calls no port that another protocol is known to have, e.g. 9, and says so without a code.
    return code === undefined ? message === "bad port" : connectFailures.has(code);
}

// EXTERNAL MODULE: ./build/src/agents/gateway/hold.js
var hold = __webpack_require__(15412);
;// CONCATENATED MODULE: ./build/src/agents/gateway/packed-input.js

const kinds = /"(?:image|input_image|computer_screenshot|document|input_file)"/;
const pictures = new Set(["image", "input_image", "computer_screenshot"]);
/**
 * What is to be added to the bytes of a request, or a piece of it, so that they bound its tokens: a few hundred bytes of a
 * packed picture or document make thousands, and those of a large one by far not as many as it has bytes.
 * @param text The value as JSON.
 */
function packedInput(value, text, most) {
    return kinds.test(text) ? added(value, most) : 0;
}
function added(value, most) {
    if (Array.isArray(value))
        return value.reduce((sum, item) => sum + added(item, most), 0);
    if (!(0,json/* isObject */.Gv)(value))
        return 0;
    return Object.values(value).reduce((sum, item) => sum + added(item, most), own(value, most));
}
function own(block, most) {
    const { type } = block;
    const source = (0,json/* objectAt */.lJ)(block, "source");
    // A document of plain text or of blocks is what it shows.
    const isPacked = type === "input_file" || (type === "document" && !["text", "content"].includes((0,json/* textAt */.$6)(source, "type")));
    if (!isPacked && !pictures.has(String(type)))
        return 0;
    const data = (0,json/* textAt */.$6)(source, "data") || (0,json/* textAt */.$6)(block, "image_url") || (0,json/* textAt */.$6)(block, "file_data");
    return (isPacked ? most.document : most.picture) - data.length;
}

;// CONCATENATED MODULE: ./build/src/agents/gateway/input-bound.js


/** Programs lead several conversations at once. */
const mostKnown = 8;
/** What is longer isn't worth the memory. */
const longest = 4_194_304;
/** What stands in the input piece by piece. */
const inPieces = ["messages", "input", "system", "instructions", "tools"];
/** What takes no input. */
const aside = ["max_tokens", "max_output_tokens", "metadata", "diagnostics", "stream", "prompt_cache_key"];
/** @param packed The most that pictures and documents take. */
function createInputBound(packed) {
    const known = [];
    return {
        of: (body, text) => {
            let taken;
            const parts = () => {
                taken ??= partsOf(body, text);
                return taken;
            };
            const byBytes = Buffer.byteLength(text) + packedInput(body, text, packed);
            return {
                byBytes,
                most: () => Math.min(byBytes, ...known.flatMap((earlier) => mostAfter(earlier, parts(), packed))),
                learn: (tokens) => {
                    // What is loaded later takes tokens without a piece of its own.
                    if (text.length > longest || text.includes('"defer_loading"'))
                        return;
                    known.push({ parts, tokens });
                    if (known.length > mostKnown)
                        known.shift();
                },
            };
        },
    };
}
function mostAfter({ parts, tokens }, { pieces, rules }, packed) {
    const earlier = parts();
    return earlier.rules === rules ? [tokens + newInput(pieces, earlier.pieces, packed)] : [];
}
function newInput(pieces, earlier, packed) {
    let most = 0;
    for (const [piece, times] of pieces) {
        const more = times - (earlier.get(piece) ?? 0);
        if (more > 0)
            most += more * (Buffer.byteLength(piece) + packedInput((0,json/* parseJson */.qF)(piece), piece, packed));
    }
    return most;
}
function partsOf(body, text) {
    const strip = text.includes('"cache_control"') ? withoutMarks : undefined;
    const pieces = new Map();
    for (const name of inPieces) {
        const value = body[name];
        if (value === undefined)
            continue;
        for (const part of Array.isArray(value) ? value : [value]) {
            const piece = JSON.stringify([name, part], strip);
            pieces.set(piece, (pieces.get(piece) ?? 0) + 1);
        }
    }
    const isRule = ([name]) => !inPieces.includes(name) && !aside.includes(name);
    return { pieces, rules: JSON.stringify(Object.entries(body).filter(isRule)) };
}
/** Marks of what is to be cached wander from message to message. */
function withoutMarks(key, value) {
    return key === "cache_control" ? undefined : value;
}

;// CONCATENATED MODULE: ./build/src/agents/gateway/keep-requests.js
const requestsOf = new WeakMap();
/**
 * Keeps the requests that an answer came from for as long as its body. Node.js hands an abort on from one request to the
 * next, and loses it where one in between was collected as garbage: a silent answer would never end.
 */
function keepRequests({ body }, requests) {
    if (body !== null)
        requestsOf.set(body, requests);
}

;// CONCATENATED MODULE: ./build/src/agents/gateway/refused-answer.js

const redirects = new Set([301, 302, 303, 307, 308]);
const mostBytes = 1_048_576;
/**
 * An answer that is no success, with credentials taken out of it: a server may repeat the key in what it says about it.
 * @throws DevAgentError of kind provider for a redirect, which would carry the call to another host.
 */
async function refusedAnswer(response, scrub) {
    if (redirects.has(response.status)) {
        await response.body?.cancel();
        throw redirected(response, scrub);
    }
    const text = scrub(await readSome(response));
    // A status such as 304 allows no body, not even an empty one.
    return new Response(text === "" ? null : text, {
        status: response.status,
        headers: scrubHeaders(response.headers, scrub),
    });
}
/** The length and encoding are of what the server sent, not of what is handed on. */
function scrubHeaders(headers, scrub) {
    const clean = new Headers([...headers].map(([name, value]) => [name, scrub(value)]));
    for (const name of ["content-encoding", "content-length"])
        clean.delete(name);
    return clean;
}
/** No error says more than this; who goes on is cut off. */
async function readSome({ body }) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body ?? []) {
        chunks.push(chunk);
        bytes += chunk.length;
        if (bytes > mostBytes)
            break;
    }
    return Buffer.concat(chunks).toString("utf8");
}
function redirected({ status, headers, url }, scrub) {
    const location = headers.get("location") ?? "";
    const to = URL.canParse(location, url || undefined)
        ? new URL(location, url || undefined).origin
        : "nowhere";
    return new errors.DevAgentError({
        code: "redirect-refused",
        kind: "provider",
        message: `The model API redirects to ${scrub(to)} (${status}), which isn't followed.`,
        remedy: "Set the provider's base URL to that address if it is the right one.",
    });
}

;// CONCATENATED MODULE: ./build/src/agents/gateway/send-call.js







/** Makes calls with the credential, within the budget, and books them. */
function createSender(settings) {
    const { credential, secrets, transport } = settings;
    const bound = createInputBound(settings.wire.mostTokens);
    const newResults = countOnce();
    return async (call) => {
        await settings.pace?.admit({ toolCalls: newResults(call), signal: call.request.signal });
        const { headers, secret } = await authorize(call.request.headers, credential);
        secrets.add(secret);
        const { booking, payload } = await reserve(call, { ...settings, bound });
        const { url, method, signal } = call.request;
        try {
            const request = new Request(url, { method, headers, body: payload, signal });
            const response = await transport.send(request, { ...call.caller, turn: call.read.turn });
            keepRequests(response, [call.request, request]);
            if (response.ok)
                return booking.observe(withCleanHeaders(response, secrets));
            booking.refused();
            return await refusedAnswer(response, secrets.scrub);
        }
        catch (error) {
            booking.failed(error);
            throw error;
        }
    };
}
/** Tool calls whose results come with a call; one that is made again brings none that are new. */
function countOnce() {
    const last = new Map();
    return ({ caller: { role, round }, read: { turn, toolCalls } }) => {
        const key = `${role} ${round}`;
        if (last.get(key) === turn)
            return 0;
        last.set(key, turn);
        return toolCalls;
    };
}
/** Sets aside what the call may cost, and lowers its output to what there is room for. */
async function reserve({ caller, request, text, body, read }, settings) {
    const { wire, transport, reservations, prices, meter, bound } = settings;
    const input = bound.of(body, text);
    const { byBytes: inputTokens } = input;
    const { signal } = request;
    const reservation = await reservations.reserve({
        ...caller,
        request: read,
        inputTokens,
        closer: input.most,
        prices,
        signal,
    });
    const { maxOutput } = reservation.hold;
    const payload = maxOutput < read.maxOutput ? JSON.stringify(wire.withMaxOutput(body, maxOutput)) : text;
    const place = { ...caller, turn: read.turn };
    const { usdKind } = transport;
    // Of a conversation that is summed up first, its own count isn't known.
    const isWhole = (most) => (0,hold/* passes */.WE)({ request: read, inputTokens: most }) === 1;
    const learn = (usage) => {
        if (isWhole(inputTokens) || isWhole(input.most()))
            input.learn((0,domain_usage/* inputTokens */.T5)(usage));
    };
    const booking = openBooking({ model: read.model, place, reservation, wire, prices, meter, usdKind, learn });
    return { booking, payload };
}
function withCleanHeaders({ body, status, headers }, secrets) {
    return new Response(body, { status, headers: scrubHeaders(headers, secrets.scrub) });
}

;// CONCATENATED MODULE: ./build/src/agents/gateway/gateway.js



/** Null for what is nested too deep to be written. */
function stringifyDeep(body) {
    try {
        return JSON.stringify(body);
    }
    catch {
        return null;
    }
}
function createGateway(settings) {
    const { wire, baseUrl, credential, secrets } = settings;
    const { surface } = wire;
    const send = createSender(settings);
    return {
        baseUrl,
        surface,
        passesLogin: credential.type === "pass-through",
        scrub: (text) => secrets.scrub(text),
        forCall: (caller) => async (request) => {
            const path = (0,check_call/* pathWithin */.RY)(baseUrl, request.url);
            const route = surface.route(request.method, path);
            if (route.type === "refuse")
                throw (0,check_call/* pathRefused */.Qi)(request.method, path);
            if (route.type === "answer")
                return new Response(null, { status: route.status });
            (0,check_call/* checkReadable */.ro)(request.headers);
            const body = (0,json/* parseJson */.qF)(await request.text());
            if (!(0,json/* isObject */.Gv)(body))
                throw (0,check_call/* notAModelCall */.AE)(path);
            // What is checked is what goes out: of two fields of one name the provider might have read the other.
            const text = stringifyDeep(body);
            if (text === null)
                throw (0,check_call/* notAModelCall */.AE)(path);
            const read = wire.read(body, text);
            if (read === null)
                throw (0,check_call/* notAModelCall */.AE)(path);
            (0,check_call/* checkModel */.w5)({ role: caller.role, model: read.model, allowed: settings.models[caller.role] ?? [] });
            (0,check_call/* checkReach */.oo)(surface, body);
            return await send({ caller, request, text, body, read });
        },
    };
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


/***/ })

};
