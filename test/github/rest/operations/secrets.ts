import { generateKeyPairSync } from "node:crypto";
import { type Handlers, ok, refuse } from "../call.ts";

const keyId = "568250167242549743";
const publicKey = generateKeyPairSync("x25519").publicKey.export({ format: "jwk" }).x ?? "";
/** A sealed box is 48 bytes longer than what is in it. */
const sealBytes = 48;

export const secrets = {
  "actions/get-repo-public-key": () =>
    ok({ key_id: keyId, key: Buffer.from(publicKey, "base64url").toString("base64") }),

  "actions/create-or-update-repo-secret": ({ path, body }, { secrets }) => {
    const { encrypted_value, key_id } = body as { encrypted_value: string; key_id: string };
    const name = (path.secret_name ?? "").toUpperCase();
    if (!/^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/.test(name)) return refuse(422, "Secret names are invalid.");
    if (key_id !== keyId) return refuse(422, "The key_id is not the latest.");
    if (Buffer.from(encrypted_value, "base64").length <= sealBytes)
      return refuse(422, "The encrypted value is not a sealed box.");
    const known = secrets.has(name);
    secrets.set(name, encrypted_value);
    return known ? { status: 204 } : { status: 201, body: {} };
  },
} satisfies Handlers;
