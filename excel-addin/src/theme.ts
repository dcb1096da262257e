/** Puts the theme of Office, light or dark, on `root`, where the sidebar's style sheet looks for it. */
export function followTheme(root: HTMLElement): void {
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  if (background) root.dataset.theme = isDark(background) ? "dark" : "light";
}

/** By the perceived lightness of "#RRGGBB". */
function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((channel) => Number.parseInt(channel, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
