import fc from "fast-check";
import { createInputBound } from "../../../src/agents/gateway/input-bound.ts";
import type { JsonObject } from "../../../src/domain/json.ts";

const says = (text: string, mark = {}) => ({ role: "user", content: [{ type: "text", text, ...mark }] });
const asks = (messages: readonly object[], change: JsonObject = {}): JsonObject => ({
  ...{ model: "m", max_tokens: 9, system: "Do it.", messages },
  ...change,
});
const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

/** What a later body may take, after the first was answered with so many tokens. */
function mostAfter(first: JsonObject, tokens: number, later: JsonObject): number {
  const bound = createInputBound(packed);
  bound.of(first, JSON.stringify(first)).learn(tokens);
  return bound.of(later, JSON.stringify(later)).most();
}

const packed = { picture: 5_000, document: 1_000_000 };
const first = asks([says("a".repeat(5_000))]);
const more = says("b".repeat(100));
const withLaterTools = { ...first, tools: [{ name: "t", defer_loading: true }] };
const longer = asks([says("a".repeat(5_000)), more]);

describe("the most tokens that a call's input may take", () => {
  it("are its bytes, as long as nothing is known of it", () => {
    expect(createInputBound(packed).of(first, JSON.stringify(first)).most()).toBe(bytesOf(first));
  });

  it("are what the conversation took so far and the bytes that came to it", () => {
    expect(mostAfter(first, 1_300, longer)).toBe(1_300 + bytesOf(["messages", more]));
    expect(mostAfter(first, 1_300, { ...longer, max_tokens: 5, metadata: { user_id: "u" } })).toBeLessThan(
      1_600,
    );
  });

  it("are many where few bytes are a picture, once", () => {
    const picture = { role: "user", content: [{ type: "image", source: { type: "base64", data: "x" } }] };
    const shown = asks([picture]);
    expect(createInputBound(packed).of(shown, JSON.stringify(shown)).most()).toBe(bytesOf(shown) + 4_999);
    expect(mostAfter(first, 1_300, asks([...(first.messages as object[]), picture]))).toBeGreaterThan(6_000);
    expect(mostAfter(shown, 1_300, asks([picture, more]))).toBeLessThan(1_600);
  });

  it("aren't changed by a mark that wanders, and never more than its bytes", () => {
    const mark = { cache_control: { type: "ephemeral" } };
    const marked = asks([says("a".repeat(5_000), mark)]);
    expect(mostAfter(marked, 1_300, longer)).toBe(mostAfter(first, 1_300, longer));
    expect(mostAfter(first, 99_999, longer)).toBe(bytesOf(longer));
  });

  it.each<[string, JsonObject, JsonObject]>([
    ["says the same thing once more", first, asks([...[says("a".repeat(5_000))], says("a".repeat(5_000))])],
    ["is read by other rules", first, { ...longer, context_management: { edits: [] } }],
    ["has another model", first, { ...longer, model: "n" }],
    ["changes what was said", first, asks([says(`b${"a".repeat(5_000)}`)])],
    ["has tools that are loaded later", withLaterTools, withLaterTools],
  ])("are told by its bytes where it %s", (_, answered, later) => {
    expect(mostAfter(answered, 10, later)).toBeGreaterThan(5_000);
  });

  it("are never fewer than it takes, however its tokens fall", () => {
    const piece = fc.record({
      text: fc.string({ maxLength: 30, unit: "grapheme" }),
      density: fc.integer({ min: 0, max: 4 }),
    });
    const bodies = fc.array(fc.array(fc.nat(5), { maxLength: 8 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 6, maxLength: 6 }), bodies, (pool, list) => {
        const bound = createInputBound(packed);
        const taken = (index: number) => {
          const { text = "", density = 0 } = pool[index] ?? {};
          return Math.floor((bytesOf(says(text)) * density) / 4);
        };
        for (const indices of list) {
          const body = asks(indices.map((index) => says(pool[index]?.text ?? "")));
          const texts = indices.map((index) => pool.findIndex(({ text }) => text === pool[index]?.text));
          const tokens = 20 + texts.map(taken).reduce((sum, one) => sum + one, 0);
          const input = bound.of(body, JSON.stringify(body));
          expect(input.most()).toBeGreaterThanOrEqual(tokens);
          input.learn(tokens);
        }
      }),
    );
  });
});
