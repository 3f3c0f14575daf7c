import { aboutSandbox } from "../../src/use-cases/about-sandbox.ts";
import { doctor } from "../../src/use-cases/doctor.ts";
import { calculator, makeProject } from "../scenarios/support/project.ts";

const env = { PATH: process.env.PATH ?? "" };
const usual = process.platform;
const runOn = (value: NodeJS.Platform) => Object.defineProperty(process, "platform", { value });
afterEach(() => void runOn(usual));

describe("what the doctor says of the sandbox", () => {
  it.each(["darwin", "win32"] as const)("on %s is: a container, or nothing", async (platform) => {
    using project = makeProject(calculator);
    runOn(platform);
    const facts = await doctor({ repo: project.directory }, { env });
    const fact = facts.find(({ name }) => name === "sandbox");
    expect(fact).toEqual({
      ...{ name: "sandbox", ok: false },
      detail: expect.stringMatching(/only on Linux: here dev-agent works in a container, or refuses/),
      fix: expect.stringMatching(/Linux container.*`--sandbox none`/),
    });
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  });

  it("proves that it holds, row by row", async () => {
    using project = makeProject(calculator);
    const facts = await doctor({ repo: project.directory }, { env });
    expect(facts.filter(({ name }) => name.startsWith("·"))).toEqual(
      ["files", "writes", "network", "processes", "sockets", "git"].map((name) => ({
        ...{ name: `· ${name}`, ok: true, fix: "" },
        detail: expect.stringMatching(/^proved: /),
      })),
    );
  });

  it("says what no sandbox means, where that was chosen", async () => {
    using project = makeProject({ ...calculator, ".dev-agent.yml": "sandbox: none\n" });
    const facts = await doctor({ repo: project.directory }, { env });
    expect(facts).toContainEqual({
      ...{ name: "sandbox", ok: true, fix: "" },
      detail: "none: untrusted commands run without isolation",
    });
  });

  it.each([
    ["bubblewrap", false, "bubblewrap works"],
    ["bubblewrap", true, "bubblewrap works: AppArmor restricts user namespaces here, but not its own"],
    ["none", true, "none: untrusted commands run without isolation"],
  ] as const)("names AppArmor's restriction: %s, %s", (name, restricted, said) => {
    expect(aboutSandbox({ name }, restricted)).toBe(said);
  });
});
