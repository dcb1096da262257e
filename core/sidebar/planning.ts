/** What only reading and changing the workbook needs: a script of its own, which the page loads once its first panel stands. */
export { planInsert, readOkrSetLanguage } from "./insert-plan.ts";
