import {
  type Answers,
  approval,
  aSpec,
  calling,
  type ModelRequest,
  type Reply,
  writes,
} from "../../scenarios/support/model-server.ts";

/** Which call of the session a request is, whatever was asked before it: role, round, turn. */
export function callOf(role: string, { messages }: ModelRequest): string {
  const task = JSON.stringify(messages[0]);
  const again = task.includes("You asked for these changes before") ? 2 : 1;
  const told = role === "supervisor" ? /Turn (\d+)\. Decide/ : /"Round (\d+) of/;
  const round = role === "reviewer" ? again : Number(told.exec(JSON.stringify(messages))?.[1] ?? 1);
  return `${role} ${round}.${messages.filter((message) => message.role === "assistant").length}`;
}

const changes: Reply = {
  calls: [
    {
      name: "submit",
      input: {
        verdict: "changes",
        summary: "The note says too little",
        comments: [{ file: "note.txt", line: 1, severity: "error", reason: "It says too little" }],
      },
    },
  ],
};

/** What the supervisor has done, turn by turn. */
const supervised = [
  ...["architect", "coder", "tester", "coder", "tester", "reviewer"],
  ...["coder", "tester", "reviewer", "request_approval", "merge"],
];

const turns: Readonly<Record<string, readonly Reply[]>> = {
  "architect 1": [aSpec],
  "coder 1": writes({ "src/calc.js": "export const add = (a, b) => a - b;\n", "note.txt": "n\n" }),
  "coder 2": writes({ "src/calc.js": "export const add = (a, b) => b + a;\n" }),
  "reviewer 1": [changes],
  "coder 3": writes({ "note.txt": "note\n" }),
  "reviewer 2": [approval],
  ...Object.fromEntries(supervised.map((name, index) => [`supervisor ${index + 1}`, [calling(name)]])),
};

/** Red tests, then a review that asks for changes, then an approval. Equal questions get equal answers. */
export const answers: Answers = ({ role, body }) => {
  const [round = "", turn] = callOf(role, body).split(".");
  const replies = turns[round] ?? [];
  return replies[Math.min(Number(turn), replies.length - 1)] ?? {};
};
