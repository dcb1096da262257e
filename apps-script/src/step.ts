/** One thing that a plan changes, and how to take it back. */
export interface Step {
  /** What is left over when it cannot be taken back: a sheet, a range, a name. */
  readonly what: string;
  write(): void;
  /** Must do when `write` failed, whether it had taken hold by then or not. Not there where another step takes this one along. */
  takeBack?(): void;
}
