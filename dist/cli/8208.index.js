export const id = 8208;
export const ids = [8208,3148];
export const modules = {

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

/***/ 23148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ proveIsolation),
  requireIsolation: () => (/* binding */ requireIsolation)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/process/find-program.js
var find_program = __webpack_require__(25661);
// EXTERNAL MODULE: ./build/src/process/run-command.js + 4 modules
var run_command = __webpack_require__(70566);
// EXTERNAL MODULE: ./build/src/sandbox/apparmor.js
var apparmor = __webpack_require__(25963);
// EXTERNAL MODULE: ./build/src/sandbox/find-bubblewrap.js + 1 modules
var find_bubblewrap = __webpack_require__(56094);
;// CONCATENATED MODULE: ./build/src/sandbox/try-sudo.js


/** Whether this user becomes root without a password. Changes nothing. */
async function try_sudo_trySudo({ path, signal }) {
    if (findProgram("sudo", withSystem(path)) === undefined)
        return "absent";
    const { exitCode } = await runSudo(["-n", "true"], { path, signal });
    if (exitCode === null)
        return "unknown";
    return exitCode === 0 ? "works" : "denied";
}
/** A search path that names no system folder would prove nothing: others can name it. */
const withSystem = (path) => `${path}:/usr/local/bin:/usr/bin:/bin`;
/** Forgets what sudo remembers of a password that was typed. */
async function forgetSudo(place) {
    await runSudo(["-k"], place);
}
async function runSudo(args, { path, signal }) {
    return await runCommand({
        argv: ["sudo", ...args],
        env: { PATH: withSystem(path), LC_ALL: "C" },
        timeoutMs: 30_000,
        ...(signal === undefined ? {} : { signal }),
    });
}
function asRoot({ path, signal }) {
    return async ({ argv, stdin, timeoutMs = 60_000 }) => await runCommand({
        argv: ["sudo", "-n", ...argv],
        env: { PATH: path, LC_ALL: "C" },
        timeoutMs,
        keepBytes: 20_000,
        ...(stdin === undefined ? {} : { stdin }),
        ...(signal === undefined ? {} : { signal }),
    });
}

;// CONCATENATED MODULE: ./build/src/sandbox/machine-facts.js







