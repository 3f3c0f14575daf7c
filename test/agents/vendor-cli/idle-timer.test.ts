import { startIdleTimer } from "../../../src/agents/vendor-cli/idle-timer.ts";

describe("the idle timer", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function start(isBusy = () => false) {
    let idle = 0;
    const onIdle = () => {
      idle += 1;
    };
    const timer = startIdleTimer({ idleMs: 1_000, isBusy, onIdle });
    return { timer, idle: () => idle };
  }

  it("calls once when nothing happened for so long", () => {
    const { idle } = start();
    vi.advanceTimersByTime(999);
    expect(idle()).toBe(0);
    vi.advanceTimersByTime(5_000);
    expect(idle()).toBe(1);
  });

  it("begins again with everything that happens", () => {
    const { timer, idle } = start();
    for (let count = 0; count < 10; count += 1) {
      vi.advanceTimersByTime(900);
      timer.touch();
    }
    expect(idle()).toBe(0);
    vi.advanceTimersByTime(1_000);
    expect(idle()).toBe(1);
  });

  it("waits for what is under way", () => {
    let busy = true;
    const { idle } = start(() => busy);
    vi.advanceTimersByTime(10_500);
    expect(idle()).toBe(0);
    busy = false;
    vi.advanceTimersByTime(1_000);
    expect(idle()).toBe(1);
  });

  it("calls no more when it is over", () => {
    const { timer, idle } = start();
    timer[Symbol.dispose]();
    vi.advanceTimersByTime(5_000);
    expect(idle()).toBe(0);
  });
});
