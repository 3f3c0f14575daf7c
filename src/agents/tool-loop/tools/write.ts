import { placeInWorkspace } from "./confine.ts";
import { writeText } from "./text-file.ts";
import type { Tool } from "./tool.ts";

interface WriteInput {
  readonly path: string;
  readonly content: string;
}

export const writeTool: Tool<WriteInput> = {
  spec: {
    name: "write",
    description: "Creates a file, or replaces it as a whole. To change part of a file use edit.",
    schema: {
      type: "object",
      properties: {
        path: { type: "string", description: "Relative to the workspace root" },
        content: { type: "string", description: "The whole new content" },
      },
      required: ["path", "content"],
      additionalProperties: false,
    },
  },
  reads: false,
  summary: ({ path }) => path,
  run: async ({ path, content }, context) => {
    const place = await placeInWorkspace(path, context);
    await writeText(place, content);
    const lines = content === "" ? 0 : content.replace(/\n$/, "").split("\n").length;
    return {
      text: `${place.exists ? "Replaced" : "Created"} ${place.shown} (${lines} lines).`,
      isError: false,
    };
  },
};
