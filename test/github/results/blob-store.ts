import { createHash, randomUUID } from "node:crypto";

/** Blobs by key, reached by anybody with a signed address, and only as it says. */
export interface BlobStore {
  /** Address, from the server's root, that allows one blob to be read or written. */
  sign(key: string, use: BlobUse): string;
  /** The blob that a signature is for; nothing where it isn't for this use. */
  keyFor(signature: string | null, use: BlobUse): string | undefined;
  read(key: string): Blob | undefined;
  write(key: string, blob: Blob): void;
  putBlock(key: string, block: { readonly id: string; readonly bytes: Buffer }): void;
  /** Makes a blob of blocks; false where one of them was never put. */
  commitBlocks(key: string, list: { readonly ids: readonly string[]; readonly type: string }): boolean;
}

type BlobUse = "read" | "write";

interface Blob {
  readonly bytes: Buffer;
  readonly type: string;
}

export function createBlobStore(): BlobStore {
  const blobs = new Map<string, Blob>();
  const blocks = new Map<string, Buffer>();
  const signatures = new Map<string, { readonly key: string; readonly use: BlobUse }>();
  const write: BlobStore["write"] = (key, blob) => void blobs.set(key, blob);
  return {
    sign(key, use) {
      const signature = randomUUID();
      signatures.set(signature, { key, use });
      return `/blob/${key}?sig=${signature}`;
    },
    keyFor(signature, use) {
      const found = signatures.get(signature ?? "");
      return found?.use === use ? found.key : undefined;
    },
    read: (key) => blobs.get(key),
    write,
    putBlock: (key, { id, bytes }) => void blocks.set(`${key} ${id}`, bytes),
    commitBlocks(key, { ids, type }) {
      const found = ids.map((id) => blocks.get(`${key} ${id}`));
      const whole = found.filter((bytes) => bytes !== undefined);
      if (whole.length < found.length) return false;
      write(key, { bytes: Buffer.concat(whole), type });
      return true;
    },
  };
}

export function digestOf(bytes: Buffer): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
