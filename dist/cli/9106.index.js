export const id = 9106;
export const ids = [9106,7084,665,9524];
export const modules = {

/***/ 37497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ anthropicTokenBeta)
/* harmony export */ });
/* unused harmony export readFederation */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

/** @throws DevAgentError of kind configuration where something is missing, before anybody is asked. */
function readFederation({ anthropic, openai, identity }) {
    return {
        anthropicFederation: isGiven([anthropic.rule, anthropic.organization])
            ? anthropicFederation(anthropic, identity)
            : null,
        openaiFederation: isGiven([openai.identityProvider, openai.serviceAccount])
            ? openaiFederation(openai, identity)
            : null,
    };
}
const isGiven = (values) => values.some((value) => value !== "");
/** The bearer token that comes of it is refused without the first of these on every call, too. */
const anthropicTokenBeta = "oauth-2025-04-20";
function anthropicFederation(given, identity) {
    requireInput("anthropic-federation-rule", given.rule);
    requireInput("anthropic-organization", given.organization);
    const base = (given.baseUrl || "https://api.anthropic.com").replace(/\/+$/, "");
    return {
        provider: "anthropic",
        identity: requireIdentity(identity),
        audience: given.audience || "https://api.anthropic.com",
        tokenUrl: secureUrl("anthropic-base-url", `${base}/v1/oauth/token`),
        headers: { "anthropic-beta": `${anthropicTokenBeta},oidc-federation-2026-04-01` },
        body: {
            grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
            federation_rule_id: given.rule,
            organization_id: given.organization,
            ...(given.serviceAccount === "" ? {} : { service_account_id: given.serviceAccount }),
            ...(given.workspace === "" ? {} : { workspace_id: given.workspace }),
        },
        tokenField: "assertion",
    };
}
function openaiFederation(given, identity) {
    requireInput("openai-identity-provider", given.identityProvider);
    requireInput("openai-service-account", given.serviceAccount);
    return {
        provider: "openai",
        identity: requireIdentity(identity),
        audience: given.audience || "https://api.openai.com/v1",
        tokenUrl: secureUrl("openai-token-url", given.tokenUrl || "https://auth.openai.com/oauth/token"),
        headers: {},
        body: {
            grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
            subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
            identity_provider_id: given.identityProvider,
            service_account_id: given.serviceAccount,
        },
        tokenField: "subject_token",
    };
}
function requireInput(name, value) {
    if (/^[\w.:-]{1,200}$/.test(value))
        return;
    throw new DevAgentError({
        code: "federation-incomplete",
        kind: "configuration",
        message: value === ""
            ? `Federation was set up by half: the input ${name} is empty.`
            : `The input ${name} is no id as the provider shows it.`,
        remedy: "Set every input that docs/how-to/federation.md lists for the provider, or none of them.",
    });
}
function requireIdentity(identity) {
    if (identity !== null) {
        secureUrl("ACTIONS_ID_TOKEN_REQUEST_URL", identity.requestUrl);
        return identity;
    }
    throw new DevAgentError({
        code: "federation-no-identity",
        kind: "configuration",
        message: "This job may not ask GitHub for a token that says who it is, so it can't log in by federation.",
        remedy: "Give the jobs plan and develop `id-token: write` (docs/how-to/federation.md).",
    });
}
/** A token goes there: nobody on the way may read it. */
function secureUrl(name, url) {
    const parsed = URL.canParse(url) ? new URL(url) : null;
    const isLoopback = parsed !== null && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(parsed.hostname);
    if (parsed?.protocol === "https:" || (parsed?.protocol === "http:" && isLoopback))
        return url;
    throw new DevAgentError({
        code: "federation-insecure",
        kind: "configuration",
        message: `${name} is no https address, and a token that logs in would be sent there.`,
        remedy: "Use an https address, or a key instead of federation.",
    });
}


/***/ }),

/***/ 74364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ lendLogin),
/* harmony export */   CL: () => (/* binding */ loginNames),
/* harmony export */   ud: () => (/* binding */ lentLogins),
/* harmony export */   ux: () => (/* binding */ makePrivate)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _shred_credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11184);
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




/**
 * Puts a plan's login where its program finds it, for nobody else to read, and destroys it when disposed of: it lies there
 * only while the program runs, and is in nothing that is handed on. What else the program keeps there stays.
 */
async function lendLogin({ path, content }) {
    await makePrivate((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    // Of a process that was killed; or what a model made of it, e.g. a link by which it would be written somewhere else.
    await (0,_shred_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .shredFile */ .v)(path);
    const lent = { [Symbol.asyncDispose]: () => (0,_shred_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .shredFile */ .v)(path) };
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "wx", 0o600), true);
            await file.writeFile(JSON.stringify(content));
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
    catch (error) {
        await (0,_shred_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .shredFile */ .v)(path);
        throw error;
    }
    return lent;
}
/** Every name under which a program looks for its login. */
const loginNames = { claude: ".credentials.json", codex: "auth.json" };
/**
 * Logins that lie below a directory for programs' own files, e.g. `claude-cli-plan/coder-1/.credentials.json`: of runs that
 * are under way, or of a process that was killed.
 */
async function lentLogins(state) {
    const kinds = await foldersIn(state);
    const conversations = (await Promise.all(kinds.map(foldersIn))).flat();
    const paths = conversations.flatMap((folder) => Object.values(loginNames).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)));
    const there = await Promise.all(paths.map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => null)));
    return paths.filter((_, index) => there[index] !== null);
}
/** No link is followed: a model may have put one there. */
async function foldersIn(directory) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name));
}
/** A program's own directory, which nobody else can look into; made where it isn't there. */
async function makePrivate(directory) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true, mode: 0o700 });
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(directory)).isDirectory())
        throw notADirectory(directory);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(directory, 0o700);
}
function notADirectory(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DevAgentError */ .NA({
        code: "agent-state",
        kind: "infrastructure",
        message: `${path} is no directory, and an agent's own files belong there.`,
        remedy: "Remove it, then run `dev-agent resume`.",
    });
}


/***/ }),

/***/ 11184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ shredFile)
/* harmony export */ });
/* unused harmony export shredCredentials */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
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



/** Bytes of a file that are overwritten; no login is larger. */
const most = 16 * 1024 * 1024;
/** Overwrites and deletes what was restored; nothing there is fine. What a link leads to is somebody else's. */
async function shredCredentials(directory) {
    await overwriteAll(directory);
    await rm(directory, { recursive: true, force: true });
}
/** The same for one file. */
async function shredFile(path) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => null);
    if (stats === null)
        return;
    if (stats.isFile())
        await overwrite(path, Math.min(stats.size, most)).catch(() => { });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true });
}
/** Whatever resists it is deleted all the same. */
async function overwriteAll(path) {
    const stats = await lstat(path).catch(() => null);
    if (stats?.isFile())
        await overwrite(path, Math.min(stats.size, most)).catch(() => { });
    if (!stats?.isDirectory())
        return;
    await chmod(path, 0o700).catch(() => { });
    for (const name of await readdir(path).catch(() => []))
        await overwriteAll(join(path, name));
}
async function overwrite(path, size) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(path, 0o600);
        const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW), true);
        await file.writeFile(Buffer.alloc(size));
        await file.sync();
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


/***/ }),

/***/ 70665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatCassette: () => (/* binding */ formatCassette),
/* harmony export */   parseCassette: () => (/* binding */ parseCassette),
/* harmony export */   readCassette: () => (/* binding */ readCassette),
/* harmony export */   readHeader: () => (/* binding */ readHeader)
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
/** Of a file that may hold a cassette; null where it holds none. */
function readHeader(path) {
    try {
        return readCassette(path).header;
    }
    catch {
        return null;
    }
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
    if (value.kind !== "recorded" && value.kind !== "scripted")
        return false;
    if (value.at !== undefined && !isTime(value.at))
        return false;
    if (value.agents === undefined)
        return true;
    return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value.agents) && Object.values(value.agents).every((name) => typeof name === "string");
}
function isTime(value) {
    return typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/.test(value);
}
function isEntry(value) {
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) || !(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value.expect) || !(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value.response))
        return false;
    const { expect, response } = value;
    const placed = typeof value.role === "string" && Number.isInteger(value.round) && Number.isInteger(value.turn);
    const answered = response !== undefined && isAnswer(response);
    const told = value.provider === undefined || typeof value.provider === "string";
    return placed && answered && told && Array.isArray(expect?.tail);
}
/** Whether a call can be answered so: there are statuses that can't have a body, and names that no header has. */
function isAnswer({ status, headers, body }) {
    if (typeof status !== "number" || typeof body !== "string" || !(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(headers))
        return false;
    try {
        new Response(body, { status, headers: headers });
        return true;
    }
    catch {
        return false;
    }
}
function unreadable(message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DevAgentError */ .NA({
        code: "cassette-unreadable",
        kind: "configuration",
        message,
        remedy: "Give --replay a file that --record wrote.",
        cause,
    });
}


/***/ }),

/***/ 15412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ passes),
/* harmony export */   p1: () => (/* binding */ leastOutput),
/* harmony export */   w4: () => (/* binding */ admit),
/* harmony export */   wB: () => (/* binding */ worstCase)
/* harmony export */ });
/* harmony import */ var _domain_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72981);
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29524);


/** Below this many output tokens a call isn't worth sending. */
const leastOutput = 1_024;
/** The usual price list's dearest comes first. */
const inputKinds = {
    none: ["input", "cacheRead"],
    "5m": ["cacheWrite", "input", "cacheRead"],
    "1h": ["cacheWrite1h", "cacheWrite", "input", "cacheRead"],
};
/** The most that a call costs by how much output it gives, its input billed in the dearest way. */
async function worstCase(call, prices) {
    const { model, cacheWrites } = call.request;
    const times = passes(call);
    const input = call.inputTokens * times;
    const worstOf = (kind) => async (output) => {
        const usage = { ..._domain_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .noUsage */ .tk, [kind]: input, output: output * times };
        return { usage, usd: await prices.usd(model, usage) };
    };
    const ways = await Promise.all(inputKinds[cacheWrites].map(worstOf).map(async (worst) => ({ worst, usd: (await worst(0)).usd ?? 0 })));
    return ways.reduce((dearest, way) => (way.usd > dearest.usd ? way : dearest)).worst;
}
/** A conversation that the provider shortens on the way is worked through twice. */
function passes({ request: { shortensAbove }, inputTokens }) {
    return shortensAbove !== null && inputTokens > shortensAbove ? 2 : 1;
}
/**
 * Whether a call fits what is left of every budget, if need be with less output than it asks for.
 * @throws DevAgentError of kind configuration when a limit in US dollars meets an unknown price.
 */
async function admit(call, room) {
    const { request } = call;
    const worst = await worstCase(call, room.prices);
    const range = { none: await worst(0), all: await worst(request.maxOutput) };
    const least = Math.max(request.leastOutput, Math.min(leastOutput, request.maxOutput));
    let maxOutput = request.maxOutput;
    for (const purse of room.purses) {
        for (const fit of [tokensThatFit(call, range, purse), usdThatFit(call, range, { ...purse, ...room })]) {
            if (fit === null)
                continue;
            if (fit.output < least)
                return refusal(await worst(least), fit, purse);
            maxOutput = Math.min(maxOutput, fit.output);
        }
    }
    return { admitted: true, hold: { ...(await worst(maxOutput)), maxOutput } };
}
function tokensThatFit(call, { none }, { limits, spend, held }) {
    const { tokens: allowed } = limits;
    if (allowed === undefined)
        return null;
    const used = (0,_domain_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .totalTokens */ .RP)(spend.usage);
    const left = allowed - used - held.reduce((sum, hold) => sum + (0,_domain_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .totalTokens */ .RP)(hold.usage), 0);
    const output = left <= 0 ? -1 : Math.floor((left - (0,_domain_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .totalTokens */ .RP)(none.usage)) / passes(call));
    return { limit: "tokens", allowed, used, output };
}
function usdThatFit({ request }, { none, all }, purse) {
    const { limits, spend, held } = purse;
    const { usd: allowed } = limits;
    if (allowed === undefined)
        return null;
    const { model, maxOutput } = request;
    if (none.usd === null || all.usd === null)
        throw (0,_prices_js__WEBPACK_IMPORTED_MODULE_1__.unknownPrice)(model);
    if (spend.usd === null)
        throw (0,_prices_js__WEBPACK_IMPORTED_MODULE_1__.unknownPrice)(purse.unpriced ?? model);
    const left = allowed - spend.usd - held.reduce((sum, hold) => sum + (hold.usd ?? 0), 0);
    const about = { limit: "usd", allowed, used: spend.usd };
    if (left <= 0 || none.usd > left)
        return { ...about, output: -1 };
    if (all.usd <= left)
        return { ...about, output: maxOutput };
    return { ...about, output: Math.floor((maxOutput * (left - none.usd)) / (all.usd - none.usd)) };
}
function refusal({ usage, usd }, { limit, allowed, used }, { role }) {
    const worst = limit === "tokens" ? (0,_domain_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .totalTokens */ .RP)(usage) : (usd ?? 0);
    return { admitted: false, limit, allowed, used, worst, ...(role === undefined ? {} : { role }) };
}


/***/ }),

/***/ 29524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPrices: () => (/* binding */ createPrices),
  plainName: () => (/* binding */ plainName),
  requireKnownPrice: () => (/* binding */ requireKnownPrice),
  unknownPrice: () => (/* binding */ unknownPrice)
});

;// CONCATENATED MODULE: ./build/src/domain/price.js
/** The list prices that are bundled with dev-agent. */
const priceTable = { name: "@pydantic/genai-prices", version: "0.1.8", date: "2026-09-23" };
/** US dollars. */
function priceOf(usage, price) {
    const { input, output, cacheRead = input, cacheWrite = 1.25 * input, cacheWrite1h = 2 * input } = price;
    const millionths = usage.input * input +
        usage.output * output +
        usage.cacheRead * cacheRead +
        usage.cacheWrite * cacheWrite +
        usage.cacheWrite1h * cacheWrite1h;
    return millionths / 1_000_000;
}

// EXTERNAL MODULE: ./build/src/domain/usage.js
var domain_usage = __webpack_require__(72981);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/agents/gateway/price-match.js
/**
 * Whether a rule of the price list means this very model. The list also matches by how a name begins, and a newer
 * model's name may begin like an older one's: such a rule counts for the whole name only.
 * @param names The model's name, with and without its date.
 */
function namesModel(rule, names) {
    if ("or" in rule)
        return rule.or.some((part) => namesModel(part, names));
    if ("and" in rule)
        return rule.and.every((part) => namesModel(part, names));
    if ("equals" in rule)
        return names.includes(rule.equals);
    if ("starts_with" in rule)
        return names.includes(rule.starts_with);
    if (!("regex" in rule) || !/^\^.*\$$/.test(rule.regex))
        return false;
    const whole = new RegExp(rule.regex);
    return names.some((name) => whole.test(name));
}

;// CONCATENATED MODULE: ./build/src/agents/gateway/prices.js




/**
 * List prices as they are bundled with dev-agent, loaded when first asked.
 * @param own What the user says that models cost; it goes before the list.
 */
function createPrices(provider, own = {}) {
    return {
        usd: async (model, usage) => {
            const price = Object.hasOwn(own, model) ? own[model] : undefined;
            return price === undefined ? listPrice(provider, model, usage) : priceOf(usage, price);
        },
    };
}
let table;
/** Kept: even to find a module that is loaded takes a good part of what a call may be held up for. */
function loadTable() {
    table ??= __webpack_require__.e(/* import() */ 2294).then(__webpack_require__.bind(__webpack_require__, 82294));
    return table;
}
/** Long contexts cost more, where the list says so. */
async function listPrice(provider, model, usage) {
    const { calcPrice } = await loadTable();
    const counts = {
        input_tokens: (0,domain_usage/* inputTokens */.T5)(usage),
        output_tokens: usage.output,
        cache_read_tokens: usage.cacheRead,
        cache_write_tokens: usage.cacheWrite + usage.cacheWrite1h,
        cache_write_1h_tokens: usage.cacheWrite1h,
    };
    const price = calcPrice(counts, model, { providerId: provider });
    if (price === null || !namesModel(price.model.match, [model, plainName(model)]))
        return null;
    return price.total_price;
}
/** A model's name without its date or `latest`. */
function plainName(model) {
    return model.replace(/[-@](?:\d{8}|\d{4}-\d{2}-\d{2}|latest|0)$/, "");
}
/**
 * Refuses a US-dollar budget that can't be kept because the model's price is unknown.
 * @param limits Of the session, or of the role that the model plays.
 * @throws DevAgentError of kind configuration.
 */
async function requireKnownPrice(prices, model, limits) {
    if (limits.usd === undefined)
        return;
    if ((await prices.usd(model, { ...domain_usage/* noUsage */.tk, input: 1, output: 1 })) === null)
        throw unknownPrice(model);
}
function unknownPrice(model) {
    return new errors/* DevAgentError */.NA({
        code: "price-unknown",
        kind: "configuration",
        message: `The price of the model ${model} isn't known, so a budget in US dollars can't be kept.`,
        remedy: `Add \`prices: { ${JSON.stringify(model)}: { input: IN, output: OUT } }\` to .dev-agent.yml with what a million tokens cost in US dollars, choose a model whose price is known, or limit --budget-tokens instead.`,
    });
}


/***/ }),

/***/ 20535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A short stable id of a problem, from what doesn't change when lines move. Never made from a secret. */
function fingerprint(...parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 20);
}


/***/ }),

/***/ 67629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ forecastRound)
/* harmony export */ });
/* harmony import */ var _spend_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91302);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72981);


/**
 * A round is what the coder and the reviewer of it used, however often they were called.
 * @param finished Rounds up to this one are over.
 */
function forecastRound(calls, finished) {
    const ofRounds = calls.filter(({ round }) => round >= 1 && round <= finished);
    const rounds = [...new Set(ofRounds.map(({ round }) => round))];
    const spends = rounds.map((round) => (0,_spend_js__WEBPACK_IMPORTED_MODULE_0__/* .sumCalls */ .$1)(ofRounds.filter((call) => call.round === round)));
    const usd = spends.map((spend) => spend.usd).filter((amount) => amount !== null);
    const { usdKind } = (0,_spend_js__WEBPACK_IMPORTED_MODULE_0__/* .costOf */ .ho)((0,_spend_js__WEBPACK_IMPORTED_MODULE_0__/* .sumCalls */ .$1)(ofRounds));
    return {
        rounds: rounds.length,
        usd: usd.length < spends.length ? null : rangeOf(usd),
        usdKind: rounds.length === 0 ? "unknown" : usdKind,
        tokens: rangeOf(spends.map(({ usage }) => (0,_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .totalTokens */ .RP)(usage))),
    };
}
function rangeOf(amounts) {
    if (amounts.length === 0)
        return null;
    return {
        mean: amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length,
        worst: Math.max(...amounts),
    };
}


/***/ }),

/***/ 57084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanLine: () => (/* binding */ cleanLine),
/* harmony export */   cleanText: () => (/* binding */ cleanText),
/* harmony export */   clip: () => (/* binding */ clip),
/* harmony export */   firstLine: () => (/* binding */ firstLine)
/* harmony export */ });
// Text from models, repositories and tools is shown to people. It must not move the cursor, hide or reorder what they
// read, or speak to the machine that records a log.
// Every repetition is bounded: text of any length takes time in proportion and doesn't exhaust the stack.
/** Terminal sequences: CSI, and OSC, DCS, SOS, PM and APC strings with their end; then every other control character. */
const controls = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
/(?:\x1b\[|\x9b)[0-?]{0,256}[ -/]{0,16}[@-~]|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x90\x98\x9c-\x9f\n]{0,8192}(?:\x07|\x1b\\|\x9c)|\x1b[ -/]{0,16}[0-~]?|[\x00-\x08\x0b-\x1f\x7f-\x9f]/g;
/** Characters that show nothing or change the order of others. Joiners inside emoji are left alone. */
const hidden = /(?:(?![\u200d\ufe0e\ufe0f])[\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]|(?<!\ufe0f|[\p{Extended_Pictographic}\p{Emoji_Modifier}])\u200d){1,1000}/gu;
/** Text of several lines, safe to print: control characters are gone, hidden ones are named, the rest is cut at `limit`. */
function cleanText(text, limit = 20_000) {
    const kept = text.length > limit ? cut(text, limit) : text;
    const clean = kept.toWellFormed().replace(/\r\n?/g, "\n").replace(controls, "").replace(hidden, nameHidden);
    return text.length > kept.length ? `${clean}… (${text.length - kept.length} more characters)` : clean;
}
/** Text for one line: the same, with every run of white space as one space. */
function cleanLine(text, limit = 500) {
    const kept = text.length > limit ? `${cut(text, limit)}…` : text;
    return cleanText(kept).replace(/\s+/g, " ").trim();
}
/** At most `limit` characters, an ellipsis in place of what was cut. */
function clip(text, limit) {
    return text.length <= limit ? text : `${cut(text, limit - 1)}…`;
}
/** The first line that isn't blank, on one line of clean text. */
function firstLine(text, limit = 500) {
    return cleanLine(text.split("\n").find((line) => line.trim() !== "") ?? "", limit);
}
/** Never in the middle of a surrogate pair. */
function cut(text, limit) {
    const code = text.charCodeAt(limit - 1);
    return text.slice(0, code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit);
}
function nameHidden(run) {
    const first = (run.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    const more = [...run].length - 1;
    return more === 0 ? `<U+${first}>` : `<U+${first} and ${more} more>`;
}


/***/ }),

/***/ 11275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ criticalRisk),
/* harmony export */   w: () => (/* binding */ riskLevel)
/* harmony export */ });
/** Above this score a candidate needs a critical review. */
const criticalRisk = 70;
function riskLevel(score) {
    if (score > criticalRisk)
        return "critical";
    if (score > 40)
        return "high";
    return score > 15 ? "medium" : "low";
}


/***/ }),

/***/ 73171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ noticesOf)
/* harmony export */ });
/**
 * What should be known of the agents that play, e.g. that a program's version was never tried, and of a plan that could have
 * paid for one.
 */
function noticesOf(cast, reports) {
    const playing = new Set(Object.values(cast).map(({ agent }) => agent));
    return reports.flatMap(({ agent, caution, brokenPlan, lacks, fix }) => {
        if (playing.has(agent))
            return caution === null ? [] : [caution];
        return brokenPlan === true ? [`${agent} was passed over: ${lacks}. ${fix}`] : [];
    });
}


/***/ }),

/***/ 30433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ openSessionParts)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/agents/gateway/cassette.js
var cassette = __webpack_require__(70665);
// EXTERNAL MODULE: ./build/src/domain/spend.js
var domain_spend = __webpack_require__(91302);
// EXTERNAL MODULE: ./build/src/agents/gateway/hold.js
var hold = __webpack_require__(15412);
;// CONCATENATED MODULE: ./build/src/agents/gateway/lowered-notice.js
/** Says that answers are cut short to fit a budget: once for each role and round. */
function createLoweredNotice({ events }) {
    const told = new Set();
    return ({ role, round, request, }, maxOutput) => {
        if (maxOutput >= request.maxOutput || told.has(`${role} ${round}`))
            return;
        told.add(`${role} ${round}`);
        const text = `What is left of the budget allows the ${role} answers of ${maxOutput} tokens instead of ${request.maxOutput}.`;
        events?.emit("notice", { level: "warning", text });
    };
}

// EXTERNAL MODULE: ./build/src/domain/budget.js
var budget = __webpack_require__(22321);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/agents/gateway/over-budget.js


/** The error of a call that a budget has no room for, or no time. */
function overBudget(reached, about) {
    const { limit, allowed, used, needed, role } = reached;
    const whose = role === undefined ? "The budget" : `The ${role}'s budget`;
    const next = needed === undefined ? "" : `, and the ${about.role}'s next call may take ${shown(limit, needed)}`;
    const command = (0,budget/* moreBudgetCommand */.uz)({
        session: about.session,
        limit,
        role,
        allowed,
        ...(needed === undefined ? {} : { needed: used + needed }),
    });
    return new errors/* DevAgentError */.NA({
        code: "budget-exceeded",
        kind: "budget",
        message: `${whose} of ${shown(limit, allowed)} is used up: ${shown(limit, used)} spent${next}.`,
        remedy: `The work is kept; go on with \`${command}\`.`,
    });
}
/** `$0.3100`, `1200 tokens`, `5.2 minutes`. */
function shown(limit, amount) {
    if (limit === "usd")
        return `$${amount.toFixed(4)}`;
    return limit === "tokens" ? `${Math.ceil(amount)} tokens` : `${Number(amount.toFixed(2))} ${limit}`;
}

;// CONCATENATED MODULE: ./build/src/agents/gateway/reservations.js




/** One reservation at a time, in the order in which they came: two calls never take the same room. */
function createReservations(settings) {
    const held = new Set();
    const released = new EventTarget();
    const tellLowered = createLoweredNotice(settings);
    let last = Promise.resolve();
    const refuse = (reached, { role }) => {
        settings.events?.emit("budget.exceeded", reached);
        return overBudget(reached, { role, session: settings.session });
    };
    const take = (call, hold) => {
        const mine = { role: call.role, hold };
        held.add(mine);
        tellLowered(call, hold.maxOutput);
        return {
            hold,
            release: () => {
                if (held.delete(mine))
                    released.dispatchEvent(new Event("released"));
            },
        };
    };
    const reserve = async (call) => {
        for (;;) {
            call.signal?.throwIfAborted();
            const late = checkMinutes(call, settings);
            if (late !== null)
                throw refuse(late, call);
            const underWay = [...held];
            const room = roomFor(call, settings, underWay);
            const loose = await (0,hold/* admit */.w4)(call, room);
            if (loose.admitted && loose.hold.maxOutput === call.request.maxOutput)
                return take(call, loose.hold);
            const close = { ...call, inputTokens: call.closer?.() ?? call.inputTokens };
            const admission = await (0,hold/* admit */.w4)(close, room);
            if (admission.admitted)
                return take(call, admission.hold);
            const alone = await (0,hold/* admit */.w4)(close, roomFor(call, settings, []));
            if (!alone.admitted)
                throw refuse(exceededBy(alone), call);
            // What is under way is in the way. It may have ended meanwhile.
            if (underWay.every((other) => held.has(other)))
                await nextRelease(released, call.signal);
        }
    };
    return {
        reserve: (call) => {
            const mine = last.then(() => reserve(call), () => reserve(call));
            last = mine;
            return mine;
        },
    };
}
function nextRelease(released, signal) {
    return new Promise((resolve, reject) => {
        const abort = () => reject(signal?.reason);
        signal?.addEventListener("abort", abort, { once: true });
        const done = () => {
            signal?.removeEventListener("abort", abort);
            resolve();
        };
        released.addEventListener("released", done, { once: true });
    });
}
function roomFor(call, { limits, meter }, held) {
    const role = call.role;
    const own = limits.roles?.[role];
    const session = { limits, spend: meter.spend, held: held.map(({ hold }) => hold) };
    const purses = [session];
    if (own !== undefined) {
        const spend = (0,domain_spend/* sumCalls */.$1)(meter.calls.filter((earlier) => earlier.role === role));
        const mine = held.filter((other) => other.role === role).map(({ hold }) => hold);
        purses.push({ role, limits: own, spend, held: mine });
    }
    const unpriced = meter.calls.find(({ usd }) => usd === null)?.model;
    return { purses, unpriced, prices: call.prices };
}
/** A role that is at work when the time is over makes no further call. */
function checkMinutes({ role: caller }, { limits, elapsedMs }) {
    if (elapsedMs === undefined)
        return null;
    const role = caller;
    const clocks = [
        { allowed: limits.minutes, used: elapsedMs() / 60_000, whose: {} },
        { allowed: limits.roles?.[role]?.minutes, used: elapsedMs(role) / 60_000, whose: { role } },
    ];
    for (const { allowed, used, whose } of clocks)
        if (allowed !== undefined && used >= allowed)
            return { status: "exceeded", limit: "minutes", allowed, used, ...whose };
    return null;
}
function exceededBy({ limit, allowed, used, worst, role }) {
    return { status: "exceeded", limit, allowed, used, needed: worst, ...(role === undefined ? {} : { role }) };
}

// EXTERNAL MODULE: ./build/src/domain/json.js
var domain_json = __webpack_require__(88986);
;// CONCATENATED MODULE: ./build/src/checks/risk/compare-manifests.js

const dependencyKinds = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
const installScripts = ["preinstall", "install", "postinstall", "preprepare", "prepare", "postprepare"];
const testScripts = ["pretest", "test", "posttest"];
/** What a package.json's change brings in. One that can't be read at head brings in nothing: nothing can install it. */
function compareManifests({ path, before, after }) {
    const [old, now] = [(0,domain_json/* parseJson */.qF)(before ?? ""), (0,domain_json/* parseJson */.qF)(after ?? "")];
    const dependencies = (manifest) => dependencyKinds.flatMap((kind) => Object.keys((0,domain_json/* objectAt */.lJ)(manifest, kind)));
    const known = new Set(dependencies(old));
    const script = (manifest, name) => (0,domain_json/* objectAt */.lJ)(manifest, "scripts")[name];
    const changed = (name) => script(old, name) !== script(now, name);
    return {
        path,
        newDependencies: [...new Set(dependencies(now))].filter((name) => !known.has(name)),
        installScripts: installScripts.filter((name) => changed(name) && script(now, name) !== undefined),
        // A first test command replaces nothing that judged before.
        testScripts: testScripts.filter((name) => changed(name) && (name !== "test" || script(old, name) !== undefined)),
    };
}

