import { spawn } from "node:child_process";
import { once } from "node:events";

const module = JSON.stringify(import.meta.resolve("../../../src/actions/runner/run-action.ts"));

/** An action that never ends by itself, and tells when it hears that it is cancelled. */
const program = `const { runAction } = await import(${module});
  const work = ({ signal }) => {
    signal.addEventListener("abort", () => console.log("told"));
    setInterval(() => {}, 1_000);
    return new Promise(() => {});
  };
  runAction({ name: "test", work, failed: async () => {} });`;

describe("an action that is cancelled", () => {
  it("ends at once when it is told a second time, as the runner does after 7.5 s", async () => {
    const child = spawn(process.execPath, ["--input-type=module", "--eval", program]);
    await once(child.stdout, "data");
    child.kill("SIGINT");
    await once(child.stdout, "data");
    expect(child.exitCode).toBeNull();
    child.kill("SIGTERM");
    expect(await once(child, "close")).toEqual([1, null]);
  });
});
