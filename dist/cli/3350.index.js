export const id = 3350;
export const ids = [3350,665,9524];
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

/***/ 43297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ realDelay),
/* harmony export */   L: () => (/* binding */ withRetries)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _provider_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4806);
/* harmony import */ var _tool_loop_stop_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14798);




const realDelay = async (ms, signal) => {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal }).catch(() => { });
};
const mostRetries = { never: 0, once: 1, often: 4 };
const firstWaitMs = 1_000;
const longestWaitMs = 30_000;
/** A server that asks for more than this has a plan limit, not a busy moment. */
const longestAskedMs = 300_000;
/** The context window is full before the model could say anything. */
const contextFull = { raw: [], text: "", calls: [], stop: "context-full" };
/** Calls again what may succeed then. @throws DevAgentError of kind provider, budget or cancelled. */
async function withRetries({ attempt, read, delay, signal }) {
    for (let retries = 0;; retries += 1) {
        (0,_tool_loop_stop_js__WEBPACK_IMPORTED_MODULE_3__/* .stopIfAborted */ .N)(signal);
        try {
            return await attempt();
        }
        catch (thrown) {
            (0,_tool_loop_stop_js__WEBPACK_IMPORTED_MODULE_3__/* .stopIfAborted */ .N)(signal);
            const failure = read(thrown);
            if (failure.contextFull === true)
                return contextFull;
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
    const { kind, message } = error;
    const code = error.code === "rate-limited" ? "plan-limit" : error.code;
    // Nobody waits to the second, and a second too early is refused again.
    const until = new Date(Math.ceil((Date.now() + afterMs) / 60_000) * 60_000);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DevAgentError */ .NA({ code, kind, message, remedy: (0,_provider_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .resumeWhenLifted */ .Q)(until), until, cause: error });
}


/***/ }),

/***/ 4806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ providerFailure),
  Q: () => (/* binding */ resumeWhenLifted)
});

;// CONCATENATED MODULE: ./build/src/domain/shown-time.js
/** A time for people, to the minute, e.g. `2026-03-01 14:30 UTC`. */
function shownTime(time) {
    return `${time.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/agents/provider-failure.js


const resume = "Go on later with `dev-agent resume`.";
/** The error of a failed call, with the same remedy for every agent. */
function providerFailure(failure) {
    const { code, message, until, cause } = failure;
    return new errors/* DevAgentError */.NA({
        code,
        kind: "provider",
        message,
        remedy: remedyOf(failure),
        cause,
        ...(until === undefined ? {} : { until }),
    });
}
function remedyOf({ code, agent, credential, until }) {
    const renew = `Renew ${credential}, then resume.`;
    const remedies = {
        "credential-refused": renew,
        "access-denied": `Use a credential whose account may use this model, in place of ${credential}.`,
        "credit-used-up": "Add credit to the account, then resume.",
        "model-unknown": `Choose another with --agent ROLE=${agent}:MODEL.`,
        "rate-limited": `Wait, or raise the plan's limit. ${resume}`,
        "plan-limit": until === undefined ? resume : resumeWhenLifted(until),
        "provider-overloaded": resume,
        "provider-outage": resume,
        "provider-unreachable": "Check the network and the provider's base URL, then go on with `dev-agent resume`.",
        "request-refused": "Check the model's name and the provider's base URL.",
        "answer-unusable": `Check the provider's base URL. ${resume}`,
        "agent-silent": resume,
        "agent-timeout": resume,
        "agent-broke-off": `${resume} DEV_AGENT_DEBUG=1 shows what the program printed.`,
    };
    return remedies[code];
}
/** The remedy for a limit whose end is known. */
function resumeWhenLifted(until) {
    const minutes = Math.max(1, Math.floor((until.getTime() - Date.now()) / 60_000));
    return `Go on with \`dev-agent resume\` in ${minutes} minutes (${shownTime(until)}), when the limit is lifted.`;
}


/***/ }),

/***/ 14798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ stopIfAborted)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

/** @throws DevAgentError of kind cancelled, or the reason of the abort where it is one. */
function stopIfAborted(signal) {
    if (!signal.aborted)
        return;
    if (signal.reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DevAgentError */ .NA)
        throw signal.reason;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DevAgentError */ .NA({
        code: "cancelled",
        kind: "cancelled",
        message: "The session was stopped.",
        remedy: "Go on with `dev-agent resume`.",
        cause: signal.reason,
    });
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
 * A round is what the coder and the reviewer of it used, however often they were called. A supervisor's turns are left out.
 * @param finished Rounds up to this one are over.
 */
function forecastRound(calls, finished) {
    // A supervisor counts turns, not rounds.
    const ofRounds = calls.filter(({ role, round }) => role !== "supervisor" && round >= 1 && round <= finished);
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

/***/ 78753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JV: () => (/* binding */ usualTurns),
/* harmony export */   Ut: () => (/* binding */ newSupervision),
/* harmony export */   lt: () => (/* binding */ withOutcome),
/* harmony export */   tx: () => (/* binding */ mostRefusals),
/* harmony export */   w6: () => (/* binding */ supervisorTools)
/* harmony export */ });
/* unused harmony export begunAgain */
/** What a supervisor may call. */
const supervisorTools = [
    "architect",
    "coder",
    "tester",
    "reviewer",
    "request_approval",
    "merge",
    "give_up",
];
/** Turns where no limit says how many. */
const usualTurns = 40;
/** Refused calls in a row after which a supervisor counts as stuck. */
const mostRefusals = 3;
const keptOutcomes = 40;
const newSupervision = {
    turn: 0,
    doing: null,
    queue: [],
    refusals: 0,
    history: [],
    approvedSpec: null,
    revision: null,
    outdatedReview: null,
    stopped: null,
};
/** As another run goes on with it: no call is under way, and nothing is proved of what the candidate showed before. */
function begunAgain(before, { headSha, wish }) {
    const revision = headSha === null || wish === null ? null : { headSha, comment: wish };
    return { ...before, doing: null, queue: [], refusals: 0, revision, outdatedReview: headSha, stopped: null };
}
/** With what became of the call at work. Where it failed or was refused, the calls behind it are not run. */
function withOutcome(before, call, { status, text }) {
    const { turn } = before;
    const dropped = status === "done" ? [] : before.queue;
    const outcomes = [
        { turn, tool: call.tool, status, text },
        ...dropped.map(({ tool }) => ({
            ...{ turn, tool, status: "not-run" },
            text: `the call of ${call.tool} before it was ${status === "refused" ? "refused" : "no success"}`,
        })),
    ];
    return {
        ...before,
        doing: null,
        queue: status === "done" ? before.queue : [],
        history: [...before.history, ...outcomes].slice(-keptOutcomes),
    };
}


/***/ }),

/***/ 26361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ formatCost),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   _y: () => (/* binding */ formatTokens),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   rS: () => (/* binding */ formatTests),
/* harmony export */   re: () => (/* binding */ formatForecast),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _domain_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72981);

/**
 * `$0.31 billed`, `no cost yet`, `$0.50 mixed ($0.31 of it billed)`; a figure never stands without its kind, and an
 * unknown one is never a number.
 */
