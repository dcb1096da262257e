/** Of sheets that are not finished: what a killed run leaves behind is known by them. */
export const renderTemporaryName = (number: number): string => `Measured By (unfinished ${number})`;

export const isTemporaryName = (name: string): boolean => /^Measured By \(unfinished \d+\)$/.test(name);
