import { anthropicSurface } from "../../../src/agents/gateway/anthropic-surface.ts";
import { openaiSurface } from "../../../src/agents/gateway/openai-surface.ts";
import type { JsonObject } from "../../../src/domain/json.ts";

const said = (content: unknown) => ({ messages: [{ role: "user", content }] });
const input = (...items: object[]) => ({ input: items });

describe("what the Messages API is asked", () => {
  it.each<[string, JsonObject]>([
    ["MCP servers of the provider's", { mcp_servers: [{ type: "url", url: "https://x.invalid" }] }],
    ["a container of the provider's", { container: { id: "c" } }],
    ["a search", { tools: [{ name: "web_search", type: "web_search_20250305" }] }],
    ["a fetch", { tools: [{ name: "web_fetch", type: "web_fetch_20250910" }] }],
    ["a tool nobody knows", { tools: [{ type: "surf_20300101" }] }],
    [
      "a picture by its address",
      said([{ type: "image", source: { type: "url", url: "https://x.invalid" } }]),
    ],
    [
      "a file in a tool's result",
      said([
        { type: "tool_result", content: [{ type: "document", source: { type: "file", file_id: "f" } }] },
      ]),
    ],
    [
      "a picture by its address within a document",
      said([
        {
          type: "document",
          source: {
            type: "content",
            content: [{ type: "image", source: { type: "url", url: "https://x.invalid" } }],
          },
        },
      ]),
    ],
    ["a file for a container", said([{ type: "container_upload", file_id: "f" }])],
    ["a dearer pace", { speed: "fast" }],
  ])("is refused %s", (_what, body) => {
    expect(anthropicSurface.reachesOut(body)).toEqual(expect.any(String));
  });

  it.each<[string, JsonObject]>([
    ["a program's own tools", { tools: [{ name: "Bash" }, { type: "custom" }, { type: "bash_20250124" }] }],
    ["what it carries itself", said([{ type: "image", source: { type: "base64", data: "x" } }])],
    ["plain words", said("hello")],
    ["no servers", { mcp_servers: [], container: null, speed: "standard" }],
  ])("is let through with %s", (_what, body) => {
    expect(anthropicSurface.reachesOut(body)).toBeNull();
  });
});

describe("what the Responses API is asked", () => {
  it.each<[string, JsonObject]>([
    ["an earlier answer by its id", { previous_response_id: "resp_1" }],
    ["a conversation of the provider's", { conversation: "conv_1" }],
    ["a prompt of the provider's", { prompt: { id: "pmpt_1" } }],
    ["to answer later", { background: true }],
    ["a dearer tier", { service_tier: "priority" }],
    ["a search", { tools: [{ type: "web_search" }] }],
    ["a server of tools", { tools: [{ type: "mcp", server_url: "https://x.invalid" }] }],
    ["a shell of the provider's", { tools: [{ type: "shell", environment: { type: "container_auto" } }] }],
    ["a shell that isn't told", { tools: [{ type: "shell" }] }],
    ["a search among other tools", { tools: [{ type: "namespace", tools: [{ type: "web_search" }] }] }],
    ["a search that comes later", input({ type: "additional_tools", tools: [{ type: "web_search" }] })],
    ["an item by its id", input({ type: "item_reference", id: "x" })],
    ["an item by its id alone", input({ id: "x" })],
    ["an item by its id and no type", input({ id: "x", type: null })],
    [
      "a picture of a computer by its address",
      input({
        type: "computer_call_output",
        output: { type: "computer_screenshot", image_url: "https://x.invalid" },
      }),
    ],
    [
      "a picture by its address",
      input({ role: "user", content: [{ type: "input_image", image_url: "https://x.invalid" }] }),
    ],
    ["a file by its id", input({ role: "user", content: [{ type: "input_file", file_id: "f" }] })],
    [
      "a file by its address",
      input({
        type: "function_call_output",
        output: [{ type: "input_file", file_url: "https://x.invalid" }],
      }),
    ],
  ])("is refused %s", (_what, body) => {
    expect(openaiSurface.reachesOut(body)).toEqual(expect.any(String));
  });

  it.each<[string, JsonObject]>([
    [
      "a program's own tools",
      {
        tools: [
          { type: "function" },
          { type: "custom" },
          { type: "apply_patch" },
          { type: "shell", environment: { type: "local" } },
          { type: "namespace", tools: [{ type: "custom" }] },
        ],
      },
    ],
    [
      "a picture it carries itself",
      input({ role: "user", content: [{ type: "input_image", image_url: "data:x" }] }),
    ],
    ["plain words", { input: "hello", service_tier: "auto", prompt: null }],
  ])("is let through with %s", (_what, body) => {
    expect(openaiSurface.reachesOut(body)).toBeNull();
  });

  it("is a response and nothing else; what codex asks by the way is answered here", () => {
    const types = [
      "POST /responses",
      "GET /models",
      "GET /backend-api/wham/accounts/check",
      "POST /backend-api/wham/tasks",
      "GET /responses",
      "POST /responses/compact",
      "POST /files",
      "GET /responses/resp_1",
      "DELETE /responses/resp_1",
    ].map((line) => {
      const [method = "", path = ""] = line.split(" ");
      return openaiSurface.route(method, path).type;
    });
    expect(types).toEqual([
      "call",
      "answer",
      "answer",
      "refuse",
      "refuse",
      "refuse",
      "refuse",
      "refuse",
      "refuse",
    ]);
  });

  it("is refused in its own words", () => {
    expect(openaiSurface.errorBody(403, "no")).toEqual({
      error: { message: "no", type: "permission_error", param: null, code: null },
    });
  });
});
