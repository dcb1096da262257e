import type { SidebarTexts } from "../i18n/sidebar/index.ts";
import type { DraftOkrs } from "./okr-draft.ts";
import { Select } from "./select.tsx";
import type { OwnOkrs } from "./use-own-okrs.ts";

interface UnplacedLinesProps {
  readonly own: OwnOkrs;
  readonly draft: DraftOkrs;
  readonly texts: SidebarTexts["own"];
}

/** The lines that were neither an objective nor a key result, for the user to place. None is lost. */
export function UnplacedLines({ own, draft, texts }: UnplacedLinesProps) {
  function place(line: string, where: string) {
    const objective = draft.objectives.find(({ key }) => key === where);
    if (objective) own.addKeyResult(objective, line);
    else if (where === AS_OBJECTIVE) own.addObjective(line);
    own.settle(line);
  }

  return (
    <section class="unplaced" aria-label={texts.unplaced}>
      <p>{texts.unplaced}</p>
      {draft.unplaced.map((line) => (
        <Select
          key={line}
          label={line}
          value=""
          onChange={(where) => place(line, where)}
          options={[
            { value: "", label: texts.place },
            ...draft.objectives.map(({ key, objective }, index) => ({
              value: key,
              label: texts.placeBelow(index + 1, objective.slice(0, 24)),
            })),
            { value: AS_OBJECTIVE, label: texts.placeAsObjective },
            { value: LEAVE_OUT, label: texts.leaveOut },
          ]}
        />
      ))}
    </section>
  );
}

const AS_OBJECTIVE = "objective";
const LEAVE_OUT = "none";
