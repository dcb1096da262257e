/** Something that was not done, for a reason that a catalogue puts into words; nothing was changed. */
export abstract class Failure<Reason> extends Error {
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(JSON.stringify(reason));
    this.reason = reason;
  }
}
