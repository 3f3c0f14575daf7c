import { bareTools, useTool } from "./bare-tools.ts";
import type { LoopRequest } from "./loop.ts";

interface Block {
  readonly type: string;
  readonly id: string;
  readonly name: string;
  readonly input: unknown;
}

/** The least that can be a coding agent: a loop around `fetch`. */
export async function runFetchLoop({ baseUrl, directory, model }: LoopRequest): Promise<void> {
  const messages: unknown[] = [{ role: "user", content: "Do it." }];
  for (;;) {
    const response = await fetch(`${baseUrl}/v1/messages`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-api-key": "none", "anthropic-version": "2023-06-01" },
      body: JSON.stringify({ model, max_tokens: 8_000, tools: bareTools, messages }),
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
    const { content } = (await response.json()) as { content: readonly Block[] };
    const calls = content.filter(({ type }) => type === "tool_use");
    if (calls.length === 0) return;
    const results = calls.map(({ id, name, input }) => ({
      type: "tool_result",
      tool_use_id: id,
      content: useTool(directory, name, input),
    }));
    messages.push({ role: "assistant", content }, { role: "user", content: results });
  }
}
