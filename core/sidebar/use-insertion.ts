import { useState } from "preact/hooks";
import type { OkrWorkbookChoice } from "../plan/plan-okr-workbook.ts";
import { reversePlan } from "../plan/reverse-plan.ts";
import type { SheetPlan } from "../plan/sheet-plan.ts";
import type { SidebarHost } from "../sidebar-host.ts";
import type { LateParts } from "./late-parts.ts";
import { type Step, useStep } from "./use-step.ts";

/** What was inserted from this sidebar and can be undone. */
export interface Inserted {
  readonly okrs: OkrWorkbookChoice["okrs"];
  readonly plan: SheetPlan;
}

export type InsertActivity =
  | { readonly kind: "reading" }
  | { readonly kind: "writing"; readonly plan: SheetPlan }
  | { readonly kind: "undoing" }
  | { readonly kind: "activating" };

export interface Insertion extends Pick<Step<InsertActivity>, "activity" | "failure"> {
  /** Oldest first; undo takes the last. */
  readonly inserted: readonly Inserted[];
  readonly justUndone: boolean;
  insert(choice: OkrWorkbookChoice): void;
  undo(): void;
  activate(sheet: string): void;
}

/** Inserting into the workbook, and taking it back. */
export function useInsertion(host: SidebarHost, parts: LateParts): Insertion {
  const { activity, failure, run } = useStep<InsertActivity>();
  const [inserted, setInserted] = useState<readonly Inserted[]>([]);
  const [justUndone, setJustUndone] = useState(false);

  const step = (work: (say: (activity: InsertActivity) => void) => Promise<void>) =>
    run(async (say) => {
      setJustUndone(false);
      await work(say);
    });

  const insert = (choice: OkrWorkbookChoice) =>
    step(async (say) => {
      say({ kind: "reading" });
      const { planInsert } = await parts.loadPlanning();
      const plan = await planInsert(host, parts, choice);
      say({ kind: "writing", plan });
      await host.writePlan(plan);
      setInserted((before) => [...before, { okrs: choice.okrs, plan }]);
    });

  const undo = () =>
    step(async (say) => {
      const last = inserted.at(-1);
      if (!last) return;
      say({ kind: "undoing" });
      await host.writePlan(reversePlan(last.plan));
      setInserted(inserted.slice(0, -1));
      setJustUndone(true);
    });

  const activate = (sheet: string) =>
    step(async (say) => {
      say({ kind: "activating" });
      await host.activate(sheet);
    });

  return { activity, failure, inserted, justUndone, insert, undo, activate };
}
