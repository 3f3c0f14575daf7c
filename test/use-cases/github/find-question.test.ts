import { writeMarker } from "../../../src/gates/comment/question-marker.ts";
import type { PullComment } from "../../../src/ports/comments.ts";
import type { Account } from "../../../src/ports/github.ts";
import { findQuestion } from "../../../src/use-cases/github/find-question.ts";
import { account, ada, bot } from "./run-history.ts";

function question(id: number, by: Account | null = bot): PullComment {
  const marker = writeMarker({
    ...{ session: "20260102-greet", run: id, attempt: 1, head: "a".repeat(40) },
    ...{ handover: "dev-agent-publish-20260102-greet-1", sha256: "b".repeat(64) },
  });
  const at = "2026-01-02T03:04:05Z";
  return { id, pull: 1, body: `${marker}\nMay it?`, by, viaApp: false, createdAt: at, updatedAt: at };
}

it("the newest one counts", () => {
  expect(findQuestion([question(1), question(2)], bot.id)).toMatchObject({
    comment: { id: 2 },
    marker: { run: 2 },
  });
});

it("a person's, another bot's or nobody's is none, however it looks", () => {
  const others = [question(2, ada), question(3, account(12, "helper[bot]", "Bot")), question(4, null)];
  expect(findQuestion([question(1), ...others], bot.id)).toMatchObject({ marker: { run: 1 } });
  expect(findQuestion(others, bot.id)).toBeNull();
});

it("there is none among talk", () => {
  expect(findQuestion([{ ...question(1), body: "Hello" }], bot.id)).toBeNull();
  expect(findQuestion([], bot.id)).toBeNull();
});
