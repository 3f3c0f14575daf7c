export const id = 6094;
export const ids = [6094];
export const modules = {

/***/ 25661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The first program of that name in a search path. */
function findProgram(name, path) {
    return path
        .split(":")
        .filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)
        .map((directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name))
        .find(isExecutable);
}
function isExecutable(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 25963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ restrictionFile),
/* harmony export */   aC: () => (/* binding */ profileFile),
/* harmony export */   ly: () => (/* binding */ restrictsUserNamespaces)
/* harmony export */ });
/* unused harmony export profileFor */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Where Ubuntu's kernel says whether programs without a profile may make user namespaces. */
const restrictionFile = "/proc/sys/kernel/apparmor_restrict_unprivileged_userns";
/** Whether AppArmor keeps programs without a profile from making user namespaces. */
function restrictsUserNamespaces(file = restrictionFile) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8").trim() === "1";
    }
    catch {
        return false;
    }
}
const profileFile = "/etc/apparmor.d/dev-agent-bwrap";
/**
 * Lets this one program make user namespaces and forbids it nothing: for every other program the restriction stays.
 * `bwrapPath`: without links, as AppArmor compares.
 */
function profileFor(bwrapPath) {
    return [
        "abi <abi/4.0>,",
        "include <tunables/global>",
        "",
        `profile dev-agent-bwrap ${bwrapPath} flags=(unconfined) {`,
        "  userns,",
        "}",
        "",
    ].join("\n");
}


/***/ }),

/***/ 92627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iT: () => (/* binding */ environmentArguments),
  ke: () => (/* binding */ insideHome),
  CT: () => (/* binding */ insideWorkspace),
  hn: () => (/* binding */ isolation),
  fb: () => (/* binding */ readOnlyMounts),
  m8: () => (/* binding */ workspaceMounts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/sandbox/git-mounts.js



/** In the order of mounting. What decides which programs git runs and where it looks for anything is read-only. */
const mounts = [
    // Without mounts of their own these could be moved away, and copies without the protections put in their place.
    { name: ".", bind: "--bind", isDirectory: true },
    { name: "objects", bind: "--bind", isDirectory: true },
    { name: "config", bind: "--ro-bind", isDirectory: false },
    { name: "commondir", bind: "--ro-bind", isDirectory: false },
    { name: "hooks", bind: "--ro-bind", isDirectory: true },
    { name: "info", bind: "--ro-bind", isDirectory: true },
    { name: "objects/info", bind: "--ro-bind", isDirectory: true },
];
/**
 * The bubblewrap arguments that keep a workspace's git configuration and hooks from being changed inside. Throws
 * `workspace-git` where commands left anything else than git makes: nothing of theirs is followed or written through.
 */
function gitMounts(directory, inside) {
    const gitDirectory = (0,external_node_path_.join)(directory, ".git");
    const found = look(gitDirectory);
    if (found === undefined)
        return [];
    if (found.isFile())
        return ["--ro-bind", gitDirectory, `${inside}/.git`];
    return mounts.flatMap(({ name, bind, isDirectory }) => {
        const path = (0,external_node_path_.join)(gitDirectory, name);
        const stats = look(path) ?? make(name, path);
        if (isDirectory ? !stats.isDirectory() : !stats.isFile())
            throw unsafe(path);
        return [bind, path, (0,external_node_path_.join)(inside, ".git", name)];
    });
}
function look(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (cause) {
        throw unsafe(path, cause);
    }
}
/** Every part of the path above the last was looked at before. */
function make(name, path) {
    try {
        // Without this file a later one could name another directory, with a configuration of its own.
        if (name === "commondir")
            (0,external_node_fs_.writeFileSync)(path, ".\n", { flag: "wx" });
        else if (name !== "config")
            (0,external_node_fs_.mkdirSync)(path);
        return (0,external_node_fs_.lstatSync)(path);
    }
    catch (cause) {
        throw unsafe(path, cause);
    }
}
function unsafe(path, cause) {
    return new errors/* DevAgentError */.NA({
        code: "workspace-git",
        kind: "infrastructure",
        message: `${path} is missing, closed or a link, so git's configuration can't be kept from being changed.`,
        remedy: "Run `dev-agent resume`: it makes the workspace's repository anew.",
        cause,
    });
}

;// CONCATENATED MODULE: ./build/src/sandbox/bubblewrap-arguments.js

/** Where the workspace and its home are inside, in every workspace: absolute paths that tools write down stay valid. */
const insideWorkspace = "/workspace";
const insideHome = "/home/agent";
/**
 * The namespaces. All capabilities go too: started by root, a command would else keep those that unmount the
 * read-only binds of `.git`.
 */
function isolation(disableUserns) {
    return [
        ...["--die-with-parent", "--new-session"],
        ...["--unshare-user", "--unshare-pid", "--unshare-ipc", "--unshare-uts", "--unshare-net"],
        ...["--unshare-cgroup-try", "--cap-drop", "ALL"],
        ...(disableUserns ? ["--disable-userns"] : []),
        // The name that /etc/hosts always resolves.
        ...["--hostname", "localhost", "--clearenv"],
    ];
}
/** Mounts of the workspace, its home and its shared objects. */
function workspaceMounts({ workspace, readOnly }) {
    const bind = readOnly === true ? "--ro-bind" : "--bind";
    return [
        ...[bind, workspace.directory, insideWorkspace],
        ...(readOnly === true ? [] : gitMounts(workspace.directory, insideWorkspace)),
        ...[bind, workspace.home, insideHome],
        ...readOnlyMounts(workspace.sharedObjects),
    ];
}
function readOnlyMounts(paths) {
    return paths.flatMap((path) => ["--ro-bind", path, path]);
}
function environmentArguments(env) {
    return Object.entries(env).flatMap(([name, value]) => ["--setenv", name, value]);
}


/***/ }),

