import type { Language } from "../language.ts";
import { type OkrWorkbookChoice } from "../plan/plan-okr-workbook.ts";
import type { SheetPlan } from "../plan/sheet-plan.ts";
import type { SidebarHost } from "../sidebar-host.ts";
import type { LateParts } from "./late-parts.ts";
type Texts = Pick<LateParts, "loadLanguage">;
/** What inserting the choice changes in the workbook as it is now. Throws a PlanRefusal. */
export declare function planInsert(host: SidebarHost, texts: Texts, choice: OkrWorkbookChoice): Promise<SheetPlan>;
/** The language of the set that the workbook holds, its texts loaded; undefined where there is none. */
export declare function readOkrSetLanguage(host: SidebarHost, texts: Texts): Promise<Language | undefined>;
export {};
