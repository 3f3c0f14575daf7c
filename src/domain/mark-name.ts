/**
 * The name that a mark gets where its own is taken by an upload that was cut off: GitHub gives a name once in a run, and keeps it
 * for what was never finished.
 */
export const markAgain = (name: string) => `${name}-again`;

/** Whether an artifact of this name is that mark. */
export const isMark = (found: string, name: string) => found === name || found === markAgain(name);
