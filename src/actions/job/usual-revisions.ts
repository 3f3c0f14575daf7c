/** Runs that one goal may take where nobody says how many. */
export const usualRevisions = 5;