const usualPlaces = {
    restriction: apparmor/* restrictionFile */.$Y,
    rootSockets: [
        ...["/var/run/docker.sock", "/run/containerd/containerd.sock", "/run/podman/podman.sock"],
        ...["/var/snap/lxd/common/lxd/unix.socket", "/var/lib/lxd/unix.socket", "/var/lib/incus/unix.socket"],
    ],
};
/** Looks at the machine and changes nothing. */
async function readMachine(place, { places = usualPlaces, ...looking }) {
    const [bubblewrap, sudo, user] = await Promise.all([
        tryBubblewrap(looking.path),
        trySudo(looking),
        readUser(looking),
    ]);
    return {
        ...place,
        ...{ platform: process.platform, user, bubblewrap, sudo },
        restricted: restrictsUserNamespaces(places.restriction),
        rootSockets: places.rootSockets.filter(isWritable),
    };
}
async function tryBubblewrap(path) {
    try {
        await findBubblewrap({ path });
        return { state: "works" };
    }
    catch (why) {
        if (!(why instanceof DevAgentError))
            throw why;
        const found = findProgram("bwrap", path);
        if (why.code !== "bubblewrap-broken" || found === undefined)
            return { state: "missing", why };
        return { state: "broken", why, bwrapPath: realpathSync(found) };
    }
}
async function readUser(looking) {
    const [id, name, groups] = await Promise.all(["-u", "-un", "-Gn"].map((flag) => idSays(flag, looking)));
    return {
        id: /^\d+$/.test(id ?? "") ? Number(id) : (process.getuid?.() ?? -1),
        name: name ?? "",
        groups: (groups ?? "").split(" ").filter((group) => group !== ""),
    };
}
/** Empty where there is no such program, or no answer. */
async function idSays(flag, { path, signal }) {
    try {
        const { exitCode, stdout } = await runCommand({
            argv: ["id", flag],
            env: { PATH: path, LC_ALL: "C" },
            timeoutMs: 30_000,
            ...(signal === undefined ? {} : { signal }),
        });
        return exitCode === 0 ? stdout.trim() : "";
    }
    catch (error) {
        if (error instanceof NotStarted)
            return "";
        throw error;
    }
}
function isWritable(socket) {
    try {
        accessSync(socket, constants.W_OK);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/sandbox/probe-script.js
const probeNames = ["files", "writes", "network", "processes", "sockets", "git"];
/** The argv of the probe, to be run in a workspace with a git directory. It ends its output with a line of JSON. */
function probeArgv(targets) {
    return ["node", "-e", script, "--", JSON.stringify(targets)];
}
/** What older versions of Node.js fill an abstract socket's name up to, with zero bytes. */
const abstractNameBytes = 107;
/** Runs inside the sandbox and tries what an attacker would try first. */
const script = `
const fs = require("node:fs");
const net = require("node:net");
const os = require("node:os");
const targets = JSON.parse(process.argv[1]);
const could = (what, act) => { try { const said = act(); return said === false ? [] : [what]; } catch { return []; } };
const write = (path) => could("write " + path, () => fs.appendFileSync(path, "probe"));
const make = (path) => { const made = write(path); if (made.length > 0) fs.rmSync(path); return made; };
const reach = (what, to) => new Promise((resolve) => {
  const socket = net.connect(to);
  const done = (said) => { socket.destroy(); resolve(said); };
  // Who is turned away at the door has been there.
  const turnedAway = ({ code }) => code === "ECONNRESET" || code === "EPIPE";
  socket.on("connect", () => done(["reach " + what])).on("error", (error) => done(turnedAway(error) ? ["reach " + what] : []));
  socket.setTimeout(2000, () => done([]));
});
const namespace = (of, kind) => fs.readlinkSync("/proc/" + of + "/ns/" + kind);
const shared = (kind) => could("share the " + kind + " namespace", () => namespace("self", kind) === targets.namespaces[kind]);
const processes = () => fs.readdirSync("/proc").filter((name) => /^[0-9]+$/.test(name));
const foreign = (pid) => could("see process " + pid, () => namespace(pid, "pid") !== namespace("self", "pid"));
(async () => {
  const loopback = await reach("this machine's loopback", { port: targets.loopbackPort, host: "127.0.0.1" });
  const names = [targets.abstractSocket, targets.abstractSocket.padEnd(${abstractNameBytes}, "\\0")];
  const abstract = (await Promise.all(names.map((name) => reach("an abstract socket", { path: "\\0" + name })))).flat().slice(0, 1);
  const others = Object.values(os.networkInterfaces()).flat().filter(({ internal }) => !internal);
  const report = {
    files: targets.canaries.flatMap((path) => could("read " + path, () => fs.readFileSync(path))),
    writes: [...targets.canaries.flatMap(write), ...targets.outside.flatMap((path) => make(path + "/" + targets.abstractSocket))],
    network: [...loopback, ...others.map(({ address }) => "use the address " + address), ...shared("net")],
    processes: [...shared("pid"), ...processes().flatMap(foreign)],
    sockets: [...abstract, ...targets.sockets.flatMap((path) => could("see " + path, () => fs.existsSync(path))), ...shared("ipc")],
    git: [
      ...could("change .git/config", () => fs.appendFileSync(".git/config", "[probe]\\n")),
      ...could("replace .git/config", () => fs.renameSync(".git/config", ".git/probe")),
      ...write(".git/hooks/post-checkout"), ...write(".git/info/attributes"), ...write(".git/objects/info/alternates"),
      ...could("move .git", () => fs.renameSync(".git", "probe")),
    ],
  };
  fs.writeFileSync("probe-was-here", "");
  console.log("\\n" + JSON.stringify(report));
})();
`;
/** The argv of a probe that takes a few milliseconds: canaries and namespaces, by a shell alone. */
function quickProbeArgv({ canaries, namespaces }) {
    const pairs = Object.entries(namespaces).map(([kind, name]) => `${kind}=${name}`);
    return ["/bin/sh", "-c", quickScript, "sh", ...pairs, "--", ...canaries];
}
const quickProbeEnd = "end of the probe";
/** Says a line for each thing that it could do. A redirection that fails would end the shell itself. */
const quickScript = `
# Without these nothing would be tried below, which proves nothing.
command -v readlink >/dev/null && command -v mv >/dev/null || { echo "readlink or mv is missing"; exit 1; }
while [ "$1" != -- ]; do
  kind=\${1%%=*}
  [ "$(readlink /proc/self/ns/$kind)" != "\${1#*=}" ] || echo "share the $kind namespace"
  shift
done
shift
for path in "$@"; do
  (read -r line <"$path") 2>/dev/null && echo "read $path"
  (: >>"$path") 2>/dev/null && echo "write $path"
done
for path in .git/config .git/hooks/post-checkout .git/info/attributes; do
  (: >>$path) 2>/dev/null && echo "change $path"
done
mv .git probe 2>/dev/null && echo "move .git"
echo "${quickProbeEnd}" >probe-was-here && echo "${quickProbeEnd}"
`;

;// CONCATENATED MODULE: ./build/src/sandbox/prove-isolation.js
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








const serviceSockets = [...usualPlaces.rootSockets, "/run/dbus/system_bus_socket", "/run/systemd/private"];
const namespaceKinds = ["pid", "net", "ipc"];
/**
 * Runs one command that tries what an attacker would try first, against canaries and listeners of our own. Throws
 * `sandbox-unproved` where it came to no end: what wasn't tried isn't proved.
 */
async function proveIsolation({ sandbox, directories }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const ground = __addDisposableResource(env_1, layGround(directories), false);
        const abstractSocket = `dev-agent-probe-${(0,external_node_crypto_.randomUUID)()}`;
        const servers = [];
        try {
            const targets = {
                ...{ canaries: ground.canaries, namespaces: ownNamespaces(), abstractSocket },
                loopbackPort: await listen(servers, { port: 0, host: "127.0.0.1" }),
                outside: [(0,external_node_os_.homedir)(), "/usr", "/etc", "/opt", "/run"].filter((path) => (0,external_node_fs_.existsSync)(path)),
                sockets: serviceSockets.filter((path) => (0,external_node_fs_.existsSync)(path)),
            };
            await listen(servers, { path: `\0${abstractSocket}` });
            // The same to an older Node.js, which is what may run inside or here.
            await listen(servers, { path: `\0${abstractSocket.padEnd(abstractNameBytes, "\0")}` }).catch(() => { });
            const report = readReport(await ground.run(sandbox, probeArgv(targets)));
            return probeNames.map((name) => ({ name, broken: report[name] }));
        }
        finally {
            for (const server of servers)
                server.close();
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/**
 * The same in a few milliseconds, for every session: that canaries outside can't be read or changed, that git's
 * configuration can't, and that network and processes are of its own. Throws `sandbox-open` or `sandbox-unproved`.
 */
async function requireIsolation({ sandbox, directories }) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const ground = __addDisposableResource(env_2, layGround(directories), false);
        const targets = { canaries: ground.canaries, namespaces: ownNamespaces() };
        const output = await ground.run(sandbox, quickProbeArgv(targets));
        const lines = output.trim().split("\n");
        if (lines.pop() !== quickProbeEnd)
            throw unproved(output);
        if (lines.length === 0)
            return;
        throw new errors/* DevAgentError */.NA({
            code: "sandbox-open",
            kind: "infrastructure",
            message: `The sandbox doesn't hold on this machine: a command in it could ${lines.join(", ")}.`,
            remedy: "Run `dev-agent doctor` for the whole picture, and don't run untrusted code here.",
        });
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        __disposeResources(env_2);
    }
}
/** Canaries in the directories, and a workspace beside the first. */
function layGround(directories) {
    if (directories.length === 0)
        throw unproved("there is no directory to lay a canary in");
    const scratch = directories.map((directory) => (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(directory, "dev-agent-proof-")));
    const canaries = scratch.map((directory) => (0,external_node_path_.join)(directory, "canary"));
    for (const canary of canaries)
        (0,external_node_fs_.writeFileSync)(canary, `${(0,external_node_crypto_.randomUUID)()}\n`);
    return {
        canaries,
        async run(sandbox, argv) {
            const workspace = makeWorkspace(scratch[0] ?? "");
            const { output } = await sandbox.run({ workspace, argv, timeoutMs: 30_000 });
            if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace.directory, "probe-was-here")))
                throw unproved(output);
            return output;
        },
        [Symbol.dispose]() {
            for (const directory of scratch)
                (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true });
        },
    };
}
function ownNamespaces() {
    return Object.fromEntries(namespaceKinds.map((kind) => [kind, (0,external_node_fs_.readlinkSync)(`/proc/self/ns/${kind}`)]));
}
function listen(servers, where) {
    const server = (0,external_node_net_.createServer)((socket) => socket.destroy());
    servers.push(server);
    return new Promise((resolve, reject) => {
        server.once("error", reject).listen(where, () => {
            const address = server.address();
            resolve(typeof address === "object" && address !== null ? address.port : 0);
        });
    });
}
/** A workspace as git makes one, as far as the sandbox looks at it. */
function makeWorkspace(scratch) {
    const [directory, home] = [(0,external_node_path_.join)(scratch, "workspace"), (0,external_node_path_.join)(scratch, "home")];
    for (const folder of [home, (0,external_node_path_.join)(directory, ".git", "objects"), (0,external_node_path_.join)(directory, ".git", "refs")])
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, ".git", "config"), "[core]\n\tbare = false\n");
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, ".git", "HEAD"), "ref: refs/heads/main\n");
    return { directory, home, sharedObjects: [], purpose: "agent" };
}
function readReport(output) {
    const line = output.split("\n").findLast((text) => text.startsWith("{")) ?? "";
    try {
        const report = JSON.parse(line);
        if (probeNames.every((name) => Array.isArray(report[name])))
            return report;
    }
    catch {
        // Said below.
    }
    throw unproved(output);
}
function unproved(output) {
    return new errors/* DevAgentError */.NA({
        code: "sandbox-unproved",
        kind: "infrastructure",
        message: `It could not be proved that the sandbox holds: ${output.trim().split("\n").at(-1) ?? ""}`,
        remedy: "Run `dev-agent doctor`; a full disk is a usual cause.",
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


/***/ }),

/***/ 28208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/sandbox/apparmor.js
var apparmor = __webpack_require__(25963);
;// CONCATENATED MODULE: ./build/src/use-cases/about-sandbox.js
/** What a person should know of the sandbox that was chosen and proved. `restricted`: AppArmor restricts user namespaces. */
function aboutSandbox({ name }, restricted) {
    if (name === "none")
        return "none: untrusted commands run without isolation";
    return restricted
        ? `${name} works: AppArmor restricts user namespaces here, but not its own`
        : `${name} works`;
}

// EXTERNAL MODULE: ./build/src/use-cases/agents/settle-agents.js
var settle_agents = __webpack_require__(87700);
// EXTERNAL MODULE: ./build/src/use-cases/agents/survey-agents.js + 1 modules
var survey_agents = __webpack_require__(2965);
;// CONCATENATED MODULE: ./build/src/use-cases/agents/agent-facts.js



/** What the doctor says of every agent, and of whom a run would give each role to. */
async function agentFacts(options, place) {
    const reports = await (0,survey_agents/* surveyAgents */.h)(place);
    return [...reports.map(factOf), ...(await castFacts(options, place))];
}
/** An agent that can't work is no fault as long as others can. */
function factOf(report) {
    const { agent: name, lacks, fix } = report;
    if (lacks !== null)
        return { name, ok: false, detail: withVersion(report, lacks), fix, needed: false };
    const { credential, from, caution, unasked } = report;
    const detail = withVersion(report, `${credential}, by ${from}`);
    const more = [caution, unasked && `Not chosen by itself: ${unasked}.`].filter((text) => text != null);
    return { name, ok: true, detail: [detail, ...more].join(". "), fix: "" };
}
function withVersion({ version, installed }, text) {
    if (version === null)
        return text;
    return `${version}${installed ? "" : " (installed when it is needed)"}, ${text}`;
}
async function castFacts(options, place) {
    try {
        const { options: settled, reports } = await (0,settle_agents/* settleAgents */._0)(options, place);
        return Object.entries(settled.agents).map(([name, choice]) => {
            return { name, ok: true, detail: (0,settle_agents/* describeAgent */.P7)(choice, reports), fix: "" };
        });
    }
    catch (error) {
        if (!(error instanceof errors/* DevAgentError */.NA))
            throw error;
        return [{ name: "roles", ok: false, detail: error.message, fix: error.remedy }];
    }
}

// EXTERNAL MODULE: ./build/src/use-cases/agents/survey-place.js + 7 modules
var survey_place = __webpack_require__(10892);
// EXTERNAL MODULE: ./build/src/use-cases/choose-sandbox.js
var choose_sandbox = __webpack_require__(67402);
// EXTERNAL MODULE: ./build/src/use-cases/choose-scanner.js
var choose_scanner = __webpack_require__(17443);
// EXTERNAL MODULE: ./build/src/use-cases/open-project.js + 4 modules
var open_project = __webpack_require__(65236);
// EXTERNAL MODULE: ./build/src/sandbox/prove-isolation.js + 3 modules
var prove_isolation = __webpack_require__(23148);
// EXTERNAL MODULE: ./build/src/use-cases/proof-directories.js
var proof_directories = __webpack_require__(45049);
;// CONCATENATED MODULE: ./build/src/use-cases/proof-facts.js



/** What a command in the sandbox tried in vain. */
const held = {
    files: "canaries outside couldn't be read",
    writes: "nothing outside could be written",
    network: "neither this machine's loopback nor its network could be reached",
    processes: "no process outside could be seen",
    sockets: "no socket of this machine could be reached",
    git: "git's configuration and hooks couldn't be changed",
};
const fix = "Don't run untrusted code on this machine; report it, as SECURITY.md says.";
/** Whether the sandbox holds here, as seen by trying to get out of it; a row for each way out. */
async function proofFacts(sandbox, project) {
    if (sandbox.name === "none")
        return [];
    try {
        return (await (0,prove_isolation/* proveIsolation */.v)({ sandbox, directories: (0,proof_directories/* proofDirectories */.k)(project) })).map(describe);
    }
    catch (thrown) {
        const { message, remedy, kind } = (0,errors/* toDevAgentError */.c8)(thrown);
        if (kind === "defect")
            throw thrown;
        return [{ name: "sandbox proof", ok: false, detail: message, fix: remedy }];
    }
}
function describe({ name, broken }) {
    const ok = broken.length === 0;
    const detail = ok ? `proved: ${held[name]}` : `a command in it could ${broken.join(", ")}`;
    return { name: `· ${name}`, ok, detail, fix: ok ? "" : fix };
}

// EXTERNAL MODULE: ./build/src/use-cases/require-tests.js
var require_tests = __webpack_require__(99546);
;// CONCATENATED MODULE: ./build/src/use-cases/doctor.js










/** Whether the repository, its tests, the sandbox, the secret scanner and the agents are ready for a session. */
async function doctor({ repo }, { env }) {
    const opened = await fact("repository", async () => {
        const project = await (0,open_project/* openProject */.U8)({ repo }, env);
        const { baseBranch, baseSha, remote } = project.facts;
        const detail = `${baseBranch} at ${baseSha.slice(0, 12)}, ${remote === null ? "no remote" : `remote ${remote.name}`}`;
        return { value: project, detail };
    });
    const { value: project } = opened;
    if (project === undefined)
        return [opened.fact];
    const { options, environment } = project;
    const tests = await fact("tests", async () => ({ detail: await (0,require_tests/* requireTests */.f)(project) }));
    const sandbox = await fact("sandbox", async () => {
        const value = await (0,choose_sandbox/* chooseSandbox */.H)(options, environment);
        return { value, detail: aboutSandbox(value, (0,apparmor/* restrictsUserNamespaces */.ly)()) };
    });
    const proofs = sandbox.value === undefined ? [] : await proofFacts(sandbox.value, project);
    const scanner = await fact("secrets", async () => ({
        detail: (await (0,choose_scanner/* chooseScanner */.k)(options, environment)).name,
    }));
    const agents = await agentFacts(options, (0,survey_place/* surveyPlace */.O)(environment, {}));
    return [opened.fact, tests.fact, sandbox.fact, ...proofs, scanner.fact, ...agents];
}
async function fact(name, look) {
    try {
        const { detail, value } = await look();
        return { fact: { name, ok: true, detail, fix: "" }, value };
    }
    catch (thrown) {
        const error = (0,errors/* toDevAgentError */.c8)(thrown);
        if (error.kind === "defect")
            throw thrown;
        return { fact: { name, ok: false, detail: error.message, fix: error.remedy || (0,errors/* explain */.WE)(error) } };
    }
}


/***/ })

};
