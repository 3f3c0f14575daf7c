import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readComment } from "../../../src/actions/decide/read-comment.ts";

const directory = mkdtempSync(join(tmpdir(), "dev-agent-event-"));
afterAll(() => rmSync(directory, { recursive: true }));

const bob = { id: 2, login: "bob", type: "User" };
const robot = { id: 5, login: "helper[bot]", type: "Bot" };
const event = {
  action: "created",
  issue: { number: 1, pull_request: { url: "https://api.github.com/repos/acme/widgets/pulls/1" } },
  comment: { id: 7, body: "/reject", user: bob },
  sender: bob,
};

function read(payload: unknown, name = "issue_comment") {
  const path = join(directory, "event.json");
  writeFileSync(path, typeof payload === "string" ? payload : JSON.stringify(payload));
  return readComment({ GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: name });
}

it("a new comment on a pull request is read as the event told it", () => {
  expect(read(event)).toEqual({ id: 7, pull: 1, body: "/reject", by: bob });
});

it.each([
  ["no JSON", "{"],
  ["a list", []],
  ["an edited comment", { ...event, action: "edited" }],
  ["a deleted comment", { ...event, action: "deleted" }],
  ["a comment on an issue", { ...event, issue: { number: 1 } }],
  ["no comment", { ...event, comment: undefined }],
  ["a comment without an id", { ...event, comment: { ...event.comment, id: "7" } }],
  ["a comment without a text", { ...event, comment: { ...event.comment, body: null } }],
  ["a comment of nobody", { ...event, comment: { ...event.comment, user: null } }],
  ["a bot's comment", { ...event, comment: { ...event.comment, user: robot }, sender: robot }],
  ["a comment that somebody else sent", { ...event, sender: { ...bob, id: 3 } }],
  ["an issue without a number", { ...event, issue: { ...event.issue, number: null } }],
])("nothing is read from %s", (_, payload) => {
  expect(read(payload)).toBeNull();
});

it("nothing is read from another event, or from none", () => {
  expect(read(event, "pull_request_target")).toBeNull();
  expect(readComment({ GITHUB_EVENT_NAME: "issue_comment" })).toBeNull();
});
