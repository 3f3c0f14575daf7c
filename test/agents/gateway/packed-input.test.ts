import { packedInput } from "../../../src/agents/gateway/packed-input.ts";

const most = { picture: 5_000, document: 1_000_000 };
const picture = { type: "image", source: { type: "base64", media_type: "image/png", data: "xxxx" } };
const pdf = { type: "document", source: { type: "base64", media_type: "application/pdf", data: "xxxx" } };

describe("what is packed in a request", () => {
  it.each<[string, unknown, number]>([
    ["a picture", [picture], 4_996],
    ["pictures in a tool's result", [{ type: "tool_result", content: [picture, picture] }], 9_992],
    ["a PDF", [pdf], 999_996],
    ["a document of plain text", [{ type: "document", source: { type: "text", data: "x" } }], 0],
    [
      "a picture in a document",
      [{ type: "document", source: { type: "content", content: [picture] } }],
      4_996,
    ],
    ["words about them", [{ type: "text", text: '{"type":"image"} {"type":"document"}' }], 0],
    ["a picture for OpenAI", [{ type: "input_image", image_url: "data:x" }], 4_994],
    ["a file for OpenAI", [{ type: "input_file", file_data: "xxxx" }], 999_996],
  ])("is %s", (_what, content, added) => {
    const messages = [{ role: "user", content }];
    expect(packedInput(messages, JSON.stringify(messages), most)).toBe(added);
  });
});
