const slugLength = 40;

/** Lower-case ASCII words of a goal joined by `-`, at most 40 characters; `goal` where none are left. */
export function slug(goal: string): string {
  const words = goal
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  let text = "";
  for (const word of words) {
    const next = text === "" ? word : `${text}-${word}`;
    if (next.length > slugLength) break;
    text = next;
  }
  if (text === "") text = (words[0] ?? "").slice(0, slugLength);
  return text === "" ? "goal" : text;
}

/** `YYYYMMDD-slug` in UTC: a session's id, and the last part of its branch's name. */
export function sessionId(goal: string, now: Date): string {
  return `${now.toISOString().slice(0, 10).replaceAll("-", "")}-${slug(goal)}`;
}

/** The first of `id`, `id-2`, `id-3` … that is not taken. */
export function firstFree(id: string, taken: (id: string) => boolean): string {
  if (!taken(id)) return id;
  let number = 2;
  while (taken(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}

/** Whether a text can be a session id: what comes from a command line is never used as a path otherwise. */
export function isSessionId(text: string): boolean {
  return /^[0-9]{8}-[a-z0-9][a-z0-9-]{0,60}$/.test(text);
}

export function branchOf(id: string): string {
  return `agent/${id}`;
}