;// CONCATENATED MODULE: ./build/src/checks/risk/compare-tests.js
const assertion = /\b(?:expect|assert\w*|should)\b|\bt\.(?:Error|Fatal|Fail)f?\b|\b(?:require|assert)\.[A-Z]\w*/g;
const skip = /\b(?:it|test|describe|context|suite)\.(?:skip|todo|only|fixme)\b|\bx(?:it|describe|test)\s*\(|@pytest\.mark\.(?:skip|xfail)|@unittest\.skip|\bpytest\.skip\(|@(?:Disabled|Ignore)\b|#\[ignore|\bt\.Skip/g;
/** Whether a test file lost assertions or gained skips; null when it did neither. */
function compareTests({ path, before, after }) {
    if (before === null || after === null)
        return null;
    const lostAssertions = Math.max(0, count(before, assertion) - count(after, assertion));
    const newSkips = Math.max(0, count(after, skip) - count(before, skip));
    return lostAssertions + newSkips === 0 ? null : { path, lostAssertions, newSkips };
}
function count(text, pattern) {
    return text.match(pattern)?.length ?? 0;
}

;// CONCATENATED MODULE: ./build/src/checks/risk/protected-paths.js
// The first that matches counts. Compared in lower case: some disks don't tell `.GitHub` from `.github`.
const kinds = [
    ["code-owners", /^(?:\.github\/|\.gitlab\/|docs\/)?codeowners$/],
    ["workflow", /^\.github\/(?:workflows|actions)\/|(?:^|\/)action\.ya?ml$/],
    ["agent-instructions", /(?:^|\/)(?:claude|claude\.local|agents|agents\.override|gemini|skill)\.md$/],
    ["agent-instructions", /(?:^|\/)\.(?:claude|codex|cursor|gemini|aider|windsurf)\b[^/]*(?:\/|$)/],
    ["agent-instructions", /(?:^|\/)(?:\.mcp\.json|\.cursorrules|\.github\/copilot-instructions\.md)$/],
    ["dev-agent-config", /^\.dev-agent(?:\.ya?ml$|\/)/],
    ["continuous-integration", /^(?:\.gitlab-ci\.ya?ml|\.travis\.ya?ml|jenkinsfile|azure-pipelines\.ya?ml)$/],
    ["continuous-integration", /^\.(?:circleci|buildkite|woodpecker|ci|github)(?:\/|$)/],
    ["git-config", /(?:^|\/)\.(?:gitattributes|gitmodules|gitleaks\.toml|gitleaksignore|secretlintrc[^/]*)$/],
    ["git-config", /(?:^|\/)\.(?:githooks|husky)\//],
    ["lockfile", /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?)$/],
    [
        "lockfile",
        /(?:^|\/)(?:cargo|poetry|uv|pdm|pipfile|composer|gemfile|flake|deno|mix)\.lock$|(?:^|\/)go\.sum$/,
    ],
    [
        "manifest",
        /(?:^|\/)(?:package\.json|pyproject\.toml|setup\.(?:py|cfg)|requirements[\w.-]*\.txt|pipfile)$/,
    ],
    ["manifest", /(?:^|\/)(?:go\.mod|cargo\.toml|pom\.xml|gemfile|composer\.json|[\w.-]+\.gradle(?:\.kts)?)$/],
    ["check-config", /(?:^|\/)(?:tsconfig[\w.-]*\.json|biome\.jsonc?|\.eslintrc[^/]*|\.eslintignore)$/],
    ["check-config", /(?:^|\/)(?:eslint|vitest|vite|jest|playwright|karma|cypress|ava)\.config\.[a-z]+$/],
    [
        "check-config",
        /(?:^|\/)(?:pytest\.ini|tox\.ini|conftest\.py|mypy\.ini|\.?ruff\.toml|\.mocharc[^/]*|\.c8rc[^/]*)$/,
    ],
    [
        "build-config",
        /(?:^|\/)(?:dockerfile[^/]*|[^/]*\.dockerfile|containerfile|(?:docker-)?compose[^/]*\.ya?ml)$/,
    ],
    [
        "build-config",
        /(?:^|\/)(?:makefile|gnumakefile|\.npmrc|\.yarnrc[^/]*|build\.rs|mvnw|gradlew)$|\.(?:tf|tfvars)$/,
    ],
    ["dot-folder", /(?:^|\/)\.[^/]+\//],
];
function protectedKind(path) {
    const lower = path.toLowerCase();
    return kinds.find(([, pattern]) => pattern.test(lower))?.[0] ?? null;
}
const testPath = /(?:^|\/)(?:tests?|__tests__|specs?|e2e)\/|(?:^|\/)(?:test_[^/]+|[^/]+[._-](?:test|spec|tests))\.[a-z]+$|(?:^|\/)[^/]+Tests?\.(?:java|kt|cs|swift)$/;
const sourcePath = /\.(?:[cm]?[jt]sx?|py|go|rs|java|kts?|scala|rb|php|cs|fs|c|cc|cpp|h|hpp|m|swift|dart|ex|exs|erl|clj|lua|pl|sh|sql|vue|svelte)$/i;
function isTestPath(path) {
    return testPath.test(path);
}
function isSourcePath(path) {
    return sourcePath.test(path) && !isTestPath(path);
}
const sensitiveWords = new Set("auth authn authz authentication authorization login logout signin password passwords credential credentials secret secrets token tokens session sessions permission permissions acl rbac oauth saml jwt crypto cryptography encrypt encryption decrypt signature certificate security sanitize sandbox payment payments billing invoice checkout charge refund".split(" "));
const migrationWords = new Set(["migration", "migrations", "migrate", "schema"]);
/** What a path's own words say of the code: `auth`, `payments`, `migrations` … */
function sensitiveWord(path) {
    const words = path
        .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
        .toLowerCase()
        .split(/[^a-z0-9]+/);
    const secure = words.find((word) => sensitiveWords.has(word));
    if (secure !== undefined)
        return { word: secure, area: "security" };
    const migrates = words.find((word) => migrationWords.has(word));
    return migrates === undefined ? null : { word: migrates, area: "migration" };
}

// EXTERNAL MODULE: ./build/src/domain/risk.js
var risk = __webpack_require__(11275);
;// CONCATENATED MODULE: ./build/src/checks/risk/risk-facts.js
/** A factor, or none where it adds nothing. */
function factor(name, points, why) {
    const rounded = Math.round(points);
    return rounded <= 0 ? null : { name, points: rounded, why };
}
/** `a, b and 3 more`. */
function some(names) {
    const shown = names.slice(0, 3).join(", ");
    return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}

;// CONCATENATED MODULE: ./build/src/checks/risk/content-rules.js


const deletedTests = ({ files }) => {
    const gone = files
        .filter((file) => file.status === "deleted" && isTestPath(file.path))
        .map((file) => file.path);
    return gone.length === 0
        ? null
        : factor("tests-deleted", 20 + 5 * Math.min(gone.length, 4), `deletes ${some(gone)}`);
};
const weakenedTests = ({ weakenedTests }) => {
    if (weakenedTests.length === 0)
        return null;
    const sum = (key) => weakenedTests.reduce((all, test) => all + test[key], 0);
    const [lost, skips] = [sum("lostAssertions"), sum("newSkips")];
    const paths = some(weakenedTests.map((test) => test.path));
    return factor("tests-weakened", Math.min(30, 10 + 2 * lost + 5 * skips), `${lost} assertions fewer and ${skips} skips more in ${paths}`);
};
const untested = ({ files }) => {
    const source = files.filter((file) => file.status !== "deleted" && isSourcePath(file.path));
    if (source.length === 0 || files.some((file) => isTestPath(file.path) && file.status !== "deleted"))
        return null;
    return factor("no-test-touched", 12, `changes ${some(source.map((file) => file.path))} and no test`);
};
const content_rules_testScripts = ({ manifests }) => {
    const names = manifests.flatMap((change) => change.testScripts.map((name) => `${name} in ${change.path}`));
    return names.length === 0
        ? null
        : factor("test-command", 25, `changes the command that judged it: ${some(names)}`);
};
const executables = ({ files }) => {
    const found = files.filter((file) => file.newMode === "100755" && file.oldMode !== "100755");
    return found.length === 0
        ? null
        : factor("executable", 12, `makes ${some(found.map((file) => file.path))} executable`);
};
const links = ({ files }) => {
    const found = files.filter((file) => file.newMode === "120000" || file.status === "type-changed");
    return found.length === 0
        ? null
        : factor("type-change", 15, `adds a link or changes the type of ${some(found.map((file) => file.path))}`);
};
const binaries = ({ files }) => {
    const found = files
        .filter((file) => file.added === null && file.status !== "deleted")
        .map((file) => file.path);
    return found.length === 0 ? null : factor("binary", 10, `nobody can read the change of ${some(found)}`);
};
const contentRules = [
    deletedTests,
    weakenedTests,
    untested,
    content_rules_testScripts,
    executables,
    links,
    binaries,
];

;// CONCATENATED MODULE: ./build/src/checks/risk/path-rules.js


const weights = {
    "code-owners": [75, "who must review changes"],
    workflow: [50, "a workflow that runs with the repository's permissions"],
    "agent-instructions": [45, "what coding agents are told or may run"],
    "dev-agent-config": [45, "dev-agent's own configuration"],
    "continuous-integration": [35, "continuous integration"],
    "git-config": [25, "how git or a secret scanner treats files"],
    "check-config": [12, "how the project is checked"],
    "build-config": [12, "how the project is built or deployed"],
    "dot-folder": [10, "a hidden folder"],
};
const protectedRules = Object.entries(weights).map(([kind, [points, why]]) => (facts) => {
    const paths = pathsOf(facts, kind);
    return paths.length === 0 ? null : factor(kind, points, `changes ${why}: ${some(paths)}`);
});
/** A lockfile that moves without its manifest can bring in anything, and nobody reads it. */
const lockfileOnly = (facts) => {
    const locks = pathsOf(facts, "lockfile");
    if (locks.length === 0 || pathsOf(facts, "manifest").length > 0)
        return null;
    return factor("lockfile-only", 35, `${some(locks)} without a change to what it locks`);
};
const manifest = (facts) => {
    const paths = pathsOf(facts, "manifest");
    return paths.length === 0 ? null : factor("manifest", 4, `changes ${some(paths)}`);
};
const dependencies = ({ manifests }) => {
    const names = manifests.flatMap((change) => change.newDependencies);
    return factor("new-dependencies", Math.min(16, 4 * names.length), `adds ${some(names)}`);
};
const path_rules_installScripts = ({ manifests }) => {
    const names = manifests.flatMap((change) => change.installScripts.map((name) => `${name} in ${change.path}`));
    return names.length === 0
        ? null
        : factor("install-scripts", 40, `installing runs something new: ${some(names)}`);
};
const path_rules_area = (wanted, points) => ({ files }) => {
    const found = files.flatMap(({ path }) => {
        const word = sensitiveWord(path);
        return word?.area === wanted ? [`${path} (${word.word})`] : [];
    });
    return found.length === 0 ? null : factor(`${wanted}-code`, points, `touches ${some(found)}`);
};
const pathRules = [
    ...protectedRules,
    lockfileOnly,
    manifest,
    dependencies,
    path_rules_installScripts,
    path_rules_area("security", 15),
    path_rules_area("migration", 12),
];
function pathsOf({ files }, kind) {
    return files.map((file) => file.path).filter((path) => protectedKind(path) === kind);
}

;// CONCATENATED MODULE: ./build/src/checks/risk/session-rules.js

const unproven = ({ unproven }) => unproven.length === 0 ? null : factor("no-evidence", 100, `not proven: ${some(unproven)}`);
const sandbox = ({ sandbox }) => sandbox === "none"
    ? factor("no-sandbox", 25, "the agent and the project's commands ran without a sandbox")
    : null;
const scanner = ({ scanner }) => scanner.startsWith("gitleaks")
    ? null
    : factor("secret-scanner", 8, `secrets were looked for with ${scanner}, not gitleaks`);
const warnings = ({ warnings }) => factor("warnings", Math.min(10, warnings), `${warnings} new finding${warnings === 1 ? "" : "s"} let through`);
const rounds = ({ rounds }) => factor("rounds", Math.min(9, 3 * (rounds - 2)), `it took ${rounds} rounds`);
const commentPoints = { error: 6, warning: 3, note: 1 };
const review = ({ review }) => {
    if (review === null)
        return factor("review", 15, "nobody reviewed it");
    if (review.verdict === "changes")
        return factor("review", 30, "the reviewer asked for changes");
    const points = review.comments.reduce((sum, comment) => sum + commentPoints[comment.severity], 0);
    const count = review.comments.length;
    return factor("review", Math.min(12, points), `the reviewer approved with ${count} comment${count === 1 ? "" : "s"}`);
};
const sessionRules = [unproven, sandbox, scanner, warnings, rounds, review];

;// CONCATENATED MODULE: ./build/src/checks/risk/size-rules.js


/** Added lines tell defects better than anything else that a diff has; its logarithm keeps large ones comparable. */
const size = ({ files }) => {
    const lines = Math.round(files.reduce((sum, file) => sum + weight(file), 0));
    const [added, deleted] = [total(files, "added"), total(files, "deleted")];
    return factor("size", Math.min(30, 5 * Math.log2(1 + lines / 20)), `${added} lines added, ${deleted} deleted`);
};
const fileCount = ({ files }) => files.length < 2
    ? null
    : factor("files", Math.min(8, 2 * Math.log2(files.length)), `${files.length} files change`);
/** Entropy of the changed lines over directories: the same lines in many places are harder to review. */
const spread = ({ files }) => {
    const byDirectory = new Map();
    for (const file of files) {
        const directory = file.path.includes("/") ? file.path.slice(0, file.path.lastIndexOf("/")) : ".";
        byDirectory.set(directory, (byDirectory.get(directory) ?? 0) + weight(file));
    }
    const all = [...byDirectory.values()].reduce((sum, lines) => sum + lines, 0);
    if (all === 0)
        return null;
    const entropy = [...byDirectory.values()]
        .filter((lines) => lines > 0)
        .reduce((sum, lines) => sum - (lines / all) * Math.log2(lines / all), 0);
    return factor("spread", Math.min(6, 2 * entropy), `the change lies in ${byDirectory.size} directories`);
};
const sizeRules = [size, fileCount, spread];
/** Lines of a lockfile are made by a tool, and those of tests break nothing in use. */
function weight(file) {
    const lines = (file.added ?? 0) + (file.deleted ?? 0) / 2;
    if (protectedKind(file.path) === "lockfile")
        return 0;
    return isTestPath(file.path) ? lines / 4 : lines;
}
function total(files, key) {
    return files.reduce((sum, file) => sum + (file[key] ?? 0), 0);
}

;// CONCATENATED MODULE: ./build/src/checks/risk/score.js





const rules = [...sizeRules, ...pathRules, ...contentRules, ...sessionRules];
/** The score is the sum of its factors' points, at most 100; the heaviest factor comes first. */
function scoreRisk(facts) {
    const factors = rules
        .flatMap((rule) => rule(facts) ?? [])
        .sort((a, b) => b.points - a.points || (a.name < b.name ? -1 : 1));
    const sum = factors.reduce((total, { points }) => total + points, 0);
    const score = Math.min(100, sum);
    return { score, level: (0,risk/* riskLevel */.w)(score), factors };
}

;// CONCATENATED MODULE: ./build/src/checks/risk/assess.js





/** Scores candidates from what the trusted repository holds and the session's evidence. */
function createRiskAssessor(sources) {
    return { assess: async (state) => scoreRisk(await gatherFacts(sources, state)) };
}
// A change with more of them is large enough to be scored high by its size.
const filesRead = 40;
async function gatherFacts(sources, state) {
    const { candidate } = state;
    if (candidate === null)
        throw new errors/* DevAgentError */.NA({
            code: "risk-without-candidate",
            kind: "defect",
            message: "Risk was asked for before there was a candidate.",
            remedy: "Report it.",
        });
    const manifests = await textsOf(sources, candidate, (path) => /(?:^|\/)package\.json$/.test(path));
    const tests = await textsOf(sources, candidate, isTestPath);
    const checks = {
        "unit tests": state.unitTests,
        "static analysis": state.staticAnalysis,
        "secret scan": state.secretScan,
    };
    const results = Object.entries(checks);
    return {
        files: candidate.files,
        manifests: manifests.map(compareManifests),
        weakenedTests: tests.flatMap((texts) => compareTests(texts) ?? []),
        sandbox: sources.sandbox,
        scanner: sources.scanner,
        unproven: results.filter(([, result]) => result?.status !== "passed").map(([name]) => name),
        warnings: results.flatMap(([, result]) => result?.findings ?? []).length,
        rounds: state.round,
        review: state.review,
    };
}
async function textsOf({ readFile }, { baseSha, headSha, files }, wanted) {
    const changed = files.filter((file) => file.status !== "deleted" && wanted(file.path)).slice(0, filesRead);
    return Promise.all(changed.map(async ({ path, status }) => ({
        path,
        before: status === "added" ? null : await readFile(baseSha, path),
        after: await readFile(headSha, path),
    })));
}

;// CONCATENATED MODULE: ./build/src/domain/known-secrets/anchors.js
/** Signs that are compared at once, as two numbers. */
const width = 8;
const slotBits = 18;
/**
 * Some runs of eight signs of each needle, close enough to one another that whatever gives a secret away has one of them.
 * A text's own runs of eight are looked up one by one, and only where one is known is the needle laid against the text.
 */
function createAnchors(needles) {
    const isKnown = new Uint8Array(1 << slotBits);
    const bySlot = new Map();
    for (const needle of needles) {
        for (const end of anchorEnds(needle)) {
            const slot = slotAt(needle.signs, end);
            isKnown[slot] = 1;
            bySlot.set(slot, [...(bySlot.get(slot) ?? []), { needle, end }]);
        }
    }
    return {
        matches(text) {
            const found = [];
            let begin = 0;
            for (;;) {
                const match = nextMatch(text, { begin, isKnown, bySlot });
                if (match === null)
                    return found;
                found.push(match);
                begin = match.end;
            }
        },
    };
}
function nextMatch({ signs, length }, { begin, isKnown, bySlot }) {
    let first = 0;
    let last = 0;
    for (let at = begin; at < length; at += 1) {
        first = (first << 8) | (last >>> 24);
        last = (last << 8) | signs[at];
        const slot = slotOf(first, last);
        if (isKnown[slot] === 0 || at + 1 - begin < width)
            continue;
        const text = { signs: signs.subarray(0, length), begin, end: at + 1 };
        const match = longest((bySlot.get(slot) ?? []).map((anchor) => lay(anchor, text)));
        if (match !== null)
            return match;
    }
    return null;
}
/** Where only the whole counts one is enough; at its beginning, where forms of it begin alike. */
function anchorEnds({ signs, core }) {
    const { start, end, least } = core ?? { start: 0, end: signs.length, least: signs.length };
    const ends = [];
    for (let at = start + width; at <= end; at += least - width + 1)
        ends.push(at);
    return ends;
}
function slotAt(signs, end) {
    const [first, last] = [end - width, end - width / 2].map((from) => signs.subarray(from, from + width / 2).reduce((number, sign) => (number << 8) | sign, 0));
    return slotOf(first ?? 0, last ?? 0);
}
function slotOf(first, last) {
    return (Math.imul(first, 0x9e3779b1) ^ Math.imul(last, 0x85ebca6b)) >>> (32 - slotBits);
}
/** The run that an anchor's needle and the text share around it; null where it is too short. */
function lay({ needle, end }, text) {
    const { signs, core } = needle;
    const shift = text.end - end;
    let from = end;
    while (from > 0 && from + shift > text.begin && signs[from - 1] === text.signs[from - 1 + shift])
        from -= 1;
    let to = end;
    while (to < signs.length && signs[to] === text.signs[to + shift])
        to += 1;
    const whole = from === 0 && to === signs.length;
    const own = core === null ? 0 : Math.min(to, core.end) - Math.max(from, core.start);
    if (!whole && (core === null || own < core.least))
        return null;
    return { needle, start: from + shift, end: to + shift, whole };
}
/** Of equal ones that which is all of its needle. */
function longest(found) {
    const rank = ({ start, end, whole }) => 2 * (end - start) + (whole ? 1 : 0);
    return found.reduce((best, match) => {
        if (match === null || best === null)
            return match ?? best;
        return rank(match) > rank(best) ? match : best;
    }, null);
}

;// CONCATENATED MODULE: ./build/src/domain/known-secrets/fold.js
const backslash = 0x5c;
const kept = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
const escapeLetters = tableOf("abefnrtv0");
function tableOf(signs) {
    const table = new Uint8Array(256);
    for (const sign of signs)
        table[sign.charCodeAt(0)] = 1;
    return table;
}
/** @param bytes In UTF-8, or any other encoding that has ASCII in it. */
function fold(bytes, way) {
    const signs = new Uint8Array(bytes.length);
    const end = bytes.length;
    const skips = way === "escapes";
    let length = 0;
    for (let at = 0; at < end; at += 1) {
        const code = bytes[at];
        if (kept[code] === 1) {
            signs[length] = code;
            length += 1;
        }
        else if (skips && code === backslash)
            at = endOfEscape(bytes, at);
    }
    return { signs, length };
}
/** Where in a text or in bytes the signs of its folded form are. */
function placesOf(content, way) {
    const codes = typeof content === "string" ? codesOf(content) : content;
    const places = new Uint32Array(codes.length);
    let length = 0;
    for (let at = 0; at < codes.length; at += 1) {
        const code = codes[at];
        if (kept[code] === 1) {
            places[length] = at;
            length += 1;
        }
        else if (way === "escapes" && code === backslash)
            at = endOfEscape(codes, at);
    }
    return places;
}
/** One byte for each place in the text; those of other alphabets are nothing. */
function codesOf(text) {
    const codes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        codes[at] = code < 128 ? code : 0;
    }
    return codes;
}
/** A text that is in JSON that is in JSON has several backslashes before the one letter. */
function endOfEscape(codes, start) {
    let at = start;
    while (codes[at + 1] === backslash)
        at += 1;
    return escapeLetters[codes[at + 1] ?? 0] === 1 ? at + 1 : at;
}
/** A text's letters and digits. */
function foldText(text) {
    return text.replace(/[^A-Za-z0-9]/g, "");
}

;// CONCATENATED MODULE: ./build/src/domain/known-secrets/needle.js

/** Shorter values would be found in text that has nothing to do with them. */
const shortestSecret = 12;
/** Null for a text that has too few letters and digits to be known by them. */
function needleOf({ form, text, core }) {
    const folded = foldText(text);
    if (folded.length < shortestSecret)
        return null;
    const signs = new TextEncoder().encode(folded);
    if (core === null)
        return { form, text, signs, core: null };
    const start = foldText(text.slice(0, core.start)).length;
    const end = foldText(text.slice(0, core.end)).length;
    return { form, text, signs, core: { start, end, least: core.least } };
}

;// CONCATENATED MODULE: ./build/src/domain/known-secrets/regions.js

/** Every place in a text where one of the needles stands, leftmost first; those of the two ways to fold may overlap. */
function regionsIn(content, anchors) {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const ways = bytes.includes(0x5c) ? ["letters", "escapes"] : ["letters"];
    return ways
        .flatMap((way) => regionsOf(content, [...anchors.matches(fold(bytes, way))], way))
        .sort((one, other) => one.start - other.start);
}
function regionsOf(content, matches, way) {
    if (matches.length === 0)
        return [];
    const places = placesOf(content, way);
    return matches.map((match) => {
        const start = places[match.start] ?? 0;
        const end = (places[match.end - 1] ?? 0) + 1;
        return { form: formOf(match, content.slice(start, end)), ...withEdges(content, { match, start, end }) };
    });
}
/** A part of a form, or one with further signs in it, is split; marks of escapes and the zeros of UTF-16 don't count. */
function formOf({ needle, whole }, found) {
    return whole && visible(found) === visible(inner(needle.text)) ? needle.form : "split";
}
/** The zeros of UTF-16, a backslash, the sign of URLs. */
const marks = new Set([0, 0x5c, 0x25]);
function visible(content) {
    let count = 0;
    for (let at = 0; at < content.length; at += 1) {
        if (!marks.has(typeof content === "string" ? content.charCodeAt(at) : (content[at] ?? 0)))
            count += 1;
    }
    return count;
}
const inner = (text) => text.replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, "");
/** The signs at a form's own beginning and end belong to it, too, where they are there. */
function withEdges(content, { match, start, end }) {
    if (!match.whole || typeof content !== "string")
        return { start, end };
    const { text } = match.needle;
    const before = /^[^A-Za-z0-9]*/.exec(text)?.[0].length ?? 0;
    const behind = /[^A-Za-z0-9]*$/.exec(text)?.[0].length ?? 0;
    const head = text.slice(0, before);
    const tail = text.slice(text.length - behind);
    return {
        start: content.endsWith(head, start) ? start - before : start,
        end: content.startsWith(tail, end) ? end + behind : end,
    };
}

;// CONCATENATED MODULE: ./build/src/domain/known-secrets/replace.js
/** What stands in place of a credential. */
const instead = "[credential]";
/** A text with every region replaced, however they overlap. */
function replaceRegions(text, regions) {
    let clean = "";
    let done = 0;
    for (const { start, end } of merged(regions)) {
        const from = besideEscape(text, Math.max(start, done));
        clean += text.slice(done, from) + instead;
        done = end;
    }
    return clean + text.slice(done);
}
/**
 * Texts that stand one behind the other, with the regions of all of them together replaced: where one region goes over
 * several texts, the first of them says so.
 */
function replaceInTexts(texts, regions) {
    const spans = merged(regions);
    let begin = 0;
    return texts.map((text) => {
        const end = begin + text.length;
        let clean = "";
        let done = begin;
        for (const span of spans.filter((each) => each.start < end && each.end > begin)) {
            const from = Math.max(span.start, begin);
            clean += text.slice(done - begin, from - begin) + (span.start >= begin ? instead : "");
            done = Math.min(span.end, end);
        }
        clean += text.slice(done - begin);
        begin = end + separator.length;
        return clean;
    });
}
/** Between texts that stand one behind the other; secrets are found through it. */
const separator = "\n";
function merged(regions) {
    const spans = [];
    for (const { start, end } of regions) {
        const last = spans.at(-1);
        if (last !== undefined && start < last.end)
            last.end = Math.max(last.end, end);
        else
            spans.push({ start, end });
    }
    return spans;
}
/**
 * After a backslash the first letter may belong to an escape such as `\n`: it is left, so that JSON stays JSON. A sign that
 * is written by its number, as `\u0073`, goes with its backslashes.
 */
function besideEscape(text, start) {
    if (text[start - 1] !== "\\")
        return start;
    if (/[bfnrt]/.test(text[start] ?? ""))
        return start + 1;
    let from = start;
    while (text[start] === "u" && text[from - 1] === "\\")
        from -= 1;
    return from;
}

;// CONCATENATED MODULE: ./build/src/domain/known-secrets/scrub-literally.js

const mostEscapes = 3;
/**
 * Replaces values that are not known by their letters and digits alone, as passwords of many other signs, or that JSON
 * writes otherwise: as they are, URL-encoded, each also within JSON, even JSON within JSON.
 */
function literalScrub(values) {
    const forms = values.flatMap(formsOf);
    const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);
    const pattern = new RegExp(longestFirst.map(patternOf).join("|"), "g");
    return (text) => text.replace(pattern, instead);
}
function formsOf(value) {
    const encoded = encodeURIComponent(value.toWellFormed());
    const lowerCase = encoded.replace(/%../g, (code) => code.toLowerCase());
    return [value, encoded, lowerCase].flatMap(escapedForms);
}
function escapedForms(form) {
    const forms = [form, form.replaceAll("/", "\\/")];
    let escaped = form;
    for (let times = 0; times < mostEscapes; times += 1) {
        escaped = JSON.stringify(escaped).slice(1, -1);
        forms.push(escaped);
    }
    return forms;
}
/** After a backslash the first letter may belong to an escape such as `\n`: it is left, so that JSON stays JSON. */
function patternOf(form) {
    const literal = (text) => text.replace(/[^\w]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
    const [first = "", rest = ""] = [form.slice(0, 1), form.slice(1)];
    return /[bfnrt]/.test(first) ? `(?:(?<!\\\\)${first}|(?<=\\\\${first}))${literal(rest)}` : literal(form);
}

;// CONCATENATED MODULE: ./build/src/domain/known-secrets/core-of.js
/** With fewer letters and digits, a part of it may stand somewhere by chance. */
const leastSigns = 32;
const leastDifferent = 14;
/**
 * What of a secret gives it away even where it stands alone, e.g. because the text was cut off or the secret laid down in
 * two places; null where only the whole of it does: it is short, or is made of words.
 */
function coreOf(secret) {
    const core = bounds(secret);
    const signs = secret.slice(core.start, core.end).replace(/[^A-Za-z0-9]/g, "");
    const looksRandom = [/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(signs));
    const isMixed = new Set(signs).size >= leastDifferent && !/(.)\1{5}/.test(signs);
    return signs.length >= leastSigns && isMixed && looksRandom ? core : null;
}
function bounds(secret) {
    // The first two parts of a signed token (JWT) say who and for how long, much as in another one.
    const signed = /^eyJ[\w-]+\.[\w-]+\.(?=[\w-]+$)/.exec(secret);
    if (signed !== null)
        return { start: signed[0].length, end: secret.length };
    // The keys of one kind begin with the same bytes.
    const key = /^-----BEGIN [^-]+-----\s*[\w+/]{32}/.exec(secret);
    const end = secret.search(/\s*-----END [^-]+-----\s*$/);
    if (key !== null)
        return { start: key[0].length, end: end < key[0].length ? secret.length : end };
    const kind = /^[a-z]{2,}(?:[-_][a-z0-9]{2,8}){0,2}[-_]/.exec(secret);
    return { start: kind?.[0].length ?? 0, end: secret.length };
}

;// CONCATENATED MODULE: ./build/src/domain/known-secrets/secret-texts.js

/** Signs of a secret that nobody hits upon by chance: 16 of 62 different ones are 95 bits. */
const tellingSigns = 16;
/** Every way in which a secret is looked for, apart from what may stand between its signs. */
function secretTexts(secret) {
    const plain = secret.toWellFormed();
    const reversed = [...plain].reverse().join("");
    const core = coreOf(plain);
    const backward = core === null ? null : { start: plain.length - core.end, end: plain.length - core.start };
    return [
        one("plain", plain, core),
        one("reversed", reversed, backward),
        ...urlEncoded(plain),
        ...base64(plain, core),
        ...base64(reversed, backward),
        ...hex(plain, core),
        ...hex(reversed, backward),
    ];
}
function one(form, text, core) {
    return { form, text, core: core === null ? null : { ...core, least: tellingSigns } };
}
function urlEncoded(plain) {
    const upper = encodeURIComponent(plain);
    if (upper === plain)
        return [];
    const lower = upper.replace(/%../g, (code) => code.toLowerCase());
    return [...new Set([upper, lower])].map((text) => ({ form: "url-encoded", text, core: null }));
}
/**
 * Encoded alone, and for each number of bytes, modulo 3, that may be encoded before it: the signs that are all its own,
 * whatever stands before and behind. Of letters and digits the alphabet for URLs has the same.
 */
function base64(text, core) {
    const bytes = new TextEncoder().encode(text);
    const encode = (before) => btoa(String.fromCharCode(...new Uint8Array(before), ...bytes));
    const least = (tellingSigns * 4) / 3;
    const inside = [0, 1, 2].map((before) => {
        const signOf = (byte) => ((before + byte) * 8) / 6;
        const start = Math.ceil(signOf(0));
        const own = encode(before).slice(start, Math.floor(signOf(bytes.length)));
        return { form: "base64", text: own, core: scaled(core, (at) => signOf(at) - start, least) };
    });
    return [{ form: "base64", text: encode(0), core: scaled(core, (at) => (at * 8) / 6, least) }, ...inside];
}
/** What stands before each byte: nothing, as in `\x73`, as in `0x73`, as in `\u0073`. */
const hexMarks = ["", "x", "0x", "u00"];
function hex(text, core) {
    const lower = [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, "0"));
    return hexMarks.flatMap((mark) => [lower, lower.map((digits) => digits.toUpperCase())].map((bytes) => {
        const width = mark.length + 2;
        const written = bytes.map((digits) => mark + digits).join("");
        return { form: "hex", text: written, core: scaled(core, (at) => at * width, tellingSigns * width) };
    }));
}
function scaled(core, to, least) {
    if (core === null)
        return null;
    return { start: Math.ceil(to(core.start)), end: Math.floor(to(core.end)), least: Math.ceil(least) };
}

;// CONCATENATED MODULE: ./build/src/domain/known-secrets/known-secrets.js






/** @param added Told of each value that is new, before anything can show it. */
function createKnownSecrets(values, added = () => { }) {
    const known = new Set();
    let search;
    const add = (value) => {
        if (value.length < shortestSecret || known.has(value))
            return;
        added(value);
        known.add(value);
        search = undefined;
    };
    for (const value of values)
        add(value);
    const searching = () => {
        search ??= prepare([...known]);
        return search;
    };
    return {
        add,
        scrub: (text) => (known.size === 0 ? text : scrub(text, searching())),
        scrubAll: (texts) => (known.size === 0 ? texts : scrubAll(texts, searching())),
        find: (content) => (known.size === 0 ? [] : find(content, searching())),
    };
}
function prepare(values) {
    const needles = values.flatMap(secretTexts).map(needleOf);
    const odd = values.filter(isOdd);
    return {
        anchors: createAnchors(needles.filter((needle) => needle !== null)),
        literally: odd.length === 0 ? null : literalScrub(odd),
    };
}
/** Whether letters and digits don't make it known, or JSON writes it otherwise. */
function isOdd(value) {
    return value.replace(/[^A-Za-z0-9]/g, "").length < shortestSecret || JSON.stringify(value) !== `"${value}"`;
}
function scrub(text, { anchors, literally }) {
    const clean = literally?.(text) ?? text;
    const regions = regionsIn(clean, anchors);
    return regions.length === 0 ? clean : replaceRegions(clean, regions);
}
function scrubAll(texts, search) {
    const clean = texts.map((text) => scrub(text, search));
    const regions = regionsIn(clean.join(separator), search.anchors);
    return regions.length === 0 ? clean : replaceInTexts(clean, regions);
}
function find(content, { anchors, literally }) {
    const forms = new Set(regionsIn(content, anchors).map(({ form }) => form));
    if (literally === null)
        return [...forms];
    const text = typeof content === "string" ? content : new TextDecoder().decode(content);
    if (literally(text) !== text)
        forms.add("plain");
    return [...forms];
}

// EXTERNAL MODULE: ./build/src/git/commands.js
var commands = __webpack_require__(76350);
// EXTERNAL MODULE: ./build/src/git/refs.js
var refs = __webpack_require__(7274);
// EXTERNAL MODULE: ./build/src/git/requirements.js
var requirements = __webpack_require__(61232);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/domain/candidate.js
var domain_candidate = __webpack_require__(79643);
;// CONCATENATED MODULE: ./build/src/git/object-directories.js