/***/ 56094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findBubblewrap: () => (/* binding */ findBubblewrap)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/process/find-program.js
var find_program = __webpack_require__(25661);
// EXTERNAL MODULE: ./build/src/process/run-command.js + 4 modules
var run_command = __webpack_require__(70566);
// EXTERNAL MODULE: ./build/src/sandbox/apparmor.js
var apparmor = __webpack_require__(25963);
// EXTERNAL MODULE: ./build/src/sandbox/bubblewrap-arguments.js + 1 modules
var bubblewrap_arguments = __webpack_require__(92627);
;// CONCATENATED MODULE: ./build/src/sandbox/install-advice.js

const installers = [
    { program: "apt-get", command: "sudo apt-get install -y bubblewrap" },
    { program: "dnf", command: "sudo dnf install -y bubblewrap" },
    { program: "apk", command: "sudo apk add bubblewrap" },
    { program: "pacman", command: "sudo pacman -S bubblewrap" },
    { program: "zypper", command: "sudo zypper install bubblewrap" },
];
const installerPrograms = installers.map(({ program }) => program);
const withoutSandbox = "choose `--sandbox none` (in a workflow `sandbox: none`) to run untrusted commands without isolation";
/** How to get bubblewrap on this machine. */
function adviseInstall({ platform, installers: present }) {
    if (platform !== "linux")
        return `Run dev-agent in a Linux container with bubblewrap, or ${withoutSandbox}.`;
    const found = installers.find(({ program }) => present.includes(program));
    return `${found === undefined ? "Install the package bubblewrap" : `Run \`${found.command}\``}, or ${withoutSandbox}.`;
}
/** What to do when bubblewrap is there but can't make a sandbox. */
function adviseRepair({ userNamespacesRestricted, inContainer }) {
    if (userNamespacesRestricted && !inContainer)
        return `AppArmor forbids user namespaces: allow them for bubblewrap alone with \`${loadProfile}\`, or ${withoutSandbox}.`;
    const options = ["seccomp", "systempaths", ...(userNamespacesRestricted ? ["apparmor"] : [])];
    const given = options.map((option) => `--security-opt ${option}=unconfined`).join(" ");
    return `Allow user namespaces (in a container: \`${given}\`), or ${withoutSandbox}.`;
}
/** The same profile as `profileFor`, in one line that can be copied. */
const loadProfile = [
    `echo 'abi <abi/4.0>, profile dev-agent-bwrap /usr/bin/bwrap flags=(unconfined) { userns, }' | sudo tee ${apparmor/* profileFile */.aC}`,
    `sudo apparmor_parser -r -W ${apparmor/* profileFile */.aC}`,
].join(" && ");

// EXTERNAL MODULE: ./build/src/sandbox/system-mounts.js
var system_mounts = __webpack_require__(68003);
;// CONCATENATED MODULE: ./build/src/sandbox/find-bubblewrap.js








