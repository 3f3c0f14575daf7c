import {
  astralKind,
  classOf,
  controlKind,
  type HiddenClass,
  half,
  kindOf,
  plain,
  unitKinds,
} from "./hidden-classes.ts";
import { legitimateUnits } from "./legitimate.ts";
import { endOfSequence } from "./terminal-sequence.ts";
import { TextWriter } from "./text-writer.ts";

/** What becomes of control characters: gone with the sequences they begin, or shown by their pictures. */
export type Controls = "dropped" | "shown";

/** Told of every run of hidden text: its class, where it begins, and how many characters it has. */
export type TellHidden = (found: HiddenClass, at: number, characters: number) => void;

/** What stands in place of a part of a text. */
type Replace = (at: number, end: number, by: string) => void;

/** The same text with nothing hidden in it: runs of hidden characters are named, half characters replaced. */
export function neutralise(text: string, controls: Controls): string {
  let writer: TextWriter | undefined;
  /** Up to here everything is written, or left out. */
  let written = 0;
  walk(text, {
    controls,
    replace: (at, end, by) => {
      writer ??= new TextWriter(text.length + (text.length >> 2));
      writer.copy(text, written, at);
      if (by.length === 1) writer.put(by.charCodeAt(0));
      else writer.copy(by, 0, by.length);
      written = end;
    },
  });
  if (writer === undefined) return text;
  writer.copy(text, written, text.length);
  return writer.toString();
}

/** Tells of all that is hidden in a text, in its order. */
export function eachHidden(text: string, tell: TellHidden): void {
  walk(text, { controls: "dropped", tell, replace: () => {} });
}

interface Walk {
  readonly controls: Controls;
  readonly tell?: TellHidden;
  readonly replace: Replace;
}

/** One pass; what is done at a place looks no further than a fixed number of characters around it. */
function walk(text: string, { controls, tell, replace: replaceBy }: Walk): void {
  /** Where the last replacement ended: what is hidden right behind it has no character before it that is shown. */
  let done = 0;
  let hanSelectors = 0;
  const replace: Replace = (at, end, by) => {
    replaceBy(at, end, by);
    done = end;
  };
  for (let at = 0; at < text.length; ) {
    let kind = unitKinds[text.charCodeAt(at)] ?? plain;
    if (kind === plain) {
      at += 1;
      continue;
    }
    if (kind === controlKind) {
      at = control(text, at, { controls, tell, replace });
      continue;
    }
    const codePoint = text.codePointAt(at) ?? 0;
    if (kind === half) {
      if (codePoint <= 0xffff) {
        replace(at, at + 1, "\ufffd");
        at += 1;
        continue;
      }
      kind = astralKind(codePoint);
      if (kind === plain) {
        at += 2;
        continue;
      }
    }
    const before = done === at ? undefined : characterBefore(text, at);
    const kept = legitimateUnits(codePoint, { text, at, before, hanSelectors });
    if (kept > 0) {
      if (isHanSelector(codePoint)) hanSelectors += 1;
      at += kept;
      continue;
    }
    const { end, characters } = runOfHidden(text, at, tell);
    replace(at, end, nameOf(codePoint, characters));
    at = end;
  }
}

interface ControlContext {
  readonly controls: Controls;
  readonly tell: TellHidden | undefined;
  readonly replace: Replace;
}

function control(text: string, at: number, { controls, tell, replace }: ControlContext): number {
  const unit = text.charCodeAt(at);
  if (unit === 0x0d) {
    const end = text.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1;
    replace(at, end, "\n");
    return end;
  }
  const end = controls === "shown" ? at + 1 : endOfSequence(text, at);
  tell?.("terminal sequences", at, end - at);
  replace(at, end, controls === "shown" ? pictureOf(unit) : "");
  return end;
}

function pictureOf(unit: number): string {
  if (unit < 0x20) return String.fromCharCode(0x2400 + unit);
  return unit === 0x7f ? "\u2421" : nameOf(unit, 1);
}

/** Everything hidden that follows without a break. What would be legitimate elsewhere is hidden behind hidden text. */
function runOfHidden(text: string, from: number, tell: TellHidden | undefined) {
  let characters = 0;
  let at = from;
  while (at < text.length) {
    const kind = kindOf(text.codePointAt(at) ?? 0);
    if (kind <= half || kind === controlKind) break;
    tell?.(classOf(kind), at, 1);
    characters += 1;
    at += text.charCodeAt(at) >= 0xd800 && text.charCodeAt(at) <= 0xdbff ? 2 : 1;
  }
  return { end: at, characters };
}

const isHanSelector = (codePoint: number) =>
  codePoint >= 0xe0100 || (codePoint >= 0xfe00 && codePoint <= 0xfe02);

function characterBefore(text: string, at: number): number | undefined {
  const unit = text.charCodeAt(at - 1);
  if (Number.isNaN(unit)) return undefined;
  return unit >= 0xdc00 && unit <= 0xdfff ? text.codePointAt(at - 2) : unit;
}

const names = new Map<number, string>();

function nameOf(codePoint: number, characters: number): string {
  const name = names.get(codePoint) ?? `<U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}>`;
  names.set(codePoint, name);
  return characters === 1 ? name : `${name.slice(0, -1)} and ${characters - 1} more>`;
}