/** An object directory and every one that it borrows from, in turn; absolute. */
async function borrowedFrom(objectDirectory) {
    const found = [(0,external_node_path_.resolve)(objectDirectory)];
    for (const directory of found) {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(directory, "info", "alternates"), "utf8").catch(() => "");
        for (const line of text.split("\n")) {
            if (line === "" || line.startsWith("#"))
                continue;
            const other = (0,external_node_path_.resolve)(directory, line);
            if (!found.includes(other))
                found.push(other);
        }
    }
    return found;
}
/** Lets a repository read the objects of others without copying them. */
async function borrow(gitDirectory, objectDirectories) {
    const info = (0,external_node_path_.join)(gitDirectory, "objects", "info");
    await (0,promises_.mkdir)(info, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(info, "alternates"), `${objectDirectories.map(quoted).join("\n")}\n`);
}
function quoted(path) {
    if (!path.includes("\n"))
        return path;
    return `"${path.replaceAll(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
}

;// CONCATENATED MODULE: ./build/src/git/trusted-context.js






/** Makes the private bare repository, or opens the one that an earlier process made. Copies no objects. */
async function openTrusted(request) {
    const { theirs, ...place } = await openPrivate(request);
    return {
        ...request,
        ...place,
        common: request.repository.commonDirectory,
        sharedObjects: [(0,external_node_path_.join)(place.trusted, "objects"), ...theirs],
    };
}
/** The private repository alone, and the object directories that it borrows from. */
async function openPrivate(request) {
    const { repository, sessionDirectory } = request;
    const git = (0,commands/* createGit */.lD)(request.userEnv);
    const trusted = (0,external_node_path_.join)(sessionDirectory, "trusted.git");
    await (0,promises_.mkdir)(sessionDirectory, { recursive: true });
    await initialise(git, { directory: trusted, bare: true, objectFormat: repository.objectFormat });
    const theirs = await borrowedFrom(repository.objectDirectory);
    await borrow(trusted, theirs);
    if (repository.shallow)
        await (0,promises_.copyFile)((0,external_node_path_.join)(repository.commonDirectory, "shallow"), (0,external_node_path_.join)(trusted, "shallow"));
    const ask = async (args, more) => (await git.hardened({ at: trusted, args, ...more })).stdout;
    return { git, trusted, sessionDirectory, ask, theirs };
}
/** An empty repository without any template. */
async function initialise(git, what) {
    const bare = what.bare ? ["--bare"] : [];
    const format = `--object-format=${what.objectFormat}`;
    await git.hardened({
        args: ["init", "--quiet", "--template=", "--initial-branch=main", format, ...bare, "--", what.directory],
    });
}
/** Whether `older` is `newer` or one of its ancestors. */
async function isAncestor(context, older, newer) {
    if (older === newer)
        return true;
    const answer = await context.git.hardened({
        at: context.trusted,
        args: ["merge-base", "--is-ancestor", "--end-of-options", older, newer],
        answers: [1],
    });
    return answer.exitCode === 0;
}
/** Runs something that needs a file of its own, which is gone afterwards. */
async function withScratchFile(context, use) {
    const path = (0,external_node_path_.join)(context.sessionDirectory, `scratch-${crypto.randomUUID()}`);
    try {
        return await use(path);
    }
    finally {
        await (0,promises_.rm)(path, { force: true });
    }
}
/** Refuses candidates whose ids are no ids, whatever journal they came from. */
function requireShas(candidate) {
    if ([candidate.headSha, candidate.baseSha, candidate.treeSha].every(domain_candidate/* isSha */.H))
        return;
    throw new errors/* DevAgentError */.NA({
        code: "not-a-candidate",
        kind: "defect",
        message: "The candidate's commit ids are not full ids.",
        remedy: "Please report it.",
    });
}

;// CONCATENATED MODULE: ./build/src/git/base-positions.js





/** Asks the remote too. What it answers with goes into the private repository only. */
async function askForBase(context, branch) {
    const { local, remote } = await knownBase(context, branch);
    const { remote: place } = context.repository;
    if (place === null)
        return { local, remote: null, unreachable: null };
    const answer = await context.git
        .network({
        at: context.trusted,
        args: [
            ...["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules"],
            ...["--no-auto-maintenance", "--", place.url, `+refs/heads/${branch}:${incoming(branch)}`],
        ],
        answers: [1, 128],
    })
        .catch((error) => ({ exitCode: 128, stderr: error instanceof Error ? error.message : "" }));
    if (answer.exitCode !== 0) {
        if (/couldn't find remote ref/.test(answer.stderr))
            return { local, remote: null, unreachable: null };
        return { local, remote, unreachable: (0,commands/* firstProblem */.AX)(answer.stderr) };
    }
    return { local, remote: await (0,refs/* readRef */.sg)(incomingRef(context, branch)), unreachable: null };
}
/** The local branch alone. */
async function localBase(context, branch) {
    const local = await (0,refs/* readRef */.sg)({ git: context.git, at: context.common, ref: `refs/heads/${branch}` });
    return { local, remote: null, unreachable: null };
}
/** As `askForBase`, from what was fetched before, by the person or by dev-agent. */
async function knownBase(context, branch) {
    const { git, common, repository } = context;
    const { local } = await localBase(context, branch);
    const theirs = repository.remote === null
        ? null
        : await (0,refs/* readRef */.sg)({ git, at: common, ref: `refs/remotes/${repository.remote.name}/${branch}` });
    const ours = await (0,refs/* readRef */.sg)(incomingRef(context, branch));
    return { local, remote: ours ?? theirs, unreachable: null };
}
/** The newer of two positions of a branch; null when each has commits that the other lacks. */
async function newer(context, positions) {
    const { local, remote } = positions;
    if (local === null || remote === null)
        return local ?? remote;
    if (await isAncestor(context, local, remote))
        return remote;
    return (await isAncestor(context, remote, local)) ? local : null;
}
/** The commit to build on, with a notice about everything that a person should know of it. */
async function baseTip(context, branch) {
    const positions = await askForBase(context, branch);
    const { local, remote, unreachable } = positions;
    const name = context.repository.remote?.name;
    if (unreachable !== null)
        context.notice(`${name} could not be asked for ${branch} (${unreachable}).`);
    if (local === null && remote === null)
        throw baseGone(branch);
    const tip = await newer(context, positions);
    if (tip === null) {
        if (context.push || local === null)
            throw diverged(branch, name);
        context.notice(`${branch} and ${name}/${branch} went separate ways; the session builds on the local one.`);
        return local;
    }
    if (context.push && remote !== null && tip !== remote)
        context.notice(`${branch} has commits that ${name} lacks; the merge takes them there.`);
    return tip;
}
function diverged(branch, remote) {
    return (0,requirements/* configurationError */.DN)({
        code: "base-diverged",
        message: `${branch} and ${remote}/${branch} went separate ways: each has commits that the other lacks.`,
        remedy: `Bring them together first: git switch ${branch} && git pull --rebase ${remote} ${branch}.`,
    });
}
function baseGone(branch) {
    return (0,requirements/* configurationError */.DN)({
        code: "base-missing",
        message: `There is no branch ${JSON.stringify(branch)} any more.`,
        remedy: "Bring it back, or start again with --base.",
    });
}
function remoteUnreachable(remote, why) {
    return new errors/* DevAgentError */.NA({
        code: "remote-unreachable",
        kind: "infrastructure",
        message: `${remote} could not be reached: ${why}.`,
        remedy: "Check the network and your login with git fetch, then run `dev-agent resume`.",
    });
}
const incoming = (branch) => `refs/incoming/${branch}`;
function incomingRef(context, branch) {
    return { git: context.git, at: context.trusted, ref: incoming(branch) };
}

;// CONCATENATED MODULE: ./build/src/git/base-drift.js



/** Remembers where the base branch is when a session starts, once. */
async function rememberBase(context) {
    const { local, remote } = await knownBase(context, context.repository.baseBranch);
    for (const [name, to] of [
        ["local", local],
        ["remote", remote],
    ])
        if (to !== null)
            await (0,refs/* moveRef */.LH)(seen(context, name), { from: null, to, why: "start" });
}
/**
 * The commit that a merge goes on top of. That is the candidate's base as long as nobody moved the branch: a branch that
 * lagged behind the base from the start did not move, one that was set back since did.
 */
async function mergeOnto(context, question) {
    const { branch, base, positions } = question;
    const still = (await stands(context, { name: "local", now: positions.local, base })) &&
        (await stands(context, { name: "remote", now: positions.remote, base }));
    if (still)
        return base;
    const tip = await newer(context, positions);
    if (tip === null)
        throw diverged(branch, context.repository.remote?.name);
    return tip;
}
async function stands(context, position) {
    const { name, now, base } = position;
    if (now === base)
        return true;
    const before = await (0,refs/* readRef */.sg)(seen(context, name));
    if (now === null && before !== null && name === "local")
        throw baseGone(context.repository.baseBranch);
    if (now === null)
        return true;
    if (before === null || !(await isAncestor(context, before, now)))
        return false;
    return isAncestor(context, now, base);
}
function seen(context, name) {
    return { git: context.git, at: context.trusted, ref: `refs/seen/${name}` };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/src/git/environment.js
var environment = __webpack_require__(58703);
;// CONCATENATED MODULE: ./build/src/git/canonical-patch.js
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







// Every default that a configuration or a version of git could change is spelled out.
const canonical = [
    ...environment/* plainDiff */.IB,
    "--patch",
    "--full-index",
    "--unified=3",
    "--inter-hunk-context=0",
    "--diff-algorithm=myers",
    "--indent-heuristic",
    "--src-prefix=a/",
    "--dst-prefix=b/",
    "--submodule=short",
    "--ignore-submodules=none",
];
/**
 * SHA-256 of the patch between two commits or trees. Binary files stand in it with their full object ids and not their
 * bytes: git writes those compressed, and compression differs between machines.
 */
function hashPatch(context, pair) {
    return withPatchFile(context, pair, async (path) => {
        const hash = (0,external_node_crypto_.createHash)("sha256");
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
        return hash.digest("hex");
    });
}
/** The patch as text, at most `limit` characters of it; the last line says so when it was cut. */
function readPatch(context, pair, limit) {
    return withPatchFile(context, pair, async (path) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path), true);
            const { size } = await file.stat();
            // A character takes at most 4 bytes; one more byte tells whether there is more.
            const buffer = Buffer.alloc(Math.min(size, limit * 4 + 1));
            await file.read(buffer, 0, buffer.length, 0);
            const text = buffer.toString("utf8");
            if (text.length <= limit && buffer.length === size)
                return text;
            const note = `\n[cut: the whole patch has ${size} bytes]\n`;
            return text.slice(0, Math.max(0, limit - note.length)) + note.slice(0, limit);
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
    });
}
function withPatchFile(context, pair, use) {
    return withScratchFile(context, async (path) => {
        const ids = [(0,refs/* checkSha */.$)(pair.base), (0,refs/* checkSha */.$)(pair.head)];
        await context.ask(["diff", ...canonical, `--output=${path}`, "--end-of-options", ...ids]);
        return use(path);
    });
}

;// CONCATENATED MODULE: ./build/src/git/bundle.js
var bundle_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var bundle_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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




/** Largest bundle that is taken over, in bytes. */
const bundleLimit = 128 * 1024 * 1024;
/**
 * Reads a bundle that untrusted commands wrote. Follows no link out of its place, opens nothing but a regular file,
 * reads nothing beyond the limit.
 */
async function readBundle(path) {
    const bytes = await readUntrusted(path);
    return "problem" in bytes ? bytes : parseBundle(bytes);
}
async function readUntrusted(path) {
    const directory = (0,external_node_path_.dirname)(path);
    const real = await (0,promises_.realpath)(directory).catch(() => null);
    const repository = await (0,promises_.realpath)((0,external_node_path_.dirname)(directory)).catch(() => null);
    if (real === null || real !== `${repository}/${(0,external_node_path_.basename)(directory)}`)
        return { problem: "its git directory is gone or leads elsewhere" };
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = external_node_fs_.constants;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = bundle_addDisposableResource(env_1, await (0,promises_.open)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK), true);
            const found = await file.stat();
            if (!found.isFile())
                return { problem: "its bundle is not a file" };
            if (found.size > bundleLimit)
                return { problem: `its commits take ${found.size} bytes; at most ${bundleLimit} are taken` };
            const buffer = Buffer.alloc(found.size);
            await file.read(buffer, 0, buffer.length, 0);
            return buffer;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = bundle_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        return { problem: `its bundle cannot be read (${error.code})` };
    }
}
/** The one ref of a bundle that travels between jobs. */
const candidateRef = "refs/dev-agent/candidate";
/** The header of a bundle is lines up to an empty one; the pack follows. `ref`: the only one that it may have. */
function parseBundle(bytes, ref = "HEAD") {
    const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf("\n\n");
    if (end < 0)
        return { problem: "its bundle has no header" };
    const [signature, ...lines] = Buffer.from(bytes.subarray(0, end)).toString("utf8").split("\n");
    if (signature !== "# v2 git bundle" && signature !== "# v3 git bundle")
        return { problem: "its bundle is of an unknown kind" };
    const tips = lines.filter((line) => !/^[-@]/.test(line)).map((line) => line.split(" "));
    const [head, name] = tips[0] ?? [];
    if (tips.length !== 1 || name !== ref || !(0,domain_candidate/* isSha */.H)(head))
        return { problem: "its bundle has no single head" };
    return { head, pack: bytes.subarray(end + 2) };
}

;// CONCATENATED MODULE: ./build/src/git/tree-changes.js
const statuses = {
    A: "added",
    M: "modified",
    D: "deleted",
    T: "type-changed",
};
/** Reads `git diff-tree -r -z --raw`, with `--numstat` or without. */
function parseTreeChanges(output) {
    return parse(output).changes;
}
/** Reads `git diff-tree -r -z --raw --numstat`. */
function parseChangedFiles(output) {
    const { changes, lines } = parse(output);
    return changes.map(({ path, status, oldMode, newMode }) => {
        const [added, deleted] = lines.get(path) ?? [null, null];
        return { path, status, added, deleted, oldMode, newMode };
    });
}
function parse(output) {
    const changes = [];
    const lines = new Map();
    const tokens = output.split("\0");
    for (let index = 0; index < tokens.length; index += 1) {
        const token = tokens[index] ?? "";
        const raw = /^:(\d{6}) (\d{6}) [0-9a-f]+ ([0-9a-f]+) ([AMDT])$/.exec(token);
        if (raw !== null) {
            index += 1;
            const [, oldMode = "", newMode = "", newId = "", letter = ""] = raw;
            const status = statuses[letter] ?? "modified";
            changes.push({ path: tokens[index] ?? "", status, oldMode, newMode, newId });
            continue;
        }
        const count = /^(\d+|-)\t(\d+|-)\t(.*)$/s.exec(token);
        if (count === null) {
            if (token === "")
                continue;
            throw new Error(`git diff-tree printed what is not known: ${JSON.stringify(token.slice(0, 80))}`);
        }
        lines.set(count[3] ?? "", [lineCount(count[1]), lineCount(count[2])]);
    }
    return { changes, lines };
}
function lineCount(text) {
    return text === undefined || text === "-" ? null : Number(text);
}

;// CONCATENATED MODULE: ./build/src/git/candidate.js




/** The candidate that a commit is, seen from its base. */
async function describeCandidate(context, pair) {
    const tree = await context.ask([
        "rev-parse",
        "--verify",
        "--end-of-options",
        `${(0,refs/* checkSha */.$)(pair.head)}^{tree}`,
    ]);
    return {
        headSha: pair.head,
        baseSha: pair.base,
        treeSha: (0,refs/* checkSha */.$)(tree.trim()),
        diffSha256: await hashPatch(context, pair),
        files: await changedFiles(context, pair),
    };
}
/** The files that differ between two commits, sorted by path. */
async function changedFiles(context, pair) {
    const ids = [(0,refs/* checkSha */.$)(pair.base), (0,refs/* checkSha */.$)(pair.head)];
    return parseChangedFiles(await context.ask([
        "diff-tree",
        "-r",
        "-z",
        "--raw",
        "--numstat",
        ...environment/* plainDiff */.IB,
        "--end-of-options",
        ...ids,
    ]));
}

;// CONCATENATED MODULE: ./build/src/git/commit-in-sandbox.js





const bundleName = "dev-agent.bundle";
const gitTimeout = 5 * 60_000;
const noDirectory = "its git directory is gone or leads elsewhere";
// What is marked so would be committed as it was, whatever lies in the tree.
const forgetMarks = `if git ls-files -v | grep -q '^[a-zS] '; then
  git ls-files -z | git update-index -z --no-assume-unchanged --stdin
  git ls-files -z | git update-index -z --no-skip-worktree --stdin
fi
`;
// A git that was killed leaves its locks behind, and nobody else runs git here now.
const commitAndBundle = `set -e
rm -rf .git/index.lock .git/HEAD.lock .git/${bundleName}
git add --all
${forgetMarks}git add --all
git diff --cached --quiet --no-ext-diff || git commit --quiet --no-verify --cleanup=verbatim --file=- >&2
head=$(git rev-parse --verify HEAD)
[ "$head" = "$1" ] || git bundle create --quiet .git/${bundleName} HEAD "^$1" >&2
`;
const moveTo = `set -e
rm -rf .git/index.lock .git/HEAD.lock
${forgetMarks}git reset --hard --quiet "$1"
`;
const readHead = `set -e
git rev-parse --quiet --verify 'HEAD^{tree}'
git diff --cached --quiet --no-ext-diff HEAD || [ $? -eq 1 ]
`;
/** Commits what a workspace holds and writes its commits since the base as a bundle; all of it inside the sandbox. */
async function commitInSandbox(place, about) {
    const gitDirectory = (0,external_node_path_.join)(place.workspace.directory, ".git");
    if (!(await isDirectory(gitDirectory)))
        return { status: "broken", problem: noDirectory };
    const result = await runScript(place, { script: commitAndBundle, sha: about.base, stdin: about.message });
    if (result !== null)
        return { status: "broken", problem: result };
    const path = (0,external_node_path_.join)(gitDirectory, bundleName);
    return (await exists(path)) ? { status: "bundled", path } : { status: "nothing" };
}
/** Moves a workspace to another commit; false when its repository is too broken for that. */
async function moveInSandbox(place, sha) {
    return (await runScript(place, { script: moveTo, sha })) === null;
}
/** Why a workspace's repository cannot be used; null when it can. */
async function findDamage(place, sha) {
    if (!(await isDirectory((0,external_node_path_.join)(place.workspace.directory, ".git"))))
        return noDirectory;
    return runScript(place, { script: readHead, sha });
}
async function runScript(place, { script, sha, stdin }) {
    if (!(0,domain_candidate/* isSha */.H)(sha))
        return "it was asked for what is no commit";
    const { sandbox, workspace, date } = place;
    const inside = sandbox.pathInside(workspace);
    const result = await sandbox
        .run({
        workspace,
        argv: ["sh", "-c", script, "sh", sha],
        env: {
            ...environment/* isolated */.My,
            ...(0,environment/* settingVariables */.sd)(environment/* safeSettings */.Rg),
            ...(0,environment/* authorship */.wn)(environment/* agentIdentity */._8, date),
            // Named outright, so that git never takes a repository further up for it.
            GIT_DIR: `${inside}/.git`,
            GIT_WORK_TREE: inside,
            GIT_LITERAL_PATHSPECS: "0",
        },
        timeoutMs: gitTimeout,
        ...(stdin === undefined ? {} : { stdin }),
    })
        .catch(asProblem);
    if (typeof result === "string")
        return result;
    if (result.exitCode === 0)
        return null;
    if (result.timedOut)
        return "git took too long in it";
    const lines = result.output.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("hint:"));
    return (lines.find((line) => /^(fatal|error):/.test(line)) ?? lines.at(-1) ?? `git ended with ${result.exitCode}`);
}
/** A workspace that no sandbox will open because of its repository is as broken as one that git can't read. */
function asProblem(thrown) {
    if (thrown instanceof errors/* DevAgentError */.NA && thrown.code === "workspace-git")
        return thrown.message;
    throw thrown;
}
function isDirectory(path) {
    return (0,promises_.lstat)(path).then((found) => found.isDirectory(), () => false);
}
function exists(path) {
    return (0,promises_.lstat)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./build/src/git/read-objects.js


/** The contents of objects, all at once, by way of a file: they need not be text, and their lengths count bytes. */
async function readObjects(context, ids) {
    if (ids.length === 0)
        return [];
    const stdin = ids.map((id) => `${id}\n`).join("");
    const bytes = await withScratchFile(context, async (outputFile) => {
        await context.ask(["cat-file", "--batch=%(objectname) %(objectsize)"], { stdin, outputFile });
        return (0,promises_.readFile)(outputFile);
    });
    const objects = [];
    for (let at = 0; at < bytes.length;) {
        const start = bytes.indexOf("\n", at) + 1;
        const [id = "", size] = bytes.toString("latin1", at, start).trim().split(" ");
        const end = start + Number(size);
        if (start === 0 || !(end <= bytes.length))
            throw new Error(`git cat-file does not know ${id}`);
        objects.push({ id, bytes: bytes.subarray(start, end) });
        at = end + 1;
    }
    return objects;
}
/** Their sizes in bytes, without reading them. */
async function readSizes(context, ids) {
    const answer = await context.ask(["cat-file", "--batch-check=%(objectname) %(objectsize)"], {
        stdin: [...ids].map((id) => `${id}\n`).join(""),
    });
    const lines = answer.split("\n").filter((line) => line !== "");
    return new Map(lines.map((line) => [line.split(" ")[0] ?? "", Number(line.split(" ")[1])]));
}

;// CONCATENATED MODULE: ./build/src/git/tree-rules.js

/** Largest file that a candidate may add, in bytes. */
const blobLimit = 10 * 1024 * 1024;
/** What a set of changes breaks; empty when they may be taken. */
function judgeChanges(changes) {
    const violations = changes.flatMap((change) => {
        const path = change.path;
        return tree_rules_rules.flatMap(([rule, judge]) => {
            const message = judge(change);
            return message === null ? [] : [{ rule, message, path }];
        });
    });
    // Several commits may break the same rule in the same place.
    return [
        ...new Map(violations.map((violation) => [`${violation.rule}\0${violation.path}`, violation])).values(),
    ];
}
const tree_rules_rules = [
    ["submodule", judgeSubmodule],
    ["path", judgePath],
    ["symlink", judgeLink],
    ["size", judgeSize],
];
function judgeSubmodule({ oldMode, newMode }) {
    if (oldMode !== "160000" && newMode !== "160000")
        return null;
    return "Submodule entries can't be added, changed or removed; a repository inside the repository counts as one.";
}
function judgePath({ path, status }) {
    if (status === "deleted")
        return null;
    if (path.split("/").some(isGitName))
        return "A part of the path stands for git's own directory.";
    // U+FFFD is what bytes that are not UTF-8 became on reading.
    if (/[\p{Cc}\uFFFD]/u.test(path))
        return "The path has control characters or is not UTF-8.";
    return null;
}
// Also the names that file systems without case, or with short names, take for `.git`.
function isGitName(part) {
    const name = part
        .normalize("NFKC")
        .replace(/\p{Cf}/gu, "")
        .toLowerCase();
    return /^(\.git|git~1)[ .]*$/.test(name);
}
function judgeLink({ path, target }) {
    if (target === null)
        return null;
    const leaves = "The symbolic link leads out of the repository.";
    if (target === "" || target.includes("\0") || external_node_path_.posix.isAbsolute(target))
        return leaves;
    const parts = target.split("/").filter((part) => part !== "" && part !== ".");
    const down = parts.findIndex((part) => part !== "..");
    // After another link, `..` no longer leads back to where it seems to.
    if (down >= 0 && parts.includes("..", down))
        return "The symbolic link has `..` within its path.";
    const reached = external_node_path_.posix.join(external_node_path_.posix.dirname(path), target);
    if (reached === ".." || reached.startsWith("../"))
        return leaves;
    return reached.split("/").some(isGitName) ? "The symbolic link leads into git's own directory." : null;
}
function judgeSize({ size }) {
    if (size <= blobLimit)
        return null;
    return `The file has ${size} bytes; at most ${blobLimit} are taken.`;
}

;// CONCATENATED MODULE: ./build/src/git/judge-history.js





/** Most commits of one candidate. */
const commitLimit = 1_000;
/** Most different targets of symbolic links; what they take is read at once. */
const linkLimit = 10_000;
/** No file system follows a longer link. */
const linkBytes = 4096;
/** What the commits of a pair break, each of them looked at by itself; empty when they may be taken. */
async function judgeHistory(context, pair) {
    const { base, head } = pair;
    const again = `git reset --soft ${base}`;
    const type = await context.ask(["cat-file", "-t", head]).catch(() => "missing");
    if (type.trim() !== "commit" || !(await isAncestor(context, base, head)))
        return [{ rule: "not-on-base", message: `The commits do not build on ${base}: ${again}` }];
    const most = `--max-count=${commitLimit + 1}`;
    const listed = await context.ask(["rev-list", "--parents", most, `${base}..${head}`]);
    const commits = listed.split("\n").filter((line) => line !== "");
    if (commits.length > commitLimit)
        return [{ rule: "commits", message: `There are over ${commitLimit} commits; make them fewer: ${again}` }];
    if (commits.some((line) => line.split(" ").length > 2))
        return [{ rule: "merge-commit", message: `There are merge commits: ${again}` }];
    const ids = commits.map((line) => line.split(" ")[0] ?? "");
    return judgeChanges(await lookInto(context, await changesOf(context, ids)));
}
/** What each of some commits changes, seen from the one before it. */
async function changesOf(context, commits) {
    const answer = await context.ask(["diff-tree", "--stdin", "--no-commit-id", "-r", "-z", "--raw", ...environment/* plainDiff */.IB], { stdin: commits.map((sha) => `${sha}\n`).join("") });
    return parseTreeChanges(answer);
}
async function lookInto(context, changes) {
    const sizes = await readSizes(context, new Set(changes.filter(hasBlob).map(({ newId }) => newId)));
    const sizeOf = (id) => sizes.get(id) ?? Number.POSITIVE_INFINITY;
    const links = changes.filter((change) => isLink(change) && sizeOf(change.newId) <= linkBytes);
    const ids = [...new Set(links.map(({ newId }) => newId))].slice(0, linkLimit);
    const objects = await readObjects(context, ids);
    const targets = new Map(objects.map(({ id, bytes }) => [id, bytes.toString("utf8")]));
    return changes.map((change) => ({
        ...change,
        size: hasBlob(change) ? sizeOf(change.newId) : 0,
        // The rules refuse an empty target.
        target: isLink(change) ? (targets.get(change.newId) ?? "") : null,
    }));
}
const isLink = ({ newMode }) => newMode === "120000";
const hasBlob = ({ newMode }) => newMode !== "000000" && newMode !== "160000";

;// CONCATENATED MODULE: ./build/src/git/find-secrets.js



/** Most bytes that all files of all commits may have together, so that the search has an end. */
const mostBytes = 1024 * 1024 * 1024;
/** Places that are told of; nobody puts more of them right at a time. */
const mostTold = 20;
/** Bytes that are read at once. */
const readAtOnce = 32 * 1024 * 1024;
/**
 * Every place of a range of commits where a credential of this process stands: each commit with its message and its
 * people, each file that any of them adds or changes, also one that a later commit takes away again, each file's name, and
 * the branch. Empty where there is none. Says file and form, and not one character of the credential.
 */
async function findSecrets(context, { base, head }, branch) {
    const { secrets } = context;
    if (secrets === undefined)
        return [];
    const commits = (await context.ask(["rev-list", `${base}..${head}`])).split("\n").filter((id) => id !== "");
    const changes = await changesOf(context, commits);
    const again = `take it out of every commit, not only of the last one: git reset --soft ${base}`;
    const tell = (where, forms, path) => forms.length === 0 ? [] : [violation({ where, forms, again, path: path && shownPath(path, secrets) })];
    const found = tell("The branch's name", secrets.find(branch));
    for (const { id, bytes } of await readObjects(context, commits))
        found.push(...tell(`The message or an author of commit ${id.slice(0, 12)}`, secrets.find(bytes)));
    found.push(...tell("The name of a file", secrets.find(changes.map(({ path }) => path).join("\n"))));
    const paths = pathsByBlob(changes);
    const sizes = await readSizes(context, paths.keys());
    const total = [...sizes.values()].reduce((sum, size) => sum + (Number.isFinite(size) ? size : 0), 0);
    if (total > mostBytes)
        return [...found, tooMuch(total)];
    for (const ids of portions(sizes)) {
        for (const { id, bytes } of await readObjects(context, ids))
            found.push(...tell("The file", secrets.find(bytes), paths.get(id)));
    }
    return found.slice(0, mostTold);
}
/** The last look before a candidate is handed on. Throws a policy error (`known-secret`). */
async function requireNoSecrets(context, pair) {
    const [first] = await findSecrets(context, pair, "");
    if (first === undefined)
        return;
    throw new errors/* DevAgentError */.NA({
        code: "known-secret",
        kind: "policy",
        message: `The candidate is not handed on: ${first.path === undefined ? "" : `${first.path}: `}${first.message}`,
        remedy: "Renew that credential where it is issued; then start the goal again.",
    });
}
function violation({ where, forms, again, path }) {
    const message = `${where} holds a credential of this session (${forms.map(words).join(", ")}); ${again}`;
    return { rule: "known-secret", message, ...(path === undefined ? {} : { path }) };
}
function words(form) {
    if (form === "plain")
        return "as it is";
    if (form === "split")
        return "split up, or a part of it";
    return form === "reversed" || form === "url-encoded" ? form : `in ${form}`;
}
/** A path in which something is hidden may still show a part of it. */
function shownPath(path, secrets) {
    const clean = secrets.scrub(path);
    return secrets.find(clean).length === 0 ? clean : undefined;
}
function pathsByBlob(changes) {
    return new Map(changes.filter(hasBlob).map(({ newId, path }) => [newId, path]));
}
function portions(sizes) {
    const portions = [];
    let room = 0;
    for (const [id, size] of sizes) {
        if (size > room) {
            portions.push([]);
            room = readAtOnce;
        }
        portions.at(-1)?.push(id);
        room -= size;
    }
    return portions;
}
function tooMuch(bytes) {
    const message = `Its files have ${bytes} bytes in all commits together; only ${mostBytes} are looked through for credentials.`;
    return { rule: "known-secret", message };
}

// EXTERNAL MODULE: ./build/src/domain/branch-name.js
var branch_name = __webpack_require__(68290);
// EXTERNAL MODULE: ./build/src/process/run-command.js + 5 modules
var run_command = __webpack_require__(87175);
;// CONCATENATED MODULE: ./build/src/git/remove-tree.js




/**
 * Deletes a directory with everything in it, also where commands left parts of it read-only, as Go's cache is, or
 * deeper than a path can say. Throws an infrastructure error for what cannot be deleted, such as a mount.
 */
async function removeTree(directory) {
    try {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
    catch {
        await removeByForce(directory);
    }
}
async function removeByForce(directory) {
    const env = { PATH: "/usr/bin:/bin", LC_ALL: "C" };
    // `-H` is left out on purpose: a link in the place of the directory is not followed.
    await (0,run_command/* runCommand */.d)({
        argv: ["find", directory, "-type", "d", "!", "-perm", "-700", "-exec", "chmod", "u+rwx", "{}", ";"],
        env,
    });
    const { exitCode, stderr } = await (0,run_command/* runCommand */.d)({ argv: ["rm", "-rf", "--", directory], env });
    if (exitCode === 0)
        return;
    throw new errors/* DevAgentError */.NA({
        code: "not-deleted",
        kind: "infrastructure",
        message: `${directory} could not be deleted: ${(0,commands/* firstProblem */.AX)(stderr)}.`,
        remedy: "Delete it yourself (unmount what is mounted in it first), then run again.",
    });
}

;// CONCATENATED MODULE: ./build/src/git/make-workspace.js







// What installing and testing leaves behind, for repositories that don't ignore it. Tracked files are not affected.
const neverCommitted = [
    "node_modules/",
    ".venv/",
    "__pycache__/",
    "*.pyc",
    ".pytest_cache/",
    ".mypy_cache/",
    ".ruff_cache/",
];
/** Everything is made beside the place and then moved there: a workspace is there whole or not at all. */
async function makeWorkspace(context, place, head) {
    const beside = `${place}.new`;
    await removeTree(beside);
    await (0,promises_.mkdir)((0,external_node_path_.join)(beside, "home"), { recursive: true });
    const tree = (0,external_node_path_.join)(beside, "tree");
    const at = await makeRepository(context, tree, head);
    await context.git.hardened({ at, workTree: tree, args: ["read-tree", "-m", "-u", (0,refs/* checkSha */.$)(head.sha)] });
    await removeTree(place);
    await (0,promises_.rename)(beside, place);
}
/** A repository at a commit, with nothing checked out yet; its git directory. */
async function makeRepository(context, directory, head) {
    const { objectFormat } = context.repository;
    await initialise(context.git, { directory, bare: false, objectFormat });
    const at = (0,external_node_path_.join)(directory, ".git");
    await make_workspace_prepare(context, at);
    const git = (...args) => context.git.hardened({ at, args });
    if (head.branch !== null)
        await git("symbolic-ref", "HEAD", head.branch);
    await git("update-ref", "--no-deref", "--", head.branch ?? "HEAD", (0,refs/* checkSha */.$)(head.sha));
    return at;
}
async function make_workspace_prepare(context, at) {
    await borrow(at, context.sharedObjects);
    if (context.repository.shallow)
        await (0,promises_.copyFile)((0,external_node_path_.join)(context.trusted, "shallow"), (0,external_node_path_.join)(at, "shallow"));
    const { name, email } = environment/* agentIdentity */._8;
    await (0,promises_.appendFile)((0,external_node_path_.join)(at, "config"), `[user]\n\tname = ${name}\n\temail = ${email}\n[gc]\n\tauto = 0\n[maintenance]\n\tauto = false\n`);
    const theirs = await (0,promises_.readFile)((0,external_node_path_.join)(context.common, "info", "exclude"), "utf8").catch(() => "");
    // There from the start, so that a sandbox can make them read-only.
    await (0,promises_.mkdir)((0,external_node_path_.join)(at, "hooks"), { recursive: true });
    await (0,promises_.mkdir)((0,external_node_path_.join)(at, "info"), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(at, "commondir"), ".\n");
    await (0,promises_.writeFile)((0,external_node_path_.join)(at, "info", "exclude"), `${neverCommitted.join("\n")}\n${theirs}`);
}

;// CONCATENATED MODULE: ./build/src/git/give-objects.js
var give_objects_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var give_objects_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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




/**
 * Puts commits and what belongs to them into the person's repository, as one pack. No git runs there: nothing in its
 * configuration (such as `url.*.insteadOf`) has a say.
 */
async function giveObjects(context, commits) {
    const { repository, session } = context;
    const fetched = repository.remote === null ? [] : [`refs/remotes/${repository.remote.name}/${repository.baseBranch}`];
    const refs = [`refs/heads/${repository.baseBranch}`, `refs/heads/${(0,branch_name/* branchOf */.W0)(session)}`, ...fetched];
    const known = await context.git.hardened({
        at: context.common,
        args: ["for-each-ref", "--format=%(objectname)", "--", ...refs],
    });
    const has = known.stdout.split("\n").filter((line) => line !== "");
    const wanted = commits.filter((commit) => !has.includes(commit));
    if (wanted.length === 0)
        return;
    const directory = (0,external_node_path_.join)(context.sessionDirectory, `pack-${crypto.randomUUID()}`);
    await (0,promises_.mkdir)(directory);
    try {
        const wants = [...wanted, ...has.map((id) => `^${id}`)].map((line) => `${line}\n`).join("");
        await context.ask(["pack-objects", "--quiet", "--revs", "--non-empty", "--delta-base-offset", (0,external_node_path_.join)(directory, "pack")], { stdin: wants });
        await place(directory, (0,external_node_path_.join)(context.repository.objectDirectory, "pack"));
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
async function place(from, to) {
    await (0,promises_.mkdir)(to, { recursive: true });
    // Git looks for the index: it goes last, when the pack is there.
    const names = (await (0,promises_.readdir)(from))
        .filter((name) => /\.(pack|idx)$/.test(name))
        .sort()
        .reverse();
    for (const name of names) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const incoming = (0,external_node_path_.join)(to, `tmp_${crypto.randomUUID()}`);
            await (0,promises_.copyFile)((0,external_node_path_.join)(from, name), incoming, external_node_fs_.constants.COPYFILE_FICLONE);
            const file = give_objects_addDisposableResource(env_1, await (0,promises_.open)(incoming, "r"), true);
            await file.sync();
            await (0,promises_.rename)(incoming, (0,external_node_path_.join)(to, name));
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = give_objects_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
}

// EXTERNAL MODULE: ./build/src/git/checkouts.js
var checkouts = __webpack_require__(31255);
;// CONCATENATED MODULE: ./build/src/git/move-checkout.js





/** Whether a branch is checked out anywhere, and without changes. */
async function lookAtCheckout(context, branch) {
    const checkout = await checkoutOf(context, branch);
    if (checkout === null)
        return "none";
    return (await (0,checkouts/* isClean */.AG)(context.git, checkout)) ? "clean" : "dirty";
}
/**
 * Moves a clean checkout of a branch from one commit to the next. It is left as it is where that would take more than
 * writing files: over untracked ones, or through a content filter such as LFS.
 */
async function moveCheckout(context, move) {
    const checkout = await checkoutOf(context, move.branch);
    if (checkout === null)
        return "none";
    const place = (0,checkouts/* inCheckout */.YU)(checkout);
    const settings = await (0,checkouts/* withoutFilters */.ml)(context.git, checkout.gitDirectory);
    const git = async (...args) => (await context.git.hardened({ ...place, args, settings, answers: [1, 128] })).exitCode === 0;
    // A process that was killed may have got this far.
    if (await git("diff-index", "--cached", "--quiet", (0,refs/* checkSha */.$)(move.to)))
        return "moved";
    const files = await changedFiles(context, { base: move.from, head: move.to });
    const paths = files.map(({ path }) => path);
    if (await isFiltered(context, checkout, paths))
        return "left";
    for (const { path, oldMode } of files)
        if (oldMode === "000000" && (await isThere((0,external_node_path_.join)(checkout.toplevel, path))))
            return "left";
    await git("update-index", "-q", "--refresh");
    return (await git("read-tree", "-m", "-u", (0,refs/* checkSha */.$)(move.from), (0,refs/* checkSha */.$)(move.to))) ? "moved" : "left";
}
/** The working tree of the person that has a branch checked out. */
function checkoutOf(context, branch) {
    const { toplevel, gitDirectory } = context.repository;
    const own = toplevel === null ? null : { toplevel, gitDirectory };
    return (0,checkouts/* findCheckout */.I8)(context.git, { at: context.common, own, branch });
}
async function isFiltered(context, checkout, paths) {
    const { stdout } = await context.git.hardened({
        ...(0,checkouts/* inCheckout */.YU)(checkout),
        args: ["check-attr", "-z", "--stdin", "filter"],
        stdin: paths.map((path) => `${path}\0`).join(""),
    });
    const values = stdout.split("\0").filter((_, index) => index % 3 === 2);
    return values.some((value) => value !== "unspecified" && value !== "unset");
}
function isThere(path) {
    return (0,promises_.lstat)(path).then(() => true, (error) => error.code !== "ENOENT");
}

;// CONCATENATED MODULE: ./build/src/git/session-branch.js





/** Creates the session's branch in the person's repository; nothing if it is there already. */
async function startBranch(context, branch, base) {
    await remember(context, base);
    const place = userBranch(context, branch);
    if ((await (0,refs/* readRef */.sg)(place)) !== null)
        return;
    await giveObjects(context, [base]);
    await (0,refs/* moveRef */.LH)(place, { from: null, to: base, why: "start" });
}
/** Moves the session's branch in the person's repository to a candidate. Commits of others on it are not thrown away. */
async function publishCandidate(context, to) {
    await remember(context, to.head);
    await giveObjects(context, [to.head]);
    const place = userBranch(context, to.branch);
    const from = await (0,refs/* readRef */.sg)(place);
    if (from === to.head)
        return;
    const ours = from === null || (await isOurs(context, from));
    if (ours && (await (0,refs/* moveRef */.LH)(place, { from, to: to.head, why: "candidate" })))
        return;
    throw new errors/* DevAgentError */.NA({
        code: "branch-moved",
        kind: "policy",
        message: `Somebody else moved ${to.branch} to ${from}.`,
        remedy: `Keep their work under another name: git branch -m ${to.branch} another-name; then run \`dev-agent resume\`.`,
    });
}
/** The last candidate of this session that builds on `start`; else `start`. */
async function lastCandidate(context, { branch, start }) {
    const tip = await (0,refs/* readRef */.sg)(userBranch(context, branch));
    if (tip === null || !(await isOurs(context, tip)))
        return start;
    return (await isAncestor(context, start, tip)) ? tip : start;
}
/** Deletes the session's branch where it still is at `expected`; not while it is checked out somewhere. */
async function deleteBranch(context, branch, expected) {
    if ((await checkoutOf(context, branch)) !== null) {
        context.notice(`${branch} is checked out, so it was not deleted.`);
        return;
    }
    const place = userBranch(context, branch);
    if ((await (0,refs/* readRef */.sg)(place)) === expected)
        await (0,refs/* deleteRef */.jq)(place, expected);
}
function userBranch(context, branch) {
    return { git: context.git, at: context.common, ref: `refs/heads/${branch}` };
}
// What this session made is told from what others committed by these refs, whatever moment it was killed at.
function remembered(context, sha) {
    return { git: context.git, at: context.trusted, ref: `refs/made/${(0,refs/* checkSha */.$)(sha)}` };
}
async function remember(context, sha) {
    await context.ask(["update-ref", "--", remembered(context, sha).ref, sha]);
}
async function isOurs(context, sha) {
    return (await (0,refs/* readRef */.sg)(remembered(context, sha))) !== null;
}

;// CONCATENATED MODULE: ./build/src/git/mend-workspace.js
var mend_workspace_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var mend_workspace_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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







/**
 * Makes the repository of the agents' workspace anew, at the last candidate, with a notice. Where not even
 * the list of what is never committed is left, the files are made anew too; true when they were kept.
 */
