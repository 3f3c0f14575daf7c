import { parseCommand } from "../../../src/gates/comment/parse-command.ts";

const sha12 = "0123456789ab";
const sha40 = `${sha12}${"c".repeat(28)}`;

describe("a comment that is a command", () => {
  it.each([
    ["twelve digits", `/approve ${sha12}`, { name: "approve", sha: sha12, comment: "" }],
    ["forty", `/approve ${sha40}`, { name: "approve", sha: sha40, comment: "" }],
    ["words below", `/approve ${sha12}\r\n\r\nFine.\r\n`, { name: "approve", sha: sha12, comment: "Fine." }],
    [
      "a quote below",
      `/approve ${sha12}\n> /approve it`,
      { name: "approve", sha: sha12, comment: "> /approve it" },
    ],
    ["a wish beside", "/revise Use a table", { name: "revise", comment: "Use a table" }],
    ["a wish below", "/revise\n\nUse\na table", { name: "revise", comment: "Use\na table" }],
    ["both", "/revise Use a table\nof two", { name: "revise", comment: "Use a table\nof two" }],
    ["a rejection", "/reject", { name: "reject", comment: "" }],
    ["a rejection with words", "/reject We don't want it", { name: "reject", comment: "We don't want it" }],
  ])("%s", (_, body, command) => {
    expect(parseCommand(body)).toEqual({ status: "command", command });
  });
});

describe("a comment that begins like a command and is none", () => {
  it.each([
    ["no commit", "/approve"],
    ["eleven digits", `/approve ${sha12.slice(1)}`],
    ["forty-one digits", `/approve ${sha40}0`],
    ["capital letters", `/approve ${sha12.toUpperCase()}`],
    ["a branch's name", "/approve main"],
    ["two spaces", `/approve  ${sha12}`],
    ["a tab", `/approve\t${sha12}`],
    ["a space behind", `/approve ${sha12} `],
    ["words behind", `/approve ${sha12} please`],
    ["code marks", `/approve \`${sha12}\``],
    ["the commit on the next line", `/approve\n${sha12}`],
    ["an invisible character", `/approve ${sha12}\u200b`],
    ["digits of another alphabet", `/approve ０123456789ab`],
    ["two commits", `/approve ${sha12}\n/approve ${sha40}`],
    ["two commands", `/approve ${sha12}\n/reject`],
    ["two commands, one behind spaces", `/approve ${sha12}\n   /revise it`],
    ["no wish", "/revise"],
    ["white space for a wish", "/revise \n \n"],
    ["something right behind", "/revise: use a table"],
  ])("%s", (_, body) => {
    expect(parseCommand(body)).toMatchObject({ status: "malformed", why: expect.stringMatching(/./) });
  });
});

describe("a comment that is no command", () => {
  it.each([
    ["nothing", ""],
    ["words", "Looks good"],
    ["a quote", `> /approve ${sha12}`],
    ["code", `\`/approve ${sha12}\``],
    ["a fence", `\`\`\`\n/approve ${sha12}\n\`\`\``],
    ["an indented block", `    /approve ${sha12}`],
    ["a hidden remark", `<!--\n/approve ${sha12}\n-->`],
    ["a list", `- /approve ${sha12}`],
    ["a blank line before", `\n/approve ${sha12}`],
    ["a mark of the byte order", `\ufeff/approve ${sha12}`],
    ["words before", `I say /approve ${sha12}`],
    ["another command", "/approved"],
    ["another command with a hyphen", "/reject-all"],
    ["capital letters", `/Approve ${sha12}`],
  ])("%s", (_, body) => {
    expect(parseCommand(body)).toBeNull();
  });
});
