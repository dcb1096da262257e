import type { TEMPLATES } from "../../templates/index.ts";
import type { KpiId } from "../../templates/kpis.ts";
import type { SourceId } from "../../templates/sources.ts";

type Catalogued = (typeof TEMPLATES)[number];

/**
 * The wording of every template in one language; a missing template, key result or KPI is a compile error.
 * {during} and {end} stand for the chosen period ("in Q4 2026") and its last day.
 */
export interface TemplateTexts {
  readonly templates: {
    readonly [T in Catalogued as T["id"]]: {
      /** What the gallery shows. */
      readonly name: string;
      readonly objective: string;
      readonly keyResults: { readonly [K in T["keyResults"][number]["id"]]: string };
      readonly kpis: { readonly [K in T["kpis"][number]]: string };
    };
  };
  /** A line each, without a full stop. */
  readonly kpiDefinitions: { readonly [K in KpiId]: string };
  readonly sources: { readonly [S in SourceId]: string };
}
