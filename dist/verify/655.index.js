export const id = 655;
export const ids = [655];
export const modules = {

/***/ 19933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ excessOf),
/* harmony export */   I: () => (/* binding */ limitsFor)
/* harmony export */ });
const usualProcesses = 4_096;
/** The limits that were chosen; without a choice, three quarters of the machine, so that it goes on working. */
function limitsFor(chosen, machine) {
    return {
        memoryBytes: chosen.memoryBytes ?? Math.floor(machine.memoryBytes * 0.75),
        processes: chosen.processes ?? usualProcesses,
        diskBytes: chosen.diskBytes ?? Math.floor(machine.freeDiskBytes * 0.75),
    };
}
/** Below this the kernel would soon end programs of its own choice, dev-agent among them. */
const leastAvailableBytes = 200 * 1024 * 1024;
/** Why a command must end now, as a sentence; undefined while it keeps to its limits. */
function excessOf(use, limits) {
    if (use.processes > limits.processes)
        return `It had ${use.processes} processes and threads at once; ${limits.processes} are allowed (sandbox-limits.processes).`;
    if (use.memoryBytes > limits.memoryBytes)
        return `It used ${megabytes(use.memoryBytes)} MB of memory; ${megabytes(limits.memoryBytes)} MB are allowed (sandbox-limits.memory-mb).`;
    if (use.diskBytes > limits.diskBytes)
        return `It filled ${megabytes(use.diskBytes)} MB of the disk; ${megabytes(limits.diskBytes)} MB are allowed (sandbox-limits.disk-mb).`;
    if (use.availableMemoryBytes < leastAvailableBytes)
        return `This machine had only ${megabytes(use.availableMemoryBytes)} MB of memory left while it ran.`;
    return undefined;
}
const megabytes = (bytes) => Math.ceil(bytes / 1024 / 1024);


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
    return new errors.DevAgentError({
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

/***/ 50655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createBubblewrap: () => (/* binding */ createBubblewrap)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/domain/resource-limits.js
var resource_limits = __webpack_require__(19933);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/sandbox/bubblewrap-arguments.js + 1 modules
var bubblewrap_arguments = __webpack_require__(92627);
// EXTERNAL MODULE: ./build/src/sandbox/contained-command.js + 1 modules
var contained_command = __webpack_require__(52083);
// EXTERNAL MODULE: ./build/src/sandbox/inside-environment.js
var inside_environment = __webpack_require__(85509);
// EXTERNAL MODULE: ./build/src/sandbox/measure-use.js
var measure_use = __webpack_require__(71827);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/sandbox/bridge-script.js
/** The argv of a program that the bridges are there for, from before its start until it ends. */
function bridged(nodePath, bridges, argv) {
    return [nodePath, "-e", script, "--", JSON.stringify(bridges), ...argv];
}
/** Runs inside the sandbox: connects loopback ports of its own network to sockets, and ends as the program ends. */
const script = `
const { connect, createServer } = require("node:net");
const { spawn } = require("node:child_process");
const [bridges, program, ...rest] = process.argv.slice(1);
const listen = ({ socketPath, port }) => new Promise((resolve) => {
  const server = createServer({ allowHalfOpen: true }, (client) => {
    const far = connect({ path: socketPath, allowHalfOpen: true });
    const drop = () => { client.destroy(); far.destroy(); };
    client.on("error", drop).pipe(far);
    far.on("error", drop).pipe(client);
  });
  server.listen(port, "127.0.0.1", resolve);
});
Promise.all(JSON.parse(bridges).map(listen)).then(() => {
  const child = spawn(program, rest, { stdio: "inherit" });
  child.on("error", () => process.exit(127));
  child.on("exit", (code, signal) => {
    if (signal === null) process.exit(code);
    else process.kill(process.pid, signal);
  });
});
`;

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./build/src/sandbox/well-known-registries.js
/** What the word `registries` stands for in a list of hosts. */
const wellKnownRegistries = [
    "registry.npmjs.org",
    "registry.yarnpkg.com",
    "repo.yarnpkg.com",
    "pypi.org",
    "files.pythonhosted.org",
    "crates.io",
    "index.crates.io",
    "static.crates.io",
    "proxy.golang.org",
    "sum.golang.org",
    "repo.maven.apache.org",
    "repo1.maven.org",
    "rubygems.org",
    "index.rubygems.org",
    "repo.packagist.org",
];

;// CONCATENATED MODULE: ./build/src/sandbox/host-policy.js



const hostOnly = /^(\*\.)?[a-z0-9_-]+(\.[a-z0-9_-]+)*$/;
const webPorts = [80, 443];
/**
 * Entries are `host`, `*.host` (below it, not itself), `host:port`, or the word `registries`. A host without port means
 * ports 80 and 443; an IP address is only allowed with its port. Throws `configuration` for anything else.
 */
function createHostPolicy(allowHosts) {
    const entries = allowHosts.flatMap((entry) => (entry === "registries" ? wellKnownRegistries : [entry]));
    const exact = entries.filter((entry) => parseTarget(entry) !== undefined).map(normalize);
    const names = entries.filter((entry) => parseTarget(entry) === undefined).map(parseName);
    return (target) => {
        if (exact.includes(format(target)))
            return "any-address";
        if ((0,external_node_net_.isIP)(target.host) !== 0 || !webPorts.includes(target.port))
            return "refused";
        return names.some((name) => matches(name, target.host)) ? "public" : "refused";
    };
}
/** `host:port` or `[address]:port`. */
function parseTarget(text) {
    const [, bracketed, plain, port] = /^(?:\[([0-9a-f:.]+)\]|([^:[\]/@]+)):(\d{1,5})$/i.exec(text) ?? [];
    const host = (bracketed ?? plain)?.toLowerCase().replace(/\.$/, "");
    return host === undefined || host === "" ? undefined : { host, port: Number(port) };
}
function format({ host, port }) {
    return (0,external_node_net_.isIP)(host) === 6 ? `[${host}]:${port}` : `${host}:${port}`;
}
function normalize(entry) {
    const target = parseTarget(entry);
    return target === undefined ? entry : format(target);
}
function parseName(entry) {
    const name = entry.toLowerCase().replace(/\.$/, "");
    if (hostOnly.test(name) && (0,external_node_net_.isIP)(name) === 0)
        return name;
    throw new errors.DevAgentError({
        code: "network-host",
        kind: "configuration",
        message: `setup.network names \`${entry}\`, which is not a host.`,
        remedy: "Write a host (`registry.npmjs.org`), `*.host`, `host:port`, or the word `registries`.",
    });
}
function matches(name, host) {
    return name.startsWith("*.") ? host.endsWith(name.slice(1)) : host === name;
}

// EXTERNAL MODULE: external "node:dns/promises"
var external_node_dns_promises_ = __webpack_require__(71553);
;// CONCATENATED MODULE: ./build/src/sandbox/public-addresses.js


/** Ranges that are not of the public internet; reaching them would open the user's own network. */
const notPublic = new external_node_net_.BlockList();
for (const [network, prefix] of [
    ["0.0.0.0", 8],
    ["10.0.0.0", 8],
    ["100.64.0.0", 10],
    ["127.0.0.0", 8],
    ["169.254.0.0", 16],
    ["172.16.0.0", 12],
    ["192.0.0.0", 24],
    ["192.168.0.0", 16],
    ["198.18.0.0", 15],
    ["224.0.0.0", 3],
])
    notPublic.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of [
    ["::", 96],
    ["64:ff9b::", 32],
    ["2001::", 32],
    ["2002::", 16],
    ["fc00::", 7],
    ["fe80::", 10],
    ["fec0::", 10],
    ["ff00::", 8],
])
    notPublic.addSubnet(network, prefix, "ipv6");
function isPublic(address) {
    return !notPublic.check(address, (0,external_node_net_.isIPv6)(address) ? "ipv6" : "ipv4");
}
/** The addresses of a host. */
async function resolveHost(host) {
    return (0,external_node_dns_promises_.lookup)(host, { all: true });
}

;// CONCATENATED MODULE: ./build/src/sandbox/registry-proxy.js





/** An HTTP proxy (CONNECT and plain) that reaches the allowed hosts and nothing else. */
async function openRegistryProxy(proxy) {
    const admit = createAdmission(proxy);
    const server = (0,external_node_http_.createServer)((incoming, response) => void forward(incoming, response, admit));
    const tunnels = new Set();
    server.on("connect", (incoming, client, head) => {
        tunnels.add(client);
        client.once("close", () => tunnels.delete(client));
        void tunnel({ client, head, authority: incoming.url ?? "", admit });
    });
    await new Promise((resolve, reject) => {
        server.once("error", reject).listen(proxy.socketPath, resolve);
    });
    return {
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
            for (const client of tunnels)
                client.destroy();
        }),
    };
}
function createAdmission({ allowHosts, onRefused }) {
    const permission = createHostPolicy(allowHosts);
    return async (target) => {
        const allowed = permission(target);
        const addresses = allowed === "refused" ? [] : await resolveHost(target.host);
        const usable = addresses.filter(({ address }) => allowed === "any-address" || isPublic(address));
        if (usable.length > 0)
            return fixedLookup(usable);
        onRefused([80, 443].includes(target.port) ? target.host : format(target));
        return null;
    };
}
function fixedLookup(addresses) {
    return (_host, options, callback) => {
        const [first] = addresses;
        if (options.all === true)
            callback(null, [...addresses]);
        else
            callback(null, first?.address ?? "", first?.family);
    };
}
async function tunnel({ client, head, authority, admit }) {
    client.on("error", () => client.destroy());
    const target = parseTarget(authority);
    if (target === undefined)
        return refuse(client, "400 Bad Request", "no host and port");
    const lookup = await admit(target).catch(() => undefined);
    if (lookup === undefined)
        return refuse(client, "502 Bad Gateway", "the host could not be resolved");
    if (lookup === null)
        return refuse(client, "403 Forbidden", `${target.host} is not in setup.network`);
    const server = (0,external_node_net_.connect)({ ...target, lookup });
    server.once("error", () => refuse(client, "502 Bad Gateway", "the host could not be reached"));
    server.once("connect", () => {
        client.write("HTTP/1.1 200 Connection established\r\n\r\n");
        server.write(head);
        const both = () => {
            client.destroy();
            server.destroy();
        };
        (0,external_node_stream_.pipeline)(server, client, both);
        (0,external_node_stream_.pipeline)(client, server, both);
    });
    client.once("close", () => server.destroy());
}
function refuse(client, status, reason) {
    const body = `dev-agent: ${reason}\n`;
    client.end(`HTTP/1.1 ${status}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`);
}
async function forward(incoming, response, admit) {
    const url = URL.canParse(incoming.url ?? "") ? new URL(incoming.url ?? "") : undefined;
    const target = url?.protocol === "http:" ? parseTarget(`${url.hostname}:${url.port || 80}`) : undefined;
    const answer = (status, reason) => response.writeHead(status).end(`dev-agent: ${reason}\n`);
    if (url === undefined || target === undefined)
        return void answer(400, "not a request for a proxy");
    const lookup = await admit(target).catch(() => undefined);
    if (lookup === undefined)
        return void answer(502, "the host could not be resolved");
    if (lookup === null)
        return void answer(403, `${target.host} is not in setup.network`);
    const { "proxy-connection": _, "proxy-authorization": __, connection: ___, ...others } = incoming.headers;
    // A server of many sites goes by this name, and not by where the request went.
    const headers = { ...others, host: url.host };
    const outgoing = (0,external_node_http_.request)({ ...target, lookup, agent: false, method: incoming.method, path: url.pathname + url.search, headers }, (received) => {
        response.writeHead(received.statusCode ?? 502, received.headers);
        (0,external_node_stream_.pipeline)(received, response, () => { });
    });
    outgoing.once("error", () => {
        if (response.headersSent)
            response.destroy();
        else
            answer(502, "the host could not be reached");
    });
    (0,external_node_stream_.pipeline)(incoming, outgoing, () => { });
}

