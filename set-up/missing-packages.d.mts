export function missingPackages(folder: string): readonly string[];
