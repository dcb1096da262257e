import { kpis } from "./kpis/sv.ts";
import type { TemplateTexts } from "./template-texts.ts";
import { wording } from "./wording/sv.ts";

export const templateTexts: TemplateTexts = { templates: wording, ...kpis };