;// CONCATENATED MODULE: ./build/src/sandbox/network.js





const insideDirectory = "/run/dev-agent";
const insideCaFile = `${insideDirectory}-ca.pem`;
const insideBridge = `${insideDirectory}-bridge`;
const proxyPort = 3128;
/**
 * Lets one command reach the allowed hosts through a proxy in this process, and the socket that it is given; its network
 * namespace stays closed.
 */
async function openNetwork({ allowHosts = [], bridge }, settings) {
    const hosts = allowHosts.length === 0 ? noHosts : await openHosts(allowHosts, settings);
    const bridges = [...hosts.bridges];
    if (bridge !== undefined)
        bridges.push({ socketPath: insideBridge, port: bridge.port });
    return {
        ...hosts,
        mounts: [
            ...hosts.mounts,
            ...(bridge === undefined ? [] : ["--ro-bind", bridge.socketPath, insideBridge]),
        ],
        wrap: (argv) => (bridges.length === 0 ? argv : bridged(settings.nodePath, bridges, argv)),
    };
}
const noHosts = {
    mounts: [],
    // npm would try again for more than a minute.
    env: { npm_config_fetch_retries: "0" },
    bridges: [],
    refusedHosts: () => [],
    close: async () => { },
};
async function openHosts(allowHosts, settings) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "dev-agent-net-"));
    const removeDirectory = () => (0,promises_.rm)(directory, { recursive: true, force: true });
    const refused = new Set();
    const socketPath = (0,external_node_path_.join)(directory, "proxy");
    const onRefused = (host) => {
        if (refused.size < mostHosts)
            refused.add(host);
    };
    const proxy = await openRegistryProxy({ allowHosts, socketPath, onRefused }).catch(async (thrown) => {
        await removeDirectory();
        throw thrown;
    });
    const { caFile } = settings;
    return {
        mounts: [
            ...["--ro-bind", directory, insideDirectory],
            ...(caFile === undefined ? [] : ["--ro-bind", caFile, insideCaFile]),
        ],
        env: { ...proxyVariables(), ...trustVariables(settings) },
        bridges: [{ socketPath: `${insideDirectory}/proxy`, port: proxyPort }],
        refusedHosts: () => [...refused],
        async close() {
            await proxy.close();
            await removeDirectory();
        },
    };
}
/** A command could make up names for ever. */
const mostHosts = 100;
/** The end of a command's output that names the hosts. */
function refusalLine(hosts) {
    return hosts.length === 0 ? "" : `\ndev-agent refused network access to: ${hosts.join(", ")}\n`;
}
function proxyVariables() {
    const url = `http://127.0.0.1:${proxyPort}`;
    const names = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"];
    const npm = ["npm_config_proxy", "npm_config_https_proxy", "YARN_HTTP_PROXY", "YARN_HTTPS_PROXY"];
    return { ...Object.fromEntries([...names, ...npm].map((name) => [name, url])), NODE_USE_ENV_PROXY: "1" };
}
function trustVariables({ caFile, registry }) {
    const readers = ["NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"];
    return {
        ...(caFile === undefined ? {} : Object.fromEntries(readers.map((name) => [name, insideCaFile]))),
        ...(registry === undefined ? {} : { npm_config_registry: registry }),
    };
}

