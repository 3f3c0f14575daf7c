export const id = 406;
export const ids = [406];
export const modules = {

/***/ 27406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DevAgentError: () => (/* binding */ DevAgentError),
/* harmony export */   explain: () => (/* binding */ explain),
/* harmony export */   h: () => (/* binding */ exitCodes),
/* harmony export */   toDevAgentError: () => (/* binding */ toDevAgentError)
/* harmony export */ });
/* unused harmony export isMachineLimit */
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
/** Any thrown value as a DevAgentError; failures of disk and machine become infrastructure errors, the rest defects. */
function toDevAgentError(thrown) {
    if (thrown instanceof DevAgentError)
        return thrown;
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    const { code = "", path = "a file", syscall } = error;
    // Node.js says so of a directory that can't be made where everything is read-only.
    const errno = code === "ENOENT" && syscall === "mkdir" ? "EROFS" : code;
    if (errno in diskFaults)
        return new DevAgentError({
            code: "disk",
            kind: "infrastructure",
            message: `${diskFaults[errno]} (${errno}) at ${path}.`,
            remedy: "Make room or fix the permissions, then run `dev-agent resume`.",
            cause: thrown,
        });
    if (errno in machineLimits)
        return machineLimit(errno, thrown);
    return new DevAgentError({
        code: "defect",
        kind: "defect",
        message: `dev-agent itself failed: ${error.message.split("\n")[0]}.`,
        remedy: "Run again with DEV_AGENT_DEBUG=1 for the details and report it.",
        cause: thrown,
    });
}
/** Whether a system call failed for what the machine, or the process, has too little of. */
function isMachineLimit(errno) {
    return errno !== undefined && errno in machineLimits;
}
function machineLimit(errno, cause) {
    return new DevAgentError({
        code: "machine-limit",
        kind: "infrastructure",
        message: `${machineLimits[errno]} (${errno}).`,
        remedy: "Raise the limit (ulimit -n, ulimit -u, memory) or end other programs, then run `dev-agent resume`.",
        cause,
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
const machineLimits = {
    EMFILE: "This process has too many files open",
    ENFILE: "The machine has too many files open",
    EAGAIN: "The machine has no room for another process",
    ENOMEM: "The machine has no memory left",
};
/** One line for people: what happened and what to do. */
function explain(error) {
    const message = /[.?!…]$/.test(error.message) ? error.message : `${error.message}.`;
    return `${message} ${error.remedy}`.trim();
}


/***/ })

};
