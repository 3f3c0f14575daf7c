import { createHash } from "node:crypto";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Text that looks random and is the same in every run. */
export function steady(length: number, seed: string, alphabet = letters): string {
  let text = "";
  for (let round = 0; text.length < length; round += 1)
    for (const byte of createHash("sha256").update(`${seed}${round}`).digest())
      text += alphabet[byte % alphabet.length];
  return text.slice(0, length);
}

const pem = (edge: string) => ["-----", edge, " RSA PRIVATE", " KEY-----"].join("");
const digits = "0123456789";
const hex = "0123456789abcdef";

/** Made-up secrets of many kinds, put together at run time so that no scanner finds one in this repository. */
export function makeSecrets(seed: string) {
  const any = (length: number, name: string, alphabet?: string) => steady(length, `${seed}${name}`, alphabet);
  const block = ["MIIE", ...Array.from({ length: 12 }, (_, line) => any(64, `key ${line}`))].join("\n");
  return {
    aws: ["AK", "IA", any(16, "aws", "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")].join(""),
    "github token": ["gh", "p_", any(36, "github")].join(""),
    "github fine-grained": ["github", "_pat_", any(22, "fine"), "_", any(59, "grained")].join(""),
    "anthropic key": ["sk-", "ant-api03-", any(93, "anthropic"), "AA"].join(""),
    "anthropic oauth token": ["sk-", "ant-oat01-", any(93, "oauth"), "AA"].join(""),
    "anthropic refresh token": ["sk-", "ant-ort01-", any(93, "refresh"), "AA"].join(""),
    "anthropic admin key": ["sk-", "ant-admin01-", any(93, "admin"), "AA"].join(""),
    "openai project key": ["sk-", "proj-", any(74, "proj"), "T3Blbk", "FJ", any(74, "ject")].join(""),
    "openai service key": ["sk-", "svcacct-", any(124, "service")].join(""),
    slack: ["xo", "xb-", any(12, "s1", digits), "-", any(13, "s2", digits), "-", any(24, "s3")].join(""),
    npm: ["np", "m_", any(36, "npm", `abcdefghijklmnopqrstuvwxyz${digits}`)].join(""),
    "private key": `${pem("BEGIN")}\n${block}\n${pem("END")}`,
    "github app token": [["gh", "s_1234567_", any(36, "j1")].join(""), any(120, "j2"), any(86, "j3")].join(
      ".",
    ),
    groq: ["gs", "k_", any(52, "groq")].join(""),
    openrouter: ["sk-", "or-v1-", any(64, "router", hex)].join(""),
    docker: ["dckr", "_pat_", any(27, "docker")].join(""),
    tailscale: ["ts", "key-auth-", any(17, "t1"), "-", any(32, "t2")].join(""),
    stripe: ["sk", "_live_", any(99, "stripe")].join(""),
    gitlab: ["gl", "pat-", any(20, "gitlab")].join(""),
    google: ["AI", "za", any(35, "google")].join(""),
    pypi: ["py", "pi-AgEIcHlwaS5vcmc", any(70, "pypi")].join(""),
    "hugging face": ["h", "f_", any(34, "hugging", "abcdefghijklmnopqrstuvwxyz")].join(""),
    shopify: ["shp", "at_", any(32, "shopify", hex)].join(""),
    "digital ocean": ["do", "p_v1_", any(64, "ocean", hex)].join(""),
    sendgrid: ["S", "G.", any(22, "s1"), ".", any(43, "s2")].join(""),
    "slack webhook": [
      "https://hooks.",
      "slack.com/services/T",
      any(8, "w1"),
      "/B",
      any(8, "w2"),
      "/",
      any(24, "w3"),
    ].join(""),
  };
}

export const madeUpSecrets = makeSecrets("");
