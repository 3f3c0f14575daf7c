import type { GitHub } from "../ports/github.ts";
import type { KnownSecrets } from "../ports/known-secrets.ts";

/** The same port; no text that is written for people to read goes to GitHub with a credential of this process in it. */
export function withoutSecrets(github: GitHub, { scrub }: Pick<KnownSecrets, "scrub">): GitHub {
  const words = <T extends { readonly title: string; readonly message: string }>(merge: T): T => ({
    ...merge,
    title: scrub(merge.title),
    message: scrub(merge.message),
  });
  return {
    ...github,
    openPull: (pull) => github.openPull({ ...pull, title: scrub(pull.title), body: scrub(pull.body) }),
    changePull: (number, { title, body }) =>
      github.changePull(number, { title: scrub(title), body: scrub(body) }),
    postComment: (pull, { marker, text }) => github.postComment(pull, { marker, text: scrub(text) }),
    mergePull: (number, merge) => github.mergePull(number, words(merge)),
    mergeWhenReady: (number, merge) => github.mergeWhenReady(number, words(merge)),
    uploadSarif: (upload) => github.uploadSarif({ ...upload, sarif: scrub(upload.sarif) }),
  };
}
