import { z } from "zod";
import { configJsonSchema } from "../src/config/json-schema.ts";
import { sessionsSchema } from "../src/reporting/sessions-schema.ts";
import { eventSchema } from "../src/session/event-schema.ts";

/** The published JSON Schemas: path under the project's root, and text. */
export function schemaFiles(): readonly { readonly path: string; readonly text: string }[] {
  const files = {
    "schemas/dev-agent.schema.json": configJsonSchema(),
    "schemas/event.schema.json": z.toJSONSchema(eventSchema),
    "schemas/sessions.schema.json": z.toJSONSchema(sessionsSchema),
  };
  return Object.entries(files).map(([path, schema]) => ({
    path,
    text: `${JSON.stringify(schema, null, 2)}\n`,
  }));
}