async function mendWorkspace(context, damage) {
    const { workspace, start, problem } = damage;
    const branch = (0,branch_name/* branchOf */.W0)(context.session);
    const head = { sha: await lastCandidate(context, { branch, start }), branch: `refs/heads/${branch}` };
    const tree = workspace.directory;
    await unlock(tree);
    const exclude = await readExclude((0,external_node_path_.join)(tree, ".git"));
    if (exclude === null)
        await makeWorkspace(context, (0,external_node_path_.dirname)(tree), head);
    else
        await replaceRepository(context, { tree, exclude, head });
    const files = exclude === null ? "uncommitted work in it is lost" : "the files in it were kept";
    context.notice(`The workspace's repository could not be used (${problem.slice(0, 200)}); ` +
        `it was made anew at ${head.sha.slice(0, 12)}, and ${files}.`);
    return exclude !== null;
}
async function replaceRepository(context, what) {
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(what.tree), "mended");
    await removeTree(beside);
    const at = await makeRepository(context, beside, what.head);
    await context.git.hardened({ at, args: ["read-tree", what.head.sha] });
    await (0,promises_.writeFile)((0,external_node_path_.join)(at, "info", "exclude"), what.exclude);
    await removeTree((0,external_node_path_.join)(what.tree, ".git"));
    await (0,promises_.rename)(at, (0,external_node_path_.join)(what.tree, ".git"));
    await removeTree(beside);
}
/** What set-ups made is listed there too. Null where the file is gone, or where anything on its path is a link. */
async function readExclude(gitDirectory) {
    const information = (0,external_node_path_.join)(gitDirectory, "info");
    if (!(await unlock(gitDirectory)) || !(await unlock(information)))
        return null;
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = external_node_fs_.constants;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = mend_workspace_addDisposableResource(env_1, await (0,promises_.open)((0,external_node_path_.join)(information, "exclude"), O_RDONLY | O_NOFOLLOW | O_NONBLOCK), true);
            return (await file.stat()).isFile() ? await file.readFile() : null;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = mend_workspace_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch {
        return null;
    }
}
/** Opens a directory that commands closed; false for what is none. */
async function unlock(directory) {
    const found = await (0,promises_.lstat)(directory).catch(() => null);
    if (found?.isDirectory() !== true)
        return false;
    await (0,promises_.chmod)(directory, found.mode | 0o700);
    return true;
}

;// CONCATENATED MODULE: ./build/src/git/collect.js










/** Takes over what a workspace holds, and moves the session's branch to it when it breaks no rule. */
async function collect(context, request) {
    const { base, branch } = request;
    (0,refs/* checkSha */.$)(base);
    const committed = await commitMended(context, request);
    if (committed.status === "nothing")
        return { status: "empty" };
    if (committed.status === "broken")
        return refused([broken(committed.problem)]);
    const bundle = await readBundle(committed.path);
    if ("problem" in bundle)
        return refused([broken(bundle.problem)]);
    const unsound = await takeObjects(context, bundle);
    if (unsound !== null)
        return refused([unsound]);
    const pair = { base, head: bundle.head };
    const violations = await judgeHistory(context, pair);
    if (violations.length > 0)
        return refused(violations);
    const known = await findSecrets(context, pair, branch);
    if (known.length > 0)
        return refused(known);
    const candidate = await describeCandidate(context, pair);
    if (candidate.files.length === 0)
        return { status: "empty" };
    await publishCandidate(context, { branch, head: pair.head });
    return { status: "candidate", candidate };
}
/** A repository that cannot be used is made anew once, and what was left of its files committed in it. */
async function commitMended(context, request) {
    const { workspace, base } = request;
    const { sandbox, workDate: date } = context;
    const place = { sandbox, workspace, date };
    const committed = await commitInSandbox(place, request);
    if (committed.status !== "broken" || workspace.purpose !== "agent")
        return committed;
    const kept = await mendWorkspace(context, { workspace, start: base, problem: committed.problem });
    return kept ? commitInSandbox(place, request) : committed;
}
/** Git's own strict check runs on every object that is new, before any of them is looked at. */
async function takeObjects(context, bundle) {
    const { exitCode, stderr } = await context.git.hardened({
        at: context.trusted,
        args: ["index-pack", "--stdin", "--fix-thin", "--strict"],
        stdin: bundle.pack,
        answers: [1, 128],
    });
    if (exitCode === 0)
        return null;
    (0,commands/* requireSpace */.MK)(stderr);
    const line = stderr.split("\n").find((text) => text.startsWith("error: ")) ?? stderr;
    return { rule: "unsound-objects", message: `Git finds its objects unsound: ${(0,commands/* firstProblem */.AX)(line)}.` };
}
function broken(problem) {
    return {
        rule: "workspace-broken",
        message: `The workspace's repository cannot be used: ${problem.slice(0, 300)}.`,
    };
}
function refused(violations) {
    return { status: "refused", findings: violations.map(toFinding) };
}
function toFinding({ rule, message, path }) {
    const fingerprint = (0,external_node_crypto_.createHash)("sha256")
        .update(`${rule}\0${path ?? ""}`)
        .digest("hex")
        .slice(0, 16);
    const file = path === undefined ? {} : { file: path };
    return { source: "tree-rules", tool: "dev-agent", rule, severity: "error", message, ...file, fingerprint };
}

;// CONCATENATED MODULE: ./build/src/git/merge-commit.js




/** Makes the merge commit, on no branch yet; not where it would land anything but the approved patch. */
async function planMerge(context, question) {
    const plan = await planTree(context, question);
    if (plan.status === "base-moved")
        return plan;
    return { status: "ready", sha: await commitMerge(context, question, plan.tree) };
}
/** The tree of the merge; not where it would be anything but the tip with the approved patch. */
async function planTree(context, question) {
    const { candidate, tip } = question;
    if (tip === candidate.baseSha)
        return { status: "ready", tree: candidate.treeSha };
    const moved = (overlap) => ({ status: "base-moved", baseSha: tip, overlap });
    const ours = new Set(candidate.files.map(({ path }) => path));
    const theirs = await changedFiles(context, { base: candidate.baseSha, head: tip });
    // New rules of the base are about every candidate: one that was judged by the old ones is not merged.
    const overlap = theirs.map(({ path }) => path).filter((path) => ours.has(path) || isConfiguration(path));
    if (question.baseDrift === "strict" || overlap.length > 0)
        return moved(overlap);
    // Path by path: a patch that had to follow a renamed file is not the one that was approved.
    const merged = await mergeTrees(context, {
        tip,
        head: candidate.headSha,
        settings: [["merge.renames", "false"]],
    });
    if (merged.status === "conflict")
        return moved(merged.paths);
    const landing = await hashPatch(context, { base: tip, head: merged.tree });
    if (landing !== candidate.diffSha256)
        return moved([]);
    return { status: "ready", tree: merged.tree };
}
/** Merges two commits without a checkout. */
async function mergeTrees(context, what) {
    const { exitCode, stdout } = await context.git.hardened({
        at: context.trusted,
        args: [
            "merge-tree",
            "--write-tree",
            "--name-only",
            "--no-messages",
            "-z",
            (0,refs/* checkSha */.$)(what.tip),
            (0,refs/* checkSha */.$)(what.head),
        ],
        settings: what.settings,
        answers: [1],
    });
    const [tree = "", ...paths] = stdout.split("\0").filter((part) => part !== "");
    return exitCode === 0 ? { status: "clean", tree: (0,refs/* checkSha */.$)(tree) } : { status: "conflict", paths };
}
async function commitMerge(context, question, tree) {
    const { candidate, tip, message } = question;
    const sha = await context.ask(["commit-tree", (0,refs/* checkSha */.$)(tree), "-p", (0,refs/* checkSha */.$)(tip), "-p", (0,refs/* checkSha */.$)(candidate.headSha), "-F", "-"], { stdin: message, env: (0,environment/* authorship */.wn)(context.author, gitDate(context.clock.now())) });
    return (0,refs/* checkSha */.$)(sha.trim());
}
function gitDate(date) {
    return `${Math.floor(date.getTime() / 1000)} +0000`;
}
const isConfiguration = (path) => path === ".dev-agent.yml" || path === ".dev-agent.yaml";

;// CONCATENATED MODULE: ./build/src/git/merge-intent.js
var merge_intent_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var merge_intent_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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



/** Returns when the record is on the disk. */
async function writeIntent(context, intent) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const path = intentFile(context);
        const beside = `${path}.new`;
        {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const file = merge_intent_addDisposableResource(env_2, await (0,promises_.open)(beside, "w"), true);
                await file.writeFile(`${JSON.stringify(intent)}\n`);
                await file.sync();
            }
            catch (e_1) {
                env_2.error = e_1;
                env_2.hasError = true;
            }
            finally {
                const result_1 = merge_intent_disposeResources(env_2);
                if (result_1)
                    await result_1;
            }
        }
        await (0,promises_.rename)(beside, path);
        const directory = merge_intent_addDisposableResource(env_1, await (0,promises_.open)((0,external_node_path_.dirname)(path)), true);
        await directory.sync();
    }
    catch (e_2) {
        env_1.error = e_2;
        env_1.hasError = true;
    }
    finally {
        const result_2 = merge_intent_disposeResources(env_1);
        if (result_2)
            await result_2;
    }
}
/** The record of an earlier attempt; null when none got that far. */
async function readIntent(context) {
    const text = await (0,promises_.readFile)(intentFile(context), "utf8").catch(() => null);
    if (text === null)
        return null;
    const intent = JSON.parse(text);
    return (0,domain_candidate/* isSha */.H)(intent.mergeSha) && (0,domain_candidate/* isSha */.H)(intent.headSha) ? intent : null;
}
function intentFile(context) {
    return (0,external_node_path_.join)(context.sessionDirectory, "merge.json");
}

;// CONCATENATED MODULE: ./build/src/git/push.js




/** Pushes a commit to a branch, never with force. `moved`: the remote's branch has commits that this one lacks. */
async function push(context, what) {
    const { remote, sha, branch } = what;
    const { exitCode, stdout, stderr } = await context.git.network({
        at: context.trusted,
        args: [
            ...["push", "--porcelain", "--no-verify", "--no-follow-tags", "--no-signed", "--no-recurse-submodules"],
            ...["--", remote.pushUrl, `${(0,refs/* checkSha */.$)(sha)}:refs/heads/${branch}`],
        ],
        answers: [1, 128],
    });
    if (exitCode === 0)
        return "pushed";
    const rejection = /^!\t[^\t]*\t(.*)$/m.exec(stdout)?.[1];
    if (rejection === undefined)
        throw unanswered(remote, stderr);
    // The second half is what a server says that lost the race between two pushes.
    if (/^\[rejected\]|cannot lock ref|failed to update ref|incorrect old value/.test(rejection))
        return "moved";
    throw refusedBy(remote, `${rejection} ${remoteWords(stderr)}`.trim());
}
function unanswered(remote, stderr) {
    const why = (0,commands/* firstProblem */.AX)(stderr);
    const denied = /denied|Authentication failed|could not read|\b40[13]\b/i.test(stderr);
    return denied ? refusedBy(remote, why) : remoteUnreachable(remote.name, why);
}
function refusedBy(remote, why) {
    return new errors/* DevAgentError */.NA({
        code: "push-refused",
        kind: "policy",
        message: `${remote.name} refused the push: ${why}.`,
        remedy: "Nothing was merged. Get the right to push to the branch, or set `push: false` and open a pull request.",
    });
}
function remoteWords(stderr) {
    const lines = stderr.split("\n").filter((line) => line.startsWith("remote: ") && line.trim() !== "remote:");
    return lines
        .slice(0, 3)
        .map((line) => line.slice("remote: ".length).trim())
        .join(" ")
        .slice(0, 300);
}

;// CONCATENATED MODULE: ./build/src/git/settle-merge.js



/**
 * Moves the local base branch, and a clean checkout of it, to a merge commit. Whatever of that was done before stays
 * done. `again`: the branch moved since the merge was planned, and nothing was pushed.
 */
async function settle(context, intent, pushed) {
    const { mergeSha: sha, baseBranch } = intent;
    const { name } = context.repository.remote ?? {};
    if (pushed)
        await moveForward(context, { ref: `refs/remotes/${name}/${baseBranch}`, to: sha, create: false });
    const local = `refs/heads/${baseBranch}`;
    const at = await (0,refs/* readRef */.sg)({ git: context.git, at: context.common, ref: local });
    if (at !== null && (await isAncestor(context, sha, at))) {
        const checkout = at === sha ? await followCheckout(context, intent, intent.localBefore) : "left";
        return { status: "merged", sha, pushed, checkout };
    }
    if (!pushed && at !== intent.localBefore)
        return "again";
    // A push takes its time: the person may have worked in the checkout meanwhile.
    const seen = pushed ? { ...intent, checkout: await lookAtCheckout(context, baseBranch) } : intent;
    if (!(await moveForward(context, { ref: local, to: sha, create: true }))) {
        if (!pushed)
            return "again";
        context.notice(`${baseBranch} was merged into at ${name}; the local branch has other commits and was left.`);
        return { status: "merged", sha, pushed, checkout: "left" };
    }
    return { status: "merged", sha, pushed, checkout: await followCheckout(context, seen, at) };
}
/** Moves a ref to a later commit; false when it has commits which that one lacks, or moves at the same time. */
async function moveForward(context, move) {
    const place = { git: context.git, at: context.common, ref: move.ref };
    const from = await (0,refs/* readRef */.sg)(place);
    if (from === null && !move.create)
        return false;
    if (from !== null && !(await isAncestor(context, from, move.to)))
        return false;
    if (!(await (0,refs/* moveRef */.LH)(place, { from, to: move.to, why: "merge" })))
        return false;
    const now = await (0,refs/* readRef */.sg)(place);
    return now !== null && (await isAncestor(context, move.to, now));
}
async function followCheckout(context, { baseBranch, mergeSha, checkout }, from) {
    if (checkout === "none")
        return "none";
    if (from === null)
        return "left";
    const move = { branch: baseBranch, from, to: mergeSha };
    const moved = checkout === "dirty" ? "left" : await moveCheckout(context, move);
    if (moved !== "left")
        return moved;
    const why = checkout === "dirty"
        ? "it has changes"
        : "untracked files, a content filter or another git are in the way";
    context.notice(`${baseBranch} moved, but its checkout was left as it was because ${why}; ` +
        `bring it forward there, before you commit, with: git read-tree -m -u ${from} ${mergeSha}`);
    return moved;
}

;// CONCATENATED MODULE: ./build/src/git/land.js










/** How often a merge is planned anew when others move the base between our look at it and our write to it. */
const attempts = 3;
/** Merges exactly the candidate: at the remote first where it is pushed, then the local branch, then its checkout. */
async function land(context, request) {
    requireShas(request.candidate);
    const merge = { request, remote: request.push ? context.repository.remote : null };
    const earlier = await finishEarlier(context, merge);
    if (earlier !== null)
        return earlier;
    for (let attempt = 0; attempt < attempts; attempt += 1) {
        const landing = await attemptMerge(context, merge);
        if (landing !== "again")
            return landing;
    }
    throw new errors/* DevAgentError */.NA({
        code: "base-busy",
        kind: "infrastructure",
        message: `${request.baseBranch} moved ${attempts} times while it was being merged into.`,
        remedy: "Run `dev-agent resume` when it is quieter.",
    });
}
async function attemptMerge(context, merge) {
    const { candidate, baseBranch, message, baseDrift } = merge.request;
    const positions = await look(context, merge);
    const tip = await mergeOnto(context, { branch: baseBranch, base: candidate.baseSha, positions });
    const plan = await planMerge(context, { candidate, tip, message, baseDrift });
    if (plan.status === "base-moved")
        return plan;
    await giveObjects(context, [plan.sha]);
    const intent = {
        mergeSha: plan.sha,
        headSha: candidate.headSha,
        baseBranch,
        localBefore: positions.local,
        checkout: await lookAtCheckout(context, baseBranch),
    };
    await writeIntent(context, intent);
    const { remote } = merge;
    if (remote !== null && (await push(context, { remote, sha: plan.sha, branch: baseBranch })) === "moved")
        return "again";
    return settle(context, intent, remote !== null);
}
/** What a killed process did of this very merge is found in the base's history, and the rest is done. */
async function finishEarlier(context, merge) {
    const intent = await readIntent(context);
    const { candidate, baseBranch } = merge.request;
    if (intent?.headSha !== candidate.headSha || intent.baseBranch !== baseBranch)
        return null;
    const positions = await look(context, merge);
    const has = async (tip) => tip !== null && (await isAncestor(context, intent.mergeSha, tip));
    const pushed = merge.remote !== null && (await has(positions.remote));
    if (!pushed && !(await has(positions.local)))
        return null;
    const landing = await settle(context, intent, pushed);
    return landing === "again" ? null : landing;
}
async function look(context, { request, remote }) {
    if (remote === null)
        return localBase(context, request.baseBranch);
    const positions = await askForBase(context, request.baseBranch);
    if (positions.unreachable !== null)
        throw remoteUnreachable(remote.name, positions.unreachable);
    return positions;
}

// EXTERNAL MODULE: ./build/src/git/read-file.js
var read_file = __webpack_require__(14563);
;// CONCATENATED MODULE: ./build/src/git/workspace.js







/**
 * The session's one workspace for agents, made at `start` if it is not there yet and else left as it is. A repository
 * in it that commands broke is mended.
 */
async function openAgentWorkspace(context, start) {
    const existing = await findAgentWorkspace(context);
    if (existing === null) {
        const place = agentPlace(context);
        await makeWorkspace(context, place, { sha: start, branch: `refs/heads/${(0,branch_name/* branchOf */.W0)(context.session)}` });
        return describe(context, place, "agent");
    }
    const problem = await findDamage({ sandbox: context.sandbox, workspace: existing }, start);
    if (problem !== null)
        await mendWorkspace(context, { workspace: existing, start, problem });
    return existing;
}
/** The agents' workspace where there is one. */
async function findAgentWorkspace(context) {
    const place = agentPlace(context);
    return (await workspace_exists((0,external_node_path_.join)(place, "tree"))) ? describe(context, place, "agent") : null;
}
function removeAgentWorkspace(context) {
    return removeTree(agentPlace(context));
}
/** A fresh checkout for checks, with no branch; disposing of it deletes it. */
async function checkOut(context, sha) {
    const directory = checksDirectory(context);
    await (0,promises_.mkdir)(directory, { recursive: true });
    const place = await (0,promises_.mkdtemp)((0,external_node_path_.join)(directory, "check-"));
    const dispose = () => removeTree(place);
    try {
        await makeWorkspace(context, place, { sha, branch: null });
    }
    catch (error) {
        await dispose();
        throw error;
    }
    return { ...describe(context, place, "checks"), [Symbol.asyncDispose]: dispose };
}
/** Deletes the checkouts that a killed process left behind. */
function removeChecks(context) {
    return removeTree(checksDirectory(context));
}
function describe(context, place, purpose) {
    const { sharedObjects } = context;
    return { directory: (0,external_node_path_.join)(place, "tree"), home: (0,external_node_path_.join)(place, "home"), sharedObjects, purpose };
}
function agentPlace(context) {
    return (0,external_node_path_.join)(context.workspacesDirectory, context.session, "agent");
}
function checksDirectory(context) {
    return (0,external_node_path_.join)(context.workspacesDirectory, context.session, "checks");
}
function workspace_exists(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./build/src/git/rebuild.js








/**
 * The candidate as one commit on a base that moved, and the session's branch and workspace at it. Null when the patch no
 * longer applies, or nothing is left of it. The same question has the same answer, down to the commit id.
 */
async function rebuild(context, request) {
    const { candidate, onto, branch } = request;
    requireShas(candidate);
    const merged = await mergeTrees(context, { tip: (0,refs/* checkSha */.$)(onto), head: candidate.headSha, settings: [] });
    if (merged.status === "conflict")
        return null;
    const head = await commitAgain(context, { candidate, onto, tree: merged.tree });
    const rebuilt = await describeCandidate(context, { base: onto, head });
    if (rebuilt.files.length === 0)
        return null;
    await publishCandidate(context, { branch, head });
    await moveWorkspace(context, head);
    return rebuilt;
}
async function commitAgain(context, what) {
    const { headSha } = what.candidate;
    const described = await context.ask([
        "log",
        "-1",
        "--no-color",
        "--format=%ct%n%B",
        "--end-of-options",
        headSha,
    ]);
    const [seconds, ...message] = described.trimEnd().split("\n");
    const sha = await context.ask(["commit-tree", what.tree, "-p", what.onto, "-F", "-"], {
        stdin: `${message.join("\n")}\n`,
        env: (0,environment/* authorship */.wn)(environment/* agentIdentity */._8, `${seconds} +0000`),
    });
    return (0,refs/* checkSha */.$)(sha.trim());
}
/** What is installed in the workspace stays; one that git can no longer move is made anew by whoever asks next. */
async function moveWorkspace(context, head) {
    const workspace = await findAgentWorkspace(context);
    if (workspace === null)
        return;
    if (!(await moveInSandbox({ sandbox: context.sandbox, workspace }, head)))
        await removeAgentWorkspace(context);
}

;// CONCATENATED MODULE: ./build/src/git/take-bundle.js









/** Writes the commits of a candidate, from its base on, to a git bundle; not where a known credential is in them. */
async function writeBundle(context, candidate, path) {
    requireShas(candidate);
    await requireNoSecrets(context, { base: candidate.baseSha, head: candidate.headSha });
    await context.ask(["update-ref", "--", candidateRef, candidate.headSha]);
    await context.ask(["bundle", "create", "--quiet", path, candidateRef, `^${candidate.baseSha}`]);
}
/**
 * Takes over the candidate that a bundle holds, trusting nothing of it: its objects are checked, its history judged anew,
 * and what it comes to must be in everything what was said of it.
 */
async function takeBundle(context, path, candidate) {
    requireShas(candidate);
    const bundle = await readBundleFile(path);
    if (bundle.head !== candidate.headSha)
        throw differs("it ends in another commit");
    await indexObjects(context, bundle);
    const pair = { base: candidate.baseSha, head: (0,refs/* checkSha */.$)(bundle.head) };
    const violations = await judgeHistory(context, pair);
    if (violations.length > 0)
        throw take_bundle_refused(violations.map(({ message, path: file }) => (file === undefined ? message : `${file}: ${message}`)));
    const found = await describeCandidate(context, pair);
    const differing = Object.entries(found).find(([field, value]) => JSON.stringify(value) !== JSON.stringify(candidate[field]));
    if (differing !== undefined)
        throw differs(`its ${differing[0]} is another one`);
}
async function readBundleFile(path) {
    const found = await (0,promises_.stat)(path).catch(() => null);
    if (found === null)
        throw damaged("it is missing");
    if (found.size > bundleLimit)
        throw damaged(`it has ${found.size} bytes; at most ${bundleLimit} are taken`);
    const bundle = parseBundle(await (0,promises_.readFile)(path), candidateRef);
    if ("problem" in bundle)
        throw damaged(bundle.problem);
    return bundle;
}
async function indexObjects({ git, trusted }, { pack }) {
    const { exitCode, stderr } = await git.hardened({
        at: trusted,
        args: ["index-pack", "--stdin", "--fix-thin", "--strict"],
        stdin: pack,
        answers: [1, 128],
    });
    if (exitCode !== 0)
        throw damaged((0,commands/* firstProblem */.AX)(stderr));
}
const remedy = "Nothing is done with it. Run the whole workflow again; report this if nobody changed the artifact.";
const damaged = (why) => new errors/* DevAgentError */.NA({
    code: "bundle-damaged",
    kind: "policy",
    message: `The candidate's bundle can't be used: ${why}.`,
    remedy,
});
const differs = (why) => new errors/* DevAgentError */.NA({
    code: "bundle-differs",
    kind: "policy",
    message: `The bundle does not hold the candidate that was handed over: ${why}.`,
    remedy,
});
const take_bundle_refused = (why) => new errors/* DevAgentError */.NA({
    code: "tree-rules",
    kind: "policy",
    message: `The candidate breaks rules: ${why.slice(0, 5).join("; ")}.`,
    remedy,
});

;// CONCATENATED MODULE: ./build/src/git/trusted-repository.js














/**
 * Opens a session's trusted repository: `trusted.git` in the session's directory, which borrows the objects of the
 * person's repository. Everything that agents made is read there, where none of the person's configuration applies.
 */
async function createTrustedRepository(request) {
    const context = await openTrusted(request);
    await removeChecks(context);
    return {
        baseTip: (branch) => baseTip(context, branch),
        startBranch: async (branch, base) => {
            await rememberBase(context);
            await startBranch(context, branch, (0,refs/* checkSha */.$)(base));
        },
        agentWorkspace: (start) => openAgentWorkspace(context, (0,refs/* checkSha */.$)(start)),
        checkout: (sha) => checkOut(context, (0,refs/* checkSha */.$)(sha)),
        collect: (workspace, about) => collect(context, { workspace, ...about }),
        patch: (candidate, limit) => {
            requireShas(candidate);
            return readPatch(context, { base: candidate.baseSha, head: candidate.headSha }, limit);
        },
        readFile: (sha, path) => (0,read_file/* readFileAt */._)(context.git, { at: context.trusted, sha, path }),
        rebuild: (candidate, onto, branch) => rebuild(context, { candidate, onto, branch }),
        land: (landing) => land(context, landing),
        discardWorkspaces: () => removeTree((0,external_node_path_.join)(request.workspacesDirectory, request.session)),
        deleteBranch: (branch, expected) => deleteBranch(context, branch, (0,refs/* checkSha */.$)(expected)),
        handOver: (candidate, path) => writeBundle(context, candidate, path),
        async takeOver(bundle, candidate, branch) {
            await takeBundle(context, bundle, candidate);
            await publishCandidate(context, { branch, head: candidate.headSha });
        },
    };
}

// EXTERNAL MODULE: ./build/src/session/events-log.js
var events_log = __webpack_require__(73750);
// EXTERNAL MODULE: ./build/src/session/append-log.js
var append_log = __webpack_require__(83831);
// EXTERNAL MODULE: ./build/src/session/scrubbed-line.js
var scrubbed_line = __webpack_require__(77337);
;// CONCATENATED MODULE: ./build/src/session/journal.js




/** Version of the format; a journal with a higher one is left alone. */
const version = 1;
/**
 * Opens a journal for writing. A torn or corrupt tail is cut off with a warning; a newer format is refused.
 * @param secrets Replaces what must not be stored.
 */
function openJournal(path, warn, secrets) {
    const records = [];
    const sound = (0,append_log/* readLines */.S)(path, (line) => {
        const record = unframe(line, path);
        if (record !== undefined)
            records.push(record);
        return record !== undefined;
    });
    const log = (0,append_log/* openAppendLog */.h)(path, sound);
    if (sound.dropped > 0)
        warn(`The last ${sound.dropped} bytes of ${path} were torn or corrupt; the state before them is used.`);
    const journal = {
        get bytes() {
            return log.bytes;
        },
        append: (record, durable) => log.append(journal_frame((0,scrubbed_line/* scrubbedLine */.t)(record, secrets).line), durable),
        close: () => log.close(),
    };
    return { journal, records };
}
function journal_frame(text) {
    return `{"v":${version},"bytes":${Buffer.byteLength(text)},"sha256":"${hash(text)}","record":${text}}`;
}
const framed = /^\{"v":(\d+),"bytes":(\d+),"sha256":"([0-9a-f]{64})","record":/;
/** The record of a line; undefined where its length or hash don't fit. */
function unframe(line, path) {
    const head = framed.exec(line);
    if (head === null || !line.endsWith("}"))
        return undefined;
    const text = line.slice(head[0].length, -1);
    if (Buffer.byteLength(text) !== Number(head[2]) || hash(text) !== head[3])
        return undefined;
    if (Number(head[1]) !== version)
        throw unknownVersion(path, Number(head[1]));
    return JSON.parse(text);
}
function hash(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
}
function unknownVersion(path, found) {
    return new errors/* DevAgentError */.NA({
        code: "journal-version",
        kind: "configuration",
        message: `${path} has format ${found}; this dev-agent knows format ${version}.`,
        remedy: "Resume the session with the dev-agent that began it, or a newer one.",
    });
}
/** The records of a journal that nobody is writing; refused (`handover-damaged`) when it isn't sound to its end. */
function readJournal(path) {
    const records = [];
    const { dropped } = readLines(path, (line) => {
        const record = unframe(line, path);
        if (record !== undefined)
            records.push(record);
        return record !== undefined;
    });
    if (dropped === 0)
        return records;
    throw new DevAgentError({
        code: "handover-damaged",
        kind: "policy",
        message: `The last ${dropped} bytes of the session's journal are damaged.`,
        remedy: "Nothing is done with it. Run the job before this one again.",
    });
}

// EXTERNAL MODULE: ./build/src/domain/usage.js
var usage = __webpack_require__(72981);
// EXTERNAL MODULE: ./build/src/session/json-lines.js
var json_lines = __webpack_require__(55132);
;// CONCATENATED MODULE: ./build/src/session/ledger.js


function openLedger(path) {
    const { values, log } = (0,json_lines/* openJsonLines */.q)(path);
    return {
        earlier: values.map(withAllCounts),
        record: (call) => log.append(JSON.stringify(call), true),
        close: () => log.close(),
    };
}
/** The calls of a session that nobody is at work on. */
function readCalls(path) {
    return readJsonLines(path).values.map(withAllCounts);
}
/** An earlier version may have counted less apart. */
function withAllCounts(call) {
    return { ...call, usage: { ...usage/* noUsage */.tk, ...call.usage } };
}

// EXTERNAL MODULE: ./build/src/session/lock.js
var session_lock = __webpack_require__(16499);
// EXTERNAL MODULE: ./build/src/session/reduce.js + 1 modules
var reduce = __webpack_require__(24265);
;// CONCATENATED MODULE: ./build/src/session/transcripts.js




/**
 * Conversations in `<directory>/<key>.ndjson`, long outputs in `<directory>/outputs/`.
 * @param secrets Replaces what must not be stored.
 */
function createTranscripts(directory, secrets) {
    const outputs = (0,external_node_path_.join)(directory, "outputs");
    const open = new Map();
    const conversation = (key) => {
        const found = open.get(key);
        if (found !== undefined)
            return found;
        (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
        const { values, log } = (0,json_lines/* openJsonLines */.q)((0,external_node_path_.join)(directory, `${fileName(key)}.ndjson`));
        const opened = { entries: [...values], log };
        open.set(key, opened);
        return opened;
    };
    return {
        load: async (key) => [...conversation(key).entries],
        async append(key, entry) {
            const { entries, log } = conversation(key);
            const { line } = (0,scrubbed_line/* scrubbedLine */.t)(entry, secrets);
            log.append(line);
            entries.push(JSON.parse(line));
        },
        outputFile(name) {
            (0,external_node_fs_.mkdirSync)(outputs, { recursive: true });
            return (0,external_node_path_.join)(outputs, fileName(name));
        },
        close() {
            for (const { log } of open.values())
                log.close();
            open.clear();
        },
    };
}
/** Never a path of its own, whatever the name is. */
function fileName(name) {
    return encodeURIComponent(name).replace(/^\.+/, (dots) => "%2E".repeat(dots.length));
}

// EXTERNAL MODULE: ./build/src/domain/agent.js
var domain_agent = __webpack_require__(98951);
;// CONCATENATED MODULE: ./build/src/use-cases/agents/fallback.js


/** Failures that another provider, or another credential, doesn't have. */
const mendable = new Set([
    ...["plan-limit", "rate-limited", "credit-used-up", "credential-refused"],
    ...["provider-outage", "provider-overloaded", "provider-unreachable"],
]);
/**
 * An agent that hands a turn to the next one when its provider fails. Each round begins with the role's own agent; whoever
 * takes over plays that round to its end, in later processes too. Every change of hands is told.
 */
function createFallback(settings) {
    const { first, others, transcripts } = settings;
    if (others.length === 0)
        return first;
    const turns = new Map();
    return {
        name: first.name,
        async run(request) {
            const key = `fallback-${request.role}-${request.round}`;
            const turn = turns.get(key) ?? 0;
            const { told, by, byNow } = readHands(await transcripts.load(key), turn);
            if (told[turn] !== request.prompt)
                await transcripts.append(key, { type: "prompt", text: request.prompt });
            const before = told.slice(0, turn);
            const takenOver = (name) => transcripts.append(key, { type: "taken-over", by: name });
            const result = await play({
                ...settings,
                request,
                before,
                at: await placeOf(by, others),
                byNow,
                takenOver,
            });
            turns.set(key, turn + 1);
            return result;
        },
    };
}
/** The n-th turn of this process (from 0) is the n-th of any process before it. */
function readHands(entries, turn) {
    const told = [];
    let taken;
    for (const entry of entries.filter(isEntry)) {
        if (entry.type === "prompt")
            told.push(entry.text);
        else if (told.length - 1 <= turn)
            taken = { by: entry.by, turn: told.length - 1 };
    }
    return { told, by: taken?.by, byNow: taken?.turn === turn };
}
/** Whoever took over, unless it may no longer. */
async function placeOf(by, others) {
    const at = others.findIndex(({ name }) => name === by);
    return at >= 0 && (await others[at]?.barred()) === null ? at : -1;
}
async function play(turn) {
    const { first, others, request, takenOver } = turn;
    const forAnother = { ...request, prompt: promptFor(turn) };
    let { at } = turn;
    let asked = at >= 0 && turn.byNow ? forAnother : request;
    for (;;) {
        const playing = others[at]?.agent ?? first;
        try {
            return await playing.run(asked);
        }
        catch (error) {
            if (!(error instanceof errors/* DevAgentError */.NA) || !mendable.has(error.code))
                throw error;
            const next = await nextAfter(at, turn);
            const other = others[next];
            if (other === undefined)
                throw error;
            tell(request, `The ${request.role} goes on with ${other.name} in place of ${nameAt(at, turn)}: ${error.message}`);
            await takenOver(other.name);
            at = next;
            asked = forAnother;
        }
    }
}
const nameAt = (at, { first, others }) => others[at]?.name ?? first.name;
/** The next one that may take over; those that may not are named. */
async function nextAfter(at, { others, request }) {
    for (let next = at + 1; next < others.length; next += 1) {
        const other = others[next];
        const why = await other?.barred();
        if (why === null)
            return next;
        tell(request, `${other?.name} can't take over as the ${request.role}: ${why}.`);
    }
    return others.length;
}
function tell({ events }, text) {
    events.emit("notice", { level: "warning", text });
}
/** Whoever takes over knows nothing of what was said before, and finds files that may have been worked on. */
function promptFor({ before, request }) {
    const begun = "Another agent began this and was broken off. What it changed in the files is still there; judge it yourself.";
    return [begun, ...before, request.prompt].join("\n\n");
}
function isEntry(entry) {
    return (0,domain_json/* isObject */.Gv)(entry) && (entry.type === "prompt" || entry.type === "taken-over");
}

;// CONCATENATED MODULE: ./build/src/use-cases/agents/lazy-agent.js
/** An agent that is made when it is first asked to do something. */
function lazyAgent(name, make) {
    let made;
    return {
        name,
        async run(request) {
            made ??= make();
            return (await made).run(request);
        },
    };
}

// EXTERNAL MODULE: ./build/src/agents/install/find-cli.js + 2 modules
var find_cli = __webpack_require__(2397);
// EXTERNAL MODULE: ./build/src/use-cases/agents/survey-agents.js + 1 modules
var survey_agents = __webpack_require__(2965);
;// CONCATENATED MODULE: ./build/src/use-cases/agents/provide-program.js



/** The vendor's program, installed where it may be and isn't there. */
async function provideProgram(agent, parts) {
    const { place, environment, downloads, signal, notice } = parts;
    const name = survey_agents/* cliNames */.j[agent];
    const found = await (0,find_cli/* findCli */.M)({ name, ...place });
    if (found.status === "installed")
        return found.program;
    if (found.status === "missing")
        throw new errors/* DevAgentError */.NA({
            code: "agent-unusable",
            kind: "configuration",
            message: `The agent ${agent} can't be used: ${found.why}.`,
            remedy: `${found.fix}; then resume.`,
        });
    const { cacheDirectory, home: HOME, path, registries, proxies } = environment;
    const program = await (0,find_cli/* installCli */.s)({
        ...{ name, path, cacheDirectory, downloads, signal },
        env: { PATH: path, HOME, ...registries, ...proxies },
    });
    notice(`${name} ${program.version} was installed.`);
    return program;
}

;// CONCATENATED MODULE: ./build/src/use-cases/agents/make-player.js



/** The agent that a player is. */
async function makePlayer(player, gateways, parts) {
    const { agent } = player;
    if ((0,domain_agent/* isVendorCli */.l3)(agent))
        return makeCli(agent, player, { ...parts, gateways });
    const { sandbox } = parts;
    const transcripts = ownTranscripts(agent, parts.transcripts);
    const { model } = player;
    const settings = {
        model,
        gateway: await gateways(player),
        sandbox,
        transcripts,
        name: (0,domain_agent/* agentName */.Lp)(player),
    };
    if (agent === "anthropic-api")
        return (await Promise.all(/* import() */[__webpack_require__.e(6638), __webpack_require__.e(3170)]).then(__webpack_require__.bind(__webpack_require__, 73170))).createAnthropicApi(settings);
    return (await Promise.all(/* import() */[__webpack_require__.e(6638), __webpack_require__.e(1515)]).then(__webpack_require__.bind(__webpack_require__, 91515))).createOpenaiApi(settings);
}
async function makeCli(agent, player, parts) {
    const { sandbox, secrets, options } = parts;
    const { access } = player;
    const { createDoor } = await __webpack_require__.e(/* import() */ 4233).then(__webpack_require__.bind(__webpack_require__, 74233));
    const settings = {
        ...{ name: (0,domain_agent/* agentName */.Lp)(player), model: player.model, sandbox, secrets },
        program: await provideProgram(agent, parts),
        door: createDoor(await parts.gateways(player)),
        state: (0,external_node_path_.join)(parts.state, `${agent}-${access.kind}`),
        login: access.kind === "plan" && options.planLogin === "pass" ? access.login : null,
        credential: "from" in access ? access.from : "the recording",
        transcripts: ownTranscripts(agent, parts.transcripts),
    };
    if (agent === "claude-cli")
        return (await Promise.all(/* import() */[__webpack_require__.e(8920), __webpack_require__.e(3464)]).then(__webpack_require__.bind(__webpack_require__, 13464))).createClaudeCli(settings);
    return (await Promise.all(/* import() */[__webpack_require__.e(8920), __webpack_require__.e(392)]).then(__webpack_require__.bind(__webpack_require__, 60392))).createCodexCli(settings);
}
/** Conversations of one kind of agent apart from those of others, which wouldn't understand them. */
function ownTranscripts(agent, transcripts) {
    if (agent === "anthropic-api")
        return transcripts;
    return {
        load: (key) => transcripts.load(`${key}-${agent}`),
        append: (key, entry) => transcripts.append(`${key}-${agent}`, entry),
        outputFile: (name) => transcripts.outputFile(name),
    };
}

;// CONCATENATED MODULE: ./build/src/agents/model-api/address.js

/**
 * The base URL without a slash at its end.
 * @throws DevAgentError of kind configuration naming the variable.
 */
function checkUrl(url, { variable, usual }) {
    const text = url?.trim() || usual;
    if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol))
        return text.replace(/\/+$/, "");
    throw new errors/* DevAgentError */.NA({
        code: "base-url-malformed",
        kind: "configuration",
        message: `${variable} is not an http or https address.`,
        remedy: `Set it to an address such as ${usual}, or unset it.`,
    });
}

;// CONCATENATED MODULE: ./build/src/agents/anthropic-api/base-url.js

const base_url_place = {
    variable: "ANTHROPIC_BASE_URL",
    usual: "https://api.anthropic.com",
};
/**
 * The base URL without a slash at its end.
 * @param url The value of `ANTHROPIC_BASE_URL`.
 * @throws DevAgentError of kind configuration naming the variable.
 */
function checkBaseUrl(url) {
    return checkUrl(url, base_url_place);
}

;// CONCATENATED MODULE: ./build/src/agents/openai-api/base-url.js

const openai_api_base_url_place = {
    variable: "OPENAI_BASE_URL",
    usual: "https://api.openai.com/v1",
};
/**
 * The base URL without a slash at its end.
 * @param url The value of `OPENAI_BASE_URL`.
 * @throws DevAgentError of kind configuration naming the variable.
 */
function base_url_checkBaseUrl(url) {
    return checkUrl(url, openai_api_base_url_place);
}

;// CONCATENATED MODULE: ./build/src/use-cases/agents/gateway-address.js



/** Where Codex works with the login of a ChatGPT plan. */
const chatgpt = "https://chatgpt.com/backend-api/codex";
/** Where a player's provider is reached. Throws configuration errors. */
function gatewayAddress({ agent, access: { kind } }, environment) {
    if (kind === "recorded")
        return "http://replay.invalid";
    const { anthropicBaseUrl, openaiBaseUrl } = environment;
    if ((0,domain_agent/* providerOf */.lc)(agent) === "anthropic")
        return checkBaseUrl(anthropicBaseUrl);
    // A plan isn't served where keys are; an address of one's own is for both.
    return kind === "plan" && openaiBaseUrl === undefined ? chatgpt : base_url_checkBaseUrl(openaiBaseUrl);
}

// EXTERNAL MODULE: ./build/src/agents/credentials/federation/read-federation.js
var read_federation = __webpack_require__(37497);
;// CONCATENATED MODULE: ./build/src/use-cases/agents/gateway-credential.js



/** How a player's calls are opened to its provider. */
async function gatewayCredential({ agent, access }, { options, secrets }) {
    if (access.kind === "recorded")
        return injected("x-api-key", "replay");
    if (access.kind === "metered")
        return injected(keyHeaders[(0,domain_agent/* providerOf */.lc)(agent)], access.key);
    if (access.kind === "plan")
        return options.planLogin === "pass"
            ? { type: "pass-through", token: accessToken(access.login) }
            : injected("authorization", accessToken(access.login));
    const { federatedCredential } = await __webpack_require__.e(/* import() */ 9814).then(__webpack_require__.bind(__webpack_require__, 99814));
    return federatedCredential(access.settings, { secrets });
}
const keyHeaders = { anthropic: "x-api-key", openai: "authorization" };
/** A program that holds a dummy key doesn't name by itself what Anthropic asks of a plan's token. */
function injected(header, secret) {
    const beta = secret.startsWith("sk-ant-oat") ? { beta: read_federation/* anthropicTokenBeta */.w } : {};
    return { type: "inject", header, secret: async () => secret, ...beta };
}
function accessToken(login) {
    if (login.type === "token")
        return login.token;
    const { content } = login;
    return ((0,domain_json/* textAt */.$6)((0,domain_json/* objectAt */.lJ)(content, "claudeAiOauth"), "accessToken") ||
        (0,domain_json/* textAt */.$6)((0,domain_json/* objectAt */.lJ)(content, "tokens"), "access_token"));
}

;// CONCATENATED MODULE: ./build/src/use-cases/agents/open-gateways.js



/** Opens each gateway when it is first needed. All of them share what the session may spend. */
function openGateways(parts, models) {
    const open = new Map();
    return (player) => {
        const provider = (0,domain_agent/* providerOf */.lc)(player.agent);
        const key = `${provider} ${player.access.kind}`;
        const gateway = open.get(key) ?? openGateway(player, { ...parts, models: models(provider) });
        open.set(key, gateway);
        return gateway;
    };
}
async function openGateway(player, parts) {
    const [{ createGateway }, { createPrices }, wire] = await Promise.all([
        __webpack_require__.e(/* import() */ 7941).then(__webpack_require__.bind(__webpack_require__, 97941)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 29524)),
        wireOf(player),
    ]);
    const { meter, secrets, reservations, models } = parts;
    return createGateway({
        ...{ wire, meter, secrets, reservations, models },
        prices: createPrices(wire.provider, parts.options.prices),
        credential: await gatewayCredential(player, parts),
        transport: await transportOf(player, wire, parts),
        baseUrl: gatewayAddress(player, parts.environment),
    });
}
async function wireOf({ agent, access: { kind } }) {
    if ((0,domain_agent/* providerOf */.lc)(agent) === "openai") {
        const { chatgptWire, openaiWire } = await __webpack_require__.e(/* import() */ 9307).then(__webpack_require__.bind(__webpack_require__, 41688));
        return kind === "plan" ? chatgptWire : openaiWire;
    }
    return (await __webpack_require__.e(/* import() */ 9251).then(__webpack_require__.bind(__webpack_require__, 69251))).anthropicWire;
}
async function transportOf({ access: { kind } }, wire, { record, replay, goal, at, secrets, options }) {
    if (kind === "recorded" && replay !== undefined)
        return (await __webpack_require__.e(/* import() */ 805).then(__webpack_require__.bind(__webpack_require__, 90805))).createReplayTransport(replay, wire);
    const { networkTransport } = await __webpack_require__.e(/* import() */ 1048).then(__webpack_require__.bind(__webpack_require__, 51048));
    const transport = networkTransport(kind === "plan" ? "list-price equivalent" : "billed");
    if (record === undefined)
        return transport;
    const { recordTransport } = await __webpack_require__.e(/* import() */ 8682).then(__webpack_require__.bind(__webpack_require__, 58682));
    const cast = Object.entries(options.agents).map(([role, choice]) => [role, (0,domain_agent/* agentName */.Lp)(choice)]);
    return recordTransport({
        ...{ path: record, goal, at, wire, transport, secrets },
        agents: Object.fromEntries(cast),
    });
}