// EXTERNAL MODULE: ./build/src/sandbox/check-places.js
var check_places = __webpack_require__(36346);
;// CONCATENATED MODULE: ./build/src/sandbox/place-mounts.js

/** Mounts of what a command may see besides the workspace. */
function placeMounts(command) {
    return (0,check_places/* checkPlaces */.p)(command).flatMap(({ path, inside, writable }) => [
        writable ? "--bind" : "--ro-bind",
        path,
        inside,
    ]);
}

// EXTERNAL MODULE: ./build/src/sandbox/system-mounts.js
var system_mounts = __webpack_require__(68003);
;// CONCATENATED MODULE: ./build/src/sandbox/runner-directory.js


/**
 * The runner's own directory, where it lies among the system's programs and would be shown with them, e.g.
 * `/opt/actions-runner`: it holds the runner's credentials and the files by which a job tells it what to do next.
 * @param runnerTemp RUNNER_TEMP, `_temp` in the work directory in the runner's own.
 */
function runnerDirectory(runnerTemp) {
    if (runnerTemp === undefined || !(0,external_node_path_.isAbsolute)(runnerTemp))
        return undefined;
    const temp = (0,external_node_path_.normalize)(runnerTemp).replace(/\/$/, "");
    const system = (0,system_mounts/* systemDirectoryOf */.Ag)(temp);
    const above = [(0,external_node_path_.dirname)((0,external_node_path_.dirname)(temp)), (0,external_node_path_.dirname)(temp), temp];
    return above.find((path) => system !== undefined && path.startsWith(`${system}/`));
}

