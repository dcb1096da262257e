import { type CustomFunction, isOptional } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { SPECIFICATIONS } from "../functions/specifications.ts";

/** The functions as the reference and the README group them: by what their names begin with. */
export const FAMILIES: readonly { readonly title: string; readonly specifications: readonly FunctionSpecification[] }[] = [
  { title: "OKR", prefix: "OKR_" },
  { title: "KPI", prefix: "KPI_" },
  { title: "Funnel", prefix: "FUNNEL_" },
].map(({ title, prefix }) => ({
  title,
  specifications: Object.values(SPECIFICATIONS).filter((specification) => specification.function.name.startsWith(prefix)),
}));

/** "KPI_CHANGE(current, previous, [mode], [if_undefined])" */
export const renderSignature = ({ name, parameters }: CustomFunction): string =>
  `${name}(${parameters.map((parameter) => (isOptional(parameter) ? `[${parameter.name}]` : parameter.name)).join(", ")})`;
