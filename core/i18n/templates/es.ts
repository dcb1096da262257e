import { kpis } from "./kpis/es.ts";
import type { TemplateTexts } from "./template-texts.ts";
import { wording } from "./wording/es.ts";

export const templateTexts: TemplateTexts = { templates: wording, ...kpis };