;// CONCATENATED MODULE: ./build/src/sandbox/toolchains.js





/** Version managers whose programs need their root: directory on PATH → root, and the variable that names it. */
const versionManagers = [
    { entry: /\/\.cargo\/bin$/, root: "../../.rustup", variable: "RUSTUP_HOME" },
    { entry: /\/\.pyenv\/(shims|bin)$/, root: "..", variable: "PYENV_ROOT" },
    { entry: /\/\.rbenv\/(shims|bin)$/, root: "..", variable: "RBENV_ROOT" },
    { entry: /\/\.asdf\/(shims|bin)$/, root: "..", variable: "ASDF_DATA_DIR" },
    { entry: /\/\.volta\/bin$/, root: "..", variable: "VOLTA_HOME" },
];
/** An installed version in a directory of its own, as nvm, pyenv, mise, sdkman and others make them. */
const versionedPrefix = /\/(versions|installs|toolchains|candidates)\/.+\/bin$/;
/** Which programs outside the system directories commands inside can use. Never opens a home directory. */
function findToolchains(request) {
    const home = request.home ?? (0,external_node_os_.homedir)();
    const readable = new Set(request.readOnlyPaths.filter(external_node_fs_.existsSync));
    for (const path of readable)
        if (opensHome(path, home))
            throw homeOpened(path);
    const node = (0,external_node_fs_.realpathSync)(request.nodePath);
    const isShown = (path) => (0,system_mounts/* isSystemPath */.bW)(path) &&
        !(request.hidden ?? []).some((root) => path === root || path.startsWith(`${root}/`));
    const entries = [...request.path.split(":"), (0,external_node_path_.dirname)(node)].filter(isUsableEntry);
    const env = {};
    const add = (path) => {
        if (!isShown(path) && !opensHome(path, home) && (0,external_node_fs_.existsSync)(path))
            readable.add(path);
    };
    add((0,external_node_path_.dirname)((0,external_node_path_.dirname)(node)));
    for (const entry of entries) {
        add(versionedPrefix.test(entry) ? (0,external_node_path_.dirname)(entry) : entry);
        for (const manager of versionManagers) {
            const root = (0,external_node_path_.resolve)(entry, manager.root);
            if (!manager.entry.test(entry) || !(0,external_node_fs_.existsSync)(root))
                continue;
            add(root);
            env[manager.variable] = root;
        }
    }
    const isReadable = (entry) => isShown(entry) || [...readable].some((path) => entry === path || entry.startsWith(`${path}/`));
    return { readable: [...readable].sort(), path: [...new Set(entries.filter(isReadable))], env };
}
// dev-agent's own dependencies come onto PATH when npm starts it; they are no tools of the project.
function isUsableEntry(entry) {
    return (0,external_node_path_.isAbsolute)(entry) && !entry.endsWith("/node_modules/.bin") && (0,external_node_fs_.existsSync)(entry);
}
/** Whether reading `path` would open a person's whole home directory, or the data that programs keep there. */
function opensHome(path, home) {
    const real = (0,external_node_fs_.realpathSync)(path);
    const homes = [(0,external_node_fs_.existsSync)(home) ? (0,external_node_fs_.realpathSync)(home) : home, "/root"];
    const contains = (inner) => real === "/" || inner === real || inner.startsWith(`${real}/`);
    return (0,external_node_path_.dirname)(real) === "/home" || homes.flatMap((one) => [one, `${one}/.local`]).some(contains);
}
function homeOpened(path) {
    return new errors.DevAgentError({
        code: "sandbox-read",
        kind: "configuration",
        message: `sandbox-read names ${path}, which would open a home directory to untrusted commands.`,
        remedy: "Name the one directory below it that the commands need.",
    });
}

