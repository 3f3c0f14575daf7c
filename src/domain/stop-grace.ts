/**
 * Milliseconds from the signal to stop to the end of the process, whatever is still under way. GitHub's runner sends
 * SIGTERM after 7.5 s and kills 2.5 s later.
 */
export const stopGraceMs = 4_000;
