/** An appointment of the same weekday and time every week, in the time of wherever its reader is. */
export interface WeeklyEvent {
  readonly title: string;
  readonly notes: string;
  /** What the appointment is about: the address of the document. */
  readonly address?: string;
  /** 1 is Monday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly durationInMinutes: number;
  /** Serial day numbers: the first appointment is on `from` or in the week after, the last one on `until` at the latest. */
  readonly from: number;
  readonly until: number;
}
