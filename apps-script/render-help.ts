import { GOOGLE_SHEETS_HELP, GOOGLE_SHEETS_MENU } from "../core/i18n/google-sheets/index.ts";
import type { Language } from "../core/language.ts";

const ITEMS = ["open", "checkIn", "insertFunction", "publish"] as const;

/** The page that the menu's last item opens: what each of the others does, and what to know. */
export function renderHelp(language: Language): string {
  const help = GOOGLE_SHEETS_HELP[language];
  const menu = GOOGLE_SHEETS_MENU[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>Measured By</title>
<style>body{font:14px/1.5 Arial,sans-serif;color:#1b2a3a;margin:0 4px}h1{font-size:16px;margin:0 0 8px}dt{font-weight:bold}dd{margin:0 0 8px}</style>
</head>
<body>
<h1>${escapeHtml(help.heading)}</h1>
<dl>
${ITEMS.map((item) => `<dt>${escapeHtml(menu[item])}</dt><dd>${escapeHtml(help[item])}</dd>`).join("\n")}
</dl>
<p>${escapeHtml(help.volatile)}</p>
<p>${escapeHtml(help.privacy)}</p>
</body>
</html>
`;
}

const escapeHtml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
