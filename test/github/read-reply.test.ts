import { readAccount, readReply, unreadable } from "../../src/github/read-reply.ts";

const sha = "a".repeat(40);
const whole = {
  ...{ text: "x", empty: "", none: null, number: 7, yes: true, sha },
  ...{ object: { inner: { text: "deep" } }, list: [1, "two"] },
};
const reply = readReply(whole, "run");
const refused = (where: string) =>
  expect.objectContaining({
    code: "github-unreadable",
    kind: "policy",
    message: expect.stringContaining(where),
  });

describe("a reply of GitHub", () => {
  it("gives each field that is as GitHub describes it", () => {
    expect(reply.text("text")).toBe("x");
    expect(reply.text("empty")).toBe("");
    expect(reply.textOrNull("none")).toBeNull();
    expect(reply.textOrNull("text")).toBe("x");
    expect(reply.number("number")).toBe(7);
    expect(reply.flag("yes")).toBe(true);
    expect(reply.sha("sha")).toBe(sha);
    expect(reply.list("list")).toEqual([1, "two"]);
    expect(reply.object("object").object("inner").text("text")).toBe("deep");
  });

  it.each<[what: string, read: () => unknown, where: string]>([
    ["a text that is missing", () => reply.text("gone"), "run.gone"],
    ["a text that is a number", () => reply.text("number"), "run.number"],
    ["a text that is null", () => reply.text("none"), "run.none"],
    ["a text or null that is missing", () => reply.textOrNull("gone"), "run.gone"],
    ["a number that is a text", () => readReply({ id: "7" }, "run").number("id"), "run.id"],
    ["half a number", () => readReply({ id: 7.5 }, "run").number("id"), "run.id"],
    ["a number too large to be exact", () => readReply({ id: 2 ** 53 }, "run").number("id"), "run.id"],
    ["a flag that is a text", () => readReply({ expired: "false" }, "run").flag("expired"), "run.expired"],
    ["a flag that is missing", () => reply.flag("gone"), "run.gone"],
    ["a commit that was cut", () => readReply({ sha: sha.slice(1) }, "run").sha("sha"), "run.sha"],
    ["a commit in other letters", () => readReply({ sha: sha.toUpperCase() }, "run").sha("sha"), "run.sha"],
    ["a commit with more behind it", () => readReply({ sha: `${sha}\n` }, "run").sha("sha"), "run.sha"],
    ["an object that is a list", () => reply.object("list"), "run.list"],
    ["an object that is null", () => reply.object("none"), "run.none"],
    ["a list that is an object", () => reply.list("object"), "run.object"],
    [
      "a field further in",
      () => reply.object("object").object("inner").number("text"),
      "run.object.inner.text",
    ],
    ["what every object has by itself", () => reply.text("constructor"), "run.constructor"],
  ])("is refused for %s, and the field named", (_what, read, where) => {
    expect(read).toThrow(refused(where));
  });

  it.each([null, undefined, "", "<html>", 7, true, []].map((value) => [value]))(
    "is refused where it is %j",
    (value) => {
      expect(() => readReply(value, "run")).toThrow(refused("run"));
    },
  );

  it("is never shown in the message", () => {
    expect(unreadable("run.id").message).toBe("GitHub's reply is not as GitHub describes it: run.id.");
  });
});

describe("an account", () => {
  it("is its number, name and kind, and nothing else of what GitHub tells", () => {
    const told = { id: 1, login: "ada", type: "User", site_admin: true };
    expect(readAccount(told, "run.actor")).toEqual({ id: 1, login: "ada", type: "User" });
  });

  it.each(
    [
      null,
      undefined,
      {},
      { id: 1, login: "ada" },
      { id: "1", login: "ada", type: "User" },
      { id: 1, login: null, type: "User" },
    ].map((value) => [value]),
  )("is refused where it is %j, as that of somebody who left is", (value) => {
    expect(() => readAccount(value, "approvals.user")).toThrow(refused("approvals.user"));
  });
});
