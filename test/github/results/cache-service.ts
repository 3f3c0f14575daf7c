import type { BlobStore } from "./blob-store.ts";
import { failure, success, type TwirpMethod } from "./twirp.ts";

/** One saved cache. Unlike GitHub's, it is not bound to a branch. */
interface CacheEntry {
  readonly id: number;
  readonly key: string;
  readonly version: string;
  complete: boolean;
}

interface CacheRequest {
  readonly key?: string;
  readonly version?: string;
  readonly size_bytes?: string;
  readonly restore_keys?: readonly string[];
}

export interface CacheService {
  readonly methods: Readonly<Record<string, TwirpMethod>>;
  /** Keys of the complete entries. */
  keys(): readonly string[];
}

/** `address`: makes a whole address of one from the server's root. */
export function createCacheService(blobs: BlobStore, address: (path: string) => string): CacheService {
  const entries: CacheEntry[] = [];
  const blobOf = ({ id }: CacheEntry) => `cache-${id}`;
  const find = (wanted: CacheRequest) =>
    entries.find(({ key, version }) => key === wanted.key && version === wanted.version);
  return {
    keys: () => entries.filter(({ complete }) => complete).map(({ key }) => key),
    methods: {
      CreateCacheEntry(body) {
        const { key, version } = body as CacheRequest;
        if (!key || !version) return failure("invalid_argument", "key and version are required");
        if (find(body) !== undefined) return failure("already_exists", "cache entry already exists");
        const entry = { id: entries.length + 1, key, version, complete: false };
        entries.push(entry);
        return success({ ok: true, signed_upload_url: address(blobs.sign(blobOf(entry), "write")) });
      },

      FinalizeCacheEntryUpload(body) {
        const entry = find(body);
        if (entry === undefined || entry.complete) return failure("not_found", "no such upload");
        const size = blobs.read(blobOf(entry))?.bytes.length;
        if (`${size}` !== `${(body as CacheRequest).size_bytes}`)
          return failure("invalid_argument", "the size differs from what was uploaded");
        entry.complete = true;
        return success({ ok: true, entry_id: `${entry.id}` });
      },

      GetCacheEntryDownloadURL(body) {
        const entry = bestMatch(entries, body);
        if (entry === undefined) return success({ ok: false });
        const url = address(blobs.sign(blobOf(entry), "read"));
        return success({ ok: true, signed_download_url: url, matched_key: entry.key });
      },
    },
  };
}

/** The exact key first, then each key as a prefix, the newest entry winning. */
function bestMatch(entries: readonly CacheEntry[], wanted: CacheRequest): CacheEntry | undefined {
  const usable = entries.filter(({ complete, version }) => complete && version === wanted.version);
  const exact = usable.find(({ key }) => key === wanted.key);
  if (exact !== undefined) return exact;
  const prefixes = [wanted.key ?? "", ...(wanted.restore_keys ?? [])];
  const newest = usable.toReversed();
  return prefixes.map((prefix) => newest.find(({ key }) => key.startsWith(prefix))).find((one) => one);
}
