/** Empties the terminal's line and puts the cursor at its start. */
export const eraseLine = "\r\u001b[2K";