function formatCost(cost) {
    const { billedUsd, estimatedCalls } = cost;
    const notes = [
        ...(billedUsd === undefined ? [] : [`${dollars(billedUsd)} of it billed`]),
        ...(estimatedCalls === undefined
            ? []
            : [`${count(estimatedCalls, "call")} that broke off at the most it may be`]),
    ];
    return `${figure(cost)}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`;
}
function figure({ usd, usdKind }) {
    if (usd === null || usdKind === "unknown")
        return "cost unknown";
    if (usd === 0 && usdKind !== "plan")
        return "no cost yet";
    return usdKind === "scripted" ? `${dollars(usd)} (scripted, list price)` : `${dollars(usd)} ${usdKind}`;
}
/** `$0.0042`, `$1.20`. */
function dollars(usd) {
    return `$${usd > 0 && usd < 0.01 ? usd.toFixed(4) : usd.toFixed(2)}`;
}
/** `1,500 tokens (1,200 in: 200 new, 900 from cache, 100 to cache; 300 out, 120 of them reasoning)`. */
function formatTokens(usage) {
    const { input, output, cacheRead, cacheWrite, cacheWrite1h, reasoning } = usage;
    const parts = [
        ...(input > 0 ? [`${grouped(input)} new`] : []),
        ...(cacheRead > 0 ? [`${grouped(cacheRead)} from cache`] : []),
        ...(cacheWrite > 0 ? [`${grouped(cacheWrite)} to cache`] : []),
        ...(cacheWrite1h > 0 ? [`${grouped(cacheWrite1h)} to cache for an hour`] : []),
    ];
    const detail = parts.length === 0 || (parts.length === 1 && input > 0) ? "" : `: ${parts.join(", ")}`;
    const thought = reasoning > 0 ? `, ${grouped(reasoning)} of them reasoning` : "";
    const all = (0,_domain_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .totalTokens */ .RP)(usage);
    return `${grouped(all)} token${all === 1 ? "" : "s"} (${grouped((0,_domain_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .inputTokens */ .T5)(usage))} in${detail}; ${grouped(output)} out${thought})`;
}
/** `about $0.42 billed and 1,200 tokens; the dearest of 2 rounds took $0.60 and 1,500 tokens`. */
function formatForecast({ rounds, usd, usdKind, tokens }) {
    if (tokens === null)
        return "unknown, as no round is finished yet";
    const tell = (money, used) => `${money} and ${grouped(used)} tokens`;
    const kind = usdKind === "scripted" ? "(scripted, list price)" : usdKind;
    const mean = tell(usd === null ? "cost unknown" : `${dollars(usd.mean)} ${kind}`, tokens.mean);
    const worst = tell(usd === null ? "cost unknown" : dollars(usd.worst), tokens.worst);
    return rounds === 1
        ? `about ${mean}, as the first one`
        : `about ${mean}; the dearest of ${rounds} rounds took ${worst}`;
}
/** `1,234,567`, the same on every machine. */
function grouped(amount) {
    return String(Math.round(amount)).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
/** `340 ms`, `4 s`, `4.2 s`, `3m 05s`, `2h 04m`. */
function formatDuration(ms) {
    if (ms <= 0)
        return "0 s";
    if (ms < 1_000)
        return `${Math.ceil(ms)} ms`;
    if (ms < 60_000)
        return `${(Math.floor(ms / 100) / 10).toFixed(1).replace(/\.0$/, "")} s`;
    const seconds = Math.floor(ms / 1_000);
    const two = (value) => String(value).padStart(2, "0");
    if (seconds < 3_600)
        return `${Math.floor(seconds / 60)}m ${two(seconds % 60)}s`;
    return `${Math.floor(seconds / 3_600)}h ${two(Math.floor((seconds % 3_600) / 60))}m`;
}
/** `1 file`, `3 files`. */
function count(amount, noun) {
    return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}
/** `12 passed, 2 failed`; `null` counts are left out, as nobody knows them. */
function formatTests(tests) {
    const parts = ["passed", "failed", "skipped"]
        .filter((name) => tests[name] !== null && (tests[name] > 0 || name === "passed"))
        .map((name) => `${tests[name]} ${name}`);
    return parts.length === 0 ? "no counts reported" : parts.join(", ");
}


/***/ }),

/***/ 15191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ frame),
/* harmony export */   TU: () => (/* binding */ unframe)
/* harmony export */ });
/* unused harmony export formatVersion */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _migrations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68285);



/** Version of the format that is written; a file with a higher one is left alone. */
const formatVersion = 2;
/** A record's JSON as a line that shows whether it is whole. */
function frame(text) {
    const sha256 = hash(formatVersion, text);
    return `{"v":${formatVersion},"bytes":${Buffer.byteLength(text)},"sha256":"${sha256}","record":${text}}`;
}
const framed = /^\{"v":(\d+),"bytes":(\d+),"sha256":"([0-9a-f]{64})","record":/;
/**
 * The record of a line, as the newest version has it; undefined where its length or hash don't fit.
 * @throws DevAgentError `journal-version` for a line of a newer version.
 */
function unframe(line, path) {
    const head = framed.exec(line);
    if (head === null || !line.endsWith("}"))
        return undefined;
    const version = Number(head[1]);
    const text = line.slice(head[0].length, -1);
    if (Buffer.byteLength(text) !== Number(head[2]) || hash(version, text) !== head[3])
        return undefined;
    if (version > formatVersion)
        throw unknownVersion(path, version);
    return (0,_migrations_js__WEBPACK_IMPORTED_MODULE_2__/* .migrate */ ._)(JSON.parse(text), version);
}
/** From version 2 on the version is hashed with the text: a byte of it that flips is no newer format. */
function hash(version, text) {
    const hashed = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    return (version === 1 ? hashed : hashed.update(`${version}\n`)).update(text).digest("hex");
}
function unknownVersion(path, found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DevAgentError */ .NA({
        code: "journal-version",
        kind: "configuration",
        message: `${path} has format ${found}; this dev-agent knows formats up to ${formatVersion}.`,
        remedy: "Resume the session with the dev-agent that began it, or a newer one.",
    });
}


/***/ }),

/***/ 28749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openLedger),
/* harmony export */   s: () => (/* binding */ readCalls)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88986);
/* harmony import */ var _append_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83831);
/* harmony import */ var _damage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84805);
/* harmony import */ var _durable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40549);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15191);
/* harmony import */ var _migrations_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68285);







