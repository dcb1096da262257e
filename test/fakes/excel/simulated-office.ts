/** What Office, beside Excel's own objects, tells the task pane, and what the pane asked it to open. */
export class SimulatedOffice {
  readonly opened: string[] = [];
  readonly context;

  constructor(isSetSupported: (set: string, version?: string) => boolean) {
    this.context = {
      document: { url: null as string | null },
      requirements: { isSetSupported },
      ui: { openBrowserWindow: (address: string) => void this.opened.push(address) },
    };
  }
}
