export const id = 9814;
export const ids = [9814];
export const modules = {

/***/ 99814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  federatedCredential: () => (/* binding */ federatedCredential)
});

// EXTERNAL MODULE: ./build/src/domain/json.js
var domain_json = __webpack_require__(88986);
;// CONCATENATED MODULE: ./build/src/agents/credentials/federation/ask.js

/** No token is longer, and no answer that has one. */
const mostBytes = 64 * 1024;
const pauses = [1_000, 4_000];
/** Asks a server that hands out tokens; again where it is overloaded or can't be reached. Redirects are not followed. */
async function ask(question, asking) {
    let answer = await tryOnce(question, asking.timeoutMs);
    for (const pause of pauses) {
        if (answer.type === "answered" && answer.status < 500 && answer.status !== 429)
            return answer;
        await asking.delay(pause);
        answer = await tryOnce(question, asking.timeoutMs);
    }
    return answer;
}
async function tryOnce({ url, ...request }, timeoutMs) {
    const signal = AbortSignal.timeout(timeoutMs);
    try {
        const response = await fetch(url, { ...request, redirect: "manual", signal });
        const json = (0,domain_json/* parseJson */.qF)(await textOf(response));
        return { type: "answered", status: response.status, json: (0,domain_json/* isObject */.Gv)(json) ? json : null };
    }
    catch (thrown) {
        if (signal.aborted)
            return { type: "silent", why: `no answer within ${timeoutMs / 1_000} s` };
        const cause = thrown.cause;
        return { type: "silent", why: typeof cause?.code === "string" ? cause.code : "the connection broke" };
    }
}
async function textOf(response) {
    let text = "";
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) {
        text += decoder.decode(chunk, { stream: true });
        if (text.length > mostBytes)
            return "";
    }
    return text;
}

// EXTERNAL MODULE: ./build/src/domain/text/plain-text.js
var plain_text = __webpack_require__(18970);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/agents/credentials/federation/failures.js



const names = { anthropic: "Anthropic", openai: "OpenAI" };
function identityFailed(why) {
    return new errors.DevAgentError({
        code: "federation-identity",
        kind: "infrastructure",
        message: `GitHub gave no token that says who this job is: ${why}.`,
        remedy: "Run the job again; see https://www.githubstatus.com where it goes on.",
    });
}
/** The provider's rule does not fit; it is shown what there was to fit. */
function exchangeRefused({ settings, status, json, token, scrub }) {
    const said = (0,plain_text/* cleanLine */.Ow)(scrub((0,domain_json/* textAt */.$6)(json, "error_description") || (0,domain_json/* textAt */.$6)(json, "error")), 200);
    const { sub, aud } = claimsOf(token);
    return new errors.DevAgentError({
        code: "federation-refused",
        kind: "configuration",
        message: `${names[settings.provider]} did not take this job for what the federation asks for (${status}${said === "" ? "" : `: ${said}`}); it is "${sub}" for "${aud}".`,
        remedy: "Compare that with the rule at the provider (docs/how-to/federation.md).",
    });
}
function exchangeFailed({ provider }, why) {
    return new errors.DevAgentError({
        code: "federation-failed",
        kind: "provider",
        message: `${names[provider]} exchanged this job's identity for no token: ${why}.`,
        remedy: "The work is kept; run the job again, or use a key instead of federation.",
    });
}
/** What a token says of its job, which is no secret. */
function claimsOf(token) {
    const claims = (0,domain_json/* parseJson */.qF)(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    const text = (name) => (0,plain_text/* cleanLine */.Ow)((0,domain_json/* textAt */.$6)(claims, name), 200) || "unknown";
    return { sub: text("sub"), aud: text("aud") };
}

;// CONCATENATED MODULE: ./build/src/agents/credentials/federation/identity-token.js



/** Providers take no longer one. */
const mostCharacters = 16 * 1024;
/** The token that says who this job is, good for minutes. Throws DevAgentError of kind infrastructure. */
async function identityToken({ identity, audience }, asking) {
    const url = new URL(identity.requestUrl);
    url.searchParams.set("audience", audience);
    const headers = { accept: "application/json", authorization: `Bearer ${identity.requestToken}` };
    const answer = await ask({ url: url.href, method: "GET", headers }, asking);
    if (answer.type === "silent")
        throw identityFailed(answer.why);
    const token = (0,domain_json/* textAt */.$6)(answer.json, "value");
    if (answer.status !== 200)
        throw identityFailed(`it answered ${answer.status}`);
    if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token) || token.length > mostCharacters)
        throw identityFailed("what it answered holds no token");
    return token;
}

