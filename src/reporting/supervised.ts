/** How a session is told from others in which a supervisor decides what comes next. */
export const supervised = "react: a supervisor model calls the roles";
