export function findLibreOffice(): string | undefined;
