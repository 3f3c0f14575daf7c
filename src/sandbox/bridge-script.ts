/**
 * Runs inside the sandbox as `node -e SCRIPT SOCKET PORT PROGRAM ARGUMENT…`: connects a loopback port of the sandbox's
 * own network to the proxy's socket, runs the program, and ends as it ends.
 */
export const bridgeScript = `
const { connect, createServer } = require("node:net");
const { spawn } = require("node:child_process");
const [socket, port, program, ...rest] = process.argv.slice(1);
const server = createServer({ allowHalfOpen: true }, (client) => {
  const proxy = connect({ path: socket, allowHalfOpen: true });
  const drop = () => { client.destroy(); proxy.destroy(); };
  client.on("error", drop).pipe(proxy);
  proxy.on("error", drop).pipe(client);
});
server.listen(Number(port), "127.0.0.1", () => {
  const child = spawn(program, rest, { stdio: "inherit" });
  child.on("error", () => process.exit(127));
  child.on("exit", (code, signal) => {
    if (signal === null) process.exit(code);
    else process.kill(process.pid, signal);
  });
});
`;
