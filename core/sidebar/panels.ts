import { CheckInPanel } from "./check-in-panel.tsx";
import { FunctionsPanel } from "./functions-panel.tsx";
import { FunnelPanel } from "./funnel-panel.tsx";
import { InsertPanel } from "./insert-panel.tsx";
import type { Panel } from "./panel.ts";
import { SharePanel } from "./share/share-panel.tsx";

/** The panels in the order of their tabs. */
export const PANELS: readonly [Panel, ...Panel[]] = [
  { id: "insert", view: InsertPanel },
  { id: "checkIn", view: CheckInPanel },
  { id: "functions", view: FunctionsPanel },
  { id: "funnel", view: FunnelPanel },
  { id: "share", view: SharePanel },
];
