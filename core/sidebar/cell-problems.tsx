import type { SidebarTexts } from "../i18n/sidebar/index.ts";
import type { CellProblem } from "../plan/okr-workbook.ts";
import { renderCellProblem } from "./failure-text.ts";

/** Cells of the set that could not be read, or do not hold together with the rest; what is there can be used all the same. */
export function CellProblems({
  problems,
  texts,
}: {
  readonly problems: readonly CellProblem[];
  readonly texts: SidebarTexts["cellProblems"];
}) {
  if (problems.length === 0) return null;
  return (
    <details>
      <summary>{texts.count(problems.length)}</summary>
      <ul>
        {problems.slice(0, MOST_LISTED).map((problem) => (
          <li key={`${problem.sheet} ${problem.cell} ${problem.code}`}>{renderCellProblem(problem, texts)}</li>
        ))}
        {problems.length > MOST_LISTED && <li>…</li>}
      </ul>
    </details>
  );
}

/** Who mends these sees the next. */
const MOST_LISTED = 20;
