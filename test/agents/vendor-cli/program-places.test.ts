import { placeProgram } from "../../../src/agents/vendor-cli/program-places.ts";
import type { Sandbox } from "../../../src/ports/sandbox.ts";

const inside = { placeInside: (place) => place.inside } as Sandbox;
const outside = { placeInside: (place) => place.path } as Sandbox;
const program = { path: "/opt/tools/x/bin/claude", version: "1", readable: ["/opt/more", "/opt/tools/x"] };

describe("a program in the sandbox", () => {
  it("is found at a path that says nothing of this machine", () => {
    const { path, places } = placeProgram(program, inside);
    expect(path).toBe("/run/dev-agent-program-1/bin/claude");
    expect(places.map((place) => [place.path, place.inside, place.writable])).toEqual([
      ["/opt/more", "/run/dev-agent-program-0", false],
      ["/opt/tools/x", "/run/dev-agent-program-1", false],
    ]);
  });

  it("stays where it is without one, and where it is the system's own", () => {
    expect(placeProgram(program, outside).path).toBe("/opt/tools/x/bin/claude");
    const system = { ...program, path: "/usr/bin/claude" };
    expect(placeProgram(system, inside).path).toBe("/usr/bin/claude");
    expect(placeProgram({ ...program, path: "/opt/tools/xy/claude" }, inside).path).toBe(
      "/opt/tools/xy/claude",
    );
  });

  it("may be one single file", () => {
    const file = { ...program, readable: [program.path] };
    expect(placeProgram(file, inside).path).toBe("/run/dev-agent-program-0");
  });
});
