import { createHash } from "node:crypto";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Text that looks random and is the same in every run. */
function steady(length: number, seed: string, alphabet = letters): string {
  let text = "";
  for (let round = 0; text.length < length; round += 1)
    for (const byte of createHash("sha256").update(`${seed}${round}`).digest())
      text += alphabet[byte % alphabet.length];
  return text.slice(0, length);
}

const block = ["MIIE", ...Array.from({ length: 12 }, (_, line) => steady(64, `key ${line}`))].join("\n");
const pem = (edge: string) => ["-----", edge, " RSA PRIVATE", " KEY-----"].join("");

/** Made-up secrets of many kinds, put together at run time so that no scanner finds one in this repository. */
export const madeUpSecrets = {
  aws: ["AK", "IA", steady(16, "aws", "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")].join(""),
  "github token": ["gh", "p_", steady(36, "github")].join(""),
  "github fine-grained": ["github", "_pat_", steady(22, "fine"), "_", steady(59, "grained")].join(""),
  "anthropic key": ["sk-", "ant-api03-", steady(93, "anthropic"), "AA"].join(""),
  "anthropic oauth token": ["sk-", "ant-oat01-", steady(93, "oauth"), "AA"].join(""),
  "anthropic refresh token": ["sk-", "ant-ort01-", steady(93, "refresh"), "AA"].join(""),
  "anthropic admin key": ["sk-", "ant-admin01-", steady(93, "admin"), "AA"].join(""),
  "openai project key": ["sk-", "proj-", steady(74, "proj"), "T3Blbk", "FJ", steady(74, "ject")].join(""),
  "openai service key": ["sk-", "svcacct-", steady(124, "service")].join(""),
  slack: [
    "xo",
    "xb-",
    steady(12, "s1", "0123456789"),
    "-",
    steady(13, "s2", "0123456789"),
    "-",
    steady(24, "s3"),
  ].join(""),
  npm: ["np", "m_", steady(36, "npm")].join(""),
  "private key": `${pem("BEGIN")}\n${block}\n${pem("END")}`,
  "github app token": [
    ["gh", "s_1234567_", steady(36, "j1")].join(""),
    steady(120, "j2"),
    steady(86, "j3"),
  ].join("."),
  groq: ["gs", "k_", steady(52, "groq")].join(""),
  openrouter: ["sk-", "or-v1-", steady(64, "router", "0123456789abcdef")].join(""),
  docker: ["dckr", "_pat_", steady(27, "docker")].join(""),
  tailscale: ["ts", "key-auth-", steady(17, "t1"), "-", steady(32, "t2")].join(""),
} as const;
