/** A socket of this machine, at its path inside, and the loopback port that leads to it there. */
export interface Bridge {
  readonly socketPath: string;
  readonly port: number;
}

/** The argv of a program that the bridges are there for, from before its start until it ends. */
export function bridged(nodePath: string, bridges: readonly Bridge[], argv: readonly string[]): string[] {
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
