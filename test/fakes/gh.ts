// As much of `gh api` as the doctor's commands use: --method, -f, -F, --input -, --jq with two filters.
import { text } from "node:stream/consumers";

const [, ...words] = process.argv.slice(2);
const value = (flag: string) => (words.includes(flag) ? words[words.indexOf(flag) + 1] : undefined);
const fields = words.flatMap((word, index) => {
  const [name = "", ...rest] = (words[index + 1] ?? "").split("=");
  if (word !== "-f" && word !== "-F") return [];
  const given = rest.join("=");
  return [[name, word === "-F" ? JSON.parse(given) : given] as const];
});
const body = words.includes("--input")
  ? await text(process.stdin)
  : fields.length > 0
    ? JSON.stringify(Object.fromEntries(fields))
    : undefined;
const path = words.find((word) => word.includes("/") && !word.includes("=") && !word.startsWith("."));
const response = await fetch(`${process.env.GITHUB_API_URL}/${path}`, {
  method: value("--method") ?? "GET",
  headers: { authorization: `token ${process.env.GH_TOKEN}`, "content-type": "application/json" },
  ...(body === undefined ? {} : { body }),
});
const answer = await response.text();
if (!response.ok) throw new Error(`${response.status}: ${answer}`);
const filter = value("--jq");
if (filter === ".id") process.stdout.write(`${JSON.parse(answer).id}\n`);
else if (filter !== undefined) {
  const branch = /select\(\.name != "([^"]+)" or \.type == "tag"\) \| \.id$/.exec(filter)?.[1];
  if (branch === undefined) throw new Error(`This filter isn't known: ${filter}`);
  for (const { id, name, type } of JSON.parse(answer).branch_policies)
    if (name !== branch || type === "tag") process.stdout.write(`${id}\n`);
}
