import type { SidebarTexts } from "../../i18n/sidebar/index.ts";
import type { Language } from "../../language.ts";
import { Select } from "../select.tsx";

/** A time that comes every week. */
export interface WeeklyTime {
  /** 1 is Monday. */
  readonly weekday: number;
  readonly hour: number;
}

export const MONDAY_MORNING: WeeklyTime = { weekday: 1, hour: 9 };

interface WeeklyTimeFieldsProps {
  readonly time: WeeklyTime;
  readonly onTime: (time: WeeklyTime) => void;
  readonly language: Language;
  readonly texts: SidebarTexts["share"];
}

export function WeeklyTimeFields({ time, onTime, language, texts }: WeeklyTimeFieldsProps) {
  return (
    <div class="fields">
      <Select
        label={texts.weekday}
        value={String(time.weekday)}
        onChange={(weekday) => onTime({ ...time, weekday: Number(weekday) })}
        options={Array.from({ length: 7 }, (_, index) => ({ value: String(index + 1), label: nameWeekday(index + 1, language) }))}
      />
      <Select
        label={texts.hour}
        value={String(time.hour)}
        onChange={(hour) => onTime({ ...time, hour: Number(hour) })}
        options={Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: `${hour}:00` }))}
      />
    </div>
  );
}

/** Of a week in which the Monday was the first of a month. */
export function nameWeekday(weekday: number, language: Language): string {
  const name = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" }).format(Date.UTC(2024, 0, weekday));
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
