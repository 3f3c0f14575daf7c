import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createScene, oneJob } from "../github/runner/create-scene.ts";
import { git } from "../github/runner/git.ts";

async function runWith(inputs: string, script: string) {
  const steps = `
      - uses: actions/checkout@v5
        with: ${inputs}
      - run: ${script}
`;
  await using scene = await createScene(
    { ...oneJob(steps), "a.txt": "one\n" },
    { token: () => "ghs_0123456789abcdef" },
  );
  const remote = scene.host.repositories["acme/widgets"] ?? "";
  const work = `${remote}.work`;
  const save = [
    "-c",
    "user.name=Ada",
    "-c",
    "user.email=ada@example.com",
    "commit",
    "--quiet",
    "--allow-empty",
  ];
  await git(work, ...save, "-m", "Second");
  await git(work, "push", "--quiet", remote, "main", "main:other");
  const { job } = (await scene.run().start()).jobs;
  const place = join(job?.directory ?? "", "work", ".git", "config");
  const config = await readFile(place, "utf8").catch(() => "");
  return { result: job?.result, log: job?.log ?? "", config, annotations: job?.annotations };
}

describe("A checkout", () => {
  it("has the newest commit only, on its branch, unless more is asked for", async () => {
    const count = "git rev-list --count HEAD; git branch --show-current; git branch -r";
    const shallow = await runWith("{}", count);
    expect(shallow.log).toContain("\n1\nmain\n  origin/main\n");
    const whole = await runWith("{ fetch-depth: 0 }", count);
    expect(whole.log).toContain("\n2\nmain\n  origin/main\n  origin/other\n");
  });

  it("can be of another branch, in a folder of its own", async () => {
    const { log } = await runWith(
      "{ ref: other, path: deep/er }",
      "git -C deep/er branch --show-current; ls",
    );
    expect(log).toContain("\nother\ndeep\n");
  });

  it("keeps the token for later steps until the job ends, unless told not to", async () => {
    const show =
      'cat .git/config; echo "$(git config --get http.https://github.com/.extraheader | wc -c) characters"';
    const kept = await runWith("{}", show);
    expect(kept.log).toContain("extraheader = AUTHORIZATION: basic ***");
    expect(kept.config).toContain("url = https://github.com/acme/widgets");
    expect(kept.config).not.toContain("extraheader");
    const dropped = await runWith("{ persist-credentials: false }", show);
    expect(dropped.log).toContain("\n0 characters\n");
    expect(dropped.log).not.toContain("extraheader =");
  });

  it("fails the job when there is nothing of that name", async () => {
    const { result, annotations } = await runWith("{ ref: nowhere }", "true");
    expect(result).toBe("failure");
    expect(annotations?.[0]?.message).toContain("nowhere");
  });

  it("stands aside for setup-node, which leaves the node of the machine", async () => {
    await using scene = await createScene(
      oneJob(
        "      - uses: actions/setup-node@v5\n        with: { node-version: 20 }\n      - run: node -p 6*7\n",
      ),
    );
    const { job } = (await scene.run().start()).jobs;
    expect(job?.log).toContain("\n42\n");
  });
});
