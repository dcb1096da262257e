/** Excel refuses requests while a cell is being edited; with this it waits until the user is done. */
export const RUN_OPTIONS: Excel.RunOptions = { delayForCellEdit: true };
