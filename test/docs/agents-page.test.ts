import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/action-files.ts";
import { declared } from "../../src/actions/declared.ts";
import { cliReleases, oldestTested } from "../../src/agents/install/releases.ts";
import { defaultModels, type LiveAgent, liveAgents } from "../../src/domain/agent.ts";
import { type AgentStanding, chooseAgents } from "../../src/domain/choose-agents.ts";
import { priceTable } from "../../src/domain/price.ts";
import { modelRoles } from "../../src/domain/role.ts";
import { keyVariables } from "../../src/use-cases/agents/access.ts";

const read = (name: string) =>
  readFileSync(join(root, `docs/how-to/${name}.md`), "utf8").replace(/\s+/g, " ");
const page = read("agents");

describe("the page on agents", () => {
  it.each(["claude", "codex"] as const)("names the versions of %s", (name) => {
    const { name: packed, version } = cliReleases[name];
    expect(page).toContain(`| \`${name}\` | \`${packed}\` | ${version} | ${oldestTested[name]} |`);
  });

  it("names the price list and the default models", () => {
    expect(page).toContain(`\`${priceTable.name}\` ${priceTable.version} of ${priceTable.date}`);
    expect(page).toContain(
      `Anthropic's agents call \`${defaultModels.anthropic}\` and OpenAI's \`${defaultModels.openai}\``,
    );
  });

  it.each(["architect", "coder"] as const)("names whom auto chooses for the %s, in order", (role) => {
    const auto = { agent: "auto" } as const;
    const order: LiveAgent[] = [];
    while (order.length < liveAgents.length) {
      const standings = liveAgents.map((agent): AgentStanding => {
        return { agent, lacks: order.includes(agent) ? "it was chosen before" : null };
      });
      const wishes = Object.fromEntries(modelRoles.map((each) => [each, auto])) as Record<
        typeof role,
        typeof auto
      >;
      const casting = chooseAgents({ wishes: { ...wishes, reviewer: auto }, standings });
      if (!casting.complete) throw new Error("nobody was chosen");
      order.push(casting.cast[role].agent as LiveAgent);
    }
    expect(page).toContain(`| ${role} | ${order.map((agent) => `\`${agent}\``).join(", ")} |`);
  });
});

describe("the pages on credentials and federation", () => {
  it("name every input of the action that takes a credential, and every variable", () => {
    const credentials = read("credentials");
    for (const input of declared.run.inputs.filter((name) => /api-key|oauth|credentials|auth$/.test(name)))
      expect(credentials).toContain(`\`${input}\``);
    for (const variable of Object.values(keyVariables)) expect(credentials).toContain(`\`${variable}\``);
  });

  it("name every input of federation, and no other", () => {
    const named = [...read("federation").matchAll(/\| `((?:anthropic|openai)-[a-z-]+)` \|/g)].map(
      ([, name]) => name,
    );
    const inputs = declared.run.inputs.filter((name) =>
      /-(?:federation-rule|organization|service-account|workspace|audience|identity-provider|token-url)$/.test(
        name,
      ),
    );
    expect(named.sort()).toEqual([...inputs, "anthropic-base-url"].sort());
  });
});