;// CONCATENATED MODULE: ./build/src/sandbox/bubblewrap.js












/** The sandbox made of Linux namespaces. Throws `configuration` for a path that would open a home directory. */
function createBubblewrap(settings) {
    const runner = runnerDirectory(settings.runnerTemp);
    const hidden = runner !== undefined && (0,external_node_fs_.existsSync)(runner) ? [runner] : [];
    const toolchains = findToolchains({ ...settings, hidden });
    const places = { workspace: bubblewrap_arguments/* insideWorkspace */.CT, home: bubblewrap_arguments/* insideHome */.ke, path: toolchains.path };
    const environment = { ...(0,inside_environment/* insideEnvironment */.Y)(places), ...toolchains.env };
    const host = (limits) => [
        ...(0,bubblewrap_arguments/* isolation */.hn)(settings.disableUserns),
        // An earlier version than the one that forbids namespaces may not know sizes either.
        ...(0,system_mounts/* systemMounts */.I8)(settings.disableUserns ? limits.memoryBytes : undefined),
        ...hidden.flatMap((directory) => ["--tmpfs", directory]),
        ...(0,bubblewrap_arguments/* readOnlyMounts */.fb)(toolchains.readable),
    ];
    const bubblewrapArgv = (command, { network, limits }) => [
        settings.bwrapPath,
        // It tells the command's exit code from bubblewrap's own.
        ...["--json-status-fd", "3"],
        ...host(limits),
        ...(0,bubblewrap_arguments/* workspaceMounts */.m8)(command),
        ...placeMounts(command),
        ...network.mounts,
        ...["/", ...hidden].flatMap((directory) => ["--remount-ro", directory]),
        ...["--chdir", "/"],
        ...(0,bubblewrap_arguments/* environmentArguments */.iT)({ ...environment, ...network.env, ...command.env }),
        "--",
        ...network.wrap((0,contained_command/* containedArgv */.wr)(command, bubblewrap_arguments/* insideWorkspace */.CT, limits.processes)),
    ];
    return {
        name: "bubblewrap",
        pathInside: () => bubblewrap_arguments/* insideWorkspace */.CT,
        placeInside: ({ inside }) => inside,
        async run(command) {
            const network = await openNetwork(command, settings);
            try {
                const { directory } = command.workspace;
                const limits = (0,resource_limits/* limitsFor */.I)(settings.limits ?? {}, (0,measure_use/* readResources */.Mq)(directory));
                const argv = bubblewrapArgv(command, { network, limits });
                const processesOf = (_pid, report) => processesInside(report);
                const completed = await (0,contained_command/* runContained */.z_)({ argv, env: {}, report: true, ...(0,contained_command/* containment */.R7)(command) }, { limits, directory, processesOf });
                assertStarted(completed);
                if (command.signal?.aborted !== true)
                    assertLived(completed);
                const signal = (0,contained_command/* signalOf */.oX)(completed.exitCode);
                const result = (0,contained_command/* toResult */.X5)(signal === undefined ? completed : { ...completed, exitCode: null, signal });
                const refusedHosts = network.refusedHosts();
                if (refusedHosts.length === 0)
                    return result;
                return { ...result, output: result.output + refusalLine(refusedHosts), refusedHosts };
            }
            finally {
                await network.close();
            }
        },
    };
}
function processesInside(report) {
    const [, first] = /"child-pid": *(\d+)/.exec(report) ?? [];
    return first === undefined ? undefined : (0,measure_use/* processesInNamespace */.Ab)(Number(first));
}
/** Nor may one that somebody else killed: what ends the command by a signal leaves bubblewrap an exit code to give. */
function assertLived({ signal, timedOut, excess }) {
    if (signal === null || timedOut || excess !== undefined)
        return;
    throw new errors.DevAgentError({
        code: "sandbox-failed",
        kind: "infrastructure",
        message: `The sandbox was ended by ${signal}, as when memory runs out.`,
        remedy: "Make room for it, then run `dev-agent resume`.",
    });
}
/** A sandbox that failed must never look like a command that failed. */
function assertStarted(completed) {
    const { exitCode, report } = completed;
    // Killed before it could report, or never handed to bubblewrap at all.
    if (exitCode === null || exitCode === contained_command/* unusableArgumentsExit */.A0)
        return;
    if (report.includes('"exit-code"'))
        return;
    throw new errors.DevAgentError({
        code: "sandbox-failed",
        kind: "infrastructure",
        message: `The sandbox could not be started: ${(0,contained_command/* outputOf */.jH)(completed).trim().split("\n").at(-1) ?? ""}`,
        remedy: "Run `dev-agent doctor`; a full disk or a workspace deleted meanwhile are usual causes.",
    });
}


