import { isFunction, tokenize } from "@borgar/fx";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CellError } from "../../core/cell-error.ts";
import { EN_US } from "../../core/formula/spell-formula.ts";
import { FUNCTIONS } from "../../core/functions/index.ts";
import { spellPlan } from "../../core/plan/spell-plan.ts";
import { type FormulaPlan, planMakeShareable } from "../../core/publish/plan-make-shareable.ts";
import { planRepair } from "../../core/publish/plan-repair.ts";
import { callsIn, readTypedFormula, renderParts, type Separator } from "../../core/publish/typed-formula.ts";
import type { SidebarHost } from "../../core/sidebar-host.ts";

type Host = SidebarHost["kind"];

const host = fc.constantFrom<Host[]>("excel", "google-sheets", "workbench");
const separator = fc.constantFrom<Separator[]>(",", ";");

/** What formulas hold besides calls: our names in texts, in sheets' names and in tables' columns among it. */
const atomOf = (mark: Separator): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom("A1", "$B$2", "C3:C9", "'KPI_CTR(B2,A2)'!A1", "Försäljning!D4", "growth", "TRUE", "#N/A", "A:A", "2:2", "F5#"),
    fc.constantFrom("Table1[@Leads]", "Table1[[#This Row],[KPI_CTR(1]]", "[Book.xlsx]Rates!A1", '"KPI_CHANGE(A1,B1)"', '"("'),
    fc.string({ maxLength: 8 }).map((text) => `"${text.replaceAll('"', '""')}"`),
    fc.constantFrom("2", mark === ";" ? "0,5" : "0.5", "1E3", "10%"),
  );

/** A formula without its equals sign that calls functions by these names. */
const formulaOf = (mark: Separator, name: fc.Arbitrary<string>, atom = atomOf(mark)): fc.Arbitrary<string> =>
  fc.letrec<{ formula: string; operand: string }>((tie) => ({
    operand: fc.oneof(
      { maxDepth: 3, depthIdentifier: "calls" },
      atom,
      fc
        .tuple(name, fc.array(tie("formula"), { minLength: 1, maxLength: 3, depthIdentifier: "calls" }))
        .map(([called, args]) => `${called}(${args.join(mark)})`),
      tie("formula").map((inside) => `(${inside})`),
    ),
    formula: fc
      .tuple(
        tie("operand"),
        fc.option(fc.tuple(fc.constantFrom("+", "-", "*", "&", "<=", " = "), tie("operand"))),
        fc.constantFrom("", " "),
      )
      .map(([first, rest, space]) => `${space}${first}${rest?.join("") ?? ""}${space}`),
  })).formula;

const builtIn = fc.constantFrom("SUM", "IF", "ROUND", "sumifs", "FILTER", "MY_KPI_CTR", "Sheet1!KPI_CTR", "LET");
const ours = fc.constantFrom(...FUNCTIONS.map(({ name }) => name));
const spelledAnyhow = fc
  .tuple(fc.constantFrom("", "MB.", "mb.", "_xldudf_MB_", "_xlfn.", "_xlfn._xldudf_"), ours, fc.boolean())
  .map(([prefix, name, isLower]) => prefix + (isLower ? name.toLowerCase() : name));

const cell = (formula: string) => ({ row: 1, column: 1, formula: `=${formula}`, value: 1 });

const share = (formula: string, mark: Separator, where: Host) =>
  planMakeShareable({ sheets: [{ sheet: "S", separator: mark, cells: [cell(formula)] }], names: [] }, where);

const repair = (formula: string, mark: Separator, where: Host, value: number | CellError = 1) =>
  planRepair({ sheets: [{ sheet: "S", separator: mark, cells: [{ ...cell(formula), value }] }], names: [] }, where);

/** The formula after a plan, without its equals sign; undefined where it became a value. */
function written(formula: string, { plan }: FormulaPlan): string | undefined {
  const [edit] = spellPlan(plan, EN_US).edits;
  if (!edit) return formula;
  const after = edit.after[0]?.[0];
  return after?.kind === "formula" ? after.value.slice(1) : undefined;
}

