import { decide } from "../decide.ts";

/** `dev-agent reject`. */
export const reject = decide("reject");
