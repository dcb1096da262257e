import { FUNCTIONS } from "../functions/index.ts";
import type { FunctionText } from "../i18n/functions/function-texts.ts";
import { FUNCTION_TEXTS } from "../i18n/functions/index.ts";
import type { Language } from "../language.ts";

/** What users read about every function in one language, in the order of the registry, for a native speaker to review. */
export function renderFunctionTexts(language: Language): string {
  const texts = FUNCTION_TEXTS[language];
  return `# Texts of the functions (${language})\n\n${FUNCTIONS.map(({ name }) => renderText(name, texts[name])).join("\n")}`;
}

const renderText = (name: string, { summary, parameters, result, keywords }: FunctionText): string => `## ${name}

${summary}

${Object.entries(parameters)
  .map(([parameter, meaning]) => `- \`${parameter}\`: ${meaning}`)
  .join("\n")}

→ ${result}

Found by: ${keywords.join(", ")}
`;