describe("reading a formula", () => {
  test("keeps every character", () => {
    fc.assert(
      fc.property(
        separator.chain((mark) => fc.tuple(fc.constant(mark), formulaOf(mark, fc.oneof(builtIn, spelledAnyhow)))),
        ([mark, formula]) => {
          const parts = readTypedFormula(`=${formula}`, mark);
          expect(parts && renderParts(parts, mark)).toBe(formula);
        },
      ),
    );
  });

  test("keeps every character of any text whose brackets and quotes close", () => {
    fc.assert(
      fc.property(separator, fc.string({ unit: fc.constantFrom(..."ab1(){}[]\",;.'!$#:@ _Å".split("")) }), (mark, text) => {
        const parts = readTypedFormula(text, mark);
        if (parts) expect(renderParts(parts, mark)).toBe(text);
      }),
    );
  });

  test("finds the calls that @borgar/fx finds", () => {
    fc.assert(
      fc.property(formulaOf(",", fc.oneof(builtIn, spelledAnyhow)), (formula) => {
        const found = [...callsIn(readTypedFormula(`=${formula}`, ",") ?? [])].flatMap(({ name }) => name.split("!").at(-1) || []);
        const tokens = tokenize(formula, { mergeRefs: false }).filter(isFunction);
        expect(found).toEqual(tokens.map(({ value }) => value));
      }),
    );
  });
});

describe("making shareable", () => {
  const typed = fc
    .tuple(separator, host)
    .chain(([mark, where]) =>
      fc.record({ mark: fc.constant(mark), where: fc.constant(where), formula: formulaOf(mark, fc.oneof(builtIn, spelledAnyhow)) }),
    );

  test("leaves nothing to do a second time", () => {
    fc.assert(
      fc.property(typed, ({ mark, where, formula }) => {
        const shared = written(formula, share(formula, mark, where));
        fc.pre(shared !== undefined);
        expect(share(shared ?? "", mark, where).plan.edits).toEqual([]);
      }),
    );
  });

  test("leaves alone what calls nothing of ours, whatever its texts and names say", () => {
    fc.assert(
      fc.property(
        host,
        separator.chain((mark) => fc.tuple(fc.constant(mark), formulaOf(mark, builtIn))),
        (where, [mark, formula]) => {
          expect(share(formula, mark, where)).toMatchObject({ plan: { edits: [] }, changes: [] });
        },
      ),
    );
  });

  test("changes no character before and after a call", () => {
    fc.assert(
      fc.property(
        host,
        separator.chain((mark) => fc.tuple(fc.constant(mark), formulaOf(mark, builtIn), formulaOf(mark, builtIn))),
        (where, [mark, before, after]) => {
          const shared = written("", share(`${before}&IF(${before}${mark}KPI_CTR(B2${mark}A2)${mark}${after})-${after}`, mark, where));
          const twin = `IF(OR(B2=""${mark}A2="")${mark}""${mark}B2/A2)`;
          expect(shared).toBe(`${before}&IF(${before}${mark}${twin}${mark}${after})-${after}`);
        },
      ),
    );
  });
});

