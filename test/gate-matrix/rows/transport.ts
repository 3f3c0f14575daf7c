import { type Fault, primaryRateLimit, secondaryRateLimit, serverError } from "../../github/rest/faults.ts";
import { type Group, opens, type Row, refuses, refusesStrictly, retries } from "../row.ts";

const asked = {
  "repos/get": "the repository",
  "pulls/get": "the pull request",
  "repos/get-environment": "the environment",
  "repos/list-deployment-branch-policies": "the environment's branches",
  "actions/get-reviews-for-run": "the review page",
  "actions/get-workflow-run": "the run",
} as const;

const year = 365 * 24 * 60 * 60 * 1000;
const denied: Fault = {
  ...{ kind: "answer", status: 403, body: { message: "Resource not accessible by integration" } },
};
const missing: Fault = { kind: "answer", status: 404, body: { message: "Not Found" } };

/** However often it is asked. */
function faultsAt(operation: keyof typeof asked): readonly Row[] {
  const what = `asked about ${asked[operation]}, GitHub`;
  const always = (words: string, says: string, fault: Fault) =>
    refuses(`${what} ${words}`, says, ({ fails }) => fails(operation, fault));
  const gone = { "repos/get-environment": "does not exist", "repos/get": "There is no repository" };
  const says = gone[operation as keyof typeof gone] ?? "answered 404";
  return [
    always("answers 403", "answered 403", denied),
    always("answers 404", says, missing),
    always("answers 503 for ever", "gave no answer", serverError(503)),
  ];
}

const withoutRight = (scope: string, says: string): Row =>
  refuses(`the job's token lacks ${scope}`, says, ({ without }) => without(scope));

/** What goes wrong on the way, with the token and with the machine. */
export const transport: Group = {
  title: "Faults on the way",
  scene: "one run",
  rows: [
    ...Object.keys(asked).flatMap((operation) => faultsAt(operation as keyof typeof asked)),
    retries("every call meets a 502 once", ({ fails }) => fails("each", serverError(502), 1)),
    retries("every call's first connection is hung up", ({ fails }) =>
      fails("each", { kind: "request lost" }, 1),
    ),
    refuses(
      "GitHub answers nothing about the environment, with 204",
      "not as GitHub describes it",
      ({ fails }) => fails("repos/get-environment", { kind: "answer", status: 204, body: undefined }),
    ),
    refuses("a page for people comes in place of the review page's answers", "gave no answer", ({ fails }) =>
      fails("actions/get-reviews-for-run", {
        ...{
          kind: "answer",
          status: 200,
          body: "<html>Unicorn</html>",
          headers: { "content-type": "text/html" },
        },
      }),
    ),
    opens("every call's first answer comes as half its JSON", ({ fails }) =>
      fails("each", { kind: "reply truncated" }, 1),
    ),
    retries("every call meets the hour's limit once", ({ fails }) => fails("each", primaryRateLimit(), 1)),
    retries("every call meets the limit of calls in a short time once", ({ fails }) =>
      fails("each", secondaryRateLimit(), 1),
    ),
    refusesStrictly(
      refuses("GitHub takes no more calls for an hour", "takes no more calls", ({ fails }) => {
        const reset = `${Math.round(Date.now() / 1000) + 3_600}`;
        const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset };
        fails("repos/get-environment", { ...denied, body: { message: "API rate limit exceeded" }, headers });
      }),
      "A machine doesn't wait for longer than 15 minutes; the job can be run again.",
    ),
    refuses("GitHub answers 401: the token has ended", "answered 401", ({ fails }) =>
      fails("each", { kind: "answer", status: 401, body: { message: "Bad credentials" } }),
    ),
    withoutRight("actions", "answered 403"),
    withoutRight("contents", "did not let this token in"),
    withoutRight("pull-requests", "answered 403"),
    opens("the machine's clock is a year ahead", ({ variable }) => variable("CLOCK_SKEW_MS", `${year}`)),
    opens("the machine's clock is ten years behind", ({ variable }) =>
      variable("CLOCK_SKEW_MS", `${-10 * year}`),
    ),
    refuses(
      "the machine's clock is a year ahead, and nobody has answered",
      "nobody has approved",
      (stage) => {
        stage.variable("CLOCK_SKEW_MS", `${year}`);
        stage.answers();
      },
    ),
    refuses("the address of the API is empty", "GITHUB_API_URL isn't set", ({ variable }) =>
      variable("GITHUB_API_URL", ""),
    ),
    refuses("the job is told of another repository", "answered 404", ({ variable }) =>
      variable("GITHUB_REPOSITORY", "mallory/widgets"),
    ),
  ],
};
