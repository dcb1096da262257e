import type { Expression } from "../formula/expression.ts";
import { f } from "../formula/parse-formula.ts";
import { MEASURED_BY } from "../okr/words.ts";
import { numberAt } from "./number-at.ts";
import type { OkrContext } from "./okr-context.ts";
import type { ObjectiveKey } from "./okr-tables.ts";
import { barFormula, statusFormula } from "./status-formula.ts";

/** How many key results the one-sentence statement names before it says "…". */
const STATED_KEY_RESULTS = 7;

/** Characters of each: a formula cannot answer with more than 32,767 in all. */
const LONGEST_STATED = 2000;

/**
 * The computed columns of the Objectives sheet. The cascade has three steps, each reading only the one before: an
 * objective's own key results, then with its children, then with its grandchildren. A child counts as one key result of
 * its parent, by its weight.
 */
export function objectiveFormulas(context: OkrContext): Partial<Record<ObjectiveKey, Expression>> {
  const { tables, texts, settings, selected, grades, statuses } = context;
  const { objectives, keyResults } = tables;
  const own = objectives.own;
  const whole = objectives.whole;
  const id = own("id");
  const ofKeyResults = (key: "measured_weight" | "weighted_progress" | "weighted_expected") =>
    f`IF(${id}="","",SUMIFS(${keyResults.whole(key)},${keyResults.whole("objective")},${id}))`;
  const weightInParent = f`IF(ISNUMBER(${own("weight")}),${own("weight")},1)`;
  const firstDay = f`IF(ISNUMBER(${own("start")}),${own("start")},${settings.period_start})`;
  const lastDay = f`IF(ISNUMBER(${own("end")}),${own("end")},${settings.period_end})`;
  const shareOf = (weight: ObjectiveKey, sum: ObjectiveKey) =>
    f`IF(${id}="","",IF(${own(weight)}>0,${weightInParent}*${own(sum)}/${own(weight)},""))`;
  const withChildren = (sum: ObjectiveKey, childShare: ObjectiveKey) =>
    f`IF(${id}="","",${own(sum)}+SUMIFS(${whole(childShare)},${whole("parent")},${id}))`;
  const rolledUp = (sum: ObjectiveKey) => f`IF(${id}="","",IF(${own("all_weight")}>0,${own(sum)}/${own("all_weight")},""))`;
  const measuredOf = f`COUNTIFS(${keyResults.whole("objective")},${id},${keyResults.whole("measured_weight")},">=0")`;
  const keyResultsOf = f`COUNTIFS(${keyResults.whole("objective")},${id})`;
  const isRed = f`IF(${own("kind")}=${texts.kinds.committed},${own("progress")}<1,${own("progress")}<0.4-0.000000001)`;
  const isGreen = f`OR(${own("kind")}=${texts.kinds.committed},${own("progress")}>=0.7-0.000000001)`;

  return {
    progress: rolledUp("all_progress"),
    bar: barFormula(own("progress")),
    expected: rolledUp("all_expected"),
    status: statusFormula(context, {
      progress: own("progress"),
      expected: own("expected"),
      start: firstDay,
      end: lastDay,
      mayBeAchieved: f`TRUE`,
    }),
    coverage: f`IF(${id}="","",IF(COUNTIFS(${whole("id")},${id})>1,${texts.attention.idTwice},${measuredOf}&${` ${texts.of} `}&${keyResultsOf}))`,
    confidence: f`IF(${id}="","",IFERROR(AVERAGEIFS(${keyResults.whole("confidence")},${keyResults.whole("objective")},${id}),""))`,
    grade: f`IF(OR(${own("progress")}="",${settings.today}<${lastDay}),"",IF(${isRed},${grades.red},IF(${isGreen},${grades.green},${grades.amber})))`,
    statement: f`IF(${id}="","",LEFT(${own("objective")},${LONGEST_STATED})&IF(${keyResultsOf}=0,"",${`, ${MEASURED_BY[context.language]}: `}&${statedKeyResults(context)}&IF(${keyResultsOf}>${STATED_KEY_RESULTS},"; …","")))`,

    position: f`ROW()`,
    shown: f`IF(${id}="",0,IF(AND(OR(${selected.team}="",${own("team")}=${selected.team}),OR(${selected.owner}="",${own("owner")}=${selected.owner},COUNTIFS(${keyResults.whole("objective")},${id},${keyResults.whole("owner")},${selected.owner})>0)),1,0))`,
    top: f`IF(${own("shown")}=0,0,IF(${own("parent")}="",1,IF(IFERROR(${numberAt(whole("shown"), f`MATCH(${own("parent")},${whole("id")},0)`)},0)=1,0,1)))`,
    place: f`IF(${own("shown")}=1,COUNTIFS(${whole("shown")},1,${whole("position")},"<="&${own("position")}),"")`,

    own_weight: ofKeyResults("measured_weight"),
    own_progress: ofKeyResults("weighted_progress"),
    own_expected: ofKeyResults("weighted_expected"),
    own_share: f`IF(${id}="","",IF(${own("own_weight")}>0,${weightInParent},""))`,
    own_progress_share: shareOf("own_weight", "own_progress"),
    own_expected_share: shareOf("own_weight", "own_expected"),
    children_weight: withChildren("own_weight", "own_share"),
    children_progress: withChildren("own_progress", "own_progress_share"),
    children_expected: withChildren("own_expected", "own_expected_share"),
    children_share: f`IF(${id}="","",IF(${own("children_weight")}>0,${weightInParent},""))`,
    children_progress_share: shareOf("children_weight", "children_progress"),
    children_expected_share: shareOf("children_weight", "children_expected"),
    all_weight: withChildren("own_weight", "children_share"),
    all_progress: withChildren("own_progress", "children_progress_share"),
    all_expected: withChildren("own_expected", "children_expected_share"),
    behind: f`IF(${own("shown")}=0,"",IF(OR(${own("status")}=${statuses["at risk"]},${own("status")}=${statuses["off track"]},${own("status")}=${statuses.missed}),${own("expected")}-${own("progress")},""))`,
  };
}

/** "a; b; c" of an objective's first key results, found by their place ("O1#1", "O1#2" …). */
function statedKeyResults({ tables }: OkrContext): Expression {
  const { objectives, keyResults } = tables;
  const nth = (place: number) =>
    f`LEFT(INDEX(${keyResults.whole("key_result")},MATCH(${objectives.own("id")}&${`#${place}`},${keyResults.whole("place")},0)),${LONGEST_STATED})`;
  let stated = f`IFERROR(${nth(1)},"")`;
  for (let place = 2; place <= STATED_KEY_RESULTS; place++) stated = f`${stated}&IFERROR("; "&${nth(place)},"")`;
  return stated;
}
