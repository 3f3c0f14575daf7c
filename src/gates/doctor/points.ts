import type { GatePoint, PointFix } from "../../domain/gate-point.ts";

export const ok = (name: string, what: string): GatePoint => ({ name, status: "ok", what, fix: null });

/** As somebody wanted it, and yet to be seen by everybody. */
export const okBut = (name: string, what: string): GatePoint => ({ ...ok(name, what), caution: true });

export const broken = (name: string, what: string, fix: PointFix): GatePoint => ({
  ...{ name, status: "broken", what, fix },
});

export const unknown = (name: string, what: string, fix: PointFix | null = null): GatePoint => ({
  ...{ name, status: "unknown", what, fix },
});

/** What a person decides or sets on a page; no call does it. */
export const byHand = (setting: string): PointFix => ({ setting, command: null });
