import { Anthropic } from "@anthropic-ai/sdk";
import { bareTools, useTool } from "./bare-tools.ts";
import type { LoopRequest } from "./loop.ts";

/** The same loop around the SDK. */
export async function runSdkLoop({ baseUrl, directory, model }: LoopRequest): Promise<void> {
  const client = new Anthropic({ baseURL: baseUrl, apiKey: "none" });
  const messages: Anthropic.MessageParam[] = [{ role: "user", content: "Do it." }];
  for (;;) {
    const { content } = await client.messages.create({
      model,
      max_tokens: 8_000,
      tools: bareTools,
      messages,
    });
    const calls = content.filter((block) => block.type === "tool_use");
    if (calls.length === 0) return;
    const results = calls.map(({ id, name, input }) => ({
      type: "tool_result" as const,
      tool_use_id: id,
      content: useTool(directory, name, input),
    }));
    messages.push({ role: "assistant", content }, { role: "user", content: results });
  }
}
