import { makePortScene, type PortScene } from "../github/rest/port-scene.ts";

const branch = "agent/20260102-greet";
const marker = "<!-- dev-agent:test -->";

let scene: PortScene;
let tip: string;

/** A pull request from a branch of this repository. Its number is 1. */
beforeAll(async () => {
  scene = await makePortScene({
    people: { ada: "admin", bob: "write", tim: "triage", eve: "none", "helper[bot]": "write" },
  });
  tip = scene.github.people.pushCommit({ branch, files: { "hello.txt": "hello\n" } });
  await scene.client().pulls.create({
    ...{ owner: "acme", repo: "widgets", head: branch, base: "main", title: "Greet", body: "Hello" },
  });
});
afterAll(async () => {
  expect(scene.github.violations).toEqual([]);
  await scene[Symbol.asyncDispose]();
});

const person = (login: string) => {
  const found = scene.github.world.people.get(login);
  if (found === undefined) throw new Error(`${login} is missing`);
  const { id, type } = found;
  return { id, login, type };
};

describe("comments", () => {
  it("tell who wrote them, where, and that nobody changed them", async () => {
    const { id } = scene.github.people.comment({ by: "bob", body: "/approve it", pull: 1 });
    const comment = await scene.port.comment(id);
    expect(comment).toMatchObject({ id, pull: 1, body: "/approve it", by: person("bob"), viaApp: false });
    expect(comment?.updatedAt).toBe(comment?.createdAt);
    expect(await scene.port.comments(1)).toContainEqual(comment);
  });

  it("tell that they were changed", async () => {
    const { id } = scene.github.people.comment({ by: "bob", body: "Hm", pull: 1 });
    scene.github.people.editComment(id, "ada", "/approve it");
    const comment = await scene.port.comment(id);
    expect(comment).toMatchObject({ body: "/approve it", by: person("bob") });
    expect(comment?.updatedAt).not.toBe(comment?.createdAt);
  });

  it("are gone when they were deleted", async () => {
    const { id } = scene.github.people.comment({ by: "bob", body: "Hm", pull: 1 });
    scene.github.people.deleteComment(id);
    expect(await scene.port.comment(id)).toBeNull();
  });

  it("are read to the last page", async () => {
    const written = Array.from({ length: 101 }, (_, at) =>
      scene.github.people.comment({ by: "bob", body: `${at}`, pull: 1 }),
    );
    const ids = (await scene.port.comments(1)).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(written.map(({ id }) => id)));
    expect(ids).toEqual([...ids].sort((a, b) => a - b));
  });

  it("are nobody's where GitHub no longer knows who wrote them, and refused where it says something else", async () => {
    const { id } = scene.github.people.comment({ by: "bob", body: "Hm", pull: 1 });
    const operation = "issues/get-comment";
    const edited = (change: Readonly<Record<string, unknown>>) =>
      scene.github.inject({
        operation,
        fault: { kind: "reply edited", edit: (body) => ({ ...body, ...change }) },
      });
    edited({ user: null });
    expect(await scene.port.comment(id)).toMatchObject({ by: null });
    edited({ performed_via_github_app: { id: 1 } });
    expect(await scene.port.comment(id)).toMatchObject({ viaApp: true });
    for (const change of [
      { user: {} },
      { user: undefined },
      { body: 1 },
      { updated_at: null },
      { issue_url: "" },
    ]) {
      edited(change);
      await expect(scene.port.comment(id)).rejects.toMatchObject({ code: "github-unreadable" });
    }
  });

  it("are written once, whatever gets lost", async () => {
    const before = scene.github.world.comments.size;
    scene.github.inject({ operation: "issues/create-comment", fault: { kind: "reply lost" } });
    expect(await scene.port.findComment(1, marker)).toBeNull();
    const id = await scene.port.postComment(1, { marker, text: "Hello" });
    expect(await scene.port.findComment(1, marker)).toBe(id);
    expect(scene.github.world.comments.size).toBe(before + 1);
    expect(scene.github.world.comments.get(id)?.body).toBe(`${marker}\nHello`);
  });

  it.each(["eve", "helper[bot]"])(
    "are found on whatever page, and not where %s copied the marker",
    async (by) => {
      const copied = `<!-- dev-agent:copied by ${by} -->`;
      scene.github.people.comment({ by, body: `${copied}\nHello`, pull: 1 });
      for (let at = 0; at < 101; at += 1) scene.github.people.comment({ by: "bob", body: `${at}`, pull: 1 });
      expect(await scene.port.findComment(1, copied)).toBeNull();
      const id = await scene.port.postComment(1, { marker: copied, text: "Hello" });
      scene.github.people.comment({ by, body: `${copied}\nHello`, pull: 1 });
      expect(await scene.port.findComment(1, copied)).toBe(id);
    },
  );

  it("are not written without the right to", async () => {
    const port = await scene.portWith({ permissions: { "pull-requests": "read" } });
    const writing = port.postComment(1, { marker: "<!-- no -->", text: "Hello" });
    await expect(writing).rejects.toMatchObject({ code: "github-denied" });
  });
});

describe("what somebody may do", () => {
  it.each([
    ["ada", "admin"],
    ["bob", "write"],
    ["tim", "read"],
  ])("%s: %s", async (login, permission) => {
    expect(await scene.port.permission(person(login))).toBe(permission);
  });

  it("is nothing where GitHub doesn't know the login, or it is another account's by now", async () => {
    expect(await scene.port.permission({ id: 1, login: "nobody-here", type: "User" })).toBe("none");
    expect(await scene.port.permission({ ...person("ada"), id: 1 })).toBe("none");
  });

  it("is refused to say where GitHub says something else", async () => {
    const edit = (body: object) => ({ ...body, permission: "owner" });
    scene.github.inject({
      operation: "repos/get-collaborator-permission-level",
      fault: { kind: "reply edited", edit },
    });
    await expect(scene.port.permission(person("ada"))).rejects.toMatchObject({ code: "github-unreadable" });
  });
});

describe("the commit that a part of its id names", () => {
  it("is found by twelve digits and by all", async () => {
    expect(await scene.port.commitNamed(tip.slice(0, 12))).toBe(tip);
    expect(await scene.port.commitNamed(tip)).toBe(tip);
  });

  it("is none where there is none, or GitHub finds several", async () => {
    expect(await scene.port.commitNamed("0".repeat(12))).toBeNull();
    scene.github.inject({
      operation: "repos/get-commit",
      fault: { kind: "answer", status: 422, body: { message: "No commit found for SHA" } },
    });
    expect(await scene.port.commitNamed(tip.slice(0, 12))).toBeNull();
  });

  it("is none where a branch has that name", async () => {
    const name = "0123456789ab";
    scene.github.people.pushCommit({ branch: name, files: { "trick.txt": "t\n" } });
    expect(await scene.port.commitNamed(name)).toBeNull();
  });
});

describe("what happened to a pull request", () => {
  it("tells of a push by force", async () => {
    const { git } = scene.github.world;
    const to = git.run(["rev-parse", "refs/heads/0123456789ab"]);
    scene.github.people.forcePush({ branch, to, by: "bob" });
    const events = await scene.port.pullEvents(1);
    expect(events.at(-1)).toMatchObject({
      kind: "head_ref_force_pushed",
      at: expect.stringMatching(/^2026-/),
    });
  });
});
