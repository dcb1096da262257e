import { serialDayOf } from "../../core/serial-date.ts";

/** Tells when another day has come, a minute late at most. */
export function onNewDay(tell: () => void): void {
  let known = serialDayOf(new Date());
  setInterval(() => {
    const today = serialDayOf(new Date());
    if (today === known) return;
    known = today;
    tell();
  }, MINUTE);
}

const MINUTE = 60_000;
