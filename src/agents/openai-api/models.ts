export interface ModelTraits {
  /** Output tokens asked for at most; reasoning counts among them. */
  readonly maxOutput: number;
  /** Whether the model reasons, and gives its reasoning back encrypted. */
  readonly reasons: boolean;
  /** Whether it takes tools whose input is free text held to a grammar. */
  readonly customTools: boolean;
  /** Whether the API may put a summary in the place of a long conversation. */
  readonly compacts: boolean;
}

const gpt5 = /^gpt-(?:5(?:\.\d)?|6)(?:-(?:codex|codex-max|codex-mini|mini|nano|sol|terra|luna|astra))?$/;

/** Members of those families that came before the API could compact, or of which nobody says that it does. */
const compactsFrom = /^gpt-(?:5\.[2-9]|6)(?:-|$)/;

/** What a request may ask of a model. An unknown one gets what every model of the Responses API takes. */
export function traitsOf(model: string): ModelTraits {
  const name = undated(model);
  if (gpt5.test(name))
    return { maxOutput: 32_000, reasons: true, customTools: true, compacts: compactsFrom.test(name) };
  if (/^(?:o[134](?:-mini|-pro)?|codex-mini|gpt-[56](?:\.\d)?(?:-\w+)?-pro)$/.test(name))
    return { ...plain, maxOutput: 32_000, reasons: true };
  return plain;
}

const plain: ModelTraits = { maxOutput: 16_384, reasons: false, customTools: false, compacts: false };

/** A model's name without its date or `latest`. */
function undated(model: string): string {
  return model.replace(/-(?:\d{4}-\d{2}-\d{2}|\d{8}|latest)$/, "");
}
