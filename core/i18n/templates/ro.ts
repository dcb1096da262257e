import { kpis } from "./kpis/ro.ts";
import type { TemplateTexts } from "./template-texts.ts";
import { wording } from "./wording/ro.ts";

export const templateTexts: TemplateTexts = { templates: wording, ...kpis };