/** Finds bubblewrap on PATH and proves that it works here. Throws `configuration` or `infrastructure` with the remedy. */
async function findBubblewrap({ path }) {
    const machine = inspectMachine(path);
    const bwrapPath = machine.platform === "linux" ? (0,find_program/* findProgram */.K)("bwrap", path) : undefined;
    if (bwrapPath === undefined)
        throw missing(machine);
    const strict = await tryBubblewrap(bwrapPath, true);
    if (strict.exitCode === 0)
        return { bwrapPath, disableUserns: true };
    const plain = await tryBubblewrap(bwrapPath, false);
    if (plain.exitCode === 0)
        return { bwrapPath, disableUserns: false };
    throw broken(machine, plain);
}
function tryBubblewrap(bwrapPath, disableUserns) {
    const argv = [...(0,bubblewrap_arguments/* isolation */.hn)(disableUserns), ...(0,system_mounts/* systemMounts */.I8)(), "--", "/bin/sh", "-c", "exit 0"];
    return (0,run_command/* runCommand */.d)({ argv: [bwrapPath, ...argv], env: {}, timeoutMs: 10_000 });
}
function inspectMachine(path) {
    return {
        platform: process.platform,
        installers: installerPrograms.filter((program) => (0,find_program/* findProgram */.K)(program, path) !== undefined),
        userNamespacesRestricted: (0,apparmor/* restrictsUserNamespaces */.ly)(),
        inContainer: ["/.dockerenv", "/run/.containerenv"].some((file) => (0,external_node_fs_.existsSync)(file)),
    };
}
function missing(machine) {
    return new errors/* DevAgentError */.NA({
        code: "bubblewrap-missing",
        kind: "configuration",
        message: machine.platform === "linux"
            ? "Untrusted commands need bubblewrap, and there is no `bwrap` on PATH."
            : "Untrusted commands need bubblewrap, which exists only on Linux: here dev-agent works in a container, or refuses.",
        remedy: adviseInstall(machine),
    });
}
function broken(machine, { stderr }) {
    return new errors/* DevAgentError */.NA({
        code: "bubblewrap-broken",
        kind: "infrastructure",
        message: `bubblewrap can't make a sandbox on this machine: ${stderr.trim().split("\n")[0]}`,
        remedy: adviseRepair(machine),
    });
}


/***/ }),

/***/ 68003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ systemDirectoryOf),
/* harmony export */   I8: () => (/* binding */ systemMounts),
/* harmony export */   bW: () => (/* binding */ isSystemPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Where systems keep programs and libraries; read-only inside. */
const systemDirectories = [
    "/usr",
    "/bin",
    "/sbin",
    "/lib",
    "/lib32",
    "/lib64",
    "/libx32",
    "/opt",
    "/nix/store",
    "/gnu/store",
];
/**
 * Entries of /etc that tools need to work. What may hold a secret or a person's configuration isn't here; nor is what
 * hardly anything reads, because every mount adds to the start of every command.
 */
const configurationEntries = /^(alternatives|ca-certificates|crypto-policies|fonts|group|hosts|java.*|ld\.so\..*|localtime|lsb-release|mime\.types|nsswitch\.conf|os-release|passwd|php.*|pki|protocols|resolv\.conf|services|ssl|timezone)$/;
/** Debian's Maven doesn't start without these; the settings beside them may hold passwords. */
const nestedConfiguration = ["/etc/maven/m2.conf", "/etc/maven/logging"];
/** Private keys that lie beside certificates and that root could read. */
const secretDirectories = [
    "/etc/ssl/private",
    "/etc/pki/tls/private",
    "/etc/pki/CA/private",
    "/etc/pki/consumer",
    "/etc/pki/entitlement",
];
/**
 * The bubblewrap arguments for a system of its own: programs, /etc, /proc, /dev and empty writable places, which hold
 * a quarter of `memoryBytes` each, as what they hold is memory.
 */
function systemMounts(memoryBytes) {
    const size = memoryBytes === undefined ? [] : ["--size", String(Math.ceil(memoryBytes / 4))];
    return [
        ...systemDirectories.flatMap(readOnly),
        ...(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)("/etc")
            .filter((name) => configurationEntries.test(name))
            .flatMap((name) => readOnly(`/etc/${name}`)),
        ...nestedConfiguration.flatMap(readOnly),
        ...secretDirectories
            .filter(node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)
            .flatMap((directory) => ["--tmpfs", directory, "--remount-ro", directory]),
        ...["--proc", "/proc", "--dev", "/dev", ...size, "--tmpfs", "/dev/shm", "--remount-ro", "/dev"],
        ...[...size, "--tmpfs", "/tmp", "--dir", "/run", "--dir", "/var"],
        ...["--symlink", "../tmp", "/var/tmp"],
    ];
}
/** Whether commands inside see this absolute path without a mount of its own. */
function isSystemPath(path) {
    return systemDirectoryOf(path) !== undefined;
}
function systemDirectoryOf(path) {
    return systemDirectories.find((directory) => path === directory || path.startsWith(`${directory}/`));
}
/** A link that leads nowhere else, e.g. of /bin to usr/bin, is made again inside, which costs no mount. */
function readOnly(path) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (stats === undefined)
        return [];
    const target = stats.isSymbolicLink() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path) : "";
    if (target !== "" && (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(target) || isSystemPath(target)))
        return ["--symlink", target, path];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? ["--ro-bind", path, path] : [];
}


/***/ })

};
