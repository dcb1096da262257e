import { FormulaDependencyGenerator, type generateAstNode } from "@univerjs/preset-sheets-core";

/**
 * Has Univer calculate no sooner than the grid is drawn, which would have to wait for it, and no more than what changes:
 * it takes TODAY() for changed whenever anything is, and nearly the whole OKR workbook with it. That the day has changed
 * is known without (new-day.ts).
 */
export function calculateCalmly(drawn: Promise<void>): void {
  const { prototype } = FormulaDependencyGenerator as unknown as { readonly prototype: DependencyGenerator };
  const { generate } = prototype;
  prototype.generate = async function (...given) {
    await drawn;
    return generate.apply(this, given);
  };
  prototype._detectForcedRecalculationNode = (_, node) => isVolatile(node);
}

/** The part of Univer's formula engine that finds what is to be calculated, and in which order. */
interface DependencyGenerator {
  generate(...given: unknown[]): Promise<unknown>;
  _detectForcedRecalculationNode(formula: unknown, node: FormulaNode | null): boolean;
}

type FormulaNode = ReturnType<typeof generateAstNode>;

const isVolatile = (node: FormulaNode | null): boolean =>
  node !== null &&
  ((node.isForcedCalculateFunction() && node.getToken().trim().toUpperCase() !== "TODAY") || node.getChildren().some(isVolatile));
