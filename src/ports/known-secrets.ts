import type { SecretForm } from "../domain/known-secrets/secret-form.ts";

export type { SecretForm } from "../domain/known-secrets/secret-form.ts";

/** Every credential that this process knows, so that none of them leaves it in whatever form. */
export interface KnownSecrets {
  /** One more, e.g. a token that was exchanged meanwhile. Values of fewer than 12 characters are ignored. */
  add(value: string): void;
  /** The text with `[credential]` wherever one of them stands in it: plain, encoded, split up, or a telling part. */
  scrub(text: string): string;
  /** The same for texts that stand one behind the other: what is split over several of them is found, too. */
  scrubAll(texts: readonly string[]): readonly string[];
  /** In which forms they stand in a text or file; empty where none does. Never says which, nor any of its characters. */
  find(content: string | Uint8Array): readonly SecretForm[];
}
