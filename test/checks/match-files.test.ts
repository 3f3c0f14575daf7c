import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { matchFiles } from "../../src/checks/match-files.ts";
import { deleteReports, readReports } from "../../src/checks/unit-tests/report-files.ts";

const report = '<testsuite><testcase name="a"/></testsuite>';
let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "dev-agent-reports-"));
  await mkdir(join(directory, "reports"));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function write(count: number): Promise<void> {
  const names = Array.from({ length: count }, (_, number) => join(directory, "reports", `${number}.xml`));
  await Promise.all(names.map((name) => writeFile(name, report)));
}

describe("report files", () => {
  it("are all read while there are at most 2000", async () => {
    await write(2_000);
    expect(await matchFiles(directory, "reports/*.xml")).toMatchObject({ complete: true });
    const evidence = await readReports(directory, "reports/*.xml");
    expect(evidence).toMatchObject({ status: "read", report: { passed: 2_000 } });
  });

  it("can't be read when there are more: one that is left out may hold the failure", async () => {
    await write(2_001);
    expect(await readReports(directory, "**/*.xml")).toEqual({
      status: "unreadable",
      file: "**/*.xml (more than 2000 files)",
    });
  });

  it("are deleted before a run however many there are", async () => {
    await write(4_100);
    await deleteReports(directory, "reports/*.xml");
    expect(await readdir(join(directory, "reports"))).toEqual([]);
  });
});