// EXTERNAL MODULE: ./build/src/use-cases/agents/access.js
var access = __webpack_require__(600);
;// CONCATENATED MODULE: ./build/src/use-cases/agents/player.js


/** What a chosen agent logs in with: a plan where it can have one. Null where it has nothing. */
function playerOf({ agent, model }, credentials) {
    if (agent === "replay")
        return null;
    const found = (0,domain_agent/* isVendorCli */.l3)(agent)
        ? (0,access/* cliAccess */.t7)(agent, credentials)
        : (0,access/* meteredAccess */.j7)((0,domain_agent/* providerOf */.lc)(agent), credentials);
    return found !== null && "access" in found ? { agent, model, access: found.access } : null;
}
/** The same agent paid by the call, where it plays by a plan and that is possible. */
function paidSelf(player, credentials) {
    const found = player.access.kind === "plan" ? (0,access/* meteredAccess */.j7)((0,domain_agent/* providerOf */.lc)(player.agent), credentials) : null;
    return found !== null && "access" in found ? { ...player, access: found.access } : null;
}
/** e.g. `claude-cli:claude-opus-5-5 (plan)`. */
const playerName = (player) => `${(0,domain_agent/* agentName */.Lp)(player)} (${player.access.kind})`;

;// CONCATENATED MODULE: ./build/src/use-cases/agents/recorded-player.js

const recorded = { kind: "recorded" };
/** Whoever played a role when it was recorded: dev-agent's own loop over Anthropic's API where nobody is named. */
function recordedPlayer(role, { model }, { agents = {} }) {
    const [name, ...rest] = (agents[role] ?? "").split(":");
    const agent = domain_agent/* liveAgents */.j5.find((known) => known === name);
    if (agent === undefined)
        return { agent: "anthropic-api", model, access: recorded };
    return { agent, model: rest.join(":"), access: recorded };
}

;// CONCATENATED MODULE: ./build/src/use-cases/agents/understudies.js





/**
 * Who may go on where a role's agent fails: the same agent with its provider's key, where keys may be used, then whom the
 * configuration names.
 */
function understudies(choice, gateways, parts) {
    const { options, place } = parts;
    const first = playerOf(choice, place.credentials);
    const paid = first !== null && options.allowPaid ? paidSelf(first, place.credentials) : null;
    const named = options.fallback
        .filter((other) => (0,domain_agent/* agentName */.Lp)(other) !== (0,domain_agent/* agentName */.Lp)(choice))
        .map((other) => understudyOf(other, gateways, parts));
    return [...(paid === null ? [] : [playing(paid, gateways, parts)]), ...named];
}
function understudyOf(choice, gateways, parts) {
    const player = playerOf(choice, parts.place.credentials);
    if (player !== null)
        return playing(player, gateways, parts);
    const name = (0,domain_agent/* agentName */.Lp)(choice);
    const unusable = () => Promise.reject(new TypeError(`${name} has no credential`));
    return { name, barred: () => lackOf(choice.agent, parts), agent: lazyAgent(name, unusable) };
}
function playing(player, gateways, parts) {
    const barred = async () => {
        if (player.access.kind !== "plan" && !parts.options.allowPaid)
            return "its calls are billed one by one, which --paid or `allow-paid: true` would allow";
        return lackOf(player.agent, parts);
    };
    const name = playerName(player);
    return { name, barred, agent: lazyAgent(name, () => makePlayer(player, gateways, parts)) };
}
async function lackOf(agent, { place }) {
    const [report] = await (0,survey_agents/* surveyAgents */.h)(place, [agent]);
    return report?.lacks ?? null;
}

;// CONCATENATED MODULE: ./build/src/use-cases/agents/make-agents.js










/** The agent of each role. Each is made when it is first needed: a decision that only merges needs no credential. */
function makeAgents(parts) {
    const gateways = openGateways(parts, (provider) => modelsAt(provider, parts));
    const agentOf = (role) => {
        const choice = parts.options.agents[role];
        const first = lazyAgent((0,domain_agent/* agentName */.Lp)(choice), async () => makePlayer(firstPlayer(role, parts) ?? (await unusable(choice, parts)), gateways, parts));
        // A recording says of each role which one agent played it.
        const isRecorded = choice.agent === "replay" || parts.record !== undefined;
        const others = isRecorded ? [] : understudies(choice, gateways, parts);
        return createFallback({ first, others, transcripts: parts.transcripts });
    };
    return { architect: agentOf("architect"), coder: agentOf("coder"), reviewer: agentOf("reviewer") };
}
/** Who plays a role as long as nothing fails; null where they have nothing to log in with. */
function firstPlayer(role, { options, place, replay }) {
    const choice = options.agents[role];
    if (choice.agent !== "replay") {
        const player = playerOf(choice, place.credentials);
        return player === null || mayPay(player, options) ? player : null;
    }
    return replay === undefined ? null : recordedPlayer(role, choice, replay.header);
}
/** A plan that paid when the session began and is gone isn't replaced by a key that nobody said may pay. */
function mayPay({ agent, access }, { plans = [], allowPaid }) {
    return allowPaid || access.kind === "plan" || !plans.includes(agent);
}
/** What each role may call at a provider: the models of whoever may play it. */
function modelsAt(provider, parts) {
    const { agents, fallback } = parts.options;
    const models = Object.keys(agents).map((role) => {
        const players = [firstPlayer(role, parts) ?? agents[role], ...fallback];
        const isThere = ({ agent }) => agent !== "replay" && (0,domain_agent/* providerOf */.lc)(agent) === provider;
        return [role, [...new Set(players.filter(isThere).map(({ model }) => model))]];
    });
    return Object.fromEntries(models);
}
async function unusable({ agent }, { place }) {
    const [report] = agent === "replay" ? [] : await (0,survey_agents/* surveyAgents */.h)(place, [agent]);
    const { why, fix } = make_agents_lackOf(report);
    throw new errors/* DevAgentError */.NA({
        code: "agent-unusable",
        kind: "configuration",
        message: `The agent ${agent} can't be used: ${why}.`,
        remedy: fix,
    });
}
function make_agents_lackOf(report) {
    if (report === undefined)
        return { why: "no recorded session was given", fix: "Resume with --replay FILE." };
    if (report.lacks !== null)
        return { why: report.lacks, fix: `${report.fix} Then resume.` };
    return {
        why: `the login of the plan that paid for it is gone, and by ${report.from} its calls are billed one by one`,
        fix: "Log in again and resume, or resume with --paid.",
    };
}

// EXTERNAL MODULE: ./build/src/agents/credentials/lend-login.js
var lend_login = __webpack_require__(74364);
// EXTERNAL MODULE: ./build/src/agents/credentials/shred-credentials.js
var shred_credentials = __webpack_require__(11184);
;// CONCATENATED MODULE: ./build/src/use-cases/session-places.js



function sessionPlaces({ environment, facts }, { directory, record }) {
    // One folder per repository, so that equal session ids of two repositories don't meet.
    const repository = (0,external_node_crypto_.createHash)("sha256").update(facts.commonDirectory).digest("hex").slice(0, 16);
    const cache = (0,external_node_path_.join)(environment.cacheDirectory, "repositories", repository);
    const workspaces = (0,external_node_path_.join)(cache, "workspaces");
    const outputs = (0,external_node_path_.join)(directory, "outputs");
    (0,external_node_fs_.mkdirSync)(outputs, { recursive: true });
    return {
        trusted: (0,external_node_path_.join)(directory, "trusted.git"),
        workspaces,
        sharedSetupCache: (0,external_node_path_.join)(cache, "setup"),
        // Beside the session's workspaces, and deleted with them.
        sessionSetupCache: (0,external_node_path_.join)(workspaces, record.id, "setup"),
        outputs,
        agents: agentsFolder(directory),
    };
}
/** @param directory Of a session. */
const agentsFolder = (directory) => (0,external_node_path_.join)(directory, "agents");

;// CONCATENATED MODULE: ./build/src/use-cases/agents/shred-left-logins.js






/**
 * Destroys the logins that killed processes left in a repository's sessions, also in those that nobody goes on with.
 * @param mine The session that this process holds.
 */
async function shredLeftLogins(sessions, mine) {
    const names = await (0,promises_.readdir)(sessions).catch(() => []);
    for (const directory of names.map((name) => (0,external_node_path_.join)(sessions, name))) {
        const found = await (0,lend_login/* lentLogins */.ud)(agentsFolder(directory));
        // Asked after the search: whoever laid down what was found holds the session, or is no more.
        if (found.length === 0 || (directory !== mine && (0,session_lock/* lockHolder */.m)(directory) !== null))
            continue;
        for (const path of found)
            await (0,shred_credentials/* shredFile */.v)(path);
    }
}

// EXTERNAL MODULE: ./build/src/use-cases/agents/survey-place.js + 7 modules
var survey_place = __webpack_require__(10892);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/use-cases/person.js


/** Who decides and merges here: the identity that git would use, else the account's name. */
async function findPerson({ facts, userEnv }) {
    const git = (0,commands/* createGit */.lD)(userEnv);
    const args = ["config", "--null", "--get-regexp", "^user\\.(name|email)$"];
    const { stdout } = await git.network({ at: facts.commonDirectory, args: [...args], answers: [1] });
    const settings = new Map(stdout.split("\0").map((line) => {
        const [key = "", ...value] = line.split("\n");
        return [key, value.join("\n")];
    }));
    const name = settings.get("user.name") || accountName();
    const email = settings.get("user.email") || `${accountName()}@localhost`;
    return { identity: { name, email }, text: `${name} <${email}>` };
}
function accountName() {
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        return "unknown";
    }
}

;// CONCATENATED MODULE: ./build/src/use-cases/stopwatch.js
/** @param earlierMs What earlier processes worked. */
function startStopwatch(earlierMs, now = () => performance.now()) {
    let worked = earlierMs;
    let since = now();
    const running = () => (since === null ? 0 : now() - since);
    return {
        elapsedMs: () => worked + running(),
        pause() {
            worked += running();
            since = null;
        },
        go() {
            since ??= now();
        },
    };
}

;// CONCATENATED MODULE: ./build/src/use-cases/role-clock.js

/** @param now Milliseconds. */
function createRoleClock(now) {
    const watches = new Map();
    return {
        elapsedMs: (role) => watches.get(role)?.elapsedMs() ?? 0,
        show: (event) => {
            if (event.type === "phase.finished")
                watches.get(event.data.phase)?.pause();
            if (event.type !== "phase.started")
                return;
            const { phase } = event.data;
            const watch = watches.get(phase);
            if (watch === undefined)
                watches.set(phase, startStopwatch(0, now));
            else
                watch.go();
        },
        close: () => { },
    };
}

;// CONCATENATED MODULE: ./build/src/use-cases/scrubbed-sandbox.js

/** The same sandbox; no credential that a command prints is in what it gives back, nor in the file with its whole output. */
function scrubbedSandbox(sandbox, secrets) {
    return {
        ...sandbox,
        async run(command) {
            const result = await sandbox.run(command).finally(() => scrubFile(command.outputFile, secrets));
            return { ...result, output: secrets.scrub(result.output) };
        },
    };
}
/** A command that failed to start, or was broken off, may have printed before. */
async function scrubFile(path, secrets) {
    if (path === undefined)
        return;
    const bytes = await (0,promises_.readFile)(path).catch(() => null);
    if (bytes === null || secrets.find(bytes).length === 0)
        return;
    await (0,promises_.writeFile)(path, secrets.scrub(bytes.toString("utf8")));
}

// EXTERNAL MODULE: ./build/src/domain/plain-text.js
var plain_text = __webpack_require__(57084);
;// CONCATENATED MODULE: ./build/src/checks/secret-scan/secret-scan.js

const check = "secret-scan";
const keptFindings = 50;
/** Looks for secrets in what a candidate adds. A scan that isn't whole blocks; the coder can't mend it. */
function createSecretScan({ scanner }) {
    return {
        async run(candidate, signal) {
            const started = performance.now();
            const result = await scan(scanner, candidate, signal);
            const durationMs = Math.round(performance.now() - started);
            return { check, ...result, tools: [scanner.name], durationMs };
        },
    };
}
async function scan(scanner, candidate, signal) {
    const outcome = await scanner.scan(candidate, signal);
    signal.throwIfAborted();
    if (outcome.status === "broken") {
        const summary = `${scanner.name} could not scan: ${(0,plain_text.clip)(outcome.why, 300)}`;
        return { status: "blocked", repairable: false, summary, findings: [] };
    }
    const { findings } = outcome;
    if (findings.length === 0)
        return { status: "passed", summary: `no secret found by ${scanner.name}`, findings };
    const files = [...new Set(findings.map((finding) => finding.file ?? "text without a file"))];
    const summary = `${findings.length} possible secret${findings.length === 1 ? "" : "s"} in ${(0,plain_text.clip)(files.join(", "), 300)}`;
    return { status: "failed", summary, findings: findings.slice(0, keptFindings) };
}

;// CONCATENATED MODULE: ./build/src/checks/prepared-checkout.js

