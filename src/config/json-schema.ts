// Loads zod: import it only dynamically.
import { z } from "zod";
import { configSchema } from "./schema.ts";

/** The schema of `.dev-agent.yml` for editors, as JSON Schema 2020-12. */
export function configJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(configSchema, { io: "input" });
}
