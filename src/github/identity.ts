import type { Client } from "./client.ts";
import { askGraph } from "./graphql.ts";

/**
 * The id of the account that a token acts as, asked once. REST has no route for it that takes a job's token or an App's; the id
 * is the same in both APIs.
 */
export function createIdentity(client: Client): () => Promise<number> {
  let known: Promise<number> | undefined;
  return () => {
    known ??= askGraph(client, {
      query: "query { viewer { databaseId } }",
      variables: {},
      needs: "metadata: read",
      read: (data) => data.object("viewer").number("databaseId"),
    });
    return known;
  };
}
