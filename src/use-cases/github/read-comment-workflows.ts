import type { SettingsReader } from "../../ports/repository-settings.ts";

/** Files that are read at most: each is a call. */
const most = 4;

/** The workflows of the default branch, those first that are most likely to take decisions from comments. */
export async function readCommentWorkflows(
  settings: Pick<SettingsReader, "file" | "folder">,
): Promise<{ readonly texts: readonly string[]; readonly whole: boolean }> {
  const files = (await settings.folder(".github/workflows")).filter((path) => /\.ya?ml$/.test(path));
  const likely = files.filter((path) => /comment|decide|dev-agent/.test(path));
  const sorted = [...likely, ...files.filter((path) => !likely.includes(path))];
  const texts: string[] = [];
  for (const path of sorted.slice(0, most)) texts.push((await settings.file(path)) ?? "");
  return { texts, whole: sorted.length <= most };
}
