import { decide } from "../decide.ts";

/** `dev-agent approve`. */
export const approve = decide("approve");