/***/ }),

/***/ 36346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ checkPlaces)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _bubblewrap_arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92627);




/** Where nothing may be put: untrusted files could lead a mount elsewhere, and the rest is the sandbox's own. */
const reserved = [_bubblewrap_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .insideWorkspace */ .CT, _bubblewrap_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .insideHome */ .ke, "/proc", "/dev", "/run/dev-agent"];
/**
 * The places with their real paths. Throws `place-unusable` for one that is a link, doesn't exist, lies in what commands may
 * change, or would lie in it inside: what a model wrote must never decide what is mounted.
 */
function checkPlaces({ places = [], workspace }) {
    if (places.length === 0)
        return [];
    const untrusted = [workspace.directory, workspace.home].map((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path));
    return places.map((place) => {
        const path = realPath(place.path);
        if (untrusted.some((root) => holds(root, path) || holds(path, root)))
            throw unusable(place.path, "it lies in the workspace, or the workspace in it");
        checkInside(place.inside);
        return { ...place, path };
    });
}
/** Links above it are the machine's own, e.g. of a moved home; it itself must be none. */
function realPath(path) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (stats === undefined || stats.isSymbolicLink())
        throw unusable(path, "it is a link or doesn't exist");
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
}
function checkInside(inside) {
    const isPlain = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.isAbsolute(inside) && node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(inside) === inside && inside !== "/";
    const isFree = !reserved.some((root) => holds(root, inside) || holds(inside, root));
    if (!isPlain || !isFree)
        throw unusable(inside, "inside, that path is the sandbox's own");
}
function holds(root, path) {
    return path === root || path.startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "/"));
}
function unusable(path, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.DevAgentError({
        code: "place-unusable",
        kind: "infrastructure",
        message: `${path} can't be shown to a command in the sandbox: ${why}.`,
        remedy: "Move dev-agent's state and its tools out of the repository and its temporary folders.",
    });
}


/***/ }),

/***/ 52083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wr: () => (/* binding */ containedArgv),
  R7: () => (/* binding */ containment),
  jH: () => (/* binding */ outputOf),
  z_: () => (/* binding */ runContained),
  oX: () => (/* binding */ signalOf),
  X5: () => (/* binding */ toResult),
  A0: () => (/* binding */ unusableArgumentsExit)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/process/run-command.js + 4 modules
var run_command = __webpack_require__(70566);
// EXTERNAL MODULE: ./build/src/domain/resource-limits.js
var resource_limits = __webpack_require__(19933);
// EXTERNAL MODULE: ./build/src/sandbox/measure-use.js
var measure_use = __webpack_require__(71827);
;// CONCATENATED MODULE: ./build/src/sandbox/watch-limits.js


/** How often a running command is looked at. One that ends sooner costs nothing. */
const everyMs = 100;
/**
 * Ends a command that takes more than it may. The kernel's own means need rights that a job's user doesn't have (ADR 13).
 * Disposing of it ends the watch.
 */
