import type { SheetPlan } from "../../core/plan/sheet-plan.ts";
import { type Before, checkPlan } from "./check-plan.ts";
import { queuePlan } from "./queue-plan.ts";
import { recalculate } from "./recalculate.ts";
import { RUN_OPTIONS } from "./run-options.ts";
import { send } from "./send.ts";
import { takeBack } from "./take-back.ts";
import { readWriteFailure } from "./write-failure.ts";

/**
 * Writes a plan, whose formulas are spelled for en-US, into the workbook, or nothing of it: reads what the plan depends
 * on, then sends all writes in one request. Only a plan too large for one is sent in several, and tells its progress.
 * Its sheets are then built under their final names, in sight, and get their defined names last: what a killed pane
 * leaves half built is no set to any reader. Rejects with a WriteFailure.
 */
export async function writePlan(plan: SheetPlan<string>, onProgress?: (share: number) => void): Promise<void> {
  let before: Before | undefined;
  try {
    await Excel.run(RUN_OPTIONS, async (context) => {
      before = await checkPlan(context, plan);
      await send(context, queuePlan(context.workbook, plan, before), onProgress);
    });
  } catch (error) {
    throw readWriteFailure(error, before ? await takeBack(plan, before) : []);
  }
  await recalculate();
}
