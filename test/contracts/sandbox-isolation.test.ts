import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:net";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import type { Sandbox, SandboxedCommand } from "../../src/ports/sandbox.ts";
import type { Workspace } from "../../src/ports/workspace.ts";
import { createBubblewrap } from "../../src/sandbox/bubblewrap.ts";
import { type FoundBubblewrap, findBubblewrap } from "../../src/sandbox/find-bubblewrap.ts";
import { createWorkspaceFixture, git } from "../sandbox/workspace-fixture.ts";

const path = process.env.PATH ?? "";
const nodePath = process.execPath;
const fixture = createWorkspaceFixture();
let found: FoundBubblewrap;
let sandbox: Sandbox;
let workspace: Workspace;

beforeAll(async () => {
  found = await findBubblewrap({ path });
  sandbox = createBubblewrap({ ...found, nodePath, path, readOnlyPaths: [] });
});
beforeEach((context) => {
  workspace = fixture.make(context.task.id);
});
afterAll(() => fixture.remove());

const shell = (text: string, more: Partial<SandboxedCommand> = {}) =>
  sandbox.run({ workspace, argv: ["sh", "-c", text], timeoutMs: 30_000, ...more });

describe("what commands in bubblewrap can't see", () => {
  it("is the environment of dev-agent, not even through /proc", async () => {
    process.env.ISOLATION_CANARY = "canary-in-the-environment";
    const { output } = await shell("cat /proc/*/environ /proc/*/cmdline | tr '\\0' '\\n'; echo end");
    delete process.env.ISOLATION_CANARY;
    expect(output).toContain("end");
    expect(output).not.toContain("canary-in-the-environment");
  });

  it("is the user's home", async () => {
    const canary = mkdtempSync(join(homedir(), ".dev-agent-canary-"));
    writeFileSync(join(canary, "secret"), "canary-in-the-home");
    try {
      const { output } = await shell(`cat ${canary}/secret; ls -A ${homedir()} /root /home; echo ~`);
      expect(output).not.toContain("canary-in-the-home");
      expect(output).not.toMatch(/^\.(ssh|bashrc|profile|dev-agent-canary-.*)$/m);
      expect(output).toContain("/home/agent\n");
    } finally {
      rmSync(canary, { recursive: true });
    }
  });

  it("is another workspace, or anything else in the temporary directory", async () => {
    const other = fixture.make("other-workspace", { "secret.txt": "canary-next-door" });
    const { output } = await shell(
      `cat ${other.directory}/secret.txt; ls ${tmpdir()} ${fixture.root}; echo end`,
    );
    expect(output).toContain("end");
    expect(output).not.toContain("canary-next-door");
    expect(output).not.toContain("other-workspace\n");
  });

  it("is another process", async () => {
    const process_ = spawn("sleep", ["654"]);
    try {
      const { output } = await shell(
        `cat /proc/[0-9]*/cmdline | tr '\\0' ' '; kill -0 ${process_.pid} || echo none`,
      );
      expect(output).not.toContain("sleep 654");
      expect(output).toContain("none");
    } finally {
      process_.kill();
    }
  });

  it("is what a job's runner keeps: its commands, its other files, its credentials", async () => {
    const runner = mkdtempSync("/opt/dev-agent-runner-");
    const temp = join(runner, "_work", "_temp");
    const tools = join(runner, "_work", "_tool", "thing", "bin");
    for (const folder of [join(temp, "_runner_file_commands"), tools]) mkdirSync(folder, { recursive: true });
    const names = ["set_env_1", "set_output_1", "add_path_1", "step_summary_1"];
    const files = names.map((name) => join(temp, "_runner_file_commands", name));
    for (const file of [...files, join(runner, ".credentials")]) writeFileSync(file, "canary-of-the-runner");
    writeFileSync(join(tools, "thing"), "#!/bin/sh\necho a tool\n", { mode: 0o755 });
    const own = { ...found, nodePath, path: `${path}:${tools}`, readOnlyPaths: [], runnerTemp: temp };
    try {
      const text = `cat ${files.join(" ")} ${runner}/.credentials; ls -A ${runner} ${runner}/_work;
        for f in ${files.join(" ")}; do echo X=1 >>$f; done; touch ${runner}/x; thing; env | grep -c '^GITHUB_\\|^RUNNER_'`;
      const argv = ["sh", "-c", text];
      const { output } = await createBubblewrap(own).run({ workspace, argv, timeoutMs: 30_000 });
      expect(output).not.toContain("canary-of-the-runner");
      expect(output).toContain("a tool\n0\n");
      expect(output).not.toMatch(/^(_temp|\.credentials)$/m);
      for (const file of files) expect(readFileSync(file, "utf8")).toBe("canary-of-the-runner");
      expect(existsSync(join(runner, "x"))).toBe(false);
    } finally {
      rmSync(runner, { recursive: true });
    }
  });

  it("is the sockets of this machine's services, in all of the places where they usually are", async () => {
    const { output } = await shell(
      "find / -xdev -type s 2>/dev/null; ls -A /run /var; cat /proc/net/unix | wc -l",
    );
    expect(
      output
        .trim()
        .split("\n")
        .filter((line) => line.startsWith("/") && !/^\/(run|var):$/.test(line)),
    ).toEqual([]);
    expect(output).not.toMatch(/docker|dbus|user|systemd/);
  });

  it("is the system's secrets and personal configuration", async () => {
    const { output } = await shell(
      "ls /etc; cat /etc/shadow /etc/gitconfig /etc/ssh/* /etc/ssl/private/*; echo end",
    );
    expect(output).toContain("passwd");
    expect(output).not.toMatch(/^(shadow|gitconfig|ssh|sudoers.*)$/m);
    expect(output).not.toContain("PRIVATE KEY");
  });
});

