/**
 * Begins the result of a tool call that failed, where an API has no field that says so. Part of what is sent, so that
 * the model, a recording and its replay see the same: the shape of a conversation knows a failed call by it.
 */
export const failedPrefix = "The call failed.\n";
