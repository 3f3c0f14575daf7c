type Git = (...args: string[]) => string;

/** A branch's commits from the oldest on: parents by their place, tree, people, message. Ids and times are new in each session. */
export function history(git: Git, branch: string): readonly string[] {
  const format = "--format=%H%x00%P%x00%T%x00%an <%ae>, %cn <%ce>%x00%B%x01";
  const log = git("log", "--topo-order", "--reverse", format, branch);
  const places = new Map<string, number>();
  const commits = log.split("\x01").filter((text) => text.trim() !== "");
  return commits.map((text, place) => {
    const [sha = "", parents = "", tree = "", people = "", message = ""] = text.trim().split("\0");
    places.set(sha, place);
    const from = parents.split(" ").filter(Boolean);
    const about = [tree.slice(0, 11), people, withoutSession(message.trim())];
    return [from.map((parent) => places.get(parent)).join("+"), ...about].join(" | ");
  });
}

/** Without the session's id, and without those of commits. */
export function withoutSession(text: string): string {
  return text
    .replaceAll(/\d{8}-add-a-note(?:-\d+)?/g, "ID")
    .replaceAll(/\b[0-9a-f]{40}\b|\b[0-9a-f]{12}\b/g, "SHA");
}