/** @throws DevAgentError `journal-version` for a ledger of a newer format. */
function openLedger(path) {
    const { book, sound, rest, damaged } = readLedger(path);
    // Each line stands for itself: those behind damage count as well.
    const torn = damaged.length === 0 ? rest : new Uint8Array();
    const damage = (0,_damage_js__WEBPACK_IMPORTED_MODULE_3__/* .setAside */ .F)(path, Buffer.concat(damaged.length === 0 ? [] : [...damaged, rest]));
    const lines = sound.map((line) => `${line}\n`).join("");
    if (damage !== null)
        (0,_durable_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)(path, lines);
    const log = (0,_append_log_js__WEBPACK_IMPORTED_MODULE_2__/* .openAppendLog */ .h)(path, { bytes: Buffer.byteLength(lines), rest: torn });
    // What is written outlives the process. The loss of power it outlives a moment later, while the call is under way: a
    // settled call that wasn't on the disk yet counts with its hold.
    const append = (record) => log.append((0,_frame_js__WEBPACK_IMPORTED_MODULE_5__/* .frame */ .Gt)(JSON.stringify(record)), "soon");
    for (const [hold, call] of book.open)
        append({ kind: "call", call: atMost(call), hold });
    const left = [...book.open.values()].map(atMost);
    return {
        earlier: [...book.calls, ...left],
        left,
        damage: damage ?? log.damage,
        hold(most) {
            const hold = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
            append({ kind: "hold", hold, call: most });
            return (call) => append(call === null ? { kind: "release", hold } : { kind: "call", call, hold });
        },
        close: () => log.close(),
    };
}
/** The calls of a session that nobody is at work on. */
function readCalls(path) {
    const { calls, open } = readLedger(path).book;
    return [...calls, ...[...open.values()].map(atMost)];
}
const atMost = (call) => ({ ...call, estimated: true });
function readLedger(path) {
    const book = { calls: [], open: new Map(), settled: new Set() };
    const sound = [];
    const damaged = [];
    const { rest } = (0,_append_log_js__WEBPACK_IMPORTED_MODULE_2__/* .readLines */ .S)(path, (line) => {
        const whole = (0,_frame_js__WEBPACK_IMPORTED_MODULE_5__/* .unframe */ .TU)(line, path) ?? ofFirstVersion(line);
        // Damage may have taken the end of the line before this one.
        for (const piece of whole === undefined ? line.split(/(?=\{"v":)/) : [line]) {
            const record = whole ?? (0,_frame_js__WEBPACK_IMPORTED_MODULE_5__/* .unframe */ .TU)(piece, path);
            if (record === undefined)
                damaged.push(Buffer.from(`${piece}\n`));
            else {
                sound.push(piece);
                enter(book, record);
            }
        }
        return true;
    });
    return { book, sound, rest, damaged };
}
function enter({ calls, open, settled }, record) {
    const { hold } = record;
    if (hold !== undefined && settled.has(hold))
        return;
    if (record.kind === "hold")
        open.set(record.hold, record.call);
    if (record.kind === "call")
        calls.push(record.call);
    if (record.kind === "hold" || hold === undefined)
        return;
    open.delete(hold);
    settled.add(hold);
}
function ofFirstVersion(line) {
    const call = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(line);
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(call) || typeof call.role !== "string" || !(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(call.usage))
        return undefined;
    return typeof call.usd === "number" || call.usd === null ? (0,_migrations_js__WEBPACK_IMPORTED_MODULE_6__/* .migrate */ ._)(call, 1) : undefined;
}


/***/ }),

/***/ 68285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ migrate)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88986);
/* harmony import */ var _domain_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72981);


/** From each version of the session's files to the next one. Pure: a file is only ever appended to. */
const migrations = [fromFirst];
/** A record of any known version as the newest one has it. */
function migrate(record, version) {
    return migrations.slice(version - 1).reduce((older, next) => next(older), record);
}
/** In version 1 a line of the ledger was a bare call, of which less may have been counted apart. */
function fromFirst(record) {
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(record) || typeof record.kind === "string")
        return record;
    return {
        kind: "call",
        call: { ...record, usage: { ..._domain_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .noUsage */ .tk, ...record.usage } },
    };
}


/***/ }),

/***/ 83495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ endKilled),
/* harmony export */   g: () => (/* binding */ waitForLock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _process_left_processes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5183);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48804);



/**
 * Ends what the killed holder of a lock started: it may still write, push or hold locks of git's. To be awaited by whoever
 * takes a session's lock, as the next one finds no trace of that holder.
 */