describe("making a workbook with names shareable", () => {
  const NAMES = ["Rate", "Goal_2026", "Åtgärd", "My.Name"];
  const named = fc.constantFrom(...NAMES);
  const formula = formulaOf(
    ",",
    fc.oneof(
      fc.constantFrom("SUM", "IF", "ROUND", "FILTER", "LET"),
      spelledAnyhow,
      named,
      named.map((name) => name.toLowerCase()),
    ),
    fc.oneof(named, fc.constantFrom("$A$1", "Sheet1!$B$2:$B$9", "C3", "5", '"Rate"')),
  );
  const workbook = fc.record({
    names: fc.tuple(...NAMES.map(() => formula)).map((formulas) => NAMES.map((name, index) => ({ name, formula: `=${formulas[index]}` }))),
    cells: fc.array(formula, { minLength: 1, maxLength: 4 }),
  });

  /** What @borgar/fx says that a formula calls or names, in capitals. */
  const usedBy = (text: string): readonly string[] =>
    tokenize(text, { mergeRefs: true })
      .filter((token) => isFunction(token) || token.type === "range_named")
      .map(({ value }) => value.toUpperCase());

  /** Whether a formula comes to one of our functions, by itself or through names. */
  function reachesOurs(text: string, names: ReadonlyMap<string, string>, seen: ReadonlySet<string> = new Set()): boolean {
    return usedBy(text).some((used) => {
      if (FUNCTIONS.some(({ name }) => used.endsWith(name))) return true;
      const named = names.get(used);
      return named !== undefined && !seen.has(used) && reachesOurs(named, names, new Set([...seen, used]));
    });
  }

  test("leaves no cell that comes to one of our functions, by itself or through names", () => {
    let rewritten = 0;
    let frozen = 0;
    fc.assert(
      fc.property(workbook, ({ names, cells }) => {
        const held = cells.map((text, index) => ({ ...cell(text), row: index + 1 }));
        const { plan } = planMakeShareable({ sheets: [{ sheet: "Sheet1", separator: ",", cells: held }], names }, "excel");
        const after = new Map(names.map((each) => [each.name.toUpperCase(), each.formula]));
        for (const { name, after: native } of plan.nameEdits) after.set(name.toUpperCase(), native);
        const formulas = new Map(held.map((each) => [each.row, each.formula]));
        for (const { row, after: lines } of spellPlan(plan, EN_US).edits)
          for (const [y, [each]] of lines.entries()) formulas.set(row + y, each?.kind === "formula" ? each.value : "");
        rewritten += plan.nameEdits.length;
        frozen += [...formulas.values()].filter((text) => text === "").length;
        expect([...formulas.values()].filter((text) => reachesOurs(text, after))).toEqual([]);
      }),
      // Few names of a hundred workbooks can be rewritten: by chance hardly any.
      { numRuns: 500 },
    );
    expect(Math.min(rewritten, frozen)).toBeGreaterThan(5);
  });
});

describe("repairing", () => {
  const SPELLED: Readonly<Record<Host, string>> = { excel: "MB.", "google-sheets": "", workbench: "" };
  const UNKNOWN = new CellError("#VALUE!", "#NAME?");

  /** A formula by the names in it, so that two spellings of it can be compared. */
  const broken = separator.chain((mark) =>
    fc.record({
      mark: fc.constant(mark),
      formula: formulaOf(
        mark,
        fc.oneof(
          builtIn,
          ours.map((name) => `<${name}>`),
        ),
      ),
      prefix: fc.constantFrom("_xldudf_MB_", "_xldudf_mb_", "_xlfn.", "_xlfn.MB."),
    }),
  );
  const spell = (formula: string, prefix: string) => formula.replace(/<([A-Z_]+)>(?=\()/g, `${prefix}$1`);

  test("changes nothing but the names of our functions", () => {
    fc.assert(
      fc.property(host, broken, (where, { mark, formula, prefix }) => {
        const typed = spell(formula, prefix);
        expect(written(typed, repair(typed, mark, where, UNKNOWN))).toBe(spell(formula, SPELLED[where]));
      }),
    );
  });

  test("leaves nothing to do a second time", () => {
    fc.assert(
      fc.property(host, broken, (where, { mark, formula, prefix }) => {
        const typed = spell(formula, prefix);
        const repaired = written(typed, repair(typed, mark, where, UNKNOWN)) ?? "";
        expect(repair(repaired, mark, where).changes).toEqual([]);
      }),
    );
  });

  test("brings back what Google Sheets wrapped for a file, in pieces of any length", () => {
    const wrapped = fc.record({
      formula: formulaOf(
        ",",
        ours.map((name) => `<${name}>`),
      ),
      piece: fc.integer({ min: 5, max: 255 }),
    });
    fc.assert(
      fc.property(wrapped, ({ formula, piece }) => {
        fc.pre(/<[A-Z_]+>\(/.test(formula));
        const text = spell(formula, "");
        const pieces = text.match(new RegExp(`[^]{1,${piece}}`, "g"))?.map((each) => `"${each.replaceAll('"', '""')}"`);
        const exported = `IFERROR(__xludf.DUMMYFUNCTION(${pieces?.join("&")}),0.25)`;
        expect(written(exported, repair(exported, ",", "excel"))).toBe(spell(formula, "MB."));
        expect(written(exported, repair(exported, ",", "google-sheets"))).toBe(text);
      }),
    );
  });
});
