import { existsSync } from "node:fs";

const CANDIDATES = [
  process.env.LIBREOFFICE_PATH,
  "/usr/bin/soffice",
  "/usr/local/bin/soffice",
  "/usr/bin/libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/** The path of LibreOffice's soffice on this machine, or undefined. LIBREOFFICE_PATH wins. */
export const findLibreOffice = () => CANDIDATES.find((path) => path && existsSync(path));