async function endKilled({ killed }) {
    if (killed?.mark != null)
        await (0,_process_left_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .endLeftProcesses */ .kH)(killed.mark);
}
/** A holder that is killed tells nobody, so it is looked for. */
const lookEveryMs = 100;
/** Takes a lock when it becomes free. Time is counted by a clock that nobody sets. */
async function waitForLock(wait) {
    const { directory, session, signals } = wait;
    const told = new Set();
    const until = performance.now() + wait.patienceMs;
    const stop = AbortSignal.any([...signals]);
    for (;;) {
        const attempt = (0,_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .tryLock */ .bh)(directory, session);
        if ("release" in attempt) {
            await endKilled(attempt);
            return attempt;
        }
        // What is to stop begins no wait; a job whose time is over still opens its session, to hand it on.
        stop.throwIfAborted();
        if (performance.now() >= until)
            throw wait.tooLong(attempt);
        if (!told.has(attempt.owner.session))
            wait.tell(attempt);
        told.add(attempt.owner.session);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(lookEveryMs, undefined, { signal: stop }).catch(() => { });
    }
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

/***/ 40501:
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
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/agents/gateway/burst-too-long.js

/** The error of a call whose turn would come too late. */
function burstTooLong({ modelCalls, toolCalls }, session) {
    return new errors/* DevAgentError */.NA({
        code: "burst-limit",
        kind: "budget",
        message: `The session goes faster than ${modelCalls} model calls or ${toolCalls} tool calls in a minute, and it doesn't slow down.`,
        remedy: `The work is kept; go on with \`dev-agent resume ${session}\`. The limits are budget.calls-per-minute and budget.tool-calls-per-minute in .dev-agent.yml.`,
    });
}

;// CONCATENATED MODULE: ./build/src/agents/gateway/pace.js

const minute = 60_000;
/** Two minutes' worth of others are before it: what comes so fast doesn't end by itself. */
const longestWaitMs = 2 * minute;
function createPace(settings) {
    const { limits, now } = settings;
    let sent = [];
    let toldAt = Number.NEGATIVE_INFINITY;
    let last = Promise.resolve();
    const tell = (waitMs) => {
        if (now() - toldAt < minute)
            return;
        toldAt = now();
        const { modelCalls, toolCalls } = limits;
        const text = `The session goes faster than ${modelCalls} model calls or ${toolCalls} tool calls in a minute: the next call waits ${Math.ceil(waitMs / 1_000)} s.`;
        settings.events.emit("notice", { level: "warning", text });
    };
    const admit = async (call, came) => {
        const signal = AbortSignal.any([call.signal, ...settings.stops]);
        for (;;) {
            signal.throwIfAborted();
            sent = sent.filter(({ at }) => at > now() - minute);
            const waitMs = waitFor(call, sent, limits) - now();
            if (waitMs <= 0)
                break;
            if (now() + waitMs - came > longestWaitMs)
                throw burstTooLong(limits, settings.session);
            tell(waitMs);
            await settings.delay(waitMs, signal);
        }
        sent = [...sent, { at: now(), toolCalls: call.toolCalls }];
    };
    return {
        admit: (call) => {
            const came = now();
            const mine = last.then(() => admit(call, came), () => admit(call, came));
            last = mine;
            return mine;
        },
    };
}
/** When a call has room beside those of the last minute. One that is too large for any minute goes alone. */
function waitFor(call, sent, limits) {
    let until = Number.NEGATIVE_INFINITY;
    let modelCalls = sent.length + 1;
    let toolCalls = sent.reduce((sum, one) => sum + one.toolCalls, call.toolCalls);
    for (const { at, toolCalls: mine } of sent) {
        if (modelCalls <= limits.modelCalls && toolCalls <= limits.toolCalls)
            break;
        until = at + minute;
        modelCalls -= 1;
        toolCalls -= mine;
    }
    return until;
}

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

// EXTERNAL MODULE: ./build/src/agents/model-api/retry.js
var retry = __webpack_require__(43297);
// EXTERNAL MODULE: ./build/src/domain/risk.js
var risk = __webpack_require__(11275);
// EXTERNAL MODULE: ./build/src/domain/protection/protected-paths.js
var protected_paths = __webpack_require__(3319);
// EXTERNAL MODULE: ./build/src/domain/protection/some.js
var some = __webpack_require__(87182);
;// CONCATENATED MODULE: ./build/src/checks/risk/risk-facts.js
/** A factor, or none where it adds nothing. */
function factor(name, points, why) {
    const rounded = Math.round(points);
    return rounded <= 0 ? null : { name, points: rounded, why };
}

;// CONCATENATED MODULE: ./build/src/checks/risk/content-rules.js



const untested = ({ files }) => {
    const source = files.filter((file) => file.status !== "deleted" && (0,protected_paths/* isSourcePath */.pL)(file.path));
    if (source.length === 0 || files.some((file) => (0,protected_paths/* isTestPath */.MQ)(file.path) && file.status !== "deleted"))
        return null;
    return factor("no-test-touched", 12, `changes ${(0,some/* some */.z)(source.map((file) => file.path))} and no test`);
};
const content_rules_area = (wanted, points) => ({ files }) => {
    const found = files.flatMap(({ path }) => {
        const word = (0,protected_paths/* sensitiveWord */.RD)(path);
        return word?.area === wanted ? [`${path} (${word.word})`] : [];
    });
    return found.length === 0 ? null : factor(`${wanted}-code`, points, `touches ${(0,some/* some */.z)(found)}`);
};
const contentRules = [untested, content_rules_area("security", 15), content_rules_area("migration", 12)];

;// CONCATENATED MODULE: ./build/src/checks/risk/session-rules.js


const unproven = ({ unproven }) => unproven.length === 0 ? null : factor("no-evidence", 100, `not proven: ${(0,some/* some */.z)(unproven)}`);
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

;// CONCATENATED MODULE: ./build/src/checks/risk/shape-factors.js

/** Of the score where a shape is critical: nothing else is needed for a critical review then. */
const criticalPoints = risk/* criticalRisk */.L + 5;
/** A factor for every protected shape of a change. */
function shapeFactors(shapes) {
    return shapes.map(({ name, action, points, why }) => action === "critical"
        ? { name, points: Math.max(points, criticalPoints), why: `needs a critical review: ${why}` }
        : { name, points, why });
}

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
    if ((0,protected_paths/* protectedKind */.hx)(file.path) === "lockfile")
        return 0;
    return (0,protected_paths/* isTestPath */.MQ)(file.path) ? lines / 4 : lines;
}
function total(files, key) {
    return files.reduce((sum, file) => sum + (file[key] ?? 0), 0);
}

;// CONCATENATED MODULE: ./build/src/checks/risk/score.js





const rules = [...sizeRules, ...contentRules, ...sessionRules];
/** The score is the sum of its factors' points, at most 100; the heaviest factor comes first. */
function scoreRisk(facts) {
    const factors = [...rules.flatMap((rule) => rule(facts) ?? []), ...shapeFactors(facts.shapes)].sort((a, b) => b.points - a.points || (a.name < b.name ? -1 : 1));
    const sum = factors.reduce((total, { points }) => total + points, 0);
    const score = Math.min(100, sum);
    return { score, level: (0,risk/* riskLevel */.w)(score), factors };
}

;// CONCATENATED MODULE: ./build/src/checks/risk/assess.js


