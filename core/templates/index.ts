import { leads } from "./leads.ts";
import { newsletter } from "./newsletter.ts";

/** The template catalogue, in the order users see it. */
export const TEMPLATES = [leads, newsletter] as const;

export type TemplateId = (typeof TEMPLATES)[number]["id"];

export const TEMPLATE_IDS: readonly TemplateId[] = TEMPLATES.map((template) => template.id);
