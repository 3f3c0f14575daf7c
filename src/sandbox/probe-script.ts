/** What the probe is told of the world outside that it tries to reach. */
export interface ProbeTargets {
  /** Files outside, each with a canary in it. */
  readonly canaries: readonly string[];
  /** Directories outside in which nothing may be made. */
  readonly outside: readonly string[];
  readonly loopbackPort: number;
  /** Its name without the leading zero byte. */
  readonly abstractSocket: string;
  /** Paths of services' sockets. */
  readonly sockets: readonly string[];
  /** Namespaces of the process outside by kind, as `/proc/self/ns` names them. */
  readonly namespaces: Readonly<Record<string, string>>;
}

/** What it could do that it must not, by what was tried; empty where it could do nothing. */
export type ProbeReport = Readonly<Record<ProbeName, readonly string[]>>;

export const probeNames = ["files", "writes", "network", "processes", "sockets", "git"] as const;
export type ProbeName = (typeof probeNames)[number];

/** The argv of the probe, to be run in a workspace with a git directory. It ends its output with a line of JSON. */
export function probeArgv(targets: ProbeTargets): readonly string[] {
  return ["node", "-e", script, "--", JSON.stringify(targets)];
}

/** What older versions of Node.js fill an abstract socket's name up to, with zero bytes. */
export const abstractNameBytes = 107;

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
export function quickProbeArgv({ canaries, namespaces }: Pick<ProbeTargets, "canaries" | "namespaces">) {
  const pairs = Object.entries(namespaces).map(([kind, name]) => `${kind}=${name}`);
  return ["/bin/sh", "-c", quickScript, "sh", ...pairs, "--", ...canaries];
}

export const quickProbeEnd = "end of the probe";

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
