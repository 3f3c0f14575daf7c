export const id = 7406;
export const ids = [7406];
export const modules = {

/***/ 27406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DevAgentError: () => (/* binding */ DevAgentError),
/* harmony export */   explain: () => (/* binding */ explain),
/* harmony export */   h: () => (/* binding */ exitCodes),
/* harmony export */   toDevAgentError: () => (/* binding */ toDevAgentError)
/* harmony export */ });
/** Exit code of the command line for each kind; 0 is merged or done. */
const exitCodes = {
    defect: 1,
    configuration: 2,
    policy: 3,
    budget: 4,
    waiting: 5,
    rejected: 6,
    provider: 7,
    infrastructure: 8,
    cancelled: 130,
};
/** Every error that dev-agent raises on purpose. Anything else that is thrown is a defect. */
class DevAgentError extends Error {
    code;
    kind;
    remedy;
    until;
    table;
    constructor(detail) {
        super(detail.message, { cause: detail.cause });
        this.name = "DevAgentError";
        this.code = detail.code;
        this.kind = detail.kind;
        this.remedy = detail.remedy;
        this.until = detail.until ?? null;
        this.table = detail.table;
    }
    get exitCode() {
        return exitCodes[this.kind];
    }
}
/** Any thrown value as a DevAgentError; disk and permission failures become infrastructure errors, the rest defects. */
function toDevAgentError(thrown) {
    if (thrown instanceof DevAgentError)
        return thrown;
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    const errno = error.code;
    if (errno !== undefined && errno in diskFaults) {
        const path = error.path ?? "a file";
        return new DevAgentError({
            code: "disk",
            kind: "infrastructure",
            message: `${diskFaults[errno]} (${errno}) at ${path}.`,
            remedy: "Make room or fix the permissions, then run `dev-agent resume`.",
            cause: thrown,
        });
    }
    return new DevAgentError({
        code: "defect",
        kind: "defect",
        message: `dev-agent itself failed: ${error.message.split("\n")[0]}.`,
        remedy: "Run again with DEV_AGENT_DEBUG=1 for the details and report it.",
        cause: thrown,
    });
}
const diskFaults = {
    ENOSPC: "No space is left on the disk",
    EDQUOT: "The disk quota is used up",
    EROFS: "The disk is read-only",
    EACCES: "Permission was denied",
    EIO: "The disk failed",
    EFBIG: "A file is larger than is allowed here",
};
/** One line for people: what happened and what to do. */
function explain(error) {
    const message = /[.?!…]$/.test(error.message) ? error.message : `${error.message}.`;
    return `${message} ${error.remedy}`.trim();
}


/***/ })

};
