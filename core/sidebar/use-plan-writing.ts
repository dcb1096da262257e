import { useRef, useState } from "preact/hooks";
import { reversePlan } from "../plan/reverse-plan.ts";
import type { SheetPlan } from "../plan/sheet-plan.ts";
import type { SidebarHost } from "../sidebar-host.ts";
import type { LateParts, Planning } from "./late-parts.ts";
import { type Step, useStep } from "./use-step.ts";

/** What was written from a panel and can be undone, with what it was about. */
export interface Written<Subject> {
  readonly subject: Subject;
  readonly plan: SheetPlan;
}

export type WritingActivity =
  | { readonly kind: "reading" }
  /** `share` of it is done, where the host tells. */
  | { readonly kind: "writing"; readonly plan: SheetPlan; readonly share?: number }
  | { readonly kind: "undoing" }
  | { readonly kind: "activating" };

export interface PlanWriting<Subject> extends Pick<Step<WritingActivity>, "activity" | "failure"> {
  /** Oldest first; undo takes the last. */
  readonly written: readonly Written<Subject>[];
  readonly justUndone: boolean;
  /** Plans and writes; what it was about is known once it is planned. */
  write(plan: (planning: Planning) => Promise<Written<Subject>>): void;
  /** Ends a write before anything is written. */
  cancel(): void;
  undo(): void;
  activate(sheet: string): void;
}

/** Changing the workbook by plans, and taking them back. */
export function usePlanWriting<Subject>(host: SidebarHost, parts: LateParts): PlanWriting<Subject> {
  const { activity, failure, run } = useStep<WritingActivity>();
  const [written, setWritten] = useState<readonly Written<Subject>[]>([]);
  const [justUndone, setJustUndone] = useState(false);
  const cancel = useRef(() => {});

  const step = (work: (say: (activity: WritingActivity) => void) => Promise<void>) =>
    run(async (say) => {
      setJustUndone(false);
      await work(say);
    });

  const write = (plan: (planning: Planning) => Promise<Written<Subject>>) =>
    step(async (say) => {
      say({ kind: "reading" });
      const cancelled = new Promise<undefined>((resolve) => {
        cancel.current = () => resolve(undefined);
      });
      const planned = await Promise.race([parts.loadPlanning().then(plan), cancelled]);
      if (!planned) return;
      say({ kind: "writing", plan: planned.plan });
      await host.writePlan(planned.plan, (share) => say({ kind: "writing", plan: planned.plan, share }));
      setWritten((before) => [...before, planned]);
    });

  const undo = () =>
    step(async (say) => {
      const last = written.at(-1);
      if (!last) return;
      say({ kind: "undoing" });
      await host.writePlan(reversePlan(last.plan));
      setWritten(written.slice(0, -1));
      setJustUndone(true);
    });

  const activate = (sheet: string) =>
    step(async (say) => {
      say({ kind: "activating" });
      await host.activate(sheet);
    });

  return { activity, failure, written, justUndone, write, cancel: () => cancel.current(), undo, activate };
}
