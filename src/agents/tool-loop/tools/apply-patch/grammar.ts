/** The form of a patch in Lark, for APIs that hold a model's free text to a grammar. */
export const patchGrammar = String.raw`start: "*** Begin Patch" LF file_change+ "*** End Patch" LF?

file_change: add_file | delete_file | update_file
add_file: "*** Add File: " PATH LF added_line+
delete_file: "*** Delete File: " PATH LF
update_file: "*** Update File: " PATH LF ("*** Move to: " PATH LF)? lines? hunk*

hunk: anchor+ lines
lines: hunk_line+ file_end?
anchor: "@@" (" " TEXT)? LF
hunk_line: ("+" | "-" | " ") TEXT? LF
added_line: "+" TEXT? LF
file_end: "*** End of File" LF

PATH: /[^\n]+/
TEXT: /[^\n]+/
LF: "\n"
`;
