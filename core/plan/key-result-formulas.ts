import type { Expression } from "../formula/expression.ts";
import { f } from "../formula/parse-formula.ts";
import { DAYS } from "./check-ins-sheet.ts";
import { numberAt } from "./number-at.ts";
import type { OkrContext } from "./okr-context.ts";
import type { KeyResultKey, LogKey } from "./okr-tables.ts";
import { barFormula, statusFormula } from "./status-formula.ts";

/**
 * The computed columns of the Key results sheet, for all seven types. A cell is blank until what it rests on is there;
 * each column reads its own row, whole columns and Settings, so rows can be sorted.
 */
export function keyResultFormulas(context: OkrContext): Partial<Record<KeyResultKey, Expression>> {
  const { tables, types, texts, settings, selected, statuses } = context;
  const { objectives, checkIns, keyResults } = tables;
  const own = keyResults.own;
  const whole = keyResults.whole;
  const { periods, bounds, attention } = texts;
  const { today } = settings;
  const type = own("type");
  const [start, target, current] = [own("start"), own("target"), own("current")];
  const [firstDay, lastDay, elapsed] = [own("start_date"), own("end_date"), own("elapsed")];

  const objectiveCell = (key: "start" | "end" | "team" | "owner") => f`INDEX(${objectives.whole(key)},${own("objective_row")})`;
  const objectiveDay = (key: "start" | "end", otherwise: Expression) =>
    f`IF(${type}="","",IF(${own("objective_row")}=0,${otherwise},IF(ISNUMBER(${objectiveCell(key)}),${numberAt(objectives.whole(key), own("objective_row"))},${otherwise})))`;
  /** No two rows rank alike: of equals the higher one comes first. */
  const rankedBy = (value: Expression) => f`${value}-${own("position")}/1000000000`;
  const shortfall = rankedBy(f`${own("expected")}-${own("progress")}`);
  const clamp = (share: Expression) => f`MAX(0,MIN(1,${share}))`;

  const progressFrom = (value: Expression, kept: Expression) =>
    f`IF(OR(${type}="",${target}=""),"",IF(${type}=${types.keep},${kept},IF(NOT(OR(ISNUMBER(${value}),ISLOGICAL(${value}))),"",IF(OR(${type}=${types.milestone},${type}=${types.cadence},${type}=${types.count}),IF(${target}>0,${clamp(f`N(${value})/${target}`)},""),IF(NOT(ISNUMBER(${start})),"",IF(${target}=${start},IF(${value}=${target},1,""),${clamp(f`(N(${value})-${start})/(${target}-${start})`)}))))))`;

  const countLogged = (...criteria: readonly (readonly [LogKey, Expression])[]): Expression => ({
    kind: "call",
    name: "COUNTIFS",
    args: [["id", own("id")] as const, ...criteria].flatMap(([key, criterion]) => [checkIns.whole(key), criterion]),
  });
  const codes = checkIns.whole("day_code");
  /** The code of a day of this key result in the log. */
  const codeOf = (day: Expression) => f`MATCH(${own("id")},${whole("id")},0)*${DAYS}+INT(${day})`;
  const valueAt = (code: Expression) => numberAt(checkIns.whole("value"), f`MATCH(${code},${codes},0)`);
  /** The greatest code of the log below another. Dear over a long log: only for what check-ins did not leave word of. */
  const codeBelow = (code: Expression) => f`LARGE(${codes},COUNTIF(${codes},">="&(${code}))+1)`;
  const [lastCheckIn, checkedBefore] = [own("last_check_in"), own("checked_before")];
  const endOfCodes = codeOf(f`${DAYS}`);
  const lastLogged = codeBelow(endOfCodes);
  /** Where the current value is the last of the log it was measured on that day, or else on that of the last check-in; 0 for never. */
  const measuredOn = f`IFERROR(IF(${valueAt(lastLogged)}=${current},${lastLogged},${codeOf(lastCheckIn)}),0)`;
  const codeBefore = f`IF(${checkedBefore}<>"",${codeOf(checkedBefore)},MAX(${codeOf(firstDay)}-0.5,${codeBelow(measuredOn)}))`;
  const ofPeriod = ["date", f`">="&${firstDay}`] as const;
  const least = f`IF(${own("bound")}=${bounds["at most"]},${-BEYOND},IF(${own("bound")}=${bounds.within},N(${start}),${target}))`;
  const most = f`IF(OR(${own("bound")}=${bounds["at most"]},${own("bound")}=${bounds.within}),${target},${BEYOND})`;
  const sinceLast = codeOf(f`N(${lastCheckIn})`);
  /** Whether the last of the log met the bound: it is looked for where others were typed after the last check-in. */
  const metLast = countLogged(
    ["day_code", f`">="&IF(COUNTIFS(${codes},">="&(${sinceLast}),${codes},"<"&(${endOfCodes}))=1,${sinceLast},${lastLogged})`],
    ["value", f`">="&${least}`],
    ["value", f`"<="&${most}`],
  );

  return {
    target: f`IF(${type}="","",IF(${type}=${types.change},IF(NOT(AND(ISNUMBER(${start}),ISNUMBER(${own("change")}))),"",IF(${own("unit")}="%",${start}+ABS(${start})*${own("change")},${start}+${own("change")})),IF(${type}=${types.growth},IF(NOT(AND(ISNUMBER(${start}),ISNUMBER(${own("change")}),ISNUMBER(${own("periods")}))),"",IF(${own("change")}<=-1,"",IFERROR(${start}*(1+${own("change")})^${own("periods")},""))),IF(NOT(ISNUMBER(${own("stated_target")})),IF(${type}=${types.milestone},1,""),IF(${type}=${types.cadence},IF(${own("periods")}="","",${own("stated_target")}*${own("periods")}),${own("stated_target")})))))`,

    progress: progressFrom(current, own("kept")),

    bar: barFormula(own("progress")),

    expected: f`IF(${type}="","",IF(${type}=${types.keep},1,IF(${type}=${types.milestone},IF(${today}>=${lastDay},1,0),IF(OR(${type}<>${types.growth},${target}="",${target}=${start}),${elapsed},IFERROR(((1+${own("change")})^(${own("periods")}*${elapsed})-1)/((1+${own("change")})^${own("periods")}-1),${elapsed})))))`,

    status: statusFormula(context, {
      progress: own("progress"),
      expected: own("expected"),
      start: firstDay,
      end: lastDay,
      mayBeAchieved: f`OR(${type}<>${types.keep},${today}>${lastDay})`,
    }),

    stale: f`IF(${type}="","",IF(AND(${own("id")}<>"",COUNTIFS(${whole("id")},${own("id")})>1),${attention.idTwice},IF(AND(${today}<=${lastDay},${today}-IF(ISNUMBER(${own("last_check_in")}),${own("last_check_in")},${firstDay})>IF(ISNUMBER(${own("updated_every")}),${own("updated_every")},7)),${attention.stale},IF(AND(NOT(ISNUMBER(${start})),OR(${type}=${types.reach},${type}=${types.change},${type}=${types.growth})),${attention.startMissing},IF(AND(${type}=${types.reach},${target}=${start}),${attention.targetIsStart},IF(AND(${current}<>"",${current}<>${own("logged")}),${attention.byHand},""))))))`,

    position: f`ROW()`,

    place: f`IF(OR(${own("id")}="",${own("objective")}=""),"",${own("objective")}&"#"&COUNTIFS(${whole("objective")},${own("objective")},${whole("position")},"<="&${own("position")}))`,

    objective_row: f`IF(${own("objective")}="",0,IFERROR(MATCH(${own("objective")},${objectives.whole("id")},0),0))`,
    start_date: objectiveDay("start", settings.period_start),
    end_date: objectiveDay("end", settings.period_end),

    elapsed: f`IF(${type}="","",IF(${lastDay}>${firstDay},${clamp(f`(${today}-${firstDay})/(${lastDay}-${firstDay})`)},IF(${today}>=${lastDay},1,0)))`,

    months: f`IF(${type}="","",IFERROR((YEAR(${lastDay})-YEAR(${firstDay}))*12+MONTH(${lastDay})-MONTH(${firstDay})+DAY(${lastDay})/DAY(DATE(YEAR(${lastDay}),MONTH(${lastDay})+1,0))-(DAY(${firstDay})-1)/DAY(DATE(YEAR(${firstDay}),MONTH(${firstDay})+1,0)),""))`,

    periods: f`IF(OR(${type}="",${own("period")}=""),"",IFERROR(IF(${own("period")}=${periods.day},${lastDay}-${firstDay}+1,IF(${own("period")}=${periods.week},(${lastDay}-${firstDay}+1)/7,IF(${own("period")}=${periods.month},${own("months")},IF(${own("period")}=${periods.quarter},${own("months")}/3,IF(${own("period")}=${periods.year},${own("months")}/12,""))))),""))`,

    checks: f`IF(${type}<>${types.keep},"",${countLogged(ofPeriod, ["value", f`"<"&${BEYOND}`])})`,
    met: f`IF(OR(${type}<>${types.keep},${target}=""),"",${countLogged(ofPeriod, ["value", f`">="&${least}`], ["value", f`"<="&${most}`])})`,
    kept: f`IF(OR(${own("checks")}="",${own("met")}=""),"",IF(${own("checks")}=0,"",${own("met")}/${own("checks")}))`,

    measured_weight: f`IF(${own("progress")}="","",IF(ISNUMBER(${own("weight")}),${own("weight")},1))`,
    weighted_progress: f`IF(${own("progress")}="","",${own("measured_weight")}*${own("progress")})`,
    weighted_expected: f`IF(${own("progress")}="","",${own("measured_weight")}*${own("expected")})`,

    shown: f`IF(OR(${type}="",${own("objective_row")}=0),0,IF(AND(OR(${selected.team}="",${objectiveCell("team")}=${selected.team}),OR(${selected.owner}="",${own("owner")}=${selected.owner},${objectiveCell("owner")}=${selected.owner})),1,0))`,

    previous: f`IF(${type}="","",IFERROR(${valueAt(codeBefore)},""))`,
    kept_before: f`IF(${own("kept")}="","",IF(${own("checks")}<2,"",IFERROR((${own("met")}-MIN(1,${metLast}))/(${own("checks")}-1),"")))`,
    previous_progress: progressFrom(own("previous"), own("kept_before")),
    moved: f`IF(OR(${own("progress")}="",${own("previous_progress")}=""),"",${own("progress")}-${own("previous_progress")})`,
    movement: f`IF(OR(${own("shown")}=0,${own("moved")}=""),"",IF(ABS(${own("moved")})<${LEAST_MOVE},"",${rankedBy(own("moved"))}))`,
    risk: f`IF(${own("shown")}=0,"",IF(OR(${own("status")}=${statuses["off track"]},${own("status")}=${statuses.missed}),1+${shortfall},IF(${own("status")}=${statuses["at risk"]},${shortfall},"")))`,
  };
}

/** Progress that moved by less shows as no move: half a percent. */
const LEAST_MOVE = 0.005;

/**
 * Beyond every number of the log. A count of numbers asks for those below it rather than for "<>", which takes one engine
 * twenty times as long over a log of 26,000 rows.
 */
const BEYOND = 999_999_999_999_999;
