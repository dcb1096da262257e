import { parseText } from "./parse-input.ts";

/** As whom the user checks in to this document: a name among its owners, because Google does not tell scripts who they are. */
export const readOwnName = (): string | null => PropertiesService.getUserProperties().getProperty(key());

export const rememberOwnName = (name: unknown): void => void PropertiesService.getUserProperties().setProperty(key(), parseText(name));

const key = (): string => `name in ${SpreadsheetApp.getActive().getId()}`;