describe("the network of commands in bubblewrap", () => {
  const connect = (target: string) =>
    `node -e 'require("net").connect(${target}).on("connect",()=>console.log("connected")).on("error",(e)=>console.log(e.code))'`;
  let server: Server;
  const listen = (where: object) =>
    new Promise<void>((resolve) => {
      server = createServer((socket) => socket.destroy());
      server.listen(where, resolve);
    });
  afterEach(() => server.close());

  it("doesn't reach this machine's loopback", async () => {
    await listen({ port: 0, host: "127.0.0.1" });
    const { port } = server.address() as { port: number };
    expect((await shell(connect(String(port)))).output).toBe("ECONNREFUSED\n");
  });

  it("doesn't reach a unix socket, with a path or an abstract one", async () => {
    const socket = join(tmpdir(), `isolation-${process.pid}.sock`);
    await listen({ path: socket });
    expect((await shell(connect(JSON.stringify(socket)))).output).toBe("ENOENT\n");
    server.close();
    await listen({ path: `\0isolation-${process.pid}` });
    expect((await shell(connect(`"\\0isolation-${process.pid}"`))).output).toBe("ECONNREFUSED\n");
  });

  it("has a loopback of its own", async () => {
    const script = `const s = require("net").createServer((c) => c.end("hello")).listen(0, "127.0.0.1", () =>
      require("net").connect(s.address().port).on("data", (d) => { console.log(String(d)); process.exit(); }))`;
    const result = await sandbox.run({ workspace, argv: ["node", "-e", script], timeoutMs: 30_000 });
    expect(result.output).toBe("hello\n");
  });
});

describe("what commands in bubblewrap can't change", () => {
  it("is anything outside the workspace, its home and /tmp", async () => {
    const { output } = await shell(
      "for d in / /usr /etc /opt /run /var /home /usr/local/bin; do touch $d/x 2>/dev/null && echo wrote $d; done; touch /tmp/x ~/x x && echo fine",
    );
    expect(output).toBe("fine\n");
    expect(existsSync(join(tmpdir(), "x"))).toBe(false);
  });

  it("is git's configuration, hooks and object sources", async () => {
    const { output } = await shell(
      `git config core.fsmonitor ./evil; echo x >>.git/config; echo x >.git/hooks/post-commit; echo x >.git/info/attributes;
       echo /tmp >.git/objects/info/alternates; rm -rf .git/hooks; mv .git/config .git/c; ln -sf /tmp .git/info; echo end`,
    );
    expect(output).toContain("end");
    expect(git(workspace.directory, "config", "--local", "--list")).not.toContain("fsmonitor");
    const gitDirectory = join(workspace.directory, ".git");
    for (const name of ["hooks/post-commit", "info/attributes", "objects/info/alternates"])
      expect(existsSync(join(gitDirectory, name))).toBe(false);
    expect(readFileSync(join(gitDirectory, "config"), "utf8")).not.toContain("x\n");
  });

  it("is the place of .git itself", async () => {
    const { output } = await shell(
      "mv .git .g2 && cp -r .g2 .git && echo MOVED; rm -rf .git; ls .git/config",
    );
    expect(output).not.toContain("MOVED");
    expect(output).toContain(".git/config");
  });

  it("is the mounts that protect it, also when dev-agent is started by root", async () => {
    const { output } = await shell(
      `umount .git/config && echo UNMOUNTED; mount -o remount,rw,bind / && echo REMOUNTED; grep CapEff /proc/self/status;
       unshare -Urm sh -c 'umount .git/config && echo UNMOUNTED' && echo NESTED`,
    );
    expect(output).not.toMatch(/UNMOUNTED|REMOUNTED/);
    expect(output).toContain("CapEff:\t0000000000000000");
    if (found.disableUserns) expect(output).not.toContain("NESTED");
  });

  it("leaves git usable: status, add and commit work", async () => {
    const commit = "git -c user.name=a -c user.email=a@example.com commit -q -m second";
    const { output, exitCode } = await shell(`echo x >new; git add -A && ${commit} && git log --format=%s`);
    expect(exitCode, output).toBe(0);
    expect(output).toBe("second\nx\n");
  });

  it("is anything at all for a read-only command, which can read the workspace", async () => {
    const { output } = await shell("cat README.md; touch x ~/y .git/z; rm README.md; git log --format=%s", {
      readOnly: true,
    });
    expect(output).toMatch(/^text\n/);
    expect(output).toMatch(/\nx\n$/);
    expect(existsSync(join(workspace.directory, "README.md"))).toBe(true);
    for (const file of [join(workspace.directory, "x"), join(workspace.home, "y")])
      expect(existsSync(file)).toBe(false);
  });
});

