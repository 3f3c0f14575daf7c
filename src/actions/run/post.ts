import { shredCredentials } from "../../agents/credentials/shred-credentials.ts";

/** Runs at the end of the job, also of one that was cancelled: no credential stays on the machine. */
const directory = process.env.STATE_credentials;

if (directory !== undefined && directory !== "") {
  await shredCredentials(directory);
  process.stdout.write("dev-agent: credentials are destroyed\n");
}
