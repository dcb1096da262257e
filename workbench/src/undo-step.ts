import type { IMutationInfo, IUndoRedoItem } from "@univerjs/core";
import type { Command } from "./render-commands.ts";
import type { RunningUniver } from "./start-univer.ts";

/**
 * Runs commands as one step of the grid's undo. When one of them fails, those before it are taken back and the error is
 * thrown. Univer's own batching keeps the undo mutations in the order of doing, which fails where a later command builds
 * on an earlier one; here they are joined in reverse.
 */
export function runAsOneStep({ api, undoRedo }: RunningUniver, unitID: string, commands: readonly Command[]): void {
  const done: IUndoRedoItem[] = [];
  const undoMutations = () => [...done].reverse().flatMap((item) => item.undoMutations);
  try {
    for (const { id, params } of commands) {
      const before = undoRedo.pitchTopUndoElement();
      if (!api.syncExecuteCommand(id, params)) throw new Error(`Univer refused ${id}`);
      const item = undoRedo.pitchTopUndoElement();
      if (!item || item === before) continue;
      done.push(item);
      undoRedo.popUndoToRedo();
    }
  } catch (error) {
    for (const { id, params } of undoMutations()) api.syncExecuteCommand(id, params);
    throw error;
  }
  const redoMutations: IMutationInfo[] = done.flatMap((item) => item.redoMutations);
  undoRedo.pushUndoRedo({ unitID, undoMutations: undoMutations(), redoMutations });
}