/** Scores candidates from what the trusted repository holds and the session's evidence. */
function createRiskAssessor(sources) {
    return { assess: async (state) => scoreRisk(await gatherFacts(sources, state)) };
}
async function gatherFacts(sources, state) {
    const { candidate } = state;
    if (candidate === null)
        throw new errors/* DevAgentError */.NA({
            code: "risk-without-candidate",
            kind: "defect",
            message: "Risk was asked for before there was a candidate.",
            remedy: "Report it.",
        });
    const checks = {
        "unit tests": state.unitTests,
        "static analysis": state.staticAnalysis,
        "secret scan": state.secretScan,
    };
    const results = Object.entries(checks);
    return {
        files: candidate.files,
        shapes: await sources.shapes(candidate),
        sandbox: sources.sandbox,
        scanner: sources.scanner,
        unproven: results.filter(([, result]) => result?.status !== "passed").map(([name]) => name),
        warnings: results.flatMap(([, result]) => result?.findings ?? []).length,
        rounds: state.round,
        review: state.review,
    };
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

// EXTERNAL MODULE: ./build/src/domain/protection/shapes.js
var shapes = __webpack_require__(3936);
// EXTERNAL MODULE: ./build/src/git/trusted-repository.js + 44 modules
var trusted_repository = __webpack_require__(67148);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(88986);
;// CONCATENATED MODULE: ./build/src/session/state-record.js


function stateRecord(job, state) {
    return { kind: "state", job, state };
}
/** All of a journal's, oldest first. */
function stateRecords(records) {
    return records.filter(isStateRecord);
}
/** Throws for a record that calls itself a state and is none. */
function isStateRecord(record) {
    if (record.kind !== "state")
        return false;
    const { job, state } = record;
    if (typeof job === "string" && isObject(state) && isObject(state.session))
        return true;
    throw unreadable("a record of kind state holds no state");
}
function unreadable(why) {
    return new errors/* DevAgentError */.NA({
        code: "journal-unreadable",
        kind: "policy",
        message: `The session's journal can't be used: ${why}.`,
        remedy: "Start the goal again; report this if nobody changed the artifact.",
    });
}

;// CONCATENATED MODULE: ./build/src/session/effects.js

/** Effects on a session's journal: intent, then the effect, then its result, each on the disk before the next. */
function createEffects({ records, append, events }) {
    const known = new Map();
    for (const record of records.filter(isEffect))
        known.set(keyOf(record), record);
    const told = new Set(events.earlier.flatMap(({ type, data }) => type === "effect.finished" ? [keyOf({ effect: data.kind, of: data.of })] : []));
    const tell = ({ effect, of, found = false }) => {
        const key = keyOf({ effect, of });
        if (told.has(key))
            return;
        told.add(key);
        events.emit("effect.finished", { kind: effect, of, found });
    };
    const write = (record) => {
        append(record);
        known.set(keyOf(record), record);
    };
    return {
        async once(effect) {
            const about = { kind: "effect", effect: effect.kind, of: effect.of };
            const before = known.get(keyOf(about));
            if (before?.step === "result") {
                // A process may have died between the record and the event.
                tell(before);
                return before.result;
            }
            const finish = (result, found) => {
                if (effect.done?.(result) === false)
                    return result;
                const record = { ...about, step: "result", result, found };
                write(record);
                tell(record);
                return result;
            };
            if (before !== undefined || effect.looksFirst === true) {
                const found = await effect.look();
                if (found !== undefined)
                    return finish(found, true);
            }
            if (before === undefined)
                write({ ...about, step: "intent" });
            return finish(await effect.act(), false);
        },
    };
}
const keyOf = ({ effect, of }) => `${effect} ${of}`;
function isEffect(record) {
    if (record.kind !== "effect")
        return false;
    const { step, effect, of } = record;
    const isWhole = typeof effect === "string" && typeof of === "string";
    if (isWhole && (step === "intent" || step === "result"))
        return true;
    throw unreadable("a record of kind effect lacks something");
}

// EXTERNAL MODULE: ./build/src/session/events-log.js + 1 modules
var events_log = __webpack_require__(87623);
// EXTERNAL MODULE: ./build/src/session/append-log.js
var append_log = __webpack_require__(83831);
// EXTERNAL MODULE: ./build/src/session/frame.js
var session_frame = __webpack_require__(15191);
// EXTERNAL MODULE: ./build/src/session/scrubbed-line.js
var scrubbed_line = __webpack_require__(77337);
;// CONCATENATED MODULE: ./build/src/session/journal.js




/**
 * Opens a journal for writing. A torn tail is cut off, and what is damaged or follows damage is kept aside, with a
 * warning; a newer format is refused.
 * @param secrets Replaces what must not be stored.
 */
function openJournal(path, warn, secrets) {
    const { records, sound } = soundRecords(path);
    const log = (0,append_log/* openAppendLog */.h)(path, sound);
    if (log.damage !== null)
        warn(log.damage);
    const journal = {
        get bytes() {
            return log.bytes;
        },
        append: (record, durable = false) => log.append((0,session_frame/* frame */.Gt)((0,scrubbed_line/* scrubbedLine */.t)(record, secrets).line), durable ? "now" : undefined),
        close: () => log.close(),
    };
    return { journal, records };
}
/** The records of a journal that nobody is writing; refused (`handover-damaged`) when it isn't sound to its end. */
function readJournal(path) {
    const { records, sound } = soundRecords(path);
    if (sound.rest.length === 0)
        return records;
    throw new DevAgentError({
        code: "handover-damaged",
        kind: "policy",
        message: `The last ${sound.rest.length} bytes of the session's journal are damaged.`,
        remedy: "Nothing is done with it. Run the job before this one again.",
    });
}
function soundRecords(path) {
    const records = [];
    const sound = (0,append_log/* readLines */.S)(path, (line) => {
        const record = (0,session_frame/* unframe */.TU)(line, path);
        if (record !== undefined)
            records.push(record);
        return record !== undefined;
    });
    return { records, sound };
}

// EXTERNAL MODULE: ./build/src/session/ledger.js
var session_ledger = __webpack_require__(28749);
// EXTERNAL MODULE: ./build/src/session/lock-errors.js
var lock_errors = __webpack_require__(65623);
// EXTERNAL MODULE: ./build/src/session/wait-for-lock.js
var wait_for_lock = __webpack_require__(83495);
;// CONCATENATED MODULE: ./build/src/session/lock-session.js


/** Longer than another session needs to clear away what a killed process left in this one. */
const tidyingMs = 10_000;
/**
 * Makes this process the only one at work on a session. Throws `session-locked` at once where another one is; a process that
 * only clears up in it for a session of its own is waited for.
 */
function lockSession({ directory, record }, signal) {
    const { id: session } = record;
    return (0,wait_for_lock/* waitForLock */.g)({
        ...{ directory, session, signals: [signal], patienceMs: tidyingMs },
        tell(holder) {
            if (holder.owner.session === session)
                throw (0,lock_errors/* sessionLocked */.fT)(session, holder);
        },
        tooLong: (holder) => (0,lock_errors/* sessionLocked */.fT)(session, holder),
    });
}

// EXTERNAL MODULE: ./build/src/session/reduce.js
var reduce = __webpack_require__(96726);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/session/json-lines.js
var json_lines = __webpack_require__(55132);
;// CONCATENATED MODULE: ./build/src/session/transcripts.js




/** Conversations in `<directory>/<key>.ndjson`, long outputs in `<directory>/outputs/`. */
function createTranscripts(directory, { secrets, warn } = {}) {
    const outputs = (0,external_node_path_.join)(directory, "outputs");
    const open = new Map();
    const conversation = (key) => {
        const found = open.get(key);
        if (found !== undefined)
            return found;
        (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
        const { values, log } = (0,json_lines/* openJsonLines */.q)((0,external_node_path_.join)(directory, `${fileName(key)}.ndjson`));
        if (log.damage !== null)
            warn?.(log.damage);
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
    return (0,json/* isObject */.Gv)(entry) && (entry.type === "prompt" || entry.type === "taken-over");
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
        return (await Promise.all(/* import() */[__webpack_require__.e(5826), __webpack_require__.e(3170)]).then(__webpack_require__.bind(__webpack_require__, 73170))).createAnthropicApi(settings);
    return (await Promise.all(/* import() */[__webpack_require__.e(5826), __webpack_require__.e(1515)]).then(__webpack_require__.bind(__webpack_require__, 91515))).createOpenaiApi(settings);
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
        return (await Promise.all(/* import() */[__webpack_require__.e(104), __webpack_require__.e(3464)]).then(__webpack_require__.bind(__webpack_require__, 13464))).createClaudeCli(settings);
    return (await Promise.all(/* import() */[__webpack_require__.e(104), __webpack_require__.e(392)]).then(__webpack_require__.bind(__webpack_require__, 60392))).createCodexCli(settings);
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

const place = {
    variable: "ANTHROPIC_BASE_URL",
    usual: "https://api.anthropic.com",
};
/**
 * The base URL without a slash at its end.
 * @param url The value of `ANTHROPIC_BASE_URL`.
 * @throws DevAgentError of kind configuration naming the variable.
 */
function checkBaseUrl(url) {
    return checkUrl(url, place);
}

;// CONCATENATED MODULE: ./build/src/agents/openai-api/base-url.js

const base_url_place = {
    variable: "OPENAI_BASE_URL",
    usual: "https://api.openai.com/v1",
};
/**
 * The base URL without a slash at its end.
 * @param url The value of `OPENAI_BASE_URL`.
 * @throws DevAgentError of kind configuration naming the variable.
 */
function base_url_checkBaseUrl(url) {
    return checkUrl(url, base_url_place);
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
    return ((0,json/* textAt */.$6)((0,json/* objectAt */.lJ)(content, "claudeAiOauth"), "accessToken") ||
        (0,json/* textAt */.$6)((0,json/* objectAt */.lJ)(content, "tokens"), "access_token"));
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
        __webpack_require__.e(/* import() */ 9660).then(__webpack_require__.bind(__webpack_require__, 39660)),
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
        // What nobody asks a provider for may go as fast as it can.
        ...(player.access.kind === "recorded" ? {} : { pace: parts.pace }),
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
        const choice = choiceFor(role, parts.options);
        const first = lazyAgent((0,domain_agent/* agentName */.Lp)(choice), async () => makePlayer(firstPlayer(role, parts) ?? (await unusable(choice, parts)), gateways, parts));
        // A recording says of each role which one agent played it.
        const isRecorded = choice.agent === "replay" || parts.record !== undefined;
        const others = isRecorded ? [] : understudies(choice, gateways, parts);
        return createFallback({ first, others, transcripts: parts.transcripts });
    };
    return {
        architect: agentOf("architect"),
        coder: agentOf("coder"),
        reviewer: agentOf("reviewer"),
        supervisor: agentOf("supervisor"),
    };
}
/** In a pipeline nobody asks for the supervisor. */
const choiceFor = (role, { agents }) => agents[role] ?? agents.architect;
/** Who plays a role as long as nothing fails; null where they have nothing to log in with. */
function firstPlayer(role, { options, place, replay }) {
    const choice = choiceFor(role, options);
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
        const players = [firstPlayer(role, parts) ?? choiceFor(role, parts.options), ...fallback];
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/agents/credentials/lend-login.js
var lend_login = __webpack_require__(74364);
// EXTERNAL MODULE: ./build/src/agents/credentials/shred-credentials.js
var shred_credentials = __webpack_require__(11184);
// EXTERNAL MODULE: ./build/src/session/lock.js + 1 modules
var lock = __webpack_require__(48804);
// EXTERNAL MODULE: ./build/src/use-cases/session-places.js
var session_places = __webpack_require__(2390);
;// CONCATENATED MODULE: ./build/src/use-cases/agents/shred-left-logins.js







/**
 * Destroys the logins that killed processes left in a repository's sessions, also in those that nobody goes on with.
 * @param mine The session that this process holds.
 */
async function shredLeftLogins(sessions, mine) {
    const names = await (0,promises_.readdir)(sessions).catch(() => []);
    for (const directory of names.map((name) => (0,external_node_path_.join)(sessions, name))) {
        const state = (0,session_places/* agentsFolder */.J1)(directory);
        if ((await (0,lend_login/* lentLogins */.ud)(state)).length === 0)
            continue;
        // Held while it is done: nobody can go on with the session meanwhile and lay down a login that is needed.
        const lock = directory === mine ? mineAlready : lockOf(directory, (0,external_node_path_.basename)(mine));
        if (lock === null)
            continue;
        try {
            await (0,wait_for_lock/* endKilled */.b)(lock);
            for (const path of await (0,lend_login/* lentLogins */.ud)(state))
                await (0,shred_credentials/* shredFile */.v)(path);
        }
        finally {
            lock.release();
        }
    }
}
const mineAlready = { killed: null, release() { } };
/** Null where a process is at work, or it can't be known: its logins are its own business. */
function lockOf(directory, session) {
    try {
        const attempt = (0,lock/* tryLock */.bh)(directory, session);
        return "release" in attempt ? attempt : null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/src/use-cases/agents/survey-place.js + 7 modules
var survey_place = __webpack_require__(10892);
// EXTERNAL MODULE: ./build/src/reporting/amounts.js
var amounts = __webpack_require__(26361);
;// CONCATENATED MODULE: ./build/src/use-cases/describe-left.js


/** What a person is told of calls that were under way when their process died; null where there are none. */
function describeLeft(left) {
    const [first] = left;
    if (first === undefined)
        return null;
    const { usage, usd, usdKind } = (0,domain_spend/* sumCalls */.$1)(left);
    const calls = (0,amounts/* count */.U9)(left.length, "model call");
    const whose = `the first of the ${first.role} in round ${first.round}, ${first.model}`;
    const which = left.length === 1 ? whose.replace("the first of", "of") : whose;
    const amount = `${(0,amounts/* formatCost */.BD)({ usd, usdKind })}, ${(0,amounts/* formatTokens */._y)(usage)}`;
    return `${calls} broke off when the process before died (${which}): counted with the most that may have been used, ${amount}.`;
}

;// CONCATENATED MODULE: ./build/src/use-cases/lands-once.js
/** The same repository; a merge that happened is found, whenever the process that made it was killed. */
function landsOnce(repository, effects) {
    return {
        ...repository,
        land: (request) => effects.once({
            kind: "merge",
            of: `${request.candidate.headSha} into ${request.baseBranch}`,
            // An earlier version wrote down what it meant to do in merge.json alone.
            looksFirst: true,
            look: async () => (await repository.findLanded(request)) ?? undefined,
            act: () => repository.land(request),
            done: ({ status }) => status === "merged",
        }),
    };
}

;// CONCATENATED MODULE: ./build/src/session/merge-turn.js






const longestMergeMs = 20 * 60_000;
/** Waits until no other session of the repository merges into a branch, and keeps the others waiting until released. */
async function takeMergeTurn(turn) {
    const { baseBranch, session, tell, signals, patienceMs = longestMergeMs } = turn;
    // A branch's name may be longer than a file's, or differ from another's in case only.
    const name = (0,external_node_crypto_.createHash)("sha256").update(baseBranch).digest("hex").slice(0, 16);
    const directory = (0,external_node_path_.join)(turn.gitCommonDirectory, "dev-agent", "merging", name);
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    AbortSignal.any([...signals]).throwIfAborted();
    return (0,wait_for_lock/* waitForLock */.g)({
        ...{ directory, session, signals, patienceMs },
        tell: (holder) => tell(`Waiting for the session ${holder.owner.session}, which merges into ${baseBranch}. ${whatElse(holder)}`.trim()),
        tooLong: (holder) => mergeLocked(baseBranch, holder),
    });
}
/** Nothing is to be done about a merge that is under way. */
const whatElse = (holder) => holder.standing === "alive" ? "" : `${(0,lock_errors/* nameOf */.Vb)(holder)} has the turn. ${(0,lock_errors/* wayPast */.Ko)(holder)}`;
function mergeLocked(baseBranch, holder) {
    return new errors/* DevAgentError */.NA({
        code: "merge-locked",
        kind: "infrastructure",
        message: `${(0,lock_errors/* nameOf */.Vb)(holder)} keeps merging into ${baseBranch} for the session ${holder.owner.session}.`,
        remedy: `${(0,lock_errors/* wayPast */.Ko)(holder)} Then run \`dev-agent resume\`.`,
    });
}

;// CONCATENATED MODULE: ./build/src/use-cases/merge-alone.js

/** The repository as it is, but that its merges wait for those of the other sessions into the same branch. */
function mergeAlone(repository, about) {
    return {
        ...repository,
        async land(request) {
            const turn = await takeMergeTurn({ ...about, baseBranch: request.baseBranch });
            try {
                return await repository.land(request);
            }
            finally {
                turn.release();
            }
        },
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/git/commands.js
var commands = __webpack_require__(76350);
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
            const { output, refusedHosts } = result;
            const hosts = refusedHosts && { refusedHosts: refusedHosts.map((host) => secrets.scrub(host)) };
            return { ...result, output: secrets.scrub(output), ...hosts };
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

// EXTERNAL MODULE: ./build/src/use-cases/session-checks.js + 49 modules
var session_checks = __webpack_require__(97994);
;// CONCATENATED MODULE: ./build/src/use-cases/telling-sandbox.js
/** The same sandbox; which hosts a command asked for in vain is told. */
function tellingSandbox(sandbox, tell) {
    return {
        ...sandbox,
        async run(command) {
            const result = await sandbox.run(command);
            const { refusedHosts = [] } = result;
            if (refusedHosts.length > 0)
                tell({ command: telling_sandbox_shown(command.argv).slice(0, 500), hosts: [...refusedHosts] });
            return result;
        },
    };
}
/** A shell line stands for itself. */
function telling_sandbox_shown(argv) {
    const [, option, line, ...rest] = argv;
    return option === "-c" && line !== undefined && rest.length === 0 ? line : argv.join(" ");
}

;// CONCATENATED MODULE: ./build/src/agents/gateway/meter.js

/** @param earlier Calls of the session's earlier processes. */
function createMeter(earlier = []) {
    const calls = [...earlier];
    let spend = calls.reduce(domain_spend/* addCall */.A7, domain_spend/* noSpend */.yV);
    const record = (call) => {
        calls.push(call);
        spend = (0,domain_spend/* addCall */.A7)(spend, call);
    };
    return {
        get spend() {
            return spend;
        },
        calls,
        record,
        hold: () => ({ settle: (call) => call !== null && record(call) }),
    };
}

;// CONCATENATED MODULE: ./build/src/use-cases/told-meter.js


/** A meter that stores every call in the session's ledger and tells what the session has cost so far. */
function createToldMeter(ledger, events) {
    const meter = createMeter(ledger.earlier);
    const tell = () => {
        const byRole = toldBy(meter.calls, ({ role }) => role);
        const byModel = toldBy(meter.calls, ({ model }) => model);
        events.emit("cost.updated", { ...told(meter.spend), byRole, byModel });
    };
    return {
        get spend() {
            return meter.spend;
        },
        get calls() {
            return meter.calls;
        },
        tell,
        hold(most) {
            const store = ledger.hold(most);
            return {
                settle(call) {
                    store(call);
                    if (call === null)
                        return;
                    meter.record(call);
                    tell();
                },
            };
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
    const { folder } = request;
    const lock = request.lock ?? (await lockSession(folder, request.surface.signal));
    try {
        return await openLocked(request, lock);
    }
    catch (error) {
        lock.release();
        throw error;
    }
}
async function openLocked(request, lock) {
    const { project, folder, surface, play, scanner } = request;
    const { options } = play;
    const { id } = folder.record;
    const place = (0,survey_place/* surveyPlace */.O)(project.environment, surface);
    // No file of a session ever holds a credential.
    const secrets = surface.secrets ?? createKnownSecrets([]);
    for (const value of place.credentials.secrets)
        secrets.add(value);
    await shredLeftLogins((0,external_node_path_.dirname)(folder.directory), folder.directory);
    const clock = { now: () => new Date() };
    const roleClock = createRoleClock();
    const views = [...surface.views, roleClock];
    const events = (0,events_log/* openEventsLog */.S)({ path: folder.events, runId: id, clock, views, secrets });
    const refusedHosts = new Set();
    const sandbox = tellingSandbox(scrubbedSandbox(request.sandbox, secrets), (refused) => {
        for (const host of refused.hosts)
            refusedHosts.add(host);
        events.emit("network.refused", refused);
    });
    const early = [];
    let begun = false;
    const notice = (text) => {
        if (begun)
            events.emit("notice", { level: "warning", text });
        else
            early.push(text);
    };
    if (events.damage !== null)
        notice(events.damage);
    const view = (0,reduce/* reduceEvents */.a)(events.earlier);
    for (const host of view.refusedHosts)
        refusedHosts.add(host);
    const stopwatch = startStopwatch(view.workedMs);
    const elapsedMs = (role) => role === undefined ? stopwatch.elapsedMs() : (view.roleMs[role] ?? 0) + roleClock.elapsedMs(role);
    const { journal, records } = openJournal(folder.journal, notice, secrets);
    const ledger = (0,session_ledger/* openLedger */.a)(folder.ledger);
    if (ledger.damage !== null)
        notice(ledger.damage);
    const left = describeLeft(ledger.left);
    if (left !== null)
        notice(left);
    const transcripts = createTranscripts(folder.transcripts, { secrets, warn: notice });
    const checkpoints = await Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(759), __webpack_require__.e(2447)]).then(__webpack_require__.bind(__webpack_require__, 62447));
    const meter = createToldMeter(ledger, events);
    const reservations = createReservations({ limits: options.limits, meter, session: id, events, elapsedMs });
    const pace = createPace({
        ...{ limits: options.burst ?? budget/* usualBurst */.V0, session: id, events, delay: retry/* realDelay */.A },
        stops: [surface.signal, ...(surface.deadline === undefined ? [] : [surface.deadline])],
        now: () => performance.now(),
    });
    const places = (0,session_places/* sessionPlaces */.jw)(project, folder);
    const person = await findPerson(project);
    const trusted = await (0,trusted_repository/* createTrustedRepository */.o)({
        repository: project.facts,
        session: id,
        sessionDirectory: folder.directory,
        workspacesDirectory: places.workspaces,
        sandbox,
        author: person.identity,
        workDate: workDateOf(play, folder.record.createdAt),
        push: options.push,
        protection: options.protection ?? shapes/* usualProtection */.y7,
        userEnv: project.userEnv,
        notice,
        secrets,
    });
    const append = (record) => journal.append(record, true);
    const repository = mergeAlone(landsOnce(trusted, createEffects({ records, append, events })), {
        gitCommonDirectory: project.facts.commonDirectory,
        session: id,
        tell: (text) => events.emit("notice", { level: "info", text }),
        signals: [surface.signal, ...(surface.deadline === undefined ? [] : [surface.deadline])],
    });
    const agents = makeAgents({
        ...{ options, place, meter, reservations, pace, secrets, sandbox, transcripts, notice },
        environment: project.environment,
        goal: folder.record.goal,
        at: folder.record.createdAt,
        state: surface.agentState ?? places.agents,
        downloads: surface.downloads,
        signal: surface.signal,
        ...(play.replay === undefined ? {} : { replay: (0,cassette.readCassette)(play.replay) }),
        ...(play.record === undefined ? {} : { record: play.record }),
    });
    const tools = (0,session_checks/* openChecks */._)({
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
            shapes: (candidate) => repository.shapes(candidate),
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
        refusedHosts: () => [...refusedHosts],
        takeNotices() {
            begun = true;
            return early;
        },
        tellCost: () => {
            if (meter.spend.calls > (view.cost?.calls ?? 0))
                meter.tell();
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
// EXTERNAL MODULE: ./build/src/domain/text/plain-text.js
var plain_text = __webpack_require__(18970);
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
    const { before } = drive;
    let asked = before.gate?.decisionId;
    while (stop.kind === "waiting") {
        const { request, state } = stop;
        const { decisionId, binding, options } = request;
        const told = toldBefore(before.answer, request);
        if (told !== null) {
            stop = await drive.engine.answer(decisionId, told);
            continue;
        }
        if (asked !== decisionId) {
            const { gate, headSha, baseSha, diffSha256, risk } = binding;
            const question = { decisionId, gate, headSha, baseSha, diffSha256, risk, options: [...options] };
            const forecast = (0,domain_forecast/* forecastRound */.q)(drive.meter.calls, state.round);
            const why = gate === "stuck" && state.stuck != null ? { why: state.stuck.what } : {};
            drive.events.emit("approval.requested", { ...question, forecast, ...why });
            asked = decisionId;
        }
        const decision = await ask(drive, { decisionId, binding, options, state });
        if (decision === null)
            return waiting(drive, { gate: binding.gate, state });
        stop = await drive.engine.answer(decisionId, decision);
    }
    if (stop.kind === "paused")
        return paused;
    return ended(stop.state);
}
const paused = { outcome: "paused", code: 0, reason: "", mergeSha: null, pending: null };
/** An answer that a process took, and was killed before it used it: nobody is asked twice. */
function toldBefore(answer, { decisionId, binding }) {
    if (answer?.decisionId !== decisionId)
        return null;
    const { action, by, comment, at } = answer;
    // What people say on GitHub is read there again, with all that hangs on it.
    const via = ["terminal", "command", "flag"].find((own) => own === answer.via);
    return via === undefined ? null : { ...binding, decisionId, action, by, via, comment, at };
}
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
function waiting({ signal, session }, { gate, state }) {
    if (signal.aborted)
        throw signal.reason;
    const { id } = session;
    const reason = gate === "stuck"
        ? `${state.stuck?.what ?? "it goes in circles"}. A person says how to go on: dev-agent revise ${id}, or reject`
        : `a person decides at the ${gate} gate: dev-agent approve ${id}, revise or reject`;
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
    return { outcome: outcomeOf(error), code: error.exitCode, reason, error: error.code, ...rest, ...until };
}
function tellEnd(drive, end) {
    const { outcome, code, reason, mergeSha, pending, resumeAt, error } = end;
    const cost = (0,spend/* costOf */.ho)(drive.meter.spend);
    const finished = {
        outcome,
        mergeSha,
        ...cost,
        durationMs: Math.round(drive.stopwatch.elapsedMs()),
        code,
        reason,
        ...(error === undefined ? {} : { error }),
    };
    try {
        drive.events.emit("run.finished", finished);
    }
    catch {
        // A disk that is full can't take this either; the exit code and the closing lines still say it.
    }
    const { id: sessionId, branch, baseBranch } = drive.session;
    const { warnings } = drive;
    const ended = {
        outcome,
        code,
        reason,
        mergeSha,
        pending,
        ...cost,
        ...(error === undefined ? {} : { error }),
    };
    const about = { sessionId, branch, baseBranch, warnings };
    const refused = drive.refusedHosts();
    const notes = refused.length === 0 ? {} : { notes: [refusedNote(refused)] };
    return { ...ended, ...about, ...notes, ...(resumeAt === undefined ? {} : { resumeAt }) };
}
function refusedNote(hosts) {
    return (0,plain_text/* cleanLine */.Ow)(`network refused to: ${hosts.join(", ")} (allow hosts for the set-up with setup.network)`, 2_000);
}

// EXTERNAL MODULE: ./build/src/domain/branch-name.js
var branch_name = __webpack_require__(68290);
// EXTERNAL MODULE: ./build/src/domain/supervision.js
var supervision = __webpack_require__(78753);
;// CONCATENATED MODULE: ./build/src/use-cases/first-state.js


/** What a session knows at its start. */
function firstState(record, { baseSha, specGate, mode = "pipeline" }) {
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
        supervision: mode === "react" ? supervision/* newSupervision */.Ut : null,
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
        workflow: options.mode ?? "pipeline",
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
    const { specGate, mode = "pipeline" } = project.options;
    const engine = await (0,session_engine/* openEngine */.F)(session, { sessionId: record.id, mode, stopBefore });
    const started = await engine.started();
    const baseSha = started
        ? record.baseSha
        : (request.baseSha ?? (await repository.baseTip(record.baseBranch)));
    const state = request.seed ?? firstState(record, { baseSha, specGate, mode });
    if (view.seq > 0) {
        events.emit("run.resumed", { round: view.round });
        for (const text of session.takeNotices())
            events.emit("notice", { level: "warning", text });
    }
    else
        events.emit("run.started", runStarted(record, { ...request, baseSha, mode: surface.mode, notices: session.takeNotices() }));
    session.tellCost();
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
        refusedHosts: session.refusedHosts,
        before: view,
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
    const cast = Object.entries(agents);
    for (const [role, first] of cast)
        for (const { model, prices } of [first, ...fallback].flatMap((choice) => firstCall(role, choice)))
            for (const some of [limits, limits.roles?.[role] ?? {}])
                await requireKnownPrice(prices, model, some);
    await requireBudgetFloor(cast.flatMap(([role, choice]) => firstCall(role, choice)), limits);
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
// EXTERNAL MODULE: ./build/src/use-cases/open-project.js + 4 modules
var open_project = __webpack_require__(65236);
// EXTERNAL MODULE: ./build/src/use-cases/proof-directories.js
var proof_directories = __webpack_require__(45049);
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
    const found = Promise.all([provedSandbox(project), (0,choose_scanner/* chooseScanner */.k)(options, environment, downloads)]);
    // Loading the engine takes as long as the programs take that are asked meanwhile.
    (0,session_engine/* loadEngine */.r)().catch(() => { });
    const [sandbox, scanner] = await found;
    return { project, sandbox, scanner, reports: [] };
}
/** A sandbox is a claim until a command has tried to get out of it, on this machine and this time. */
async function provedSandbox(project) {
    const sandbox = await (0,choose_sandbox/* chooseSandbox */.H)(project.options, project.environment);
    if (sandbox.name === "none")
        return sandbox;
    const { requireIsolation } = await __webpack_require__.e(/* import() */ 3148).then(__webpack_require__.bind(__webpack_require__, 23148));
    await requireIsolation({ sandbox, directories: (0,proof_directories/* proofDirectories */.k)(project) });
    return sandbox;
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
        __webpack_require__.e(/* import() */ 5314).then(__webpack_require__.bind(__webpack_require__, 75314)),
        Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(2494), __webpack_require__.e(1424)]).then(__webpack_require__.bind(__webpack_require__, 62494)),
    ]);
}
/** The engine of a session. */
async function openEngine(session, about) {
    const { sessionId, mode, stopBefore = [] } = about;
    const [{ createEngine }, { workflows }, { handlers }] = await loadEngine();
    const { ports, saver } = session;
    return createEngine({ model: workflows[mode], handlers, ports, saver, sessionId, stopBefore });
}


/***/ })

};
