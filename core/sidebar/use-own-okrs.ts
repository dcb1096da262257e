import { useRef, useState } from "preact/hooks";
import type { Language } from "../language.ts";
import type { LateParts, Planning } from "./late-parts.ts";
import type { AdvisedOkrs, DraftKeyResult, DraftObjective, DraftOkrs } from "./okr-draft.ts";
import { useStep } from "./use-step.ts";

/** OKRs of the user's own: first as a text, then as it was read, to be corrected. */
export interface OwnOkrs {
  readonly text: string;
  /** Undefined while the text is being written. */
  readonly draft: DraftOkrs | undefined;
  readonly advised: AdvisedOkrs | undefined;
  readonly reading: boolean;
  readonly failure: { readonly cause: unknown } | undefined;
  write(text: string): void;
  read(): void;
  /** Back to the text, without the corrections. */
  rewrite(): void;
  change(objective: DraftObjective): void;
  remove(objective: DraftObjective): void;
  removeKeyResult(objective: DraftObjective, keyResult: DraftKeyResult): void;
  /** How often something was removed. */
  readonly removals: number;
  addObjective(text?: string): void;
  addKeyResult(objective: DraftObjective, text?: string): void;
  reword(objective: DraftObjective, keyResult: DraftKeyResult, text: string): void;
  /** A line that has found its place, or needs none. */
  settle(line: string): void;
}

export function useOwnOkrs(parts: LateParts, language: Language): OwnOkrs {
  const [text, setText] = useState("");
  const [draft, setDraft] = useState<DraftOkrs>();
  const [planning, setPlanning] = useState<Planning>();
  const { activity, failure, run } = useStep<true>();
  const [removals, setRemovals] = useState(0);
  const added = useRef(0);
  const nextKey = () => `added ${++added.current}`;

  const read = () =>
    run(async (say) => {
      say(true);
      const loaded = await parts.loadPlanning();
      setPlanning(() => ({ ...loaded }));
      setDraft(await loaded.readOwnOkrs(text, parts));
    });

  const amend = (objectives: (before: readonly DraftObjective[]) => readonly DraftObjective[]) =>
    setDraft((before) => before && { ...before, objectives: objectives(before.objectives) });
  const change = (changed: DraftObjective) => amend((before) => before.map((each) => (each.key === changed.key ? changed : each)));
  const readKeyResult = (key: string, sentence: string): readonly DraftKeyResult[] =>
    planning && draft ? [planning.readDraftKeyResult(key, sentence, draft.language)] : [];

  return {
    text,
    draft,
    advised: draft && planning?.adviseOwnOkrs(draft, language),
    reading: activity !== undefined,
    failure,
    write: setText,
    read,
    rewrite: () => setDraft(undefined),
    change,
    remove: (objective) => {
      amend((before) => before.filter(({ key }) => key !== objective.key));
      setRemovals(removals + 1);
    },
    removeKeyResult: (objective, keyResult) => {
      change({ ...objective, keyResults: objective.keyResults.filter(({ key }) => key !== keyResult.key) });
      setRemovals(removals + 1);
    },
    removals,
    addObjective: (objective = "") => amend((before) => [...before, { key: nextKey(), objective, keyResults: [] }]),
    addKeyResult: (objective, sentence = "") =>
      change({ ...objective, keyResults: [...objective.keyResults, ...readKeyResult(nextKey(), sentence)] }),
    reword: (objective, { key, owner = "", source = "" }, sentence) => {
      const reworded = readKeyResult(key, sentence).map((keyResult) => ({ ...keyResult, owner, source }));
      change({ ...objective, keyResults: objective.keyResults.flatMap((each) => (each.key === key ? reworded : [each])) });
    },
    settle: (line) => setDraft((before) => before && { ...before, unplaced: before.unplaced.filter((each) => each !== line) }),
  };
}
