import { useState } from "preact/hooks";
import type { NextPeriodChoice } from "../plan/plan-next-period.ts";
import { reversePlan } from "../plan/reverse-plan.ts";
import type { SheetPlan } from "../plan/sheet-plan.ts";
import type { SheetCopy, SidebarHost } from "../sidebar-host.ts";
import type { LateParts } from "./late-parts.ts";
import { type Step, useStep } from "./use-step.ts";

/** A period that was closed from here: what was written, in order, and the copies of it that stay. */
export interface ClosedPeriod {
  readonly plans: readonly SheetPlan[];
  readonly copies: readonly SheetCopy[];
}

export type NextPeriodActivity = "reading" | "copying" | "writing" | "undoing";

export interface NextPeriodSteps extends Pick<Step<NextPeriodActivity>, "activity" | "failure"> {
  readonly closed: ClosedPeriod | undefined;
  /** Counts what was done and undone. */
  readonly changes: number;
  start(choice: NextPeriodChoice): void;
  undo(): void;
}

/** Closing a period: the lessons, the copies that keep it, and the set made ready for the next. What fails takes back what went before. */
export function useNextPeriod(host: SidebarHost, parts: LateParts): NextPeriodSteps {
  const { activity, failure, run } = useStep<NextPeriodActivity>();
  const [closed, setClosed] = useState<ClosedPeriod>();
  const [changes, setChanges] = useState(0);

  const takeBack = async (plans: readonly SheetPlan[]) => {
    for (const plan of [...plans].reverse()) await host.writePlan(reversePlan(plan));
  };

  const start = (choice: NextPeriodChoice) =>
    run(async (say) => {
      say("reading");
      const { planNext } = await parts.loadPlanning();
      const { lessons, copies, plan } = await planNext(host, parts, choice);
      const written: SheetPlan[] = [];
      try {
        if (lessons.edits.length > 0) {
          await host.writePlan(lessons);
          written.push(lessons);
        }
        say("copying");
        await host.freezeCopies?.(copies);
        say("writing");
        await host.writePlan(plan);
        written.push(plan);
      } catch (cause) {
        await takeBack(written);
        throw cause;
      }
      setClosed({ plans: written, copies: host.freezeCopies ? copies : [] });
      setChanges((before) => before + 1);
    });

  const undo = () =>
    run(async (say) => {
      if (!closed) return;
      say("undoing");
      await takeBack(closed.plans);
      setClosed(undefined);
      setChanges((before) => before + 1);
    });

  return { activity, failure, closed, changes, start, undo };
}
