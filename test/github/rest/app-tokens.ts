import { createPublicKey, generateKeyPairSync, verify } from "node:crypto";
import type { TokenHolder } from "./answer-call.ts";
import type { App } from "./model.ts";
import type { Permissions } from "./permissions.ts";
import { newPerson, personNamed, type World } from "./world.ts";

/** An App as its owner knows it. */
export interface InstalledApp {
  readonly appId: number;
  readonly slug: string;
  readonly installationId: number;
  /** PEM. */
  readonly privateKey: string;
}

export interface NewApp {
  readonly permissions: Permissions;
  /** Default `dev-agent-app`. */
  readonly slug?: string;
  /** False: it exists, yet nobody installed it on the repository. */
  readonly installed?: boolean;
}

/** Makes a GitHub App with a key of its own and installs it on the repository. */
export function installApp(world: World, about: NewApp): InstalledApp {
  const { permissions, slug = "dev-agent-app", installed = true } = about;
  const { publicKey, privateKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs1", format: "pem" },
  });
  const app: App = {
    id: world.nextId(),
    slug,
    installationId: world.nextId(),
    publicKey,
    permissions,
    installed,
  };
  world.apps.set(app.id, app);
  const login = `${slug}[bot]`;
  world.people.set(login, newPerson({ id: world.nextId(), login, role: "none" }));
  return { appId: app.id, slug, installationId: app.installationId, privateKey };
}

/** The App that signed a token for itself; nobody where it isn't as GitHub wants it. */
export function appOfToken(token: string, world: World): TokenHolder | undefined {
  const [head, claims, signature, ...more] = token.split(".");
  if (head === undefined || claims === undefined || signature === undefined || more.length > 0)
    return undefined;
  const { iss, iat, exp } = parse(claims);
  const app = world.apps.get(Number(iss));
  if (app === undefined || parse(head).alg !== "RS256") return undefined;
  const now = Date.now() / 1000;
  const inTime = Number(iat) <= now + 60 && Number(exp) > now && Number(exp) <= now + 600 + 60;
  const signed = verify(
    "sha256",
    Buffer.from(`${head}.${claims}`),
    createPublicKey(app.publicKey),
    Buffer.from(signature, "base64url"),
  );
  if (!inTime || !signed) return undefined;
  return { person: personNamed(world, `${app.slug}[bot]`), permissions: { app: "write" }, app: app.id };
}

function parse(part: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(Buffer.from(part, "base64url").toString());
  } catch {
    return {};
  }
}
