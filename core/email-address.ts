/** Whether a text is one e-mail address, as people have them: no display name, no list, nothing that could end a header. */
export const isEmailAddress = (text: string): boolean =>
  text.length <= 254 && /^[^\s@<>()[\]\\,;:"]{1,64}@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".\d][^\s@<>()[\]\\,;:".]+$/.test(text);
