import type { IUndoRedoItem } from "@univerjs/core";
import type { RunningUniver } from "./start-univer.ts";

/**
 * Changes of the workbook that would be lost with the page: it asks before it goes. What the grid would undo next tells
 * them, so work that is undone again is none.
 */
export class UnsavedWork {
  readonly #undoRedo: RunningUniver["undoRedo"];
  /** The last change that is kept elsewhere; null is the workbook as the page opened it. */
  #kept: IUndoRedoItem | null = null;

  constructor({ undoRedo }: RunningUniver) {
    this.#undoRedo = undoRedo;
    window.addEventListener("beforeunload", (event) => {
      if (this.isThere()) event.preventDefault();
    });
  }

  isThere(): boolean {
    return this.#last() !== this.#kept;
  }

  /** Keeps the workbook as it is now: nothing of it is unsaved once `keep` has succeeded. */
  async keep(keep: () => Promise<void>): Promise<void> {
    const last = this.#last();
    await keep();
    this.#kept = last;
  }

  /** The user has said that the changes may go. */
  giveUp(): void {
    this.#kept = this.#last();
  }

  #last(): IUndoRedoItem | null {
    return this.#undoRedo.pitchTopUndoElement() ?? null;
  }
}
