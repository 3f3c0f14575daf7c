/**
 * Whether git takes a text as a branch's name, and nothing but that: no option, no pattern, no other place in a refspec,
 * no way up. As `git check-ref-format --branch` has it, and no name that can't be seen in full.
 */
export function isBranchName(text: string): boolean {
  return (
    text.length <= 255 &&
    /^[^-/]/.test(text) &&
    !/[\p{Cc}\p{Cf}\p{Z}\p{Cs}~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)|[./]$|^\.|^@$|^HEAD$/u.test(text)
  );
}
