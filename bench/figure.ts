/** One line of the table. */
export interface Figure {
  readonly name: string;
  readonly figure: string;
  readonly target: string;
  /** Null where there is nothing to keep to. */
  readonly ok: boolean | null;
}

export interface Ratio {
  readonly name: string;
  readonly ms: number;
  /** What `ms` is measured against, in the same run. */
  readonly bare: number;
  readonly most?: number;
}

/** A time as a multiple of the bare one. */
export function ratioFigure({ name, ms, bare, most }: Ratio): Figure {
  const ratio = ms / bare;
  return {
    name,
    figure: `${round(ratio)} × (${round(ms)} / ${round(bare)} ms)`,
    target: most === undefined ? "" : `≤ ${most} ×`,
    ok: most === undefined ? null : ratio <= most,
  };
}

/** What `node -e 0` takes on the machine that the limits in milliseconds were set for. */
const referenceNodeMs = 25.3;

export interface PacedTime {
  readonly name: string;
  readonly ms: number;
  /** What `node -e 0` takes here and now. */
  readonly nodeMs: number;
  /** The limit at the reference machine's pace. */
  readonly mostMs?: number | undefined;
}

/** A time whose limit is in milliseconds, judged in units of `node -e 0` so that it holds on any machine. */
export function pacedFigure({ name, ms, nodeMs, mostMs }: PacedTime): Figure {
  const most = mostMs === undefined ? undefined : mostMs / referenceNodeMs;
  return {
    name,
    figure: `${round(ms / nodeMs)} node (${round(ms)} ms)`,
    target: most === undefined ? "" : `≤ ${round(most)} node (${mostMs} ms)`,
    ok: most === undefined ? null : ms / nodeMs <= most,
  };
}

export interface Amount {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly most?: number;
}

/** A number that doesn't depend on the machine's speed. */
export function amountFigure({ name, value, unit, most }: Amount): Figure {
  return {
    name,
    figure: `${round(value)} ${unit}`,
    target: most === undefined ? "" : `≤ ${most} ${unit}`,
    ok: most === undefined ? null : value <= most,
  };
}

function round(value: number): string {
  return value.toFixed(Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0);
}