;// CONCATENATED MODULE: ./build/src/agents/credentials/federation/exchange-token.js




/** Where OpenAI doesn't say how long a token lives, its own library takes an hour. */
const usualLife = 3_600;
/**
 * Asks GitHub who this job is and has the provider exchange that for a token of its own. Throws DevAgentError: configuration
 * (`federation-refused`), provider (`federation-failed`), infrastructure (`federation-identity`).
 */
async function exchangeToken(exchange) {
    const { settings, secrets } = exchange;
    const token = await identityToken(settings, exchange);
    secrets.add(token);
    const body = JSON.stringify({ ...settings.body, [settings.tokenField]: token });
    const headers = { ...settings.headers, "content-type": "application/json", accept: "application/json" };
    const answer = await ask({ url: settings.tokenUrl, method: "POST", headers, body }, exchange);
    if (answer.type === "silent")
        throw exchangeFailed(settings, answer.why);
    const { status, json } = answer;
    if ([400, 401, 403, 404].includes(status))
        throw exchangeRefused({ settings, status, json, token, scrub: secrets.scrub });
    if (status !== 200)
        throw exchangeFailed(settings, `it answered ${status}`);
    const given = readToken(json, settings);
    secrets.add(given.token);
    return given;
}
function readToken(json, settings) {
    const token = (0,domain_json/* textAt */.$6)(json, "access_token");
    const type = (0,domain_json/* textAt */.$6)(json, "token_type");
    if (!(0,domain_json/* isObject */.Gv)(json) || !/^[!-~]{20,16384}$/.test(token))
        throw exchangeFailed(settings, "what it answered holds no token");
    if (type !== "" && type.toLowerCase() !== "bearer")
        throw exchangeFailed(settings, "it answered with a token of another kind than was asked for");
    const seconds = "expires_in" in json ? (0,domain_json/* numberAt */.tk)(json, "expires_in") : usualLife;
    if (seconds === undefined || seconds <= 0)
        throw exchangeFailed(settings, "it doesn't say how long its token lives");
    return { token, lifeMs: seconds * 1_000 };
}

// EXTERNAL MODULE: ./build/src/agents/credentials/federation/read-federation.js
var read_federation = __webpack_require__(37497);
;// CONCATENATED MODULE: ./build/src/agents/credentials/federation/federated-credential.js


/** Before a token's end it is had anew: a call that began with it may wait in a queue. */
const earlyMs = 120_000;
/**
 * A credential for the gateway that nobody stores: a job's own identity, exchanged for a token of minutes. It is asked for
 * at the first call, and again shortly before it ends, once for all calls that wait for it.
 */
function federatedCredential(settings, parts) {
    const { secrets, now = () => performance.now(), delay = later, timeoutMs = 30_000 } = parts;
    let held = null;
    let pending = null;
    const renew = async () => {
        const asked = now();
        const { token, lifeMs } = await exchangeToken({ settings, secrets, delay, timeoutMs });
        held = { token, staleAt: asked + lifeMs - Math.min(earlyMs, lifeMs / 2), deadAt: asked + lifeMs };
        return token;
    };
    const once = () => {
        pending ??= renew().finally(() => {
            pending = null;
        });
        return pending;
    };
    return {
        type: "inject",
        header: "authorization",
        ...(settings.provider === "anthropic" ? { beta: read_federation/* anthropicTokenBeta */.w } : {}),
        async secret() {
            const current = held;
            if (current !== null && now() < current.staleAt)
                return current.token;
            if (current === null || now() >= current.deadAt)
                return once();
            return once().catch((error) => {
                if (now() < current.deadAt)
                    return current.token;
                throw error;
            });
        },
    };
}
const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms));


/***/ })

};
