import type { FunctionText } from "../core/i18n/functions/function-texts.ts";
import { FUNCTION_TEXTS } from "../core/i18n/functions/index.ts";
import { SIDEBAR_TEXTS } from "../core/i18n/sidebar/index.ts";
import type { Language } from "../core/language.ts";
import { renderAnswer, renderExampleCall } from "../core/sidebar/example-call.ts";
import type { ListedFunction } from "../core/sidebar/listed-function.ts";
import { LISTED_FUNCTIONS } from "../core/sidebar/listed-functions.ts";
import { renderSignature, spellingOf } from "../core/sidebar/spelling.ts";

/** The page of one language: help.html in English, help.sv.html in Swedish. */
export const helpName = (language: Language): string => (language === "en" ? "help.html" : `help.${language}.html`);

/** The page that Excel opens for "Help on this function": every function, at the anchor of its name in small letters. */
export function renderHelp(language: Language): string {
  const { product, functions } = SIDEBAR_TEXTS[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escapeHtml(product)}</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
h2 { margin-top: 2.5rem; border-top: 1px solid; padding-top: 1rem; }
h2:target { outline: 3px solid #2f6f9f; outline-offset: 0.3rem; }
dd { margin: 0 0 0.4rem 1.5rem; }
code { overflow-wrap: anywhere; }
</style>
</head>
<body>
<h1>${escapeHtml(product)}</h1>
<p>${escapeHtml(functions.blanksInExcel)}</p>
${LISTED_FUNCTIONS.map((listed) => renderFunction(listed, FUNCTION_TEXTS[language][listed.name], language)).join("\n")}
</body>
</html>
`;
}

function renderFunction(listed: ListedFunction, text: FunctionText, language: Language): string {
  const texts = SIDEBAR_TEXTS[language].functions;
  const spelling = spellingOf({ kind: "excel", locale: language });
  const { answers, unit } = listed.example;
  return `<h2 id="${listed.name.toLowerCase()}">${listed.name}</h2>
<p>${escapeHtml(text.summary)}</p>
<p><code>=${escapeHtml(renderSignature(listed, spelling))}</code></p>
<h3>${escapeHtml(texts.parameters)}</h3>
<dl>${Object.entries(text.parameters)
    .map(([name, meaning]) => `<dt><code>${escapeHtml(name)}</code></dt><dd>${escapeHtml(meaning)}</dd>`)
    .join("")}</dl>
<h3>${escapeHtml(texts.result)}</h3>
<p>${escapeHtml(text.result)}</p>
<h3>${escapeHtml(texts.example)}</h3>
<p><code>${escapeHtml(renderExampleCall(listed, spelling))}</code> → ${escapeHtml(
    answers.map((answer) => renderAnswer(answer, unit, language)).join(" · "),
  )}</p>`;
}

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
