/**
 * Whether node's test runner reports a file here, not a test: it counts a file that holds no test as one passed
 * test named by its path.
 */
export function isFileNotTest(name: string): boolean {
  return /^[^\s›]{1,500}\.[cm]?[jt]sx?$/.test(name);
}
