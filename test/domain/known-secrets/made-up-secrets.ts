import fc from "fast-check";

const signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const sign = fc.constantFrom(...signs);
const tokenSign = fc.oneof(
  { weight: 20, arbitrary: sign },
  { weight: 1, arbitrary: fc.constantFrom("-", "_") },
);

const random = (least: number, most: number) =>
  fc
    .string({ unit: tokenSign, minLength: least, maxLength: most })
    .filter((text) => /^\w.*\w$/.test(text) && isMixed(text));

/** As what a generator of tokens makes: fast-check would rather have one sign many times over. */
const isMixed = (text: string) => new Set(text).size >= 14 && !/(.)\1{3}/.test(text);

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Tokens and keys as providers give them out. */
export const secret = fc.oneof(
  random(60, 100).map((text) => `sk-ant-oat01-${text}`),
  random(40, 100).map((text) => `sk-proj-${text}`),
  random(36, 36).map((text) => `ghs_${text}`),
  random(20, 40),
  fc
    .tuple(fc.emailAddress(), random(340, 344))
    .map(
      ([email, signature]) =>
        `${part({ alg: "RS256", typ: "JWT" })}.${part({ email, exp: 4e9 })}.${signature}`,
    ),
);

/** Long enough, and of signs enough, that a part of it gives it away. */
export const longSecret = fc
  .string({ unit: sign, minLength: 64, maxLength: 100 })
  .filter((text) => [/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(text)) && isMixed(text))
  .map((text) => `sk-ant-oat01-${text}`);

const hex = (text: string) => Buffer.from(text).toString("hex");
const reversed = (text: string) => [...text].reverse().join("");

/** Each way to write a secret, as whoever finds it would call it. */
export const ways = fc.constantFrom<readonly [form: string, write: (text: string) => string]>(
  ["plain", (text) => text],
  ["reversed", reversed],
  ["base64", (text) => Buffer.from(text).toString("base64")],
  ["base64", (text) => Buffer.from(text).toString("base64url")],
  ["base64", (text) => Buffer.from(reversed(text)).toString("base64")],
  ["hex", hex],
  ["hex", (text) => hex(text).toUpperCase()],
  ["hex", (text) => hex(reversed(text))],
  ["hex", (text) => hex(text).replace(/../g, "\\x$&")],
  ["hex", (text) => hex(text).replace(/../g, "\\u00$&")],
  ["hex", (text) => hex(text).replace(/../g, "%$&")],
);

/** What may stand between the signs of a secret that somebody splits up. */
export const separator = fc.constantFrom(
  ...[
    "\n",
    "\r\n",
    " ",
    "\t",
    '" + "',
    "' .\n  '",
    '",\n  "',
    " \\\n",
    "**",
    "`",
    "> ",
    "\n+",
    "\n-  ",
    '\n+  "',
    "|",
    "\\n",
    '\\" + \\"',
    "\\\\n",
  ],
);

/** Text around it, which ends and begins with nothing that could be its own. */
export const around = fc
  .string({ unit: "binary", maxLength: 200 })
  .map((text) => `${text.replace(/[A-Za-z0-9\\]/g, "")}.`);
