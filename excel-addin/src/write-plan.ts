import type { SheetPlan } from "../../core/plan/sheet-plan.ts";
import { type Before, checkPlan } from "./check-plan.ts";
import { queuePlan } from "./queue-plan.ts";
import { RUN_OPTIONS } from "./run-options.ts";
import { takeBack } from "./take-back.ts";
import { readWriteFailure } from "./write-failure.ts";

/**
 * Excel on the web takes requests of at most 5 MB. One piece is at most half a megabyte, so that a request stays below
 * 4 MB.
 */
const FULL_REQUEST = 3_500_000;

/**
 * Writes a plan, whose formulas are spelled for en-US, into the workbook, or nothing of it: reads what the plan depends
 * on, then sends all writes in one request. Only a plan too large for one is sent in several; its sheets are then built
 * under their final names, in sight, and get their defined names last: what a killed pane leaves half built is no set to
 * any reader, and users can delete it as any sheet. Rejects with a WriteFailure.
 */
export async function writePlan(plan: SheetPlan<string>): Promise<void> {
  let before: Before | undefined;
  try {
    await Excel.run(RUN_OPTIONS, async (context) => {
      before = await checkPlan(context, plan);
      await sendPlan(context, plan, before);
    });
  } catch (error) {
    throw readWriteFailure(error, before ? await takeBack(plan, before) : []);
  }
}

async function sendPlan(context: Excel.RequestContext, plan: SheetPlan<string>, before: Before): Promise<void> {
  let size = 0;
  suspend(context);
  for (const bytes of queuePlan(context.workbook, plan, before)) {
    size += bytes;
    if (size < FULL_REQUEST) continue;
    await context.sync();
    suspend(context);
    size = 0;
  }
  await context.sync();
}

/** Neither draws nor calculates before the whole request is carried out. */
function suspend({ application }: Excel.RequestContext): void {
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
}