describe("what commands in bubblewrap can read besides", () => {
  it("is the shared objects at their own paths, and never writes them", async () => {
    const source = fixture.make("source", { "big.txt": "from the source\n" });
    const directory = join(fixture.root, "borrower");
    git(fixture.root, "clone", "-q", "--shared", source.directory, directory);
    const objects = join(source.directory, ".git", "objects");
    const borrower = { ...workspace, directory, sharedObjects: [objects] };
    const { output } = await shell(`git show HEAD:big.txt; touch ${objects}/x; ls ${source.directory}`, {
      workspace: borrower,
    });
    expect(output).toContain("from the source\n");
    expect(existsSync(join(objects, "x"))).toBe(false);
    expect(output).not.toContain("big.txt\n");
  });

  it("is what sandbox-read names, read-only", async () => {
    const tool = join(fixture.root, "tool");
    mkdirSync(tool);
    writeFileSync(join(tool, "data"), "readable\n");
    const wider = createBubblewrap({ ...found, nodePath, path, readOnlyPaths: [tool] });
    const argv = ["sh", "-c", `cat ${tool}/data; touch ${tool}/x`];
    expect((await wider.run({ workspace, argv, timeoutMs: 30_000 })).output).toContain("readable\n");
    expect(existsSync(join(tool, "x"))).toBe(false);
  });
});

describe("git's directory in bubblewrap", () => {
  it("keeps its objects in their place, and no command writes outside through a link", async () => {
    const outside = mkdtempSync(join(fixture.root, "outside-"));
    const attempt = `mv .git/objects .git/o2 && ln -s ${outside} .git/objects; rm -rf .git/objects/*; ls .git`;
    const { output } = await shell(attempt);
    expect(output).toMatch(/^objects$/m);
    expect(output).not.toMatch(/^o2$/m);
    expect((await shell("echo on")).output).toBe("on\n");
    expect(readdirSync(outside)).toEqual([]);
  });

  it("takes its configuration from nowhere else", async () => {
    const evil =
      "mkdir evil; printf '[user]\\n\\tname = evil\\n' > evil/config; echo ../evil > .git/commondir";
    const { output } = await shell(
      `${evil}; rm -f .git/commondir; git config --local user.name; git status -s`,
    );
    expect(output).not.toMatch(/^evil$/m);
    expect(output).toMatch(/^\?\? evil\/$/m);
  });

  it.each(["objects", "objects/info", "info", "hooks", "config", "commondir"])(
    "is refused when %s is a link, before anything is made through it",
    async (name) => {
      const outside = mkdtempSync(join(fixture.root, "outside-"));
      const path = join(workspace.directory, ".git", name);
      rmSync(path, { recursive: true, force: true });
      symlinkSync(outside, path);
      await expect(shell("exit 0")).rejects.toMatchObject({ code: "workspace-git", kind: "infrastructure" });
      expect(readdirSync(outside)).toEqual([]);
    },
  );

  it("is refused when a directory is a file", async () => {
    const path = join(workspace.directory, ".git", "objects");
    rmSync(path, { recursive: true });
    writeFileSync(path, "");
    await expect(shell("exit 0")).rejects.toMatchObject({ code: "workspace-git" });
  });
});

describe("a sandbox that can't be made", () => {
  it("is an error, not a failing command, when the workspace is gone", async () => {
    rmSync(workspace.home, { recursive: true });
    await expect(shell("exit 0")).rejects.toMatchObject({ code: "sandbox-failed", kind: "infrastructure" });
  });

  it("is an error when .git or its configuration isn't what it was", async () => {
    rmSync(join(workspace.directory, ".git", "config"));
    await expect(shell("exit 0")).rejects.toMatchObject({ code: "workspace-git" });
    rmSync(join(workspace.directory, ".git"), { recursive: true });
    symlinkSync("/tmp", join(workspace.directory, ".git"));
    await expect(shell("exit 0")).rejects.toMatchObject({ code: "workspace-git" });
  });
});
