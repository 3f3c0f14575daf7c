/** An account on GitHub. */
export interface Account {
  readonly id: number;
  readonly login: string;
  /** `User`, `Bot`, `Organization` … */
  readonly type: string;
}
