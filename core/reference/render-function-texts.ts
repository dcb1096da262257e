import type { FunctionText } from "../i18n/functions/function-texts.ts";
import { FUNCTION_TEXTS } from "../i18n/functions/index.ts";
import type { Language } from "../language.ts";

/** What users read about every function in one language, for a native speaker to review. */
export function renderFunctionTexts(language: Language): string {
  const texts: Readonly<Record<string, FunctionText>> = FUNCTION_TEXTS[language];
  return `# Texts of the functions (${language})\n\n${Object.entries(texts).map(renderText).join("\n")}`;
}

const renderText = ([name, { summary, parameters, result, keywords }]: readonly [string, FunctionText]): string => `## ${name}

${summary}

${Object.entries(parameters)
  .map(([parameter, meaning]) => `- \`${parameter}\`: ${meaning}`)
  .join("\n")}

→ ${result}

Found by: ${keywords.join(", ")}
`;
