import { EventEmitter } from "node:events";
import { PassThrough } from "node:stream";
import { listenForStop, type Stoppable } from "../../src/cli/cancellation.ts";
import { stopGraceMs } from "../../src/domain/stop-grace.ts";
import { cleanUpMs } from "../../src/process/running.ts";

/** A process whose exit is only noted. */
function fakeProcess() {
  const exits: number[] = [];
  const emitter = new EventEmitter();
  const exit = (code: number) => void exits.push(code);
  const stderr = new PassThrough();
  const process = Object.assign(emitter, { exit }) as unknown as Stoppable;
  const cancellation = listenForStop({ stdout: new PassThrough(), stderr, env: {} }, process);
  return { exits, cancellation, stderr, send: (signal: string) => emitter.emit(signal) };
}

describe("a process that is told to stop", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("by %s ends by itself when its grace is over, whatever it waits for", (signal, code) => {
    const { exits, cancellation, stderr, send } = fakeProcess();
    send(signal);
    expect(cancellation.signal.aborted).toBe(true);
    expect(cancellation.code()).toBe(code);
    vi.advanceTimersByTime(stopGraceMs - 1);
    expect(exits).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(exits).toEqual([code]);
    expect(String(stderr.read())).toContain(`Stopped by ${signal}. The work is kept; go on with`);
  });

  it("twice ends at once", () => {
    const { exits, send } = fakeProcess();
    send("SIGINT");
    send("SIGINT");
    expect(exits).toEqual([130]);
  });

  it("is gone in less than 5 seconds, and well before GitHub's second signal", () => {
    expect(stopGraceMs + cleanUpMs).toBeLessThan(5_000);
  });
});