function watchLimits({ limits, directory, processes, onExcess }) {
    const freeAtStart = (0,measure_use/* freeDisk */.yv)(directory);
    const look = () => {
        const list = processes();
        if (list === undefined)
            return;
        const reason = (0,resource_limits/* excessOf */.F)({
            ...(0,measure_use/* measureProcesses */.sH)(list, limits.memoryBytes),
            diskBytes: freeAtStart - (0,measure_use/* freeDisk */.yv)(directory),
            availableMemoryBytes: (0,measure_use/* availableMemory */.Br)(),
        }, limits);
        if (reason === undefined)
            return;
        clearInterval(timer);
        onExcess(reason);
    };
    const timer = setInterval(look, everyMs);
    return { [Symbol.dispose]: () => clearInterval(timer) };
}

;// CONCATENATED MODULE: ./build/src/sandbox/contained-command.js




/** Bytes of output that a result holds, half of them from its start. */
const keepBytes = 64 * 1024;
/** A missing directory or program is a result like in any shell. */
const prologue = 'cd -- "$1" || exit 126; shift; exec "$@"; exit 127';
/** One pipe for both streams keeps their order. */
const oneStream = `exec 2>&1; ${prologue}`;
/**
 * The kernel's own bound on processes, for what is made between two looks at a command. It counts what is in the
 * sandbox, and nothing for root.
 */
const bounded = (processes) => `ulimit -c 0; ulimit -u ${processes * 2} 2>/dev/null || ulimit -p ${processes * 2} 2>/dev/null; `;
/** The argv that runs a sandboxed command in its directory below `workspace`, the workspace's path inside. */
function containedArgv(command, workspace, processes) {
    const directory = external_node_path_.posix.join(workspace, command.cwd ?? ".");
    const script = command.onStdout === undefined ? oneStream : prologue;
    const start = processes === undefined ? script : bounded(processes) + script;
    return ["/bin/sh", "-c", start, "sh", directory, ...command.argv];
}
/** How the command is run, whatever contains it. */
function containment(command) {
    const { timeoutMs, outputFile, stdin, onStdout, signal } = command;
    return {
        timeoutMs,
        keepBytes,
        ...(onStdout === undefined ? { mergeStderr: true } : { onStdout }),
        ...(outputFile === undefined ? {} : { outputFile }),
        ...(stdin === undefined ? {} : { stdin }),
        ...(signal === undefined ? {} : { signal }),
    };
}
/** As `runCommand`; arguments that no process can take (too long, NUL bytes) are the command's failure, not ours. */
async function runContained(command, bounds) {
    const tooMuch = new AbortController();
    const { signal } = tooMuch;
    let watch;
    const onStart = (pid, report) => {
        watch = watchLimits({
            limits: bounds.limits,
            directory: bounds.directory,
            processes: () => bounds.processesOf(pid, report()),
            onExcess: (reason) => tooMuch.abort(reason),
        });
    };
    try {
        const signals = command.signal === undefined ? signal : AbortSignal.any([command.signal, signal]);
        const completed = await (0,run_command/* runCommand */.d)({ ...command, signal: signals, onStart });
        return signal.aborted ? { ...completed, excess: String(signal.reason) } : completed;
    }
    catch (thrown) {
        const code = thrown instanceof run_command/* NotStarted */.R ? thrown.cause.code : undefined;
        const reason = unusableArguments[code ?? ""];
        if (reason === undefined)
            throw thrown;
        return { ...impossible, stdout: reason, stdoutBytes: Buffer.byteLength(reason) };
    }
    finally {
        watch?.[Symbol.dispose]();
    }
}
const unusableArguments = {
    E2BIG: "The command line is too long for this system; write it to a file and run that.\n",
    ERR_INVALID_ARG_VALUE: "The command line contains a NUL byte.\n",
};
const unusableArgumentsExit = 126;
const impossible = {
    exitCode: unusableArgumentsExit,
    signal: null,
    timedOut: false,
    stdout: "",
    stderr: "",
    stdoutBytes: 0,
    stderrBytes: 0,
    report: "",
    durationMs: 0,
};
function toResult(completed) {
    const { exitCode, signal, timedOut, durationMs, excess } = completed;
    const outputBytes = completed.stdoutBytes + completed.stderrBytes;
    const result = { exitCode, signal, timedOut, output: outputOf(completed), outputBytes, durationMs };
    if (excess === undefined)
        return result;
    return { ...result, output: `${result.output}\ndev-agent ended it: ${excess}\n`, excess };
}
/** Both streams together, or standard error alone where somebody took standard output. */
function outputOf({ stdout, stderr }) {
    return stdout + stderr;
}
/** The signal that a wrapper's exit code of 128 + n stands for. */
function signalOf(exitCode) {
    if (exitCode === null || exitCode <= 128)
        return undefined;
    const known = Object.entries(external_node_os_.constants.signals).find(([, number]) => number === exitCode - 128);
    return known?.[0];
}


