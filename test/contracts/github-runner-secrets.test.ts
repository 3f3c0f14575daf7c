import { createScene, oneJob } from "../github/runner/create-scene.ts";

const secret = "s3cret-canary-0123456789";
const workflow = ".github/workflows/main.yml";

describe("Secrets of a job", () => {
  it("are hidden in its log, summary and annotations, also encoded", async () => {
    const steps = `
      - env:
          KEY: \${{ secrets.KEY }}
        run: |
          echo "plain $KEY"
          printf 'base64 %s\\n' "$(printf %s "$KEY" | base64)"
          printf 'shifted %s\\n' "$(printf 'x:%s' "$KEY" | base64)"
          echo "::error::annotated $KEY"
          echo "summed $KEY" >> "$GITHUB_STEP_SUMMARY"
          echo "::add-mask::later-known"
          echo "also later-known"
          echo "not another"
`;
    await using scene = await createScene(oneJob(steps), { secrets: { KEY: secret } });
    const { job } = (await scene.run().start()).jobs;
    const everything = JSON.stringify([job?.log, job?.annotations, job?.summary]);
    expect(everything).not.toContain(secret);
    expect(everything).not.toContain(Buffer.from(secret).toString("base64"));
    expect(job?.log).toContain("plain ***\nbase64 ***\nshifted ");
    expect(job?.log).toContain("also ***\nnot another\n");
    expect(job?.annotations[0]?.message).toBe("annotated ***");
    expect(job?.summary).toContain("summed ***");
  });

  it("empty the job output that holds one, with a warning, but not the step output", async () => {
    const content = `
on: workflow_dispatch
jobs:
  give:
    runs-on: ubuntu-latest
    outputs:
      clean: \${{ steps.out.outputs.clean }}
      dirty: \${{ steps.out.outputs.dirty }}
      masked: \${{ steps.out.outputs.masked }}
    steps:
      - id: out
        env:
          KEY: \${{ secrets.KEY }}
        run: |
          echo "::add-mask::verb"
          { echo "clean=fine"; echo "dirty=a $KEY b"; echo "masked=proverbial"; } >> "$GITHUB_OUTPUT"
      - run: test "\${{ steps.out.outputs.masked }}" = proverbial
  take:
    needs: give
    runs-on: ubuntu-latest
    steps:
      - run: echo "[\${{ needs.give.outputs.clean }}][\${{ needs.give.outputs.dirty }}][\${{ needs.give.outputs.masked }}]"
      - run: echo verb
`;
    await using scene = await createScene({ [workflow]: content }, { secrets: { KEY: secret } });
    const { give, take } = (await scene.run().start()).jobs;
    expect(give?.result).toBe("success");
    expect(give?.outputs).toEqual({ clean: "fine" });
    expect(give?.annotations.map(({ level, message }) => [level, message])).toEqual([
      ["warning", "Skip output 'dirty' since it may contain secret."],
      ["warning", "Skip output 'masked' since it may contain secret."],
    ]);
    expect(take?.log).toContain("\n[fine][][]\n");
    expect(take?.log).toContain("\nverb\n");
  });

  it("and everything else of this process's environment stay away from processes that aren't given them", async () => {
    process.env.OUTSIDE_CANARY = secret;
    const steps = `
      - run: env
      - env:
          KEY: \${{ secrets.KEY }}
        run: test -n "$KEY"
`;
    await using scene = await createScene(oneJob(steps), {
      secrets: { KEY: secret },
      token: () => "ghs_job-token-0123456789",
      machine: { env: { IMAGE: "ubuntu" } },
    });
    const { job } = (await scene.run().start()).jobs;
    delete process.env.OUTSIDE_CANARY;
    const [first, second] = job?.processes ?? [];
    expect(JSON.stringify(first)).not.toContain(secret);
    expect(JSON.stringify(job?.processes)).not.toContain("job-token");
    expect(first?.env).toMatchObject({ IMAGE: "ubuntu", CI: "true", GITHUB_JOB: "job" });
    expect(job?.log).not.toContain("OUTSIDE_CANARY");
    expect(second?.env.KEY).toBe(secret);
    expect(second?.argv[0]).toBe("bash");
  });

  it("can't be used where GitHub has none", async () => {
    const content = oneJob("      - run: echo\n", "    if: secrets.KEY != ''\n");
    await using scene = await createScene(content, { secrets: { KEY: secret } });
    const run = await scene.run().start();
    expect(run.conclusion).toBe("startup-failure");
    expect(run.startUpErrors.join()).toContain("Unrecognized named-value: 'secrets'");
    expect(run.jobs).toEqual({});
  });
});
