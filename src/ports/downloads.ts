/**
 * Keeps downloaded files and folders between runs, by keys that stand for their content. It only saves time: whoever uses
 * what it gives back checks it as if it came from anywhere, and nothing here throws.
 */
export interface Downloads {
  /** Brings back what was kept, to a path where nothing is; false where nothing is there. */
  restore(key: string, path: string): Promise<boolean>;
  /** Keeps a file or folder at an absolute path; what has been kept under the key already stays. */
  keep(key: string, path: string): Promise<void>;
}
