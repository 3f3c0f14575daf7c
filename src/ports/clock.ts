/** The time of day, so that tests and replays can set it. */
export interface Clock {
  now(): Date;
}
