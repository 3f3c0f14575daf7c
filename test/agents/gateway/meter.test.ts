import { createMeter } from "../../../src/agents/gateway/meter.ts";
import { noUsage } from "../../../src/domain/usage.ts";

const call = {
  role: "coder",
  round: 1,
  model: "m",
  usage: { ...noUsage, input: 5 },
  usd: 0.5,
  usdKind: "billed",
} as const;

describe("the meter", () => {
  it("goes on from the calls of earlier processes", () => {
    const meter = createMeter([call]);
    meter.record({ ...call, usd: 0.25 });
    expect(meter.spend).toMatchObject({ calls: 2, usd: 0.75, usage: { input: 10 } });
    expect(meter.calls).toHaveLength(2);
  });

  it("knows no total once one price is unknown", () => {
    const meter = createMeter();
    meter.record(call);
    meter.record({ ...call, usd: null, usdKind: "unknown" });
    meter.record(call);
    expect(meter.spend).toMatchObject({ usd: null, usdKind: "unknown" });
  });
});
