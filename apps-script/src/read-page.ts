/** A page of the pushed project, as it was built. */
export const readPage = (name: string): string => HtmlService.createHtmlOutputFromFile(name).getContent();
