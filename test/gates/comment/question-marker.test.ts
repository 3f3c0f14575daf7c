import { readMarker, writeMarker } from "../../../src/gates/comment/question-marker.ts";

const marker = {
  ...{ session: "20260102-add-a-note", run: 12, attempt: 1, head: "a".repeat(40) },
  ...{ handover: "dev-agent-publish-20260102-add-a-note-1", sha256: "b".repeat(64) },
};
const line = writeMarker(marker);

it("a question's first line says what it says", () => {
  expect(readMarker(`${line}\n**dev-agent asks**`)).toEqual(marker);
  expect(readMarker(`${line}\r\nmore`)).toEqual(marker);
});

it.each([
  ["nothing", ""],
  ["it further down", `Words\n${line}`],
  ["it quoted", `> ${line}`],
  ["something before it", ` ${line}`],
  ["something behind it", `${line} and more`],
  ["one word too many", line.replace(" -->", " more=1 -->")],
  ["one word too few", line.replace(/ attempt=1/, "")],
  ["other words' order", line.replace("run=12 attempt=1", "attempt=1 run=12")],
  ["a run that is no number", line.replace("run=12", "run=1e3")],
  ["a short commit", line.replace("a".repeat(40), "a".repeat(12))],
  ["a short digest", line.replace("b".repeat(64), "b".repeat(63))],
  ["a path for an artifact", line.replace("handover=", "handover=../")],
])("is no question's: %s", (_, body) => {
  expect(readMarker(body)).toBeNull();
});
