/** How a secret stands in a text: as it is, encoded, or with other signs between its own; `split` is also a part of it. */
export type SecretForm = "plain" | "reversed" | "base64" | "hex" | "url-encoded" | "split";
