import type { RunOptions } from "../../config/merge-options.ts";
import { DevAgentError } from "../../errors.ts";
import type { DoctorFact } from "../use-cases.ts";
import { describeAgent, settleAgents } from "./settle-agents.ts";
import { type AgentReport, type SurveyPlace, surveyAgents } from "./survey-agents.ts";

/** What the doctor says of every agent, and of whom a run would give each role to. */
export async function agentFacts(options: RunOptions, place: SurveyPlace): Promise<DoctorFact[]> {
  const reports = await surveyAgents(place);
  return [...reports.map(factOf), ...(await castFacts(options, place))];
}

/** An agent that can't work is no fault as long as others can. */
function factOf(report: AgentReport): DoctorFact {
  const { agent: name, lacks, fix } = report;
  if (lacks !== null) return { name, ok: false, detail: withVersion(report, lacks), fix, needed: false };
  const { credential, from, caution, unasked } = report;
  const detail = withVersion(report, `${credential}, by ${from}`);
  const more = [caution, unasked && `Not chosen by itself: ${unasked}.`].filter((text) => text != null);
  return { name, ok: true, detail: [detail, ...more].join(". "), fix: "" };
}

function withVersion({ version, installed }: AgentReport, text: string): string {
  if (version === null) return text;
  return `${version}${installed ? "" : " (installed when it is needed)"}, ${text}`;
}

async function castFacts(options: RunOptions, place: SurveyPlace): Promise<DoctorFact[]> {
  try {
    const { options: settled, reports } = await settleAgents(options, place);
    return Object.entries(settled.agents).map(([name, choice]) => {
      return { name, ok: true, detail: describeAgent(choice, reports), fix: "" };
    });
  } catch (error) {
    if (!(error instanceof DevAgentError)) throw error;
    return [{ name: "roles", ok: false, detail: error.message, fix: error.remedy }];
  }
}
