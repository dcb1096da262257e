import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The packages that package-lock.json wants in a folder and npm has not installed there in that version. Those for other
 * platforms do not count. npm writes down what it installed when it is done, so that a cut-off installation lacks all.
 */
export function missingPackages(folder) {
  const wanted = Object.entries(readPackages(join(folder, "package-lock.json")));
  const installed = readPackages(join(folder, "node_modules/.package-lock.json"));
  return wanted
    .filter(([path, { version, optional }]) => path !== "" && !optional && installed[path]?.version !== version)
    .map(([path]) => path.replace(/^.*node_modules\//, ""));
}

const readPackages = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : {});
