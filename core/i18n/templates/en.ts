import { kpis } from "./kpis/en.ts";
import type { TemplateTexts } from "./template-texts.ts";
import { wording } from "./wording/en.ts";

export const templateTexts: TemplateTexts = { templates: wording, ...kpis };
