/** A time for people, to the minute, e.g. `2026-03-01 14:30 UTC`. */
export function shownTime(time: Date): string {
  return `${time.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