/** A clean checkout of a commit with its dependencies installed; disposing of it deletes it. */
async function prepareCheckout(request) {
    const { repository, setup, sha, signal } = request;
    const workspace = await repository.checkout(sha);
    const dispose = () => workspace[Symbol.asyncDispose]();
    try {
        const rootNames = (await (0,promises_.readdir)(workspace.directory)).filter((name) => name !== ".git");
        const prepared = await setup.prepare(workspace, signal);
        signal.throwIfAborted();
        return { workspace, rootNames, setup: prepared, [Symbol.asyncDispose]: dispose };
    }
    catch (error) {
        await dispose();
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/checks/root-names.js
/** What the base has at its root, from the candidate's root and what the candidate changes. New directories count too. */
function baseRootNames(candidateNames, files) {
    const added = new Set(files.filter((file) => file.status === "added").map((file) => file.path));
    const kept = candidateNames.filter((name) => !added.has(name));
    const deleted = files
        .filter((file) => file.status === "deleted")
        .map((file) => file.path.split("/")[0] ?? "");
    return [...new Set([...kept, ...deleted])];
}

;// CONCATENATED MODULE: ./build/src/checks/hide-tokens.js

const tokens = /\b(?:sk-(?:ant|proj|svcacct|admin|or)-|sk_live_|gh[opsur]_|github_pat_|glpat-|npm_|pypi-|xox[a-z]-|hf_|gsk_|xai-|AKIA|ASIA|AIza)[\w-]{12,}/g;
const keyBlocks = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^-]*(?:-----END [A-Z ]{0,40}-----)?/g;
/** Replaces tokens of well-known shapes, in case a command prints one. */
function hideTokens(text) {
    return text.replace(tokens, "[secret]").replace(keyBlocks, "[secret]");
}
const tailLines = 60;
const tailCharacters = 4000;
/** The end of a command's output: cleaned, without tokens and blank runs, at most 60 lines and 4000 characters. */
function usefulTail(output) {
    const cleaned = (0,plain_text.cleanText)(output.slice(-4 * tailCharacters)).replace(/\n\s*\n\s*\n/g, "\n\n");
    const lines = hideTokens(cleaned).trim().split("\n").slice(-tailLines).join("\n");
    return lines.length <= tailCharacters ? lines : `…${lines.slice(1 - tailCharacters)}`;
}

;// CONCATENATED MODULE: ./build/src/checks/setup-blocked.js


const dependencyFile = /(?:^|\/)(?:package\.json|package-lock\.json|npm-shrinkwrap\.json|pnpm-[a-z]+\.yaml|yarn\.lock|bun\.lockb?|\.npmrc|pyproject\.toml|setup\.(?:py|cfg)|requirements[\w.-]*\.txt|uv\.lock|poetry\.lock|go\.(?:mod|sum)|Cargo\.(?:toml|lock)|pom\.xml|[\w.-]+\.gradle(?:\.kts)?)$/;
/** Set-up failed, so nothing was checked. The coder can mend it only where the candidate touches what is installed. */
function setupBlocked(setup, candidate) {
    const problem = setup.problem ?? "no reason was given";
    return {
        status: "blocked",
        repairable: candidate.files.some((file) => dependencyFile.test(file.path)),
        summary: `set-up failed: ${(0,plain_text.firstLine)(problem, 200)}`,
        findings: [],
        tools: [],
        output: usefulTail(problem),
    };
}

;// CONCATENATED MODULE: ./build/src/checks/static-analysis/base-runs.js
/** Runs analysers on a base, each once per base and session. */
function rememberRuns(analyse) {
    const known = new Map();
    return async (sha, analysers, signal) => {
        const key = (analyser) => JSON.stringify([sha, analyser]);
        const missing = analysers.filter((analyser) => !known.has(key(analyser)));
        if (missing.length > 0) {
            const runs = await analyse(sha, missing, signal);
            for (const [index, analyser] of missing.entries()) {
                const run = runs[index];
                if (run !== undefined)
                    known.set(key(analyser), run);
            }
        }
        return analysers.flatMap((analyser) => known.get(key(analyser)) ?? []);
    };
}

;// CONCATENATED MODULE: ./build/src/checks/new-findings.js
/** The findings of `now` that `before` doesn't have. Two of a kind where there was one: one is new. */
function newFindings(now, before) {
    const known = new Map();
    for (const { fingerprint } of before)
        known.set(fingerprint, (known.get(fingerprint) ?? 0) + 1);
    return now.filter(({ fingerprint }) => {
        const left = known.get(fingerprint) ?? 0;
        if (left > 0)
            known.set(fingerprint, left - 1);
        return left === 0;
    });
}

// EXTERNAL MODULE: ./build/src/checks/fingerprint.js
var fingerprint = __webpack_require__(20535);
;// CONCATENATED MODULE: ./build/src/checks/static-analysis/raw-finding.js


/** A finding of an analyser. Its fingerprint leaves out the line, and line and column numbers inside the message. */
function analyserFinding(raw) {
    const message = (0,plain_text.clip)((0,plain_text.cleanLine)(raw.message, 4000), 500);
    const steady = message.replace(/\b(lines?|columns?|col) \d+/gi, "$1").replace(/:\d+(?::\d+)?/g, "");
    return {
        source: "static-analysis",
        tool: raw.tool,
        rule: (0,plain_text.clip)((0,plain_text.cleanLine)(raw.rule, 400), 200),
        severity: raw.severity,
        message,
        ...(raw.file === undefined ? {} : { file: raw.file }),
        ...(raw.line === undefined ? {} : { line: raw.line }),
        fingerprint: (0,fingerprint/* fingerprint */.R)(raw.tool, raw.rule, raw.file ?? "", steady),
    };
}

;// CONCATENATED MODULE: ./build/src/checks/static-analysis/compare-runs.js



/** Whether the base's run is needed to judge the candidate's. */
function needsBase(run) {
    return run.status === "broken" || run.exitCode !== 0 || run.findings.length > 0;
}
/**
 * What one analyser says about the candidate that it didn't say about the base. New errors fail, as do new warnings
 * of an analyser that ends with an error only now. Where the base couldn't be analysed, everything is new.
 */
function compareRuns(analyser, head, base) {
    const { name } = analyser;
    if (head.status === "broken")
        return {
            status: "blocked",
            repairable: base?.status === "ran",
            note: `${name} ${head.why}${base?.status === "ran" ? "" : "; set `analysis` in .dev-agent.yml"}`,
            findings: [],
            output: head.output,
        };
    if (head.exitCode === 0 && head.findings.length === 0)
        return { status: "passed", note: `${name}: clean`, findings: [] };
    const baseFailed = base?.status === "ran" && base.exitCode !== 0;
    if (analyser.format === "exit-code")
        return compareExitCodes(name, head, baseFailed);
    const findings = newFindings(head.findings, base?.status === "ran" ? base.findings : []);
    const errors = findings.filter((finding) => finding.severity === "error").length;
    const turnedBad = head.exitCode !== 0 && !baseFailed && findings.length > 0;
    const baseNote = base?.status === "broken" ? ", the base could not be analysed" : "";
    const before = head.findings.length - findings.length;
    const note = `${name}: ${counted(findings.length, "new finding")}${baseNote}${before > 0 ? `, ${before} known before` : ""}`;
    return { status: errors > 0 || turnedBad ? "failed" : "passed", note, findings };
}
function compareExitCodes(name, head, baseFailed) {
    if (head.exitCode === 0)
        return { status: "passed", note: `${name}: clean`, findings: [] };
    if (baseFailed)
        return { status: "passed", note: `${name} fails, and failed on the base too`, findings: [] };
    const message = `ended with exit code ${head.exitCode}: ${(0,plain_text.firstLine)(head.output, 300)}`;
    const finding = analyserFinding({ tool: name, rule: "exit-code", severity: "error", message });
    return {
        status: "failed",
        note: `${name} ${(0,plain_text.clip)(message, 120)}`,
        findings: [finding],
        output: head.output,
    };
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

;// CONCATENATED MODULE: ./build/src/checks/static-analysis/detect-analysers.js

const eslintConfig = /^(?:eslint\.config\.(?:[cm]?js|[cm]?ts)|\.eslintrc(?:\.(?:c?js|json|ya?ml))?)$/;
const eslintReport = ".dev-agent-eslint.json";
/**
 * `tsc` and `eslint` where a project is set up for them. One that the base declares counts even when the candidate
 * no longer installs it: it then can't run, which blocks.
 */
function detectAnalysers({ rootNames, baseManifest, installed }) {
    const declared = declaredPackages(baseManifest);
    const has = (name) => installed(name) || declared.has(name);
    const found = [];
    if (rootNames.includes("tsconfig.json") && has("typescript"))
        found.push({ name: "tsc", run: "./node_modules/.bin/tsc --noEmit --pretty false", format: "tsc" });
    if (rootNames.some((name) => eslintConfig.test(name)) && has("eslint"))
        found.push({
            name: "eslint",
            run: `./node_modules/.bin/eslint . --format json --output-file ${eslintReport}`,
            format: "eslint",
            report: eslintReport,
        });
    return found;
}
function declaredPackages(manifest) {
    const json = (0,domain_json/* parseJson */.qF)(manifest ?? "");
    if (!(0,domain_json/* isObject */.Gv)(json))
        return new Set();
    return new Set(["dependencies", "devDependencies"].flatMap((kind) => Object.keys((0,domain_json/* objectAt */.lJ)(json, kind))));
}

;// CONCATENATED MODULE: ./build/src/checks/command-output.js

/**
 * Everything that a command printed where that was kept, else its head and tail. `file` is the command's
 * `outputFile`, which has a cap of its own. A byte order mark before it is left out.
 */
async function completeOutput(result, file) {
    return (await complete(result, file)).replace(/^\ufeff/, "");
}
async function complete(result, file) {
    if (Buffer.byteLength(result.output) >= result.outputBytes)
        return result.output;
    const size = await (0,promises_.stat)(file).then((found) => found.size, () => 0);
    return size >= result.outputBytes ? (0,promises_.readFile)(file, "utf8") : result.output;
}

;// CONCATENATED MODULE: ./build/src/checks/match-files.js


const mostFiles = 2000;
const skipped = new Set([".git", "node_modules"]);
/**
 * Regular files below a directory that match a pattern of `*`, `?` and `**` segments. Symbolic links are never
 * followed: what a command left may point anywhere.
 */
async function matchFiles(directory, pattern) {
    const segments = pattern.split("/").filter((segment) => segment !== "" && segment !== ".");
    if (segments.includes(".."))
        return { files: [], complete: true };
    const found = new Set();
    await walk({ directory, found }, "", segments);
    const files = [...found].sort().slice(0, mostFiles);
    return { files, complete: found.size <= mostFiles };
}
/** Deletes the files that match, however many they are. */
async function deleteMatches(directory, pattern) {
    for (;;) {
        const { files, complete } = await matchFiles(directory, pattern);
        for (const file of files)
            await (0,promises_.rm)((0,external_node_path_.join)(directory, file), { force: true });
        if (complete)
            return;
    }
}
async function walk(about, at, segments) {
    const [segment, ...rest] = segments;
    if (segment === undefined || about.found.size > mostFiles)
        return;
    if (segment === "**")
        await walk(about, at, rest);
    for (const name of await namesFor(about, at, segment)) {
        const path = at === "" ? name : `${at}/${name}`;
        const kind = await (0,promises_.lstat)((0,external_node_path_.join)(about.directory, path)).catch(() => null);
        if (kind?.isDirectory() === true) {
            if (segment === "**")
                await walk(about, path, segments);
            else
                await walk(about, path, rest);
        }
        else if (kind?.isFile() === true && rest.length === 0 && segment !== "**") {
            if (about.found.size <= mostFiles)
                about.found.add(path);
        }
    }
}
async function namesFor({ directory }, at, segment) {
    if (!/[*?]/.test(segment))
        return [segment];
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(directory, at)).catch(() => []);
    if (segment === "**")
        return names.filter((name) => !skipped.has(name));
    return names.filter((name) => matchesSegment(name, segment));
}
/** Greedy matching with one point to go back to: linear in practice, never exponential. */
function matchesSegment(name, pattern) {
    let [at, want, star, retry] = [0, 0, -1, 0];
    while (at < name.length) {
        if (want < pattern.length &&
            pattern[want] !== "*" &&
            (pattern[want] === "?" || pattern[want] === name[at])) {
            at += 1;
            want += 1;
        }
        else if (pattern[want] === "*") {
            star = want;
            retry = at;
            want += 1;
        }
        else if (star !== -1) {
            want = star + 1;
            retry += 1;
            at = retry;
        }
        else
            return false;
    }
    while (pattern[want] === "*")
        want += 1;
    return want === pattern.length;
}

;// CONCATENATED MODULE: ./build/src/checks/read-bounded.js

/** A regular file's text, up to a size; null when it is larger or can't be read. Never follows a link at its end. */
async function readBounded(file, limit) {
    const handle = await (0,promises_.open)(file, promises_.constants.O_RDONLY | promises_.constants.O_NOFOLLOW | promises_.constants.O_NONBLOCK).catch(() => null);
    if (handle === null)
        return null;
    try {
        const about = await handle.stat();
        return about.isFile() && about.size <= limit ? await handle.readFile("utf8") : null;
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./build/src/checks/static-analysis/sarif.js


/** The findings of a SARIF 2.1 log; null when it is none, or says that its analyser failed. */
function readSarif({ name, text, root }) {
    const log = (0,domain_json/* parseJson */.qF)(text);
    if (!(0,domain_json/* isObject */.Gv)(log) || !Array.isArray(log.runs))
        return null;
    const runs = log.runs;
    const failed = runs
        .flatMap((run) => (0,domain_json/* listAt */.gT)(run, "invocations"))
        .some((invocation) => (0,domain_json/* isObject */.Gv)(invocation) && invocation.executionSuccessful === false);
    if (failed)
        return null;
    return runs.flatMap((run) => (0,domain_json/* listAt */.gT)(run, "results").flatMap((result) => readResult({ name, root, run, result })));
}
function readResult({ name, root, run, result }) {
    const kind = (0,domain_json/* textAt */.$6)(result, "kind");
    const suppressed = (0,domain_json/* listAt */.gT)(result, "suppressions").length > 0;
    if (!(0,domain_json/* isObject */.Gv)(result) || suppressed || (kind !== "" && kind !== "fail"))
        return [];
    const rules = (0,domain_json/* listAt */.gT)((0,domain_json/* objectAt */.lJ)((0,domain_json/* objectAt */.lJ)(run, "tool"), "driver"), "rules");
    const described = rules[(0,domain_json/* numberAt */.tk)(result, "ruleIndex") ?? -1];
    const rule = (0,domain_json/* textAt */.$6)(result, "ruleId") || (0,domain_json/* textAt */.$6)(described, "id") || "unnamed";
    const level = (0,domain_json/* textAt */.$6)(result, "level") ||
        (0,domain_json/* textAt */.$6)((0,domain_json/* objectAt */.lJ)(described, "defaultConfiguration"), "level") ||
        (0,domain_json/* textAt */.$6)((0,domain_json/* objectAt */.lJ)(rules.find((one) => (0,domain_json/* textAt */.$6)(one, "id") === rule), "defaultConfiguration"), "level");
    const place = (0,domain_json/* objectAt */.lJ)((0,domain_json/* listAt */.gT)(result, "locations")[0], "physicalLocation");
    const uri = (0,domain_json/* textAt */.$6)((0,domain_json/* objectAt */.lJ)(place, "artifactLocation"), "uri");
    const message = (0,domain_json/* objectAt */.lJ)(result, "message");
    return [
        analyserFinding({
            tool: name,
            rule,
            severity: severityOf(level),
            message: (0,domain_json/* textAt */.$6)(message, "text") || (0,domain_json/* textAt */.$6)(message, "markdown") || rule,
            file: uri === "" ? undefined : relativePath(uri, root),
            line: (0,domain_json/* numberAt */.tk)((0,domain_json/* objectAt */.lJ)(place, "region"), "startLine"),
        }),
    ];
}
/** SARIF's own default is `warning`. */
function severityOf(level) {
    if (level === "error")
        return "error";
    return level === "note" || level === "none" ? "note" : "warning";
}
/** A URI or path that an analyser printed, relative to the checkout. */
function relativePath(uri, root) {
    let path = uri.startsWith("file://") ? uri.slice("file://".length) : uri;
    try {
        path = decodeURIComponent(path);
    }
    catch {
        // A plain path with a percent sign.
    }
    const prefix = root.endsWith("/") ? root : `${root}/`;
    return path.startsWith(prefix) ? path.slice(prefix.length) : path.replace(/^\.\//, "");
}

;// CONCATENATED MODULE: ./build/src/checks/static-analysis/eslint-report.js



/** The findings of ESLint's JSON; null when it is none. `root` is the checkout's path as ESLint saw it. */
function readEslint(text, root) {
    const files = (0,domain_json/* parseJson */.qF)(text);
    if (!Array.isArray(files))
        return null;
    return files.flatMap((file) => (0,domain_json/* listAt */.gT)(file, "messages").map((message) => analyserFinding({
        tool: "eslint",
        rule: (0,domain_json/* textAt */.$6)(message, "ruleId") || "parse-error",
        severity: (0,domain_json/* numberAt */.tk)(message, "severity") === 1 ? "warning" : "error",
        message: (0,domain_json/* textAt */.$6)(message, "message"),
        file: relativePath((0,domain_json/* textAt */.$6)(file, "filePath"), root),
        line: (0,domain_json/* numberAt */.tk)(message, "line"),
    })));
}

;// CONCATENATED MODULE: ./build/src/checks/static-analysis/tsc-output.js

const located = /^([^\s(][^(]{0,500})\((\d+),\d+\): (error|warning) (TS\d+): (.*)$/;
const general = /^(error|warning) (TS\d+): (.*)$/;
/** The findings in what `tsc --pretty false` prints. */
function readTsc(text) {
    return text.split("\n").flatMap((line) => {
        const short = line.slice(0, 3000);
        const [, file, number, kind, rule, message] = located.exec(short) ?? [];
        if (file !== undefined)
            return [finding({ file, line: Number(number), kind, rule, message })];
        const [, word, code, why] = general.exec(short) ?? [];
        return code === undefined ? [] : [finding({ kind: word, rule: code, message: why })];
    });
}
function finding({ file, line, kind, rule = "tsc", message = "" }) {
    const severity = kind === "warning" ? "warning" : "error";
    return analyserFinding({ tool: "tsc", rule, severity, message, file, line });
}

;// CONCATENATED MODULE: ./build/src/checks/static-analysis/run-analyser.js









const largestReport = 20 * 1024 * 1024;
/** Runs one analyser in the sandbox and reads what it found. */
async function runAnalyser(request) {
    const { analyser, workspace, sandbox, timeoutMs, outputFile, signal } = request;
    if (analyser.report !== undefined)
        await deleteMatches(workspace.directory, analyser.report);
    const result = await sandbox.run({
        workspace,
        argv: ["sh", "-c", analyser.run],
        timeoutMs,
        outputFile,
        signal,
    });
    signal.throwIfAborted();
    const output = usefulTail(result.output);
    const broken = (why) => ({ status: "broken", why, output });
    if (result.timedOut)
        return broken(`timed out after ${Number((timeoutMs / 60_000).toFixed(2))} minutes`);
    if (result.exitCode === null)
        return broken(`was ended by ${result.signal ?? "a signal"}`);
    if (result.exitCode === 126 || result.exitCode === 127)
        return broken("could not be run: command not found");
    const findings = await readFindings(request, result);
    if (findings === null)
        return broken(`left no readable ${analyser.report ?? "result in its output"}`);
    if (result.exitCode !== 0 && findings.length === 0 && analyser.format !== "exit-code")
        return broken(`ended with exit code ${result.exitCode} and no finding`);
    return { status: "ran", exitCode: result.exitCode, findings, output };
}
async function readFindings(request, result) {
    const { analyser, sandbox, workspace } = request;
    const { name, format } = analyser;
    if (format === "exit-code")
        return [];
    const root = sandbox.pathInside(workspace);
    const texts = analyser.report === undefined
        ? [await outputText(request, result)]
        : await reportTexts(workspace.directory, analyser.report);
    const all = [];
    for (const text of texts) {
        if (text === null)
            return null;
        const found = format === "tsc"
            ? readTsc(text)
            : format === "eslint"
                ? readEslint(text, root)
                : readSarif({ name, text, root });
        if (found === null)
            return null;
        all.push(...found);
    }
    return texts.length === 0 ? null : all;
}
/** A log in the output may stand among other lines: it goes from the first line that opens it to the last brace. */
async function outputText({ analyser, outputFile }, result) {
    const text = (0,plain_text.cleanText)(await completeOutput(result, outputFile), Number.POSITIVE_INFINITY);
    if (analyser.format !== "sarif")
        return text;
    const from = text.search(/^\{/m);
    return from === -1 ? text : text.slice(from, text.lastIndexOf("}") + 1);
}
async function reportTexts(directory, pattern) {
    const { files, complete } = await matchFiles(directory, pattern);
    if (!complete)
        return [null];
    return Promise.all(files.map((file) => readBounded((0,external_node_path_.join)(directory, file), largestReport)));
}

;// CONCATENATED MODULE: ./build/src/checks/static-analysis/static-analysis.js
var static_analysis_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var static_analysis_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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









const static_analysis_check = "static-analysis";
const usualTimeoutMs = 600_000;
/** Runs the project's analysers on a clean checkout of the candidate and reports what they didn't say of the base. */
function createStaticAnalysis(sources) {
    const analyseBase = rememberRuns((sha, analysers, signal) => analyseCommit(sources, { sha, analysers, signal }));
    return {
        async run(candidate, signal) {
            const started = performance.now();
            const result = await analyse({ sources, analyseBase, candidate, signal });
            return { check: static_analysis_check, ...result, durationMs: Math.round(performance.now() - started) };
        },
    };
}
async function analyse({ sources, analyseBase, candidate, signal }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { repository, setup } = sources;
        const checkout = static_analysis_addDisposableResource(env_1, await prepareCheckout({ repository, setup, sha: candidate.headSha, signal }), true);
        if (!checkout.setup.ok)
            return setupBlocked(checkout.setup, candidate);
        const analysers = sources.analysers.length > 0 ? sources.analysers : await detected(sources, candidate, checkout);
        if (analysers.length === 0)
            return { status: "passed", summary: "no analyser configured", findings: [], tools: [] };
        const runs = await runAll(sources, checkout, { sha: candidate.headSha, analysers, signal });
        const doubtful = analysers.filter((_, index) => needsBase(runs[index]));
        const baseRuns = doubtful.length === 0 ? [] : await analyseBase(candidate.baseSha, doubtful, signal);
        const comparisons = analysers.map((analyser, index) => compareRuns(analyser, runs[index], baseRuns[doubtful.indexOf(analyser)] ?? null));
        return { ...combine(comparisons), tools: analysers.map((analyser) => analyser.name) };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = static_analysis_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function detected({ repository }, candidate, checkout) {
    const baseNames = baseRootNames(checkout.rootNames, candidate.files);
    return detectAnalysers({
        rootNames: [...new Set([...baseNames, ...checkout.rootNames])],
        baseManifest: baseNames.includes("package.json")
            ? await repository.readFile(candidate.baseSha, "package.json")
            : null,
        installed: (name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(checkout.workspace.directory, "node_modules", name, "package.json")),
    });
}
async function analyseCommit(sources, about) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { repository, setup } = sources;
        const checkout = static_analysis_addDisposableResource(env_2, await prepareCheckout({ repository, setup, sha: about.sha, signal: about.signal }), true);
        // Without `await` the checkout would be gone before the analysers ran.
        if (checkout.setup.ok)
            return await runAll(sources, checkout, about);
        return about.analysers.map(() => ({
            status: "broken",
            why: "had no dependencies on the base",
            output: "",
        }));
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = static_analysis_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/** One after the other: analysers may share caches in the checkout. */
async function runAll({ sandbox, outputDirectory }, { workspace }, { sha, analysers, signal }) {
    const runs = [];
    for (const [index, analyser] of analysers.entries()) {
        const outputFile = (0,external_node_path_.join)(outputDirectory, `analysis-${index}-${sha.slice(0, 12)}.log`);
        const { timeoutMs = usualTimeoutMs } = analyser;
        runs.push(await runAnalyser({ analyser, workspace, sandbox, timeoutMs, outputFile, signal }));
    }
    return runs;
}
const static_analysis_keptFindings = 100;
function combine(comparisons) {
    const blocked = comparisons.filter((one) => one.status === "blocked");
    const failed = comparisons.some((one) => one.status === "failed");
    const outputs = comparisons.flatMap((one) => (one.output === undefined ? [] : [one.output]));
    return {
        status: blocked.length > 0 ? "blocked" : failed ? "failed" : "passed",
        ...(blocked.length > 0 ? { repairable: blocked.every((one) => one.repairable === true) } : {}),
        summary: comparisons.map((one) => one.note).join("; "),
        findings: comparisons.flatMap((one) => one.findings).slice(0, static_analysis_keptFindings),
        ...(outputs.length === 0 ? {} : { output: outputs.join("\n") }),
    };
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/judge-tests.js
/** The verdict on a test run. Only exit code 0 together with a count of at least one executed test passes. */
function judgeTests(evidence) {
    const { command, result, reports, reportPattern } = evidence;
    const counts = reports.status === "read" ? reports.report : reportPattern === undefined ? evidence.output : null;
    const failed = (summary) => ({ status: "failed", summary, counts });
    const blocked = (summary, repairable = true) => ({
        status: "blocked",
        summary,
        repairable,
        counts,
    });
    if (result.timedOut)
        return failed(`${command} timed out after ${evidence.timeoutMinutes} minutes; its whole process group was killed`);
    if (result.exitCode === 127)
        return blocked(`${command} could not be run: a command was not found`, !programMissing(command, result.output));
    if (result.exitCode === null)
        return failed(`${command} was ended by ${result.signal ?? "a signal"}`);
    if (result.exitCode !== 0)
        return failed(`${command} ended with exit code ${result.exitCode}${failing(counts)}`);
    if (reports.status === "unreadable")
        return blocked(`the test report ${reports.file} could not be read`);
    if (reports.status === "none" && reportPattern !== undefined)
        return blocked(`${command} wrote no test report that matches ${reportPattern}`);
    if (counts === null)
        return blocked(`${command} ended with exit code 0, but nothing shows that a test ran; name its report in tests.report of .dev-agent.yml`);
    if (counts.failed > 0)
        return failed(`${command} ended with exit code 0${failing(counts)}`);
    if (counts.passed === 0)
        return blocked(`${command}: no test was executed`);
    return { status: "passed", summary: `${command}: ${judge_tests_describe(counts)}`, counts };
}
function failing(counts) {
    if (counts === null)
        return "";
    const total = counts.passed + counts.failed;
    return counts.failed > 0
        ? `, ${counts.failed} of ${total} tests failed`
        : `, although ${counts.format} shows no failing test`;
}
function judge_tests_describe({ passed, skipped, format }) {
    return `${passed} passed${skipped > 0 ? `, ${skipped} skipped` : ""} (${format})`;
}
/** Whether the command's own program is what is missing; then nothing in the repository can help. */
function programMissing(command, output) {
    const program = command.trim().split(/\s+/)[0] ?? "";
    return output.split("\n").some((line) => line.includes(`: ${program}: `) && line.includes("not found"));
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/test-failure.js


const nameLength = 200;
const messageLines = 8;
const messageLength = 600;
// Frames inside tools tell the coder nothing; those of the project's own files stay.
const toolFrame = /^\s*at .*(?:node:internal|node_modules)|^\s*at (?:async )?(?:Test|Suite)\.|^\s*\d+: /;
/** A failing test with the first useful lines of its error. */
function testFailure(name, error) {
    const lines = (0,plain_text.cleanText)(error.slice(0, 20 * messageLength))
        .split("\n")
        .filter((line) => line.trim() !== "" && !toolFrame.test(line))
        .slice(0, messageLines);
    return {
        name: (0,plain_text.clip)((0,plain_text.cleanLine)(name, 10 * nameLength), nameLength),
        message: (0,plain_text.clip)(hideTokens(lines.join("\n").trim()), messageLength),
    };
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/cargo.js

const result = /^test result: \w+\. (\d+) passed; (\d+) failed; (\d+) ignored;/;
const nextest = /^ *Summary \[[^\]]{1,40}\] [\d/]{1,20} tests? run: (\d+) passed(.{0,200})$/;
/** `cargo test`, one summary per crate and doc-test, and `cargo nextest`. */
const parseCargo = (text) => {
    const lines = text.split("\n");
    let [passed, failed, skipped] = [0, 0, 0];
    let found = 0;
    for (const line of lines) {
        const match = result.exec(line) ?? nextest.exec(line);
        if (match === null)
            continue;
        const rest = match.length === 3 ? (match[2] ?? "") : undefined;
        const of = (word, direct) => Number(rest === undefined ? direct : (new RegExp(`(\\d+) ${word}`).exec(rest)?.[1] ?? 0));
        found += 1;
        passed += Number(match[1]);
        failed += of("failed", match[2]);
        skipped += of("skipped", match[3]);
    }
    return found === 0 ? null : { format: "cargo test", passed, failed, skipped, failures: failures(lines) };
};
function failures(lines) {
    return lines
        .flatMap((line, index) => {
        const name = /^---- (.+) stdout ----$/.exec(line)?.[1];
        if (name === undefined)
            return [];
        const following = lines.slice(index + 1, index + 30);
        const end = following.findIndex((next) => /^(?:---- |failures:|stack backtrace:|note: )/.test(next));
        return [testFailure(name, following.slice(0, end === -1 ? 12 : end).join("\n"))];
    })
        .slice(0, 20);
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/go-json.js


/** The event lines of `go test -json`. */
const parseGoJson = (text) => {
    const outcomes = new Map();
    const output = new Map();
    const badPackages = new Set();
    let events = 0;
    for (const line of text.split("\n")) {
        if (!line.startsWith("{") || !line.includes('"Action"'))
            continue;
        const event = (0,domain_json/* parseJson */.qF)(line);
        const [action, test, where] = [(0,domain_json/* textAt */.$6)(event, "Action"), (0,domain_json/* textAt */.$6)(event, "Test"), (0,domain_json/* textAt */.$6)(event, "Package")];
        if (action === "")
            continue;
        events += 1;
        const key = `${where}\0${test}`;
        if (action === "output")
            keep(output, key, (0,domain_json/* textAt */.$6)(event, "Output"));
        else if (action === "fail" && test === "")
            badPackages.add(where);
        else if (["pass", "fail", "skip"].includes(action) && test !== "")
            outcomes.set(key, action);
    }
    if (events === 0)
        return null;
    const of = (action) => [...outcomes].filter(([, outcome]) => outcome === action);
    const failed = of("fail").map(([key]) => key);
    // A package that doesn't build fails without a failing test.
    const broken = [...badPackages].filter((name) => !failed.some((key) => key.startsWith(`${name}\0`)));
    const leaves = failed.filter((key) => !failed.some((other) => other.startsWith(`${key}/`)));
    const failing = [...leaves, ...broken.map((name) => `${name}\0`)].slice(0, 20);
    return {
        format: "go test -json",
        passed: of("pass").length,
        failed: failed.length + broken.length,
        skipped: of("skip").length,
        failures: failing.map((key) => testFailure(key.replace("\0", " ").trim(), (output.get(key) ?? []).join(""))),
    };
};
const go_json_frames = /^(?:=== |\s*--- (?:PASS|FAIL|SKIP): |PASS$|FAIL$)/;
function keep(output, key, text) {
    if (go_json_frames.test(text))
        return;
    const kept = output.get(key) ?? [];
    if (kept.length < 12)
        kept.push(text.slice(0, 500));
    output.set(key, kept);
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/go-plain.js

const packageLine = /^(ok|FAIL|\?|---) ?\s+(\S+)\s+(?:[\d.]+s|\(cached\)|\[[a-z ]+\])(.*)$/;
const testLine = /^\s*--- (PASS|FAIL|SKIP): (\S+)/;
/** `go test` without `-json`: tests where `-v` lists them, else packages. */
const parseGoPlain = (text) => {
    const lines = text.split("\n");
    const packages = lines.flatMap((line) => {
        const match = packageLine.exec(line);
        return match === null || match[1] === "---" ? [] : [{ status: match[1], line }];
    });
    if (packages.length === 0)
        return null;
    const tests = lines.flatMap((line) => testLine.exec(line)?.[1] ?? []);
    const ran = packages.filter((one) => one.status === "ok" && !/\[no test/.test(one.line)).length;
    const badPackages = packages.filter((one) => one.status === "FAIL").length;
    const listed = tests.includes("PASS");
    const of = (status) => tests.filter((test) => test === status).length;
    return {
        format: listed ? "go test -v" : "go test, packages",
        passed: listed ? of("PASS") : ran,
        failed: Math.max(of("FAIL"), badPackages),
        skipped: of("SKIP"),
        failures: go_plain_failures(lines),
    };
};
function go_plain_failures(lines) {
    const found = [];
    let inside = false;
    for (const line of lines) {
        const match = testLine.exec(line);
        if (match !== null) {
            inside = match[1] === "FAIL";
            if (inside)
                found.push({ name: match[2] ?? "", error: [] });
        }
        else if (/^(?:FAIL|ok|=== )/.test(line))
            inside = false;
        else if (inside)
            found.at(-1)?.error.push(line);
    }
    return found.slice(0, 20).map(({ name, error }) => testFailure(name, error.slice(0, 12).join("\n")));
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/word-counts.js
/** Counts in a summary such as `1 failed | 3 passed, 2 skipped`, by word. */
function wordCounts(summary) {
    const counts = new Map();
    for (const [, number, word] of summary.matchAll(/(\d{1,9}) ([a-z]+)/g))
        counts.set(word ?? "", (counts.get(word ?? "") ?? 0) + Number(number));
    return (...words) => words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/jest-console.js


const summary = /^(Tests|Test Suites): +((?:\d+ [a-z]+(?:, )?){1,6})$/;
/** The summary that jest prints. */
const parseJestConsole = (text) => {
    const lines = text.split("\n");
    const found = lines.flatMap((line) => {
        const match = summary.exec(line);
        return match === null ? [] : [{ label: match[1], counts: match[2] ?? "" }];
    });
    if (found.length === 0)
        return nothing.test(text) ? none : null;
    const of = (label) => wordCounts(found
        .filter((one) => one.label === label)
        .map((one) => one.counts)
        .join("\n"));
    const tests = of("Tests");
    return {
        format: "jest",
        passed: tests("passed"),
        failed: Math.max(tests("failed"), of("Test Suites")("failed")),
        skipped: tests("skipped", "todo"),
        failures: jest_console_failures(lines),
    };
};
const nothing = /^No tests found, exiting with code \d$/m;
const none = { format: "jest", passed: 0, failed: 0, skipped: 0, failures: [] };
function jest_console_failures(lines) {
    const seen = new Set();
    return lines
        .flatMap((line, index) => {
        const name = /^ {2}● (\S.*)$/.exec(line)?.[1];
        if (name === undefined || name === "Console" || seen.has(name))
            return [];
        seen.add(name);
        const following = lines.slice(index + 1, index + 20);
        const end = following.findIndex((next) => /^ {2}● |^Test Suites: /.test(next));
        return [testFailure(name, following.slice(0, end === -1 ? following.length : end).join("\n"))];
    })
        .slice(0, 20);
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/jest-json.js


/** The JSON of vitest and jest. */
const parseJestJson = (text) => {
    const json = (0,domain_json/* parseJson */.qF)(text);
    const passed = (0,domain_json/* numberAt */.tk)(json, "numPassedTests");
    const failed = (0,domain_json/* numberAt */.tk)(json, "numFailedTests");
    if (passed === undefined || failed === undefined)
        return null;
    const files = (0,domain_json/* listAt */.gT)(json, "testResults");
    // A file that fails before its first test has no failing test.
    const broken = files.filter((file) => (0,domain_json/* textAt */.$6)(file, "status") === "failed" && !hasFailure(file));
    const unsuccessful = (0,domain_json/* isObject */.Gv)(json) && json.success === false ? 1 : 0;
    const tests = files.flatMap((file) => (0,domain_json/* listAt */.gT)(file, "assertionResults"));
    return {
        format: "vitest/jest JSON",
        passed,
        failed: Math.max(failed + broken.length, unsuccessful),
        skipped: ((0,domain_json/* numberAt */.tk)(json, "numPendingTests") ?? 0) + ((0,domain_json/* numberAt */.tk)(json, "numTodoTests") ?? 0),
        failures: [
            ...tests
                .filter((test) => (0,domain_json/* textAt */.$6)(test, "status") === "failed")
                .slice(0, 20)
                .map((test) => testFailure((0,domain_json/* textAt */.$6)(test, "fullName"), (0,domain_json/* listAt */.gT)(test, "failureMessages").join("\n"))),
            ...broken.slice(0, 20).map((file) => testFailure((0,domain_json/* textAt */.$6)(file, "name"), (0,domain_json/* textAt */.$6)(file, "message"))),
        ],
    };
};
function hasFailure(file) {
    return (0,domain_json/* listAt */.gT)(file, "assertionResults").some((test) => (0,domain_json/* textAt */.$6)(test, "status") === "failed");
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/maven.js

const maven_summary = /^(?:\[[A-Z]+\] )?Tests run: (\d+), Failures: (\d+), Errors: (\d+), Skipped: (\d+)$/;
/** The totals that Maven's surefire prints, one per module. */
const parseMaven = (text) => {
    const lines = text.split("\n");
    const modules = lines.flatMap((line) => {
        const match = maven_summary.exec(line.trimEnd());
        return match === null ? [] : [match.slice(1).map(Number)];
    });
    if (modules.length === 0)
        return null;
    const of = (column) => modules.reduce((sum, numbers) => sum + (numbers[column] ?? 0), 0);
    const failed = of(1) + of(2);
    return {
        format: "surefire",
        passed: of(0) - failed - of(3),
        failed,
        skipped: of(3),
        failures: lines.flatMap(readFailure).slice(0, 20),
    };
};
function readFailure(line) {
    const match = /^\[ERROR\] {3}(\S+:\d+)(.*)$/.exec(line);
    return match === null ? [] : [testFailure(match[1] ?? "", match[2] ?? "")];
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/mocha-console.js

const mocha_console_count = /^ *(\d{1,9}) (passing|failing|pending)(?: \(\d+m?s\))?$/;
/** The summary of mocha's console reporters. */
const parseMochaConsole = (text) => {
    const lines = text.split("\n");
    const sums = { passing: 0, failing: 0, pending: 0 };
    let found = false;
    for (const line of lines) {
        const match = mocha_console_count.exec(line);
        if (match === null)
            continue;
        const word = match[2];
        sums[word] += Number(match[1]);
        found ||= word === "passing";
    }
    if (!found)
        return null;
    const { passing, failing, pending } = sums;
    return { format: "mocha", passed: passing, failed: failing, skipped: pending, failures: mocha_console_failures(lines) };
};
function mocha_console_failures(lines) {
    const from = lines.findIndex((line) => / failing$/.test(line));
    if (from === -1)
        return [];
    const blocks = [];
    for (const line of lines.slice(from + 1)) {
        const start = /^ {2}\d+\) (.+)$/.exec(line)?.[1];
        if (start !== undefined)
            blocks.push([start]);
        else
            blocks.at(-1)?.push(line);
    }
    return blocks.slice(0, 20).map((block) => {
        const end = block.findIndex((line) => line.endsWith(":"));
        const title = block.slice(0, end + 1).map((line) => line.trim());
        return testFailure(title.join(" › ").replace(/:$/, ""), block.slice(end + 1, end + 20).join("\n"));
    });
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/mocha-json.js


/** The JSON of mocha. */
const parseMochaJson = (text) => {
    const json = (0,domain_json/* parseJson */.qF)(text);
    const stats = (0,domain_json/* objectAt */.lJ)(json, "stats");
    const passed = (0,domain_json/* numberAt */.tk)(stats, "passes");
    const failed = (0,domain_json/* numberAt */.tk)(stats, "failures");
    if (passed === undefined || failed === undefined)
        return null;
    return {
        format: "mocha JSON",
        passed,
        failed,
        skipped: (0,domain_json/* numberAt */.tk)(stats, "pending") ?? 0,
        failures: (0,domain_json/* listAt */.gT)(json, "failures")
            .slice(0, 20)
            .map((test) => testFailure((0,domain_json/* textAt */.$6)(test, "fullTitle"), (0,domain_json/* textAt */.$6)((0,domain_json/* objectAt */.lJ)(test, "err"), "message"))),
    };
};

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/file-as-test.js
/**
 * Whether node's test runner reports a file here, not a test: it counts a file that holds no test as one passed
 * test named by its path.
 */
function isFileNotTest(name) {
    return /^[^\s›]{1,500}\.[cm]?[jt]sx?$/.test(name);
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/tap.js


const point = /^(not )?ok\b(?: (\d+))?(?: ?-)? ?(.*)$/;
/** TAP 12 to 14, top level only. A summary (node:test, tape) is preferred to the points; tests missing from the plan failed. */
const parseTap = (text) => {
    const lines = text.split("\n");
    const summary = summaryCounts(lines, "#");
    if (summary !== null) {
        const files = lines.filter((line) => isFileNotTest(/^ok \d+ - (\S+)$/.exec(line)?.[1] ?? "")).length;
        return { ...summary, format: "TAP", passed: summary.passed - files, failures: tapFailures(lines) };
    }
    const planned = lines.flatMap((line) => /^1\.\.(\d+)\b/.exec(line)?.[1] ?? []).map(Number);
    const [total] = planned;
    if (total === undefined)
        return null;
    const points = lines.flatMap((line) => readPoint(line) ?? []);
    const missing = planned.reduce((sum, plan) => sum + plan, 0) - points.length;
    const bailed = lines.some((line) => line.startsWith("Bail out!")) ? 1 : 0;
    return {
        format: "TAP",
        passed: points.filter((one) => one === "passed").length,
        failed: points.filter((one) => one === "failed").length + Math.max(0, missing) + bailed,
        skipped: points.filter((one) => one === "skipped").length,
        failures: tapFailures(lines),
    };
};
function readPoint(line) {
    const match = point.exec(line);
    if (match === null)
        return null;
    if (/(?:^| )# ?(?:skip|todo)\b/i.test(match[3] ?? ""))
        return "skipped";
    return match[1] === undefined ? "passed" : "failed";
}
/** Sums the `tests N`, `pass N`, `fail N` … blocks that node's reporters end with; null without one. */
function summaryCounts(lines, mark) {
    const sums = {};
    for (const line of lines) {
        if (!line.startsWith(mark))
            continue;
        const match = /^. (tests|pass|fail|cancelled|skipped|todo) {1,3}(\d{1,9})$/.exec(line);
        if (match?.[1] !== undefined)
            sums[match[1]] = (sums[match[1]] ?? 0) + Number(match[2]);
    }
    if (sums.tests === undefined || sums.pass === undefined)
        return null;
    const of = (key) => sums[key] ?? 0;
    return { passed: of("pass"), failed: of("fail") + of("cancelled"), skipped: of("skipped") + of("todo") };
}
/** Failing points at any depth, but not parents that failed only through their subtests. */
function tapFailures(lines) {
    const failures = [];
    for (const [index, line] of lines.entries()) {
        const match = /^ *not ok \d+ -? ?(.*)$/.exec(line);
        if (match === null || /# ?(?:skip|todo)\b/i.test(match[1] ?? ""))
            continue;
        const details = lines.slice(index + 1, index + 30);
        const end = details.findIndex((detail) => detail.trim() === "..." || /^ *(?:not )?ok /.test(detail));
        const block = end === -1 ? details : details.slice(0, end);
        if (block.some((detail) => detail.includes("subtestsFailed")))
            continue;
        failures.push(testFailure(match[1] ?? "", yamlError(block)));
        if (failures.length === 20)
            break;
    }
    return failures;
}
const noise = /^(?:---|duration_ms|type|location|failureType|code|name|stack|operator|at)\b:?|^---$/;
function yamlError(block) {
    const stack = block.findIndex((line) => /^ *stack: /.test(line));
    return block
        .slice(0, stack === -1 ? block.length : stack)
        .map((line) => line.trim())
        .filter((line) => !noise.test(line))
        .join("\n");
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/node-spec.js



const duration = / \([\d.]+m?s\)$/;
/** What node's own test runner prints on a terminal and in most logs. */
const parseNodeSpec = (text) => {
    const lines = text.split("\n");
    const counts = summaryCounts(lines, "ℹ");
    if (counts === null)
        return null;
    const passing = lines.filter((line) => line.startsWith("✔ "));
    const files = passing.filter((line) => isFileNotTest(line.slice(2).replace(duration, ""))).length;
    return { ...counts, format: "node:test", passed: counts.passed - files, failures: node_spec_failures(lines) };
};
function node_spec_failures(lines) {
    const from = lines.indexOf("✖ failing tests:");
    if (from === -1)
        return [];
    const found = [];
    for (const line of lines.slice(from + 1)) {
        if (/^test at /.test(line))
            continue;
        if (line.startsWith("✖ "))
            found.push({ name: line.slice(2).replace(duration, ""), error: [] });
        else
            found.at(-1)?.error.push(line);
    }
    return found.slice(0, 20).map(({ name, error }) => testFailure(name, error.slice(0, 30).join("\n")));
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/other-runners.js
/** Runners with one summary line: groups `passed`, or `total` less the others, `failed` and `skipped`. */
const summaries = [
    ["deno", /^(?:ok|FAILED) \| (?<passed>\d+) passed(?: \(\d+ steps?\))? \| (?<failed>\d+) failed/],
    ["ava", /^ {2}(?<passed>\d+) tests? passed$/],
    ["playwright", /^ {2}(?<passed>\d+) passed \([\d.]+m?s?\)$/],
    ["jasmine", /^(?<total>\d+) specs?, (?<failed>\d+) failures?(?:, (?<skipped>\d+) pending specs?)?$/],
    ["rspec", /^(?<total>\d+) examples?, (?<failed>\d+) failures?(?:, (?<skipped>\d+) pending)?/],
    [
        "minitest",
        /^(?<total>\d+) runs, \d+ assertions, (?<failed>\d+) failures, \d+ errors, (?<skipped>\d+) skips/,
    ],
    ["phpunit", /^OK \((?<passed>\d+) tests?, \d+ assertions?\)$/],
    [
        "dotnet",
        /^(?:Passed|Failed)! +- Failed: +(?<failed>\d+), Passed: +(?<passed>\d+), Skipped: +(?<skipped>\d+)/,
    ],
    ["ctest", /^\d+% tests passed, (?<failed>\d+) tests? failed out of (?<total>\d+)$/],
    ["googletest", /^\[ {2}PASSED {2}\] (?<passed>\d+) tests?\.$/],
    ["gradle", /^(?<total>\d+) tests? completed, (?<failed>\d+) failed(?:, (?<skipped>\d+) skipped)?$/],
    ["bun test", /^ *(?<passed>\d+) pass$/],
];
/** The first runner of the list whose summary is there; all its summaries are added up. Names of failing tests aren't read. */
const parseOtherRunners = (text) => {
    const lines = text.split("\n");
    for (const [format, pattern] of summaries) {
        const found = [];
        for (const line of lines) {
            const groups = pattern.exec(line)?.groups;
            if (groups !== undefined)
                found.push(groups);
        }
        if (found.length === 0)
            continue;
        const of = (key) => found.reduce((sum, groups) => sum + Number(groups[key] ?? 0), 0);
        const [failed, skipped] = [of("failed"), of("skipped")];
        const passed = found.some((groups) => groups.total !== undefined)
            ? Math.max(0, of("total") - failed - skipped)
            : of("passed");
        return { format, passed, failed, skipped, failures: [] };
    }
    return null;
};

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/pytest-console.js


const ended = /^=* ?(.{1,300}?) in \d[\d.]{0,15}s(?: \([\d:]{1,20}\))? ?=*$/;
const part = /^\d{1,9} (?:failed|passed|skipped|deselected|xfailed|xpassed|warnings?|errors?|rerun|subtests passed)$/;
/** The last line of pytest, with or without `-q`. */
const parsePytestConsole = (text) => {
    const lines = text.split("\n");
    const summaries = lines.flatMap((line) => {
        const counts = ended.exec(line)?.[1];
        if (counts === undefined)
            return [];
        return counts === "no tests ran" || counts.split(", ").every((one) => part.test(one)) ? [counts] : [];
    });
    if (summaries.length === 0)
        return null;
    const of = wordCounts(summaries.join("\n"));
    return {
        format: "pytest",
        passed: of("passed", "xpassed"),
        failed: of("failed", "error", "errors"),
        skipped: of("skipped", "xfailed"),
        failures: pytest_console_failures(lines),
    };
};
function pytest_console_failures(lines) {
    const errors = sectionErrors(lines);
    return lines
        .flatMap((line) => {
        const match = /^(?:FAILED|ERROR) (\S.*?)(?: - (.*))?$/.exec(line);
        if (match === null)
            return [];
        const name = match[1] ?? "";
        const section = name.split("::").slice(1).join(".");
        return [testFailure(name, errors.get(section) ?? match[2] ?? "")];
    })
        .slice(0, 20);
}
/** The `E` lines and the place of each failing test, by the name in its section's heading. */
function sectionErrors(lines) {
    const errors = new Map();
    let name;
    for (const line of lines) {
        const heading = /^_{3,} (.{1,300}?) _{3,}$/.exec(line)?.[1];
        if (heading !== undefined)
            name = heading;
        else if (/^={3,}/.test(line))
            name = undefined;
        else if (name !== undefined && (/^E {3}/.test(line) || /^\S+:\d+: \w+/.test(line)))
            errors.set(name, `${errors.get(name) ?? ""}${line}\n`.slice(0, 2000));
    }
    return errors;
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/python-unittest.js

const verdict = /^(?:OK|FAILED|NO TESTS RAN)(?: \((.{1,200})\))?$/;
/** `python -m unittest`. */
const parsePythonUnittest = (text) => {
    const lines = text.split("\n");
    let [ran, failed, skipped] = [0, 0, 0];
    let runs = 0;
    for (const [index, line] of lines.entries()) {
        const match = /^Ran (\d{1,9}) tests? in \d/.exec(line);
        const end = match === null
            ? null
            : verdict.exec(lines
                .slice(index + 1, index + 4)
                .join("")
                .trim());
        if (match === null || end === null)
            continue;
        const of = (key) => Number(new RegExp(`(?:^|, )${key}=(\\d+)`).exec(end[1] ?? "")?.[1] ?? 0);
        runs += 1;
        ran += Number(match[1]);
        failed += of("failures") + of("errors") + of("unexpected successes");
        skipped += of("skipped") + of("expected failures");
    }
    if (runs === 0)
        return null;
    const passed = Math.max(0, ran - failed - skipped);
    return { format: "unittest", passed, failed, skipped, failures: python_unittest_failures(lines) };
};
function python_unittest_failures(lines) {
    return lines
        .flatMap((line, index) => {
        const name = /^(?:FAIL|ERROR): (.+)$/.exec(line)?.[1];
        if (name === undefined || !/^={10,}$/.test(lines[index - 1] ?? ""))
            return [];
        const following = lines.slice(index + 2, index + 60);
        const end = following.findIndex((next) => /^[=-]{10,}$/.test(next));
        return [
            testFailure(name, following
                .slice(0, end === -1 ? 40 : end)
                .filter(Boolean)
                .slice(-4)
                .join("\n")),
        ];
    })
        .slice(0, 20);
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/vitest-console.js


/** The summary that vitest prints. */
const parseVitestConsole = (text) => {
    const lines = text.split("\n");
    const summaries = (label) => lines.flatMap((line) => (line.trimStart().startsWith(`${label}  `) ? [line.trim()] : []));
    const tests = summaries("Tests").filter((line) => /\(\d+\)$|no tests$/.test(line));
    const files = summaries("Test Files").filter((line) => /\(\d+\)$|no tests$/.test(line));
    if (files.length === 0)
        return vitest_console_nothing.test(text) ? vitest_console_none : null;
    const ofTests = wordCounts(tests.join("\n"));
    return {
        format: "vitest",
        passed: ofTests("passed"),
        failed: Math.max(ofTests("failed"), wordCounts(files.join("\n"))("failed")),
        skipped: ofTests("skipped", "todo"),
        failures: vitest_console_failures(lines),
    };
};
const vitest_console_nothing = /^No test files found, exiting with code \d$/m;
const vitest_console_none = { format: "vitest", passed: 0, failed: 0, skipped: 0, failures: [] };
function vitest_console_failures(lines) {
    const found = lines.flatMap((line, index) => {
        const name = /^ FAIL {1,2}(\S.*)$/.exec(line)?.[1];
        return name === undefined ? [] : [testFailure(name, block(lines, index + 1))];
    });
    return found.slice(0, 20);
}
function block(lines, from) {
    const following = lines.slice(from, from + 12);
    const end = following.findIndex((line) => /^ FAIL |^⎯/.test(line));
    return following.slice(0, end === -1 ? following.length : end).join("\n");
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/test-report.js
const keptFailures = 20;
function addReports(reports) {
    if (reports.length === 0)
        return null;
    const sum = (key) => reports.reduce((total, report) => total + report[key], 0);
    return {
        format: [...new Set(reports.map((report) => report.format))].join(", "),
        passed: sum("passed"),
        failed: sum("failed"),
        skipped: sum("skipped"),
        failures: reports.flatMap((report) => report.failures).slice(0, keptFailures),
    };
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/read-output.js
















const consoles = [
    parseNodeSpec,
    parseTap,
    parseVitestConsole,
    parseJestConsole,
    parsePytestConsole,
    parsePythonUnittest,
    parseCargo,
    parseMaven,
    parseMochaConsole,
    parseGoPlain,
];
const longestLine = 2000;
/** What a test command's output says was executed; null when nothing in it is known. Machine formats go first. */
function readOutput(output) {
    const machine = parseGoJson(output) ?? jsonReport(output);
    if (machine !== null)
        return machine;
    const text = (0,plain_text.cleanText)(output, Number.POSITIVE_INFINITY)
        .split("\n")
        .map((line) => (line.length > longestLine ? line.slice(0, longestLine) : line))
        .join("\n");
    const found = consoles.flatMap((parse) => parse(text) ?? []);
    return addReports(found) ?? parseOtherRunners(text);
}
/** A JSON report printed among other lines: on one line, or from a line `{` to a line `}`. */
function jsonReport(output) {
    const oneLine = output
        .split("\n")
        .findLast((line) => line.startsWith('{"') && line.trimEnd().endsWith("}"));
    const from = output.search(/^\{\s*$/m);
    const to = output.lastIndexOf("\n}");
    const spread = from !== -1 && to > from ? output.slice(from, to + 2) : undefined;
    for (const text of [oneLine, spread]) {
        const found = text === undefined ? null : (parseJestJson(text) ?? parseMochaJson(text));
        if (found !== null)
            return found;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/xml-tokens.js
/**
 * Splits a document into tokens in one pass. Elements must nest; entities other than the five built in are left as
 * they are, and a document type declaration is refused, so nothing is ever expanded. Throws `SyntaxError`.
 */
function* xmlTokens(xml) {
    const open = [];
    let roots = 0;
    let at = xml.startsWith("\ufeff") ? 1 : 0;
    while (at < xml.length) {
        const next = xml.indexOf("<", at);
        const text = xml.slice(at, next === -1 ? xml.length : next);
        if (open.length > 0 && text !== "")
            yield { kind: "text", text: decode(text) };
        else if (text.trim() !== "")
            throw new SyntaxError("text outside the root element");
        if (next === -1)
            break;
        at = next;
        if (xml.startsWith("<!--", at))
            at = after(xml, "-->", at + 4);
        else if (xml.startsWith("<?", at))
            at = after(xml, "?>", at + 2);
        else if (xml.startsWith("<![CDATA[", at)) {
            const end = after(xml, "]]>", at + 9);
            yield { kind: "text", text: xml.slice(at + 9, end - 3) };
            at = end;
        }
        else if (xml.startsWith("<!", at))
            throw new SyntaxError("a document type declaration is not accepted");
        else if (xml.startsWith("</", at)) {
            const end = after(xml, ">", at + 2);
            const name = xml.slice(at + 2, end - 1).trim();
            if (open.pop() !== name)
                throw new SyntaxError(`</${name.slice(0, 40)}> closes nothing`);
            yield { kind: "close", name };
            at = end;
        }
        else {
            const tag = openTag(xml, at + 1);
            if (open.length === 0)
                roots += 1;
            if (roots > 1)
                throw new SyntaxError("more than one root element");
            yield { kind: "open", name: tag.name, attributes: tag.attributes };
            if (tag.empty)
                yield { kind: "close", name: tag.name };
            else
                open.push(tag.name);
            at = tag.end;
        }
    }
    if (open.length > 0)
        throw new SyntaxError(`<${open.at(-1)?.slice(0, 40)}> is not closed`);
    if (roots === 0)
        throw new SyntaxError("there is no root element");
}
function after(xml, mark, from) {
    const found = xml.indexOf(mark, from);
    if (found === -1)
        throw new SyntaxError(`${mark} is missing`);
    return found + mark.length;
}
function openTag(xml, start) {
    const named = /[^\s/>=<"']+/y;
    named.lastIndex = start;
    const name = named.exec(xml)?.[0];
    if (name === undefined)
        throw new SyntaxError("a tag has no name");
    const attributes = new Map();
    const part = /\s*(?:(\/?>)|([^\s/>=<"']+)\s*=\s*(?:"([^"]*)"|'([^']*)'))/y;
    part.lastIndex = start + name.length;
    for (;;) {
        const match = part.exec(xml);
        if (match === null)
            throw new SyntaxError(`<${name.slice(0, 40)} is not well formed`);
        const [, end, key, double, single] = match;
        if (end !== undefined)
            return { name, attributes, empty: end === "/>", end: part.lastIndex };
        if (key !== undefined)
            attributes.set(key, decode(double ?? single ?? ""));
    }
}
const named = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
function decode(text) {
    if (!text.includes("&"))
        return text;
    return text.replace(/&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/g, (whole, name, dec, hex) => {
        if (name !== undefined)
            return named[name] ?? whole;
        const code = dec !== undefined ? Number(dec) : Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/junit-xml.js



const badChildren = new Set(["failure", "error"]);
const suites = new Set(["testsuites", "testsuite"]);
/** JUnit XML as written by pytest, Maven, Gradle, node:test, vitest, jest-junit and others. Null when it is not well formed. */
const parseJunitXml = (text) => {
    try {
        return junit_xml_count(xmlTokens(text));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
};
function junit_xml_count(tokens) {
    const cases = [];
    let current;
    let inError = false;
    let suiteDepth = 0;
    let declaredBad = 0;
    let root;
    for (const token of tokens) {
        if (token.kind === "open") {
            root ??= token.name;
            if (!suites.has(root))
                return null;
            if (token.name === "testsuite") {
                if (suiteDepth === 0)
                    declaredBad += declaredFailures(token);
                suiteDepth += 1;
            }
            else if (token.name === "testcase") {
                current = startCase(token);
                if (current !== undefined)
                    cases.push(current);
            }
            else if (current !== undefined && badChildren.has(token.name)) {
                current.outcome = "failed";
                current.error += token.attributes.get("message") ?? "";
                inError = true;
            }
            else if (current !== undefined && token.name === "skipped" && current.outcome === "passed")
                current.outcome = "skipped";
        }
        else if (token.kind === "text") {
            if (inError && current !== undefined && current.error.length < 4000)
                current.error += `\n${token.text.slice(0, 4000)}`;
        }
        else if (token.name === "testsuite")
            suiteDepth -= 1;
        else if (token.name === "testcase")
            current = undefined;
        else if (badChildren.has(token.name))
            inError = false;
    }
    return report(cases, declaredBad);
}
function startCase({ attributes }) {
    const name = attributes.get("name") ?? "";
    const group = attributes.get("classname") ?? "";
    if (isFileNotTest(name))
        return undefined;
    return {
        name: group === "" || group === "test" ? name : `${group} › ${name}`,
        outcome: "passed",
        error: "",
    };
}
function declaredFailures({ attributes }) {
    const of = (key) => Number(attributes.get(key) ?? 0) || 0;
    return of("failures") + of("errors");
}
/** A suite may fail without a failing case (its set-up broke): the larger number counts. */
function report(cases, declaredBad) {
    const failing = cases.filter((one) => one.outcome === "failed");
    const failures = failing.slice(0, 20).map((one) => testFailure(one.name, one.error));
    return {
        format: "JUnit XML",
        passed: cases.filter((one) => one.outcome === "passed").length,
        failed: Math.max(failing.length, declaredBad),
        skipped: cases.filter((one) => one.outcome === "skipped").length,
        failures,
    };
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/parsers/pytest-json.js


/** The JSON of pytest-json-report. */
const parsePytestJson = (text) => {
    const json = (0,domain_json/* parseJson */.qF)(text);
    if (!(0,domain_json/* isObject */.Gv)(json) || !(0,domain_json/* isObject */.Gv)(json.summary) || !Array.isArray(json.tests))
        return null;
    const of = (...keys) => keys.reduce((sum, key) => sum + ((0,domain_json/* numberAt */.tk)(json.summary, key) ?? 0), 0);
    const bad = json.tests.filter((test) => ["failed", "error"].includes((0,domain_json/* textAt */.$6)(test, "outcome")));
    const brokenFiles = (0,domain_json/* listAt */.gT)(json, "collectors").filter((one) => (0,domain_json/* textAt */.$6)(one, "outcome") === "failed").length;
    return {
        format: "pytest JSON",
        passed: of("passed", "xpassed"),
        failed: Math.max(of("failed", "error"), bad.length) + brokenFiles,
        skipped: of("skipped", "xfailed"),
        failures: bad.slice(0, 20).map((test) => testFailure((0,domain_json/* textAt */.$6)(test, "nodeid"), crash(test))),
    };
};
function crash(test) {
    const stages = ["call", "setup", "teardown"].map((stage) => (0,domain_json/* objectAt */.lJ)((0,domain_json/* objectAt */.lJ)(test, stage), "crash"));
    return stages.map((stage) => (0,domain_json/* textAt */.$6)(stage, "message")).find((message) => message !== "") ?? "";
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/read-report.js







const json = [parseJestJson, parseMochaJson, parsePytestJson, parseGoJson];
/** A report file's text in any format known; null when it is none of them, or damaged. */
function readReport(text) {
    if (/^\ufeff?\s{0,100}</.test(text))
        return parseJunitXml(text);
    for (const parse of json) {
        const found = parse(text);
        if (found !== null)
            return found;
    }
    return parseTap((0,plain_text.cleanText)(text.replace(/^\ufeff/, ""), Number.POSITIVE_INFINITY));
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/report-files.js





const report_files_largestReport = 5 * 1024 * 1024;
/** Removes reports that came with the commit: only what this run writes counts. */
async function deleteReports(directory, pattern) {
    await deleteMatches(directory, pattern);
}
/** Adds up the report files that match; too many, or one that is damaged, of no known format or over 5 MiB spoil all. */
async function readReports(directory, pattern) {
    const reports = [];
    const { files, complete } = await matchFiles(directory, pattern);
    if (!complete)
        return { status: "unreadable", file: `${pattern} (more than ${files.length} files)` };
    for (const file of files) {
        const text = await readBounded((0,external_node_path_.join)(directory, file), report_files_largestReport);
        const report = text === null ? null : readReport(text);
        if (report === null)
            return { status: "unreadable", file };
        reports.push(report);
    }
    const report = addReports(reports);
    return report === null ? { status: "none" } : { status: "read", report };
}

// EXTERNAL MODULE: ./build/src/checks/unit-tests/detect-tests.js
var detect_tests = __webpack_require__(80015);
;// CONCATENATED MODULE: ./build/src/checks/unit-tests/test-command.js




const largestConfig = 1024 * 1024;
/** How the base is tested; where the base has no tests, how the candidate is. Null: neither says. */
async function findTestCommand(sources) {
    const { repository, candidate, directory, rootNames } = sources;
    const baseNames = baseRootNames(rootNames, candidate.files);
    const base = await test_command_textsOf(baseNames, (name) => repository.readFile(candidate.baseSha, name));
    const found = (0,detect_tests/* detectTests */.z)({ names: baseNames, read: (name) => base.get(name) });
    if (found !== null)
        return found;
    const own = await test_command_textsOf(rootNames, (name) => readBounded((0,external_node_path_.join)(directory, name), largestConfig));
    return (0,detect_tests/* detectTests */.z)({ names: rootNames, read: (name) => own.get(name) });
}
async function test_command_textsOf(names, read) {
    const texts = new Map();
    for (const name of detect_tests/* testConfigFiles */.g) {
        const text = names.includes(name) ? await read(name) : null;
        if (text !== null)
            texts.set(name, text);
    }
    return texts;
}

;// CONCATENATED MODULE: ./build/src/checks/unit-tests/unit-tests.js
var unit_tests_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var unit_tests_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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









const unit_tests_check = "unit-tests";
/** Runs the project's tests on a clean checkout of the candidate, in the sandbox, and judges what they show. */
function createUnitTests(sources) {
    return {
        async run(candidate, signal) {
            const started = performance.now();
            const result = await runOnCheckout(sources, candidate, signal);
            return { check: unit_tests_check, ...result, durationMs: Math.round(performance.now() - started) };
        },
    };
}
async function runOnCheckout(sources, candidate, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { repository, setup, settings } = sources;
        const checkout = unit_tests_addDisposableResource(env_1, await prepareCheckout({ repository, setup, sha: candidate.headSha, signal }), true);
        if (!checkout.setup.ok)
            return setupBlocked(checkout.setup, candidate);
        const about = {
            repository,
            candidate,
            directory: checkout.workspace.directory,
            rootNames: checkout.rootNames,
        };
        const tests = settings.run === undefined ? await findTestCommand(about) : { run: settings.run };
        if (tests === null) {
            const summary = "no test command was found; add tests, or set tests.run in .dev-agent.yml";
            return { status: "blocked", repairable: true, summary, findings: [], tools: [] };
        }
        // Without `await` the checkout would be gone before the tests ran.
        return await runTests({ sources, checkout, tests, candidate, signal });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = unit_tests_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function runTests({ sources, checkout, tests, candidate, signal }) {
    const { settings, sandbox, outputDirectory } = sources;
    const { directory } = checkout.workspace;
    const timeoutMinutes = settings.timeoutMinutes ?? 10;
    const outputFile = (0,external_node_path_.join)(outputDirectory, `unit-tests-${candidate.headSha.slice(0, 12)}.log`);
    const pattern = settings.report ?? tests.report;
    if (pattern !== undefined)
        await deleteReports(directory, pattern);
    const result = await sandbox.run({
        workspace: checkout.workspace,
        argv: ["sh", "-c", tests.run],
        timeoutMs: timeoutMinutes * 60_000,
        outputFile,
        signal,
    });
    signal.throwIfAborted();
    const evidence = {
        command: tests.run,
        timeoutMinutes,
        result,
        reportPattern: settings.report,
        reports: pattern === undefined ? { status: "none" } : await readReports(directory, pattern),
        output: settings.report === undefined ? readOutput(await completeOutput(result, outputFile)) : null,
    };
    const { counts, ...judgement } = judgeTests(evidence);
    return {
        ...judgement,
        findings: [],
        tests: {
            command: tests.run,
            exitCode: result.timedOut ? null : result.exitCode,
            passed: counts?.passed ?? null,
            failed: counts?.failed ?? null,
            skipped: counts?.skipped ?? null,
            failures: counts?.failures ?? [],
        },
        tools: [counts === null ? tests.run : `${tests.run} (${counts.format})`],
        ...(judgement.status === "passed" ? {} : { output: usefulTail(result.output) }),
    };
}

;// CONCATENATED MODULE: ./build/src/git/scan-source.js




/** Files that are written at the same time. */
const atOnce = 8;
/** More paths than this may not fit on a command line; then the whole tree is listed. */
const mostPaths = 1_000;
/** What a secret scanner reads of a session's trusted repository. */
function createScanSource(trustedGitDirectory, userEnv) {
    const git = (0,commands/* createGit */.lD)(userEnv);
    return {
        trustedGitDirectory,
        history: (candidate) => readHistory(git, trustedGitDirectory, candidate),
        exportFiles: (request) => exportFiles(git, trustedGitDirectory, request),
    };
}
async function readHistory(git, at, { baseSha, headSha }) {
    const range = `${(0,refs/* checkSha */.$)(baseSha)}..${(0,refs/* checkSha */.$)(headSha)}`;
    const log = async (...args) => (await git.hardened({
        at,
        args: ["log", "--no-color", "--no-textconv", "--no-ext-diff", ...args, range, "--"],
    })).stdout;
    const messages = await log("-z", "--format=%B%n%an <%ae>%n%cn <%ce>");
    const names = await log("-z", "--format=", "--name-only", "--no-renames", "-m");
    return {
        commits: messages === "" ? 0 : messages.split("\0").filter((each) => each !== "").length,
        messages: messages.replaceAll("\0", "\n"),
        names: [...new Set(names.split("\0").filter((name) => name !== ""))],
    };
}
/** Writes the blob of `paths[i]` as the plain file `directory/i`; nothing for what is absent or a submodule. */
async function exportFiles(git, at, { sha, paths, directory }) {
    const wanted = new Map(paths.map((path, index) => [path, index]));
    const listed = await git.hardened({
        at,
        args: [
            "ls-tree",
            "-r",
            "-z",
            "--full-tree",
            (0,refs/* checkSha */.$)(sha),
            "--",
            ...(paths.length > mostPaths ? [] : paths),
        ],
    });
    const blobs = listed.stdout.split("\0").flatMap((line) => {
        const [, id, path = ""] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
        const index = wanted.get(path);
        return id === undefined || index === undefined
            ? []
            : [{ id: (0,refs/* checkSha */.$)(id), file: (0,external_node_path_.join)(directory, String(index)) }];
    });
    const next = blobs.values();
    const work = async () => {
        for (const { id, file } of next) {
            await (0,promises_.writeFile)(file, "");
            await git.hardened({ at, args: ["cat-file", "blob", id], outputFile: file });
        }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
}

;// CONCATENATED MODULE: ./build/src/setup/detect-node.js
const lockfiles = [
    { manager: "npm", names: ["package-lock.json", "npm-shrinkwrap.json"] },
    { manager: "pnpm", names: ["pnpm-lock.yaml"] },
    { manager: "yarn", names: ["yarn.lock"] },
    { manager: "bun", names: ["bun.lock", "bun.lockb"] },
];
const withLockfile = {
    npm: "npm ci",
    pnpm: "pnpm install --frozen-lockfile",
    yarn: "yarn install --frozen-lockfile",
    bun: "bun install --frozen-lockfile",
};
/** Nothing that isn't in the repository may be left behind as a change to it. */
const withoutLockfile = {
    npm: "npm install --no-package-lock",
    pnpm: "pnpm install --no-lockfile",
    yarn: "yarn install --no-lockfile",
    bun: "bun install --no-save",
};
const dependencyFields = ["dependencies", "devDependencies", "optionalDependencies", "workspaces"];
/** The command that installs a Node.js project, from the names at its root and the text of its package.json. */
function detectNode(names, packageJson) {
    if (packageJson === undefined)
        return [];
    const manifest = parseManifest(packageJson);
    const named = managerOf(manifest);
    const locked = lockfiles.filter((lockfile) => lockfile.names.some((name) => names.has(name)));
    const chosen = locked.find(({ manager }) => manager === named?.manager) ?? locked[0];
    if (chosen === undefined)
        return hasDependencies(manifest) ? [withoutLockfile[named?.manager ?? "npm"]] : [];
    const isBerry = chosen.manager === "yarn" && (names.has(".yarnrc.yml") || (named?.major ?? 1) >= 2);
    return [isBerry ? "yarn install --immutable" : withLockfile[chosen.manager]];
}
/** A manifest that can't be read has no say; the package manager will report it. */
function parseManifest(text) {
    try {
        const parsed = JSON.parse(text);
        return typeof parsed === "object" && parsed !== null ? parsed : {};
    }
    catch {
        return {};
    }
}
function managerOf({ packageManager }) {
    const [, manager, major] = /^(npm|pnpm|yarn|bun)@(\d+)/.exec(String(packageManager)) ?? [];
    return manager === undefined ? undefined : { manager: manager, major: Number(major) };
}
function hasDependencies(manifest) {
    return dependencyFields.some((field) => Object.keys(manifest[field] ?? {}).length > 0);
}

;// CONCATENATED MODULE: ./build/src/setup/detect-setup.js

const pythonLocks = [
    { name: "uv.lock", commands: ["uv sync --frozen"] },
    { name: "poetry.lock", commands: ["POETRY_VIRTUALENVS_IN_PROJECT=1 poetry install --no-interaction"] },
    { name: "Pipfile.lock", commands: ["PIPENV_VENV_IN_PROJECT=1 pipenv sync --dev"] },
];
const requirementFiles = [
    "requirements.txt",
    "requirements-dev.txt",
    "requirements-test.txt",
    "dev-requirements.txt",
    "test-requirements.txt",
];
/** The commands that install a project's dependencies by what lies at its root; none when it needs none. */
function detectSetup({ names, inputs }) {
    const present = new Set(names);
    const when = (name, command) => (present.has(name) ? [command] : []);
    return [
        ...detectNode(present, present.has("package.json") ? inputs.get("package.json") : undefined),
        ...detectPython(present),
        ...(present.has("go.mod") ? when("go.sum", "go mod download") : []),
        ...when("Cargo.lock", "cargo fetch --locked"),
        ...when("composer.lock", "composer install --no-interaction --no-progress"),
        ...when("Gemfile.lock", "bundle config set --local path vendor/bundle && bundle install"),
    ];
}
function detectPython(names) {
    const lock = pythonLocks.find(({ name }) => names.has(name));
    if (lock !== undefined)
        return lock.commands;
    const requirements = requirementFiles.filter((name) => names.has(name));
    if (requirements.length === 0)
        return [];
    const files = requirements.map((name) => `-r ${name}`).join(" ");
    return ["python3 -m venv .venv", `.venv/bin/pip install ${files}`];
}

;// CONCATENATED MODULE: ./build/src/setup/project.js
/** Files (glob patterns) whose content decides what a package manager installs. */
const inputPatterns = [
    ...["package.json", "package-lock.json", "npm-shrinkwrap.json", "pnpm-lock.yaml", "pnpm-workspace.yaml"],
    ...[
        ".npmrc",
        ".pnpmfile.cjs",
        "yarn.lock",
        ".yarnrc",
        ".yarnrc.yml",
        "bun.lock",
        "bun.lockb",
        "bunfig.toml",
    ],
    ...["pyproject.toml", "uv.lock", "uv.toml", "poetry.lock", "poetry.toml", "Pipfile", "Pipfile.lock"],
    ...["*requirements*.txt", "constraints*.txt", "setup.py", "setup.cfg", "pip.conf"],
    ...["go.mod", "go.sum", "go.work", "go.work.sum", "Cargo.toml", "Cargo.lock", "rust-toolchain*"],
    ...["composer.json", "composer.lock", "auth.json", "Gemfile", "Gemfile.lock", "*.gemspec"],
    ...[".nvmrc", ".node-version", ".python-version", ".ruby-version", ".tool-versions"],
];
/** Stands in `inputs` for what is no regular file, e.g. a link to one; its real content isn't known. */
const unreadInput = "\0";

;// CONCATENATED MODULE: ./build/src/setup/inspect-project.js
var inspect_project_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var inspect_project_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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





const timeoutMs = 120_000;
const largestInput = 64 * 1024 * 1024;
/** What an output file holds. */
const largestList = 20 * 1024 * 1024;
/** Reads what the set-up of the project in a workspace depends on. */
async function inspectProject(inside) {
    const { directory, home } = inside.workspace;
    const commit = await listInside(inside, 'git rev-parse HEAD "HEAD^{tree}" | tr "\\n" "\\0"');
    const patterns = inputPatterns.map((pattern) => `':(glob)**/${pattern}'`).join(" ");
    const paths = await listInside(inside, `git ls-files -z -c -o --exclude-standard -- ${patterns}`);
    const changed = await listInside(inside, "git status --porcelain -z --ignored --untracked-files=normal");
    const inputs = new Map();
    for (const path of [...new Set(paths ?? [])].sort()) {
        inputs.set(path, (await readRegularFile((0,external_node_path_.join)(directory, path))) ?? unreadInput);
    }
    const names = await (0,promises_.readdir)(directory);
    if (!inputs.has("package.json")) {
        const manifest = await readRegularFile((0,external_node_path_.join)(directory, "package.json"));
        if (manifest !== undefined)
            inputs.set("package.json", manifest);
    }
    const [head, tree] = (commit ?? []).map((line) => (/^[0-9a-f]{40,64}$/.test(line) ? line : undefined));
    const pristine = tree !== undefined && paths !== undefined && changed?.length === 0 && (await (0,promises_.readdir)(home)).length === 0;
    return { names, inputs, head, tree, pristine };
}
/** The paths that a shell line prints with NUL between them; undefined when it fails or prints too much. */
async function listInside(inside, script) {
    const { sandbox, workspace, signal } = inside;
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "dev-agent-list-"));
    try {
        const outputFile = (0,external_node_path_.join)(scratch, "paths");
        const argv = ["sh", "-c", `{ ${script}; } 2>/dev/null`];
        const result = await sandbox.run({ workspace, argv, timeoutMs, outputFile, signal });
        if (result.exitCode !== 0 || result.outputBytes > largestList)
            return undefined;
        const text = await (0,promises_.readFile)(outputFile, "utf8");
        return text.split("\0").filter((path) => path !== "");
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
/** Undefined for links, pipes and the like, which untrusted commands may have put there. */
async function readRegularFile(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = inspect_project_addDisposableResource(env_1, await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK), true);
            const stats = await file.stat();
            return stats.isFile() && stats.size <= largestInput ? await file.readFile("latin1") : undefined;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = inspect_project_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/setup/exclude-made-files.js
var exclude_made_files_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var exclude_made_files_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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




/** Keeps what the set-up made out of what git sees as new, so that no candidate contains it. */
async function excludeMadeFiles(inside) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const made = (await listInside(inside, "git ls-files -z -o --exclude-standard --directory")) ?? [];
        const patterns = made.filter((path) => !path.includes("\n")).map((path) => `/${escapePattern(path)}\n`);
        if (patterns.length === 0)
            return;
        const information = (0,external_node_path_.join)(inside.workspace.directory, ".git", "info");
        if ((await (0,promises_.lstat)(information).catch(() => undefined))?.isDirectory() !== true)
            return;
        const { O_WRONLY, O_APPEND, O_CREAT, O_NOFOLLOW } = external_node_fs_.constants;
        const flags = O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW;
        const file = exclude_made_files_addDisposableResource(env_1, await (0,promises_.open)((0,external_node_path_.join)(information, "exclude"), flags), true);
        await file.appendFile(`\n${patterns.join("")}`);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = exclude_made_files_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function escapePattern(path) {
    return path.replace(/[\\*?[\]! #]/g, "\\$&");
}

;// CONCATENATED MODULE: ./build/src/setup/is-inside.js

/** Whether a value is a plain relative path that stays in a workspace, and out of its git directory. */
function isInside(path) {
    if (typeof path !== "string" || path === "")
        return false;
    return (0,external_node_path_.normalize)(path) === path && !(0,external_node_path_.isAbsolute)(path) && !/^\.\.?(\/|$)|^\.git(\/|$)/.test(path);
}

;// CONCATENATED MODULE: ./build/src/setup/own-code.js


const lifecycle = /^(pre|post)?(install|prepare|prepublish)$|^dependencies$/;
/** They only install git hooks, and the set-up tells them not to. */
const hookInstallers = /^husky( install)?$/;
/**
 * Whether set-up commands may run code of the repository (commands of its own, scripts that installing starts), or
 * depend on files whose content isn't among the inputs.
 */
function runsOwnCode(commands, project) {
    const detected = detectSetup(project);
    if (commands.some((command) => !detected.includes(command)))
        return true;
    return [...project.inputs].some(([path, text]) => {
        if (text === unreadInput)
            return true;
        if (/(^|\/)package\.json$/.test(path))
            return scriptsOf(text).some(isOwn);
        if (/(^|\/)composer\.json$/.test(path))
            return scriptsOf(text).length > 0;
        if (/requirements.*\.txt$/.test(path))
            return /^\s*(-e|--editable|\.)/m.test(text);
        return path === "setup.py";
    });
}
function isOwn([name, script]) {
    return lifecycle.test(name) && !hookInstallers.test(String(script).trim());
}
function scriptsOf(manifest) {
    try {
        const { scripts } = JSON.parse(manifest);
        return Object.entries(scripts ?? {});
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/src/setup/explain-failure.js
const lookedForNetwork = /ENOTFOUND|EAI_AGAIN|ENETUNREACH|getaddrinfo|Temporary failure in name resolution|Name or service not known|Could not resolve host|failed to lookup address|dial tcp|Network is unreachable|ECONNREFUSED|dev-agent refused network access/i;
const shownLines = 25;
const shownCharacters = 3_000;
/** Why a set-up command failed and what to do, ending with the last lines of its output. */
function explainFailure(failed) {
    const tail = failed.result.output
        .trimEnd()
        .split("\n")
        .slice(-shownLines)
        .join("\n")
        .slice(-shownCharacters);
    return [`\`${failed.command}\` ${howItEnded(failed.result)}.`, advice(failed), tail]
        .filter((part) => part !== "")
        .join("\n");
}
function howItEnded({ timedOut, signal, exitCode, durationMs }) {
    if (timedOut)
        return `was stopped after ${Math.round(durationMs / 1000)} s (setup.timeout-minutes)`;
    if (signal !== null)
        return `was ended by ${signal}`;
    return exitCode === 127 ? "wasn't found" : `failed with exit code ${exitCode}`;
}
function advice({ result, network, networkClosed }) {
    if (networkClosed && lookedForNetwork.test(result.output)) {
        const refused = refusedHosts(result.output);
        const hosts = new Set([...(network.length === 0 ? ["registries"] : network), ...refused]);
        return `Set-up commands have no network beyond what the configuration allows. Add to \`.dev-agent.yml\` on the base branch:\nsetup: { network: [${[...hosts].join(", ")}] }`;
    }
    if (result.exitCode === 127)
        return "Install the program, or name its directory in `sandbox-read`, or set `setup: { run: [] }` when no set-up is needed.";
    return "";
}
function refusedHosts(output) {
    const [, hosts] = /dev-agent refused network access to: (.+)/.exec(output) ?? [];
    return hosts === undefined ? [] : hosts.split(", ").map(quoteHost);
}
// `*.host` and `[::1]:80` mean something else in YAML.
function quoteHost(host) {
    return /^[a-z0-9]/i.test(host) ? host : `"${host}"`;
}

;// CONCATENATED MODULE: ./build/src/setup/run-setup-commands.js

/** Hook installers would change git's configuration, which is read-only inside. */
const withoutHooks = { HUSKY: "0", HUSKY_SKIP_INSTALL: "1", SKIP_INSTALL_SIMPLE_GIT_HOOKS: "1" };
/** Runs the commands one after the other; undefined when all went well, else the problem. */
async function runSetupCommands(inside, run) {
    const { sandbox, workspace, signal } = inside;
    const deadline = performance.now() + run.timeoutMs;
    for (const command of run.commands) {
        const result = await sandbox.run({
            workspace,
            argv: ["sh", "-c", command],
            timeoutMs: Math.max(1, deadline - performance.now()),
            allowHosts: run.network,
            env: withoutHooks,
            signal,
        });
        if (signal.aborted)
            return `The set-up was stopped during \`${command}\`.`;
        const networkClosed = sandbox.name !== "none";
        if (result.exitCode !== 0 || result.timedOut)
            return explainFailure({ command, result, network: run.network, networkClosed });
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/setup/copy-tree.js



/** Copies a file or directory to a path where nothing is; links stay links, blocks are shared where the disk can. */
async function copyTo(source, target) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    await copy(source, target);
}
/** Copies what a directory holds into another one. */
async function copyContents(source, target) {
    await copy(`${source}/.`, `${target}/`);
}
async function copy(source, target) {
    const { exitCode, stderr } = await (0,run_command/* runCommand */.d)({
        argv: ["cp", "-a", "--reflink=auto", "--", source, target],
        env: { PATH: "/usr/bin:/bin:/run/current-system/sw/bin" },
    });
    if (exitCode !== 0)
        throw new Error(stderr.slice(0, 1_000));
}

;// CONCATENATED MODULE: ./build/src/setup/setup-cache.js





const keptEntries = 8;
const partial = ".partial-";
/** Before the key, where entries of other kinds are kept too. */
const kind = "dev-agent-setup-";
/** @param downloads Where entries are looked for that this machine doesn't have, and kept for others; default: nowhere. */
function createSetupCache(directory, downloads) {
    return {
        async restore(key, workspace) {
            const entry = (0,external_node_path_.join)(directory, key);
            if (await restoreEntry(entry, workspace))
                return true;
            return (downloads !== undefined &&
                (await (0,promises_.lstat)(entry).catch(() => undefined)) === undefined &&
                (await downloads.restore(`${kind}${key}`, entry)) &&
                (await restoreEntry(entry, workspace)));
        },
        async store(key, workspace, made) {
            const unfinished = (0,external_node_path_.join)(directory, `${partial}${(0,external_node_crypto_.randomUUID)()}`);
            try {
                await fillEntry(unfinished, workspace, made);
                await (0,promises_.rename)(unfinished, (0,external_node_path_.join)(directory, key));
                await downloads?.keep(`${kind}${key}`, (0,external_node_path_.join)(directory, key));
            }
            catch {
                // Another session was faster, or the disk is full: the next set-up runs its commands.
                await (0,promises_.rm)(unfinished, { recursive: true, force: true });
            }
            await prune(directory);
        },
    };
}
async function fillEntry(entry, workspace, made) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(entry, "home"), { recursive: true, mode: 0o700 });
    for (const path of made)
        await copyTo((0,external_node_path_.join)(workspace.directory, path), (0,external_node_path_.join)(entry, "files", path));
    await copyContents(workspace.home, (0,external_node_path_.join)(entry, "home"));
    await (0,promises_.writeFile)((0,external_node_path_.join)(entry, "made.json"), JSON.stringify(made));
}
async function restoreEntry(entry, workspace) {
    const made = await readMade(entry);
    if (made === undefined)
        return false;
    for (const path of made)
        if (!(await isFree(workspace.directory, path)))
            return false;
    try {
        for (const path of made)
            await copyTo((0,external_node_path_.join)(entry, "files", path), (0,external_node_path_.join)(workspace.directory, path));
        await copyContents((0,external_node_path_.join)(entry, "home"), workspace.home);
        const now = new Date();
        await (0,promises_.utimes)(entry, now, now);
        return true;
    }
    catch {
        // Pruned meanwhile, or no space: what was copied so far goes again, and the commands run.
        for (const path of made)
            await (0,promises_.rm)((0,external_node_path_.join)(workspace.directory, path), { recursive: true, force: true });
        return false;
    }
}
/** Another job may have made the entry: a path that leads out of the workspace is none of ours. */
async function readMade(entry) {
    try {
        const made = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(entry, "made.json"), "utf8"));
        return Array.isArray(made) && made.every(isInside) ? made : undefined;
    }
    catch {
        return undefined;
    }
}
/** Nothing is at the path yet, and no directory above it is a link that a candidate may have put there. */
async function isFree(root, path) {
    if ((await (0,promises_.lstat)((0,external_node_path_.join)(root, path)).catch(() => undefined)) !== undefined)
        return false;
    for (let parent = (0,external_node_path_.dirname)(path); parent !== "."; parent = (0,external_node_path_.dirname)(parent)) {
        const stats = await (0,promises_.lstat)((0,external_node_path_.join)(root, parent)).catch(() => undefined);
        if (stats !== undefined && !stats.isDirectory())
            return false;
    }
    return true;
}
/** Deletes the entries used longest ago; one moves away first, so that nobody finds half of it. */
async function prune(directory) {
    const names = await (0,promises_.readdir)(directory).catch(() => []);
    const keys = names.filter((name) => /^[0-9a-f]{64}$/.test(name));
    const used = await Promise.all(keys.map(async (name) => ({
        name,
        at: (await (0,promises_.stat)((0,external_node_path_.join)(directory, name)).catch(() => undefined))?.mtimeMs ?? 0,
    })));
    used.sort((a, b) => b.at - a.at);
    for (const { name } of used.slice(keptEntries)) {
        const away = (0,external_node_path_.join)(directory, `${partial}${(0,external_node_crypto_.randomUUID)()}`);
        const moved = await (0,promises_.rename)((0,external_node_path_.join)(directory, name), away).then(() => true, () => false);
        if (moved)
            await (0,promises_.rm)(away, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./build/src/setup/setup-key.js

// Raised whenever what an entry holds changes.
const cacheFormat = 1;
function keysFor({ project, commands, toolVersions, runsOwnCode }) {
    const files = [...project.inputs].map(([path, text]) => [path, sha256(text)]);
    const machine = [process.platform, process.arch, toolVersions];
    const dependencies = sha256(JSON.stringify([cacheFormat, machine, commands, files]));
    const tree = sha256(`${dependencies} ${project.tree}`);
    return { dependencies, tree, ofBase: runsOwnCode ? tree : dependencies };
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
}

;// CONCATENATED MODULE: ./build/src/setup/setup-record.js



function createSetupRecords(directory) {
    const fileOf = (workspace) => (0,external_node_path_.join)(directory, `${(0,external_node_crypto_.createHash)("sha256").update(workspace.directory).digest("hex").slice(0, 32)}.json`);
    return {
        async read(workspace, key) {
            const line = await readLine(fileOf(workspace));
            if (line === undefined)
                return "untouched";
            // Another inode is another workspace at the same place, set up by nobody that is known.
            return line.key === key && line.inode === (await (0,promises_.stat)(workspace.directory)).ino ? "done" : "touched";
        },
        async write(workspace, key) {
            await (0,promises_.mkdir)(directory, { recursive: true, mode: 0o700 });
            const line = { inode: (await (0,promises_.stat)(workspace.directory)).ino, key };
            await (0,promises_.writeFile)(fileOf(workspace), JSON.stringify(line));
        },
    };
}
async function readLine(file) {
    try {
        return JSON.parse(await (0,promises_.readFile)(file, "utf8"));
    }
    catch (thrown) {
        if (thrown.code === "ENOENT")
            return undefined;
        return { inode: -1, key: null };
    }
}

;// CONCATENATED MODULE: ./build/src/setup/tool-versions.js

/** Package manager → the programs whose versions decide what it installs. */
const programs = {
    npm: ["node", "npm"],
    pnpm: ["node", "pnpm"],
    yarn: ["node", "yarn"],
    bun: ["bun"],
    pip: ["python3"],
    uv: ["python3", "uv"],
    poetry: ["python3", "poetry"],
    pipenv: ["python3", "pipenv"],
    go: ["go"],
    cargo: ["cargo"],
    composer: ["php", "composer"],
    bundle: ["ruby", "bundle"],
};
/** What the tools that the commands name say their versions are, as seen inside the sandbox. */
async function readToolVersions(commands, inside) {
    const words = new Set(commands.join(" ").match(/[a-z]+/g));
    const asked = new Set(Object.keys(programs).flatMap((name) => (words.has(name) ? programs[name] : [])));
    const questions = [...asked].map((program) => program === "go" ? "go version" : `${program} --version 2>&1`);
    const answers = await listInside(inside, [...questions, "true"].join("; "));
    return (answers ?? []).join("");
}

;// CONCATENATED MODULE: ./build/src/setup/project-setup.js











/**
 * Installs dependencies in the sandbox. Results are cached for other workspaces, but only results made in a workspace
 * that no model and no test has touched; those of candidates serve the very same tree only.
 */
function createProjectSetup(settings) {
    const means = {
        settings,
        shared: createSetupCache(settings.sharedCache, settings.downloads),
        session: createSetupCache(settings.sessionCache),
        records: createSetupRecords((0,external_node_path_.join)(settings.sessionCache, "workspaces")),
        underWay: new Map(),
        toolVersions: new Map(),
    };
    return {
        async prepare(workspace, signal) {
            const started = performance.now();
            const outcome = await project_setup_prepare(means, { sandbox: settings.sandbox, workspace, signal });
            return { ...outcome, durationMs: performance.now() - started };
        },
    };
}
async function project_setup_prepare(means, inside) {
    const { settings, records } = means;
    const project = await inspectProject(inside);
    const commands = settings.config.run ?? detectSetup(project);
    if (commands.length === 0)
        return { ok: true, commands, cached: false };
    const toolVersions = await versionsFor(means, inside, commands);
    const ownCode = runsOwnCode(commands, project);
    const keys = keysFor({ project, commands, toolVersions, runsOwnCode: ownCode });
    const record = await records.read(inside.workspace, keys.dependencies);
    if (record === "done")
        return { ok: true, commands, cached: true };
    await records.write(inside.workspace, null);
    const untouched = record === "untouched" && project.pristine;
    const install = { means, inside, project, commands, keys };
    const cacheable = untouched && settings.sandbox.name !== "none";
    const outcome = cacheable ? await installOnce(install) : await run(install);
    if (!outcome.ok)
        return outcome;
    if (untouched)
        await excludeMadeFiles(inside);
    await records.write(inside.workspace, keys.dependencies);
    return outcome;
}
function versionsFor(means, inside, commands) {
    const asked = JSON.stringify(commands);
    const versions = means.toolVersions.get(asked) ?? readToolVersions(commands, inside);
    means.toolVersions.set(asked, versions);
    versions.catch(() => means.toolVersions.delete(asked));
    return versions;
}
async function installOnce(install) {
    const { underWay } = install.means;
    const { tree } = install.keys;
    while (underWay.has(tree))
        await underWay.get(tree)?.catch(() => { });
    const work = restoreOrRun(install);
    underWay.set(tree, work);
    try {
        return await work;
    }
    finally {
        underWay.delete(tree);
    }
}
async function restoreOrRun(install) {
    const { means, inside, project, commands, keys } = install;
    const { workspace } = inside;
    const restored = (await means.shared.restore(keys.ofBase, workspace)) ||
        (await means.session.restore(keys.tree, workspace));
    if (restored)
        return { ok: true, commands, cached: true };
    const outcome = await run(install);
    if (!outcome.ok)
        return outcome;
    const made = await findMade(inside);
    if (made === undefined)
        return outcome;
    if (means.settings.isBase(project.head ?? ""))
        await means.shared.store(keys.ofBase, workspace, made);
    else
        await means.session.store(keys.tree, workspace, made);
    return outcome;
}
async function run({ means, inside, commands }) {
    const { network = [], timeoutMinutes = 10 } = means.settings.config;
    const timeoutMs = timeoutMinutes * 60_000;
    const problem = await runSetupCommands(inside, { commands, network, timeoutMs });
    return {
        ok: problem === undefined,
        commands,
        cached: false,
        ...(problem === undefined ? {} : { problem }),
    };
}
/** The paths that the commands made; undefined where they also changed files of the repository. */
async function findMade(inside) {
    const changed = await listInside(inside, "git diff --name-only -z HEAD");
    if (changed?.length !== 0)
        return undefined;
    const made = await listInside(inside, "git ls-files -z -o --directory");
    const paths = made?.map((path) => path.replace(/\/$/, ""));
    return paths?.every(isInside) ? paths : undefined;
}

;// CONCATENATED MODULE: ./build/src/use-cases/session-checks.js





/** The project's set-up and the checks of a session, as its options say. */
function openChecks(parts) {
    const { project, options, folder, places, repository, sandbox, scanner, downloads } = parts;
    const setup = createProjectSetup({
        ...{ sandbox, downloads },
        sharedCache: places.sharedSetupCache,
        sessionCache: places.sessionSetupCache,
        isBase: (sha) => sha === folder.record.baseSha,
        config: setupConfig(options),
    });
    const shared = { repository, setup, sandbox, outputDirectory: places.outputs };
    const source = createScanSource(places.trusted, project.userEnv);
    const checks = {
        unitTests: createUnitTests({ ...shared, settings: testSettings(options) }),
        staticAnalysis: createStaticAnalysis({ ...shared, analysers: options.analysis }),
        secretScan: createSecretScan({ scanner: scanner.open(source) }),
    };
    return { setup, checks };
}
const toMinutes = (ms) => ms / 60_000;
function setupConfig({ setup }) {
    if (setup === undefined)
        return {};
    const { run, network, timeoutMs } = setup;
    return { ...(run === undefined ? {} : { run }), network, timeoutMinutes: toMinutes(timeoutMs) };
}
function testSettings({ tests }) {
    return tests === undefined
        ? {}
        : { run: tests.run, report: tests.report, timeoutMinutes: toMinutes(tests.timeoutMs) };
}

;// CONCATENATED MODULE: ./build/src/agents/gateway/meter.js

/** A ledger in memory. @param earlier Calls of the session's earlier processes. */
function createMeter(earlier = []) {
    const calls = [...earlier];
    let spend = calls.reduce(domain_spend/* addCall */.A7, domain_spend/* noSpend */.yV);
    return {
        get spend() {
            return spend;
        },
        calls,
        record: (call) => {
            calls.push(call);
            spend = (0,domain_spend/* addCall */.A7)(spend, call);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/use-cases/told-meter.js


/** A meter that stores every call in the session's ledger and tells what the session has cost so far. */
function createToldMeter(ledger, events) {
    const meter = createMeter(ledger.earlier);
    return {
        get spend() {
            return meter.spend;
        },
        get calls() {
            return meter.calls;
        },
        record(call) {
            ledger.record(call);
            meter.record(call);
            const byRole = toldBy(meter.calls, ({ role }) => role);
            const byModel = toldBy(meter.calls, ({ model }) => model);
            events.emit("cost.updated", { ...told(meter.spend), byRole, byModel });
        },
    };
}
function toldBy(calls, key) {
    return Object.fromEntries([...(0,domain_spend/* spendBy */.mv)(calls, key)].map(([name, spend]) => [name, told(spend)]));
}
function told(spend) {
    return { ...(0,domain_spend/* costOf */.ho)(spend), tokens: spend.usage, calls: spend.calls };
}

;// CONCATENATED MODULE: ./build/src/use-cases/work-date.js

/**
 * Date of the agents' commits, ISO 8601: the recorded one where a session is recorded or played from a recording, so that
 * both make the same commits. Undefined: the time of day.
 * @param createdAt When this session began.
 */
function workDateOf({ replay, record }, createdAt) {
    if (replay !== undefined)
        return (0,cassette.readCassette)(replay).header.at;
    // A recording that is continued keeps the date it began with.
    return record === undefined ? undefined : ((0,cassette.readHeader)(record)?.at ?? createdAt);
}

;// CONCATENATED MODULE: ./build/src/use-cases/open-session.js
























/** Opens what a session consists of. Throws `session-locked` when another process is at work on it. */
async function openSessionParts(request) {
    const { project, folder, surface, play, scanner } = request;
    const { options } = play;
    const { id } = folder.record;
    const place = (0,survey_place/* surveyPlace */.O)(project.environment, surface);
    // No file of a session ever holds a credential.
    const secrets = surface.secrets ?? createKnownSecrets([]);
    for (const value of place.credentials.secrets)
        secrets.add(value);
    const sandbox = scrubbedSandbox(request.sandbox, secrets);
    const lock = (0,session_lock/* acquireLock */.I)(folder.directory, id);
    await shredLeftLogins((0,external_node_path_.dirname)(folder.directory), folder.directory);
    const clock = { now: () => new Date() };
    const roleClock = createRoleClock();
    const views = [...surface.views, roleClock];
    const events = (0,events_log/* openEventsLog */.S)({ path: folder.events, runId: id, clock, views, secrets });
    const early = [];
    let begun = events.earlier.length > 0;
    const notice = (text) => {
        if (begun)
            events.emit("notice", { level: "warning", text });
        else
            early.push(text);
    };
    const view = (0,reduce/* reduceEvents */.a)(events.earlier);
    const stopwatch = startStopwatch(view.workedMs);
    const elapsedMs = (role) => role === undefined ? stopwatch.elapsedMs() : (view.roleMs[role] ?? 0) + roleClock.elapsedMs(role);
    const { journal, records } = openJournal(folder.journal, notice, secrets);
    const ledger = openLedger(folder.ledger);
    const transcripts = createTranscripts(folder.transcripts, secrets);
    const checkpoints = await Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(759), __webpack_require__.e(2447)]).then(__webpack_require__.bind(__webpack_require__, 62447));
    const meter = createToldMeter(ledger, events);
    const reservations = createReservations({ limits: options.limits, meter, session: id, events, elapsedMs });
    const places = sessionPlaces(project, folder);
    const person = await findPerson(project);
    const repository = await createTrustedRepository({
        repository: project.facts,
        session: id,
        sessionDirectory: folder.directory,
        workspacesDirectory: places.workspaces,
        sandbox,
        author: person.identity,
        clock,
        workDate: workDateOf(play, folder.record.createdAt),
        push: options.push,
        userEnv: project.userEnv,
        notice,
        secrets,
    });
    const agents = makeAgents({
        ...{ options, place, meter, reservations, secrets, sandbox, transcripts, notice },
        environment: project.environment,
        goal: folder.record.goal,
        at: folder.record.createdAt,
        state: surface.agentState ?? places.agents,
        downloads: surface.downloads,
        signal: surface.signal,
        ...(play.replay === undefined ? {} : { replay: (0,cassette.readCassette)(play.replay) }),
        ...(play.record === undefined ? {} : { record: play.record }),
    });
    const tools = openChecks({
        ...{ project, options, folder, places, repository, sandbox, scanner },
        downloads: surface.downloads,
    });
    const ports = {
        repository,
        ...tools,
        agents,
        risk: createRiskAssessor({
            sandbox: sandbox.name,
            scanner: scanner.name,
            readFile: (sha, path) => repository.readFile(sha, path),
        }),
        events,
        meter,
        limits: options.limits,
        clock,
        elapsedMs,
        processId: (0,external_node_crypto_.randomUUID)(),
        signal: surface.signal,
        deadline: surface.deadline,
        keepUnfinished: request.keepUnfinished,
        policy: { baseDrift: options.baseDrift, push: options.push, rulesFrom: folder.record.baseSha },
    };
    return {
        ports,
        events,
        view,
        stopwatch,
        person: person.text,
        repository,
        saver: new checkpoints.JournalSaver({ journal, records }),
        takeNotices() {
            begun = true;
            return early;
        },
        [Symbol.dispose]() {
            for (const file of [ledger, transcripts, journal, events])
                file.close();
            lock.release();
        },
    };
}


/***/ }),

/***/ 3911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ playSession)
});

// EXTERNAL MODULE: ./build/src/domain/forecast.js
var domain_forecast = __webpack_require__(67629);
// EXTERNAL MODULE: ./build/src/domain/spend.js
var spend = __webpack_require__(91302);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/use-cases/deadline.js

const shortestMarginMs = (/* unused pure expression or super */ null && (2 * 60_000));
const longestMarginMs = (/* unused pure expression or super */ null && (15 * 60_000));
const share = 0.1;
/** How long before a job's end its work ends: time enough to finish what is under way, and to hand everything over. */
function marginOf(minutes) {
    return Math.min(longestMarginMs, Math.max(shortestMarginMs, minutes * 60_000 * share));
}
/** Counts down to a job's end. */
function startDeadline({ minutes, elapsedMs, later }) {
    const [soft, hard] = [new AbortController(), new AbortController()];
    const margin = marginOf(minutes);
    const at = (beforeEndMs, controller) => {
        const ms = minutes * 60_000 - beforeEndMs - elapsedMs;
        const abort = () => controller.abort(timeOver(minutes));
        if (ms <= 0)
            abort();
        else
            later(ms, abort);
    };
    at(margin, soft);
    at(margin / 2, hard);
    return { soft: soft.signal, hard: hard.signal };
}
/** The error by which work learns that its time is over. Nothing is wrong with it. */
const code = "job-time-over";
function timeOver(minutes) {
    return new DevAgentError({
        code,
        kind: "waiting",
        message: `The ${minutes} minutes of this job are nearly over.`,
        remedy: "What was done is handed over; another run goes on with it.",
    });
}
const isTimeOver = (error) => error instanceof errors/* DevAgentError */.NA && error.code === code;

;// CONCATENATED MODULE: ./build/src/use-cases/outcome-of.js
const outcomes = {
    defect: "failed",
    configuration: "failed",
    policy: "refused",
    budget: "over-budget",
    waiting: "waiting",
    rejected: "rejected",
    provider: "failed",
    infrastructure: "failed",
    cancelled: "cancelled",
};
/** How a session ends that an error ends. */
function outcomeOf({ kind, until }) {
    // What stands in the way goes by itself.
    return until === null ? outcomes[kind] : "paused";
}

;// CONCATENATED MODULE: ./build/src/use-cases/drive-session.js





/** Runs a session until it ends, waits for a person, or fails; tells the end and gives it. Never throws. */
async function driveSession(drive, begin) {
    const stop = () => drive.engine.stop();
    const told = [drive.signal, ...(drive.deadline === undefined ? [] : [drive.deadline])];
    for (const signal of told)
        signal.addEventListener("abort", stop, { once: true });
    if (drive.deadline?.aborted === true)
        stop();
    try {
        const end = await settle(drive, begin);
        if (end.outcome === "merged" || end.outcome === "rejected")
            await tidy(drive);
        return tellEnd(drive, end);
    }
    catch (thrown) {
        return tellEnd(drive, failure(drive, thrown));
    }
    finally {
        for (const signal of told)
            signal.removeEventListener("abort", stop);
    }
}
/** What is left behind is only untidy; it changes nothing about how the session ended. */
async function tidy({ discardWorkspaces, events }) {
    await discardWorkspaces().catch((error) => {
        const text = `The session's workspaces could not be deleted: ${(0,errors/* toDevAgentError */.c8)(error).message}`;
        events.emit("notice", { level: "warning", text });
    });
}
async function settle(drive, begin) {
    let stop = await begin();
    let asked = drive.askedBefore;
    while (stop.kind === "waiting") {
        const { request, state } = stop;
        const { decisionId, binding, options } = request;
        if (asked !== decisionId) {
            const { gate, headSha, baseSha, diffSha256, risk } = binding;
            const question = { decisionId, gate, headSha, baseSha, diffSha256, risk, options: [...options] };
            const forecast = (0,domain_forecast/* forecastRound */.q)(drive.meter.calls, state.round);
            drive.events.emit("approval.requested", { ...question, forecast });
            asked = decisionId;
        }
        const decision = await ask(drive, { decisionId, binding, options, state });
        if (decision === null)
            return waiting(drive, binding.gate);
        stop = await drive.engine.answer(decisionId, decision);
    }
    if (stop.kind === "paused")
        return paused;
    return ended(stop.state);
}
const paused = { outcome: "paused", code: 0, reason: "", mergeSha: null, pending: null };
/** The decision of a person. One that comes while the process is told to stop is not taken: it is asked for again. */
async function ask({ gate, events, stopwatch, signal }, request) {
    stopwatch.pause();
    const decision = await gate.decide(request);
    stopwatch.go();
    if (decision === null || signal.aborted)
        return null;
    const { action, by, via, comment } = decision;
    const { decisionId, binding } = request;
    events.emit("approval.resolved", { decisionId, gate: binding.gate, action, by, via, comment });
    return decision;
}
function waiting({ signal, session }, gate) {
    if (signal.aborted)
        throw signal.reason;
    const reason = `a person decides at the ${gate} gate: dev-agent approve ${session.id}, revise or reject`;
    return { outcome: "waiting", code: errors/* exitCodes */.hS.waiting, reason, mergeSha: null, pending: gate };
}
function ended({ outcome, landing, decisions }) {
    const rest = { pending: null };
    if (outcome === "merged" && landing?.status === "merged")
        return { outcome, code: 0, reason: "", mergeSha: landing.sha, ...rest };
    if (outcome === "rejected") {
        const rejection = Object.values(decisions).find((decision) => decision.action === "reject");
        const reason = `${rejection?.by ?? "a person"} rejected it at the ${rejection?.gate} gate`;
        return { outcome, code: errors/* exitCodes */.hS.rejected, reason, mergeSha: null, ...rest };
    }
    throw new Error(`the workflow ended with the outcome ${outcome}`);
}
function failure({ signal, deadline }, thrown) {
    // What breaks off because the process was told to stop is no fault of its own.
    const error = (0,errors/* toDevAgentError */.c8)(signal.aborted ? signal.reason : thrown);
    const reason = (0,errors/* explain */.WE)(error);
    const rest = { mergeSha: null, pending: null };
    if (isTimeOver(error))
        return { ...paused, reason, resumeAt: "now" };
    // The engine came to rest between two nodes, as it was asked to.
    if (!signal.aborted && deadline?.aborted === true && error.kind === "cancelled")
        return { ...paused, reason: (0,errors/* explain */.WE)((0,errors/* toDevAgentError */.c8)(deadline.reason)), resumeAt: "now" };
    const until = error.until === null ? {} : { resumeAt: error.until.toISOString() };
    return { outcome: outcomeOf(error), code: error.exitCode, reason, ...rest, ...until };
}
function tellEnd(drive, end) {
    const { outcome, code, reason, mergeSha, pending, resumeAt } = end;
    const cost = (0,spend/* costOf */.ho)(drive.meter.spend);
    const finished = {
        outcome,
        mergeSha,
        ...cost,
        durationMs: Math.round(drive.stopwatch.elapsedMs()),
        code,
        reason,
    };
    try {
        drive.events.emit("run.finished", finished);
    }
    catch {
        // A disk that is full can't take this either; the exit code and the closing lines still say it.
    }
    const { id: sessionId, branch, baseBranch } = drive.session;
    const { warnings } = drive;
    const ended = { outcome, code, reason, mergeSha, pending, ...cost };
    const about = { sessionId, branch, baseBranch, warnings };
    return { ...ended, ...about, ...(resumeAt === undefined ? {} : { resumeAt }) };
}

// EXTERNAL MODULE: ./build/src/domain/branch-name.js
var branch_name = __webpack_require__(68290);
;// CONCATENATED MODULE: ./build/src/use-cases/first-state.js

/** What a session knows at its start. */
function firstState(record, { baseSha, specGate }) {
    const { id, goal, baseBranch, createdAt } = record;
    return {
        session: { id, goal, baseBranch, branch: (0,branch_name/* branchOf */.W0)(id), startedAt: createdAt, specGate },
        baseSha,
        spec: null,
        round: 0,
        feedback: null,
        candidate: null,
        unitTests: null,
        staticAnalysis: null,
        secretScan: null,
        verdict: null,
        review: null,
        risk: null,
        decisions: {},
        landing: null,
        blockedIn: null,
        iterations: {},
        outcome: null,
    };
}

// EXTERNAL MODULE: ./build/src/domain/agent.js
var agent = __webpack_require__(98951);
// EXTERNAL MODULE: ./build/src/use-cases/agents/notices-of.js
var notices_of = __webpack_require__(73171);
// EXTERNAL MODULE: ./build/src/use-cases/agents/settle-agents.js
var settle_agents = __webpack_require__(87700);
;// CONCATENATED MODULE: ./build/src/use-cases/run-started.js




/** What a person should know from the start. */
function runStarted(record, about) {
    const { project, sandbox, scanner, baseSha, reports } = about;
    const { options, facts } = project;
    const cast = Object.entries(options.agents);
    const notices = [
        ...facts.notices,
        ...(0,notices_of/* noticesOf */.l)(options.agents, reports),
        ...about.notices,
        ...lesserCare(about),
    ];
    return {
        goal: record.goal,
        branch: (0,branch_name/* branchOf */.W0)(record.id),
        baseBranch: record.baseBranch,
        baseSha,
        mode: about.mode ?? "cli",
        sandbox: sandbox.name,
        secretScanner: scanner.name,
        agents: Object.fromEntries(cast.map(([role, choice]) => [role, (0,agent/* agentName */.Lp)(choice)])),
        credentials: Object.fromEntries(cast.flatMap(([role, choice]) => {
            const payment = (0,settle_agents/* paymentOf */.E1)(choice, reports);
            return payment === null ? [] : [[role, payment]];
        })),
        limits: options.limits,
        notices,
    };
}
const noSandbox = "There is no sandbox: models and tests run with your own rights.";
const demoSandbox = "The demo runs only its own known scripts, so they run without a sandbox.";
/** What was chosen to be done with less care than usual. */
function lesserCare({ sandbox, scanner, play, }) {
    return [
        ...(sandbox.name === "none" ? [play.demo === true ? demoSandbox : noSandbox] : []),
        ...(scanner.name === "secretlint"
            ? ["Secrets are looked for by secretlint, which knows fewer kinds than gitleaks."]
            : []),
    ];
}

// EXTERNAL MODULE: ./build/src/use-cases/session-engine.js
var session_engine = __webpack_require__(82880);
;// CONCATENATED MODULE: ./build/src/use-cases/play-session.js




/** Runs an open session from its last checkpoint, or from the start where a process died before the first one. */
async function playSession(session, request) {
    const { folder, surface, project } = request;
    const { events, view, stopwatch, person, repository, ports } = session;
    const { record } = folder;
    const { stopBefore = [] } = request;
    const engine = await (0,session_engine/* openEngine */.F)(session, { sessionId: record.id, stopBefore });
    const started = await engine.started();
    const baseSha = started
        ? record.baseSha
        : (request.baseSha ?? (await repository.baseTip(record.baseBranch)));
    const state = request.seed ?? firstState(record, { baseSha, specGate: project.options.specGate });
    if (view.seq > 0)
        events.emit("run.resumed", { round: view.round });
    else
        events.emit("run.started", runStarted(record, { ...request, baseSha, mode: surface.mode, notices: session.takeNotices() }));
    const gate = surface.gates({
        person,
        patch: (candidate, limit) => repository.patch(candidate, limit),
        calls: () => ports.meter.calls,
    });
    const drive = {
        engine,
        gate,
        events,
        stopwatch,
        meter: ports.meter,
        session: state.session,
        signal: surface.signal,
        deadline: surface.deadline,
        discardWorkspaces: () => repository.discardWorkspaces(),
        warnings: lesserCare(request),
        askedBefore: view.gate?.decisionId ?? null,
    };
    return driveSession(drive, () => (started ? engine.resume() : engine.start(state)));
}


/***/ }),

/***/ 11112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ findTools),
  M: () => (/* binding */ preflight)
});

// EXTERNAL MODULE: ./build/src/domain/agent.js
var domain_agent = __webpack_require__(98951);
// EXTERNAL MODULE: ./build/src/use-cases/agents/settle-agents.js
var settle_agents = __webpack_require__(87700);
;// CONCATENATED MODULE: ./build/src/use-cases/agents/require-budget.js


/**
 * Refuses limits that can't be kept, as a price isn't known, and those in which a role couldn't even begin.
 * @throws DevAgentError of kind configuration.
 */
async function requireBudget(options, reports) {
    const [{ createPrices, requireKnownPrice }, { requireBudgetFloor }, { mostOutputOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9524).then(__webpack_require__.bind(__webpack_require__, 29524)),
        __webpack_require__.e(/* import() */ 5231).then(__webpack_require__.bind(__webpack_require__, 5231)),
        __webpack_require__.e(/* import() */ 1688).then(__webpack_require__.bind(__webpack_require__, 41688)),
    ]);
    const { agents, fallback, limits } = options;
    const firstCall = (role, { agent, model }) => {
        if (agent === "replay")
            return [];
        const prices = createPrices((0,domain_agent/* providerOf */.lc)(agent), options.prices);
        // ChatGPT's plans take no limit of an answer.
        const isFixed = agent === "codex-cli" && (0,settle_agents/* paymentOf */.E1)({ agent }, reports) === "plan";
        return [{ role, agent, model, prices, ...(isFixed ? { fixedOutput: mostOutputOf(model) } : {}) }];
    };
    const roles = Object.keys(agents);
    for (const role of roles)
        for (const { model, prices } of [agents[role], ...fallback].flatMap((choice) => firstCall(role, choice)))
            for (const some of [limits, limits.roles?.[role] ?? {}])
                await requireKnownPrice(prices, model, some);
    await requireBudgetFloor(roles.flatMap((role) => firstCall(role, agents[role])), limits);
}

// EXTERNAL MODULE: ./build/src/use-cases/agents/survey-place.js + 7 modules
var survey_place = __webpack_require__(10892);
;// CONCATENATED MODULE: ./build/src/use-cases/agents/settle-project.js



/** The project with its agents decided, and proved to be within what may be spent. Throws configuration errors. */
async function settleProject(project, surface) {
    const { options, reports } = await (0,settle_agents/* settleAgents */._0)(project.options, (0,survey_place/* surveyPlace */.O)(project.environment, surface));
    await requireBudget(options, reports);
    return { project: { ...project, options }, reports };
}

// EXTERNAL MODULE: ./build/src/use-cases/choose-sandbox.js
var choose_sandbox = __webpack_require__(67402);
// EXTERNAL MODULE: ./build/src/use-cases/choose-scanner.js
var choose_scanner = __webpack_require__(17443);
// EXTERNAL MODULE: ./build/src/use-cases/open-project.js + 3 modules
var open_project = __webpack_require__(19779);
// EXTERNAL MODULE: ./build/src/use-cases/require-tests.js
var require_tests = __webpack_require__(99546);
// EXTERNAL MODULE: ./build/src/use-cases/session-engine.js
var session_engine = __webpack_require__(82880);
;// CONCATENATED MODULE: ./build/src/use-cases/preflight.js






/** Finds everything that a session needs, before it starts and before a token is spent. */
async function preflight(request, surface) {
    const opened = await (0,open_project/* openProject */.U8)(request, surface.env);
    const { project, reports } = await settleProject(opened, surface);
    if (request.replay !== undefined)
        (await __webpack_require__.e(/* import() */ 665).then(__webpack_require__.bind(__webpack_require__, 70665))).readCassette(request.replay);
    await (0,require_tests/* requireTests */.f)(project);
    return { ...(await findTools(project, surface)), reports, asked: opened.options };
}
/** The tools that a session under way needs; its agents are made when it calls one. */
async function findTools(project, { downloads }) {
    const { options, environment } = project;
    const found = Promise.all([
        (0,choose_sandbox/* chooseSandbox */.H)(options, environment),
        (0,choose_scanner/* chooseScanner */.k)(options, environment, downloads),
    ]);
    // Loading the engine takes as long as the programs take that are asked meanwhile.
    (0,session_engine/* loadEngine */.r)().catch(() => { });
    const [sandbox, scanner] = await found;
    return { project, sandbox, scanner, reports: [] };
}


/***/ }),

/***/ 82880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openEngine),
/* harmony export */   r: () => (/* binding */ loadEngine)
/* harmony export */ });
/** Loads LangGraph and the workflow; later calls find them loaded. */
function loadEngine() {
    return Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(759), __webpack_require__.e(4098), __webpack_require__.e(2156)]).then(__webpack_require__.bind(__webpack_require__, 82156)),
        __webpack_require__.e(/* import() */ 700).then(__webpack_require__.bind(__webpack_require__, 80700)),
        Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(1279)]).then(__webpack_require__.bind(__webpack_require__, 41279)),
    ]);
}
/** The engine of a session. */
async function openEngine(session, { sessionId, stopBefore = [] }) {
    const [{ createEngine }, { workflow }, { handlers }] = await loadEngine();
    const { ports, saver } = session;
    return createEngine({ model: workflow, handlers, ports, saver, sessionId, stopBefore });
}


/***/ })

};
