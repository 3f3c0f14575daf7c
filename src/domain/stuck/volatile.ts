/** What differs from one run of the same thing to the next, and says nothing of what came of it. */
const differing = new RegExp(
  [
    // Dates and times of day. `file:12:34` is a place.
    String.raw`\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?\b`,
    String.raw`(?<![\w:.])\d{1,2}:\d\d:\d\d(?:[.,]\d+)?\b`,
    // Milliseconds, or seconds with a fraction, since the epoch.
    String.raw`\b1[5-9]\d{8}(?:\d{3}\b|\.\d+)`,
    String.raw`\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b`,
    String.raw`\b0x[0-9a-f]{6,16}\b`,
    // Durations: 12ms, 1.5 s, 3 minutes, duration_ms 12.25.
    String.raw`\b\d+(?:\.\d+)?\s?(?:ns|µs|us|ms|s|secs?|seconds?|m|mins?|minutes?)\b`,
    String.raw`\bduration(?:_ms)?["']?\s*[:=]?\s*\d+(?:\.\d+)?`,
    // Processes, seeds, ports that the machine chose.
    String.raw`\b(?:pid|seed)["']?\s*[:=#]?\s*\d+\b`,
    String.raw`\(node:\d+\)`,
    String.raw`==\d+==`,
    String.raw`(?<=\w)\[\d{2,7}\](?=:)`,
    String.raw`(?<=\b(?:localhost|127\.0\.0\.1|\[::1\])):\d{4,5}\b`,
  ].join("|"),
  "gi",
);

/** Names that programs make up for temporary files: mktemp's, mkdtemp's, Python's, pytest's. */
const temporary =
  /(?<=\/)(?:tmp\.[A-Za-z0-9]{6,12}|tmp[a-z0-9_]{8}|pytest-\d+)\b|(?<=\/(?:tmp|T)\/[\w.-]{0,60}[.-])(?=[A-Za-z]*\d|[a-z0-9]*[A-Z])[A-Za-z0-9]{6,12}\b/g;

/** A text with what is volatile in it replaced, and its white space made plain. Counts, places and names stay. */
export function withoutVolatile(text: string): string {
  return text.replace(temporary, "~").replace(differing, "~").replace(/\s+/g, " ").trim();
}
