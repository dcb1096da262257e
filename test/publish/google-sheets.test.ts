import { beforeAll, describe, expect, test } from "vitest";
import { connectServer } from "../../apps-script/src/sidebar/script-run.ts";
import { createSidebarHost } from "../../apps-script/src/sidebar/sidebar-host.ts";
import { reversePlan } from "../../core/plan/reverse-plan.ts";
import { planMakeShareable } from "../../core/publish/plan-make-shareable.ts";
import { PARTS_AT_HAND } from "../../core/sidebar/parts-at-hand.ts";
import { builtAppsScript } from "../built-apps-script.ts";
import { capturePush, type Payload } from "../clasp/capture-push.ts";
import { renderFormula } from "../fakes/google-sheets/formula-text.ts";
import { setCell } from "../fakes/google-sheets/typed-cell.ts";
import { cellAt, createWorkbook, type Workbook } from "../fakes/google-sheets/workbook.ts";
import { SimulatedAddOn } from "../fakes/simulated-add-on.ts";
import { simulatedScriptRun } from "../fakes/simulated-script-run.ts";

const TWINS = ['=IF(OR(B1="",C1=""),"",B1/C1)', '=IF(OR(B2="",C2=""),"",B2/C2)'];

const textOf = ({ formula, value }: ReturnType<typeof cellAt>) => (formula?.length ? renderFormula(formula, ",") : value);

describe("in the simulated Google Sheets, a formula that spills", () => {
  let payload: Payload;
  beforeAll(async () => {
    payload = await capturePush(await builtAppsScript());
  });

  test.each([",", ";"] as const)(
    "gives way to one formula a cell, and comes back with nothing below it, in locales with %s",
    async (separator) => {
      const workbook = createWorkbook({ separator });
      const sheet = workbook.active as Workbook["active"];
      const host = createSidebarHost(
        connectServer(simulatedScriptRun(new SimulatedAddOn(payload, { workbook }))),
        { locale: "en" },
        PARTS_AT_HAND,
      );
      setCell(workbook, cellAt(sheet, 1, 1), "=KPI_CTR(B1:B2;C1:C2)");
      cellAt(sheet, 1, 1).value = 0.1;
      cellAt(sheet, 2, 1).value = 0.2;
      const held = () => [1, 2].map((row) => textOf(cellAt(sheet, row, 1)));

      const { plan } = planMakeShareable((await host.readFormulas?.()) ?? { sheets: [], names: [] }, "google-sheets");
      await host.writePlan(plan);
      expect(held()).toEqual(TWINS);
      await host.writePlan(reversePlan(plan));
      expect(held()).toEqual(["=KPI_CTR(B1:B2,C1:C2)", ""]);
    },
  );
});