/***/ }),

/***/ 85509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ insideEnvironment)
/* harmony export */ });
// No NO_COLOR: projects test their own colours. TERM and the missing terminal are enough.
/** The constant part of the environment of every untrusted command: quiet, without prompts and pagers. */
const quietEnvironment = {
    LANG: "C.UTF-8",
    TERM: "dumb",
    CI: "1",
    PAGER: "cat",
    GIT_PAGER: "cat",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    npm_config_update_notifier: "false",
    npm_config_fund: "false",
    npm_config_audit: "false",
    npm_config_progress: "false",
    PIP_DISABLE_PIP_VERSION_CHECK: "1",
};
/** The whole environment of an untrusted command, before its own additions. */
function insideEnvironment({ workspace, home, path }) {
    return {
        ...quietEnvironment,
        // A Python environment made by the set-up comes last, so that it adds tools and hides none.
        PATH: [...path, `${workspace}/.venv/bin`].join(":"),
        HOME: home,
        USER: "agent",
        LOGNAME: "agent",
    };
}


/***/ }),

/***/ 71827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ processesInNamespace),
/* harmony export */   Br: () => (/* binding */ availableMemory),
/* harmony export */   Mq: () => (/* binding */ readResources),
/* harmony export */   RV: () => (/* binding */ processesBelow),
/* harmony export */   sH: () => (/* binding */ measureProcesses),
/* harmony export */   yv: () => (/* binding */ freeDisk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _process_process_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4071);



/**
 * Everything in the process namespace whose first process is `pid` here, as its own /proc lists it; undefined while
 * that isn't mounted yet, or when it is gone.
 */
function processesInNamespace(pid) {
    const directory = `/proc/${pid}/root/proc`;
    // Our own procfs names us; one of a namespace that we aren't in names nobody.
    if (attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`${directory}/self`)) !== undefined)
        return undefined;
    const pids = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory).filter((name) => /^\d+$/.test(name)));
    return pids === undefined ? undefined : { directory, pids };
}
/** A process and its descendants, as far as they are found by their parents. */
function processesBelow(pid) {
    return { directory: "/proc", pids: [pid, ...(0,_process_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .findDescendants */ .Cj)(pid)] };
}
/** Processes and threads, and the memory that they hold. Shared memory is counted once where `limit` is passed else. */
function measureProcesses({ directory, pids }, limit) {
    let processes = 0;
    let resident = 0;
    for (const pid of pids) {
        const status = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`${directory}/${pid}/status`, "latin1")) ?? "";
        processes += field(status, /^Threads:\s+(\d+)/m);
        resident += field(status, /^VmRSS:\s+(\d+)/m) * 1024;
    }
    if (resident <= limit)
        return { processes, memoryBytes: resident };
    // Programs and libraries, and what forks share, were counted for each process: this is dear and exact.
    let proportional = 0;
    for (const pid of pids) {
        const rollup = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`${directory}/${pid}/smaps_rollup`, "latin1")) ?? "";
        proportional += field(rollup, /^Pss_Anon:\s+(\d+)/m) + field(rollup, /^Pss_Shmem:\s+(\d+)/m);
    }
    return { processes, memoryBytes: proportional * 1024 };
}
/** Endless where the directory is gone: that is the command's own failure to tell. */
function freeDisk(directory) {
    const stats = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statfsSync)(directory));
    return stats === undefined ? Number.POSITIVE_INFINITY : stats.bavail * stats.bsize;
}
function availableMemory() {
    const text = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)("/proc/meminfo", "latin1")) ?? "";
    return /^MemAvailable:\s+(\d+)/m.test(text)
        ? field(text, /^MemAvailable:\s+(\d+)/m) * 1024
        : Number.POSITIVE_INFINITY;
}
/** What there is for commands that work in `directory`. */
function readResources(directory) {
    const constrained = process.constrainedMemory();
    const memoryBytes = constrained > 0 ? Math.min(constrained, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.totalmem)()) : (0,node_os__WEBPACK_IMPORTED_MODULE_1__.totalmem)();
    return { memoryBytes, freeDiskBytes: freeDisk(directory) };
}
function field(text, pattern) {
    return Number(pattern.exec(text)?.[1] ?? 0);
}
/** Processes end while they are looked at. */
function attempt(look) {
    try {
        return look();
    }
    catch {
        return undefined;
    }
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
