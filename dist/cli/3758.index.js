export const id = 3758;
export const ids = [3758];
export const modules = {

/***/ 33758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGateway: () => (/* binding */ createGateway)
});

// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/agents/gateway/prices.js + 2 modules
var prices = __webpack_require__(29524);
;// CONCATENATED MODULE: ./build/src/agents/gateway/check-call.js


/**
 * A request's path within the base URL, e.g. `/v1/messages`.
 * @throws DevAgentError of kind policy for any other place.
 */
function pathWithin(baseUrl, url) {
    const allowed = new URL(baseUrl.endsWith("/") ? baseUrl : `${baseUrl}/`);
    const asked = new URL(url);
    if (asked.origin === allowed.origin && asked.pathname.startsWith(allowed.pathname))
        return asked.pathname.slice(allowed.pathname.length - 1);
    throw new errors/* DevAgentError */.NA({
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
    throw new errors/* DevAgentError */.NA({
        code: "model-refused",
        kind: "policy",
        message: `A call of the ${role} to the model ${model} was refused: it may call ${only}.`,
        remedy: "Name the role's model in full with --agent ROLE=AGENT:MODEL.",
    });
}
/** `[1m]` asks a program for a longer context, not for another model. */
function sameModel(name, model) {
    return (0,prices.plainName)(name.replace(/\[1m\]$/, "")) === (0,prices.plainName)(model);
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
    return new errors/* DevAgentError */.NA({
        code: "request-refused",
        kind: "policy",
        message,
        remedy: "Report it: agents only send model calls.",
    });
}

// EXTERNAL MODULE: ./build/src/domain/known-secrets/known-secrets.js + 8 modules
var known_secrets = __webpack_require__(56343);
;// CONCATENATED MODULE: ./build/src/agents/gateway/authorize.js

/** Of one connection only, or set anew by what sends the request. */
const ownHeaders = [
    ...["connection", "keep-alive", "proxy-authorization", "proxy-connection", "te", "trailer", "upgrade"],
    ...["transfer-encoding", "content-length", "host", "expect", "accept-encoding"],
];
/**
 * The headers that go to the provider.
 * @throws DevAgentError of kind policy where a plan's login should pass through and there is none.
 */
async function authorize(incoming, credential) {
    const headers = new Headers(incoming);
    for (const name of ownHeaders)
        headers.delete(name);
    if (credential.type === "pass-through")
        return { headers, secret: loginIn(headers) };
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
/** An API key isn't passed on: it would be somebody else's, who could read what was sent with it. */
function loginIn(headers) {
    const [, token] = /^Bearer (\S+)$/i.exec(headers.get("authorization") ?? "") ?? [];
    if (token !== undefined && !headers.has("x-api-key"))
        return token;
    throw new errors/* DevAgentError */.NA({
        code: "login-missing",
        kind: "policy",
        message: "A model call was refused: it came without the login of the plan that is to pay for it.",
        remedy: "Log in again with the program's own command.",
    });
}

// EXTERNAL MODULE: ./build/src/agents/gateway/observe-body.js
var observe_body = __webpack_require__(89830);
;// CONCATENATED MODULE: ./build/src/agents/gateway/book-call.js


/** Turns the hold of a call into what it really cost, and gives the room back in the same moment. */
function openBooking(call) {
    const { reservation } = call;
    let settled = false;
    const settle = (booked) => {
        if (settled)
            return;
        settled = true;
        try {
            if (booked !== null)
                call.meter.record(toCall(call, booked));
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
    if (error instanceof errors/* DevAgentError */.NA)
        return true;
    const { code } = (error?.cause ?? {});
    return code !== undefined && connectFailures.has(code);
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
    return new errors/* DevAgentError */.NA({
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
    return async (call) => {
        const { headers, secret } = await authorize(call.request.headers, credential);
        if (credential.type === "inject")
            secrets.add(secret);
        const { booking, payload } = await reserve(call, settings);
        const { url, method, signal } = call.request;
        const request = new Request(url, { method, headers, body: payload, signal });
        try {
            const response = await transport.send(request, { ...call.caller, turn: call.read.turn });
            keepRequests(response, [call.request, request]);
            if (response.ok) {
                // What a program sends is a login once the provider took it for one: until then it may be any word.
                secrets.add(secret);
                return booking.observe(withCleanHeaders(response, secrets));
            }
            booking.refused();
            const own = (0,known_secrets/* createKnownSecrets */.b)([secret]);
            return await refusedAnswer(response, (said) => secrets.scrub(own.scrub(said)));
        }
        catch (error) {
            booking.failed(error);
            throw error;
        }
    };
}
/** Sets aside what the call may cost, and lowers its output to what there is room for. */
async function reserve({ caller, request, text, body, read }, settings) {
    const { wire, transport, reservations, prices, meter } = settings;
    const bytes = Buffer.byteLength(text);
    const { signal } = request;
    const reservation = await reservations.reserve({ ...caller, request: read, bytes, prices, signal });
    const { maxOutput } = reservation.hold;
    const payload = maxOutput < read.maxOutput ? JSON.stringify(wire.withMaxOutput(body, maxOutput)) : text;
    const place = { ...caller, turn: read.turn };
    const { usdKind } = transport;
    const booking = openBooking({ model: read.model, place, reservation, wire, prices, meter, usdKind });
    return { booking, payload };
}
function withCleanHeaders({ body, status, headers }, secrets) {
    return new Response(body, { status, headers: scrubHeaders(headers, secrets.scrub) });
}

;// CONCATENATED MODULE: ./build/src/agents/gateway/gateway.js



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
            const path = pathWithin(baseUrl, request.url);
            const route = surface.route(request.method, path);
            if (route.type === "refuse")
                throw pathRefused(request.method, path);
            if (route.type === "answer")
                return new Response(null, { status: route.status });
            checkReadable(request.headers);
            const body = (0,json/* parseJson */.qF)(await request.text());
            if (!(0,json/* isObject */.Gv)(body))
                throw notAModelCall(path);
            // What is checked is what goes out: of two fields of one name the provider might have read the other.
            const text = JSON.stringify(body);
            const read = wire.read(body, text);
            if (read === null)
                throw notAModelCall(path);
            checkModel({ role: caller.role, model: read.model, allowed: settings.models[caller.role] ?? [] });
            checkReach(surface, body);
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
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toDevAgentError */ .c8)(error);
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
