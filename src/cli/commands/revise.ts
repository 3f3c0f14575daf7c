import { decide } from "../decide.ts";

/** `dev-agent revise`. */
export const revise = decide("revise");
