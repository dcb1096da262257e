/**
 * What a person could not read in the sidebar as it stands: text that is clipped or runs out of its box, fields too
 * narrow for what they hold. Runs in the page, so it must stand alone. An empty list is good.
 */
export function findCutOff(): string[] {
  const root = document.querySelector(".measured-by");
  if (!(root instanceof HTMLElement)) return ["There is no sidebar."];
  const found: string[] = [];
  const name = (element: Element) =>
    `<${element.tagName.toLowerCase()} class="${element.getAttribute("class") ?? ""}"> ${(element.textContent ?? "").slice(0, 40)}`;
  const { left, right } = root.getBoundingClientRect();
  const canvas = document.createElement("canvas").getContext("2d");

  for (const element of [root, ...root.querySelectorAll("*")]) {
    if (!(element instanceof HTMLElement) || !element.checkVisibility() || element.closest(".unseen, option, optgroup")) continue;
    const style = getComputedStyle(element);
    const scrollsAside = element instanceof HTMLInputElement && element.type === "text";
    if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth && !scrollsAside)
      found.push(`wider than its box: ${name(element)}`);
    const scrolls = style.overflowY === "auto" || style.overflowY === "scroll";
    if (element.clientHeight > 0 && !scrolls && element.scrollHeight > element.clientHeight + 1 && style.display !== "inline")
      found.push(`taller than its box: ${name(element)}`);
    if (style.textOverflow === "ellipsis") found.push(`shortened: ${name(element)}`);
    const box = element.getBoundingClientRect();
    if (box.width > 0 && (box.left < left - 0.5 || box.right > right + 0.5)) found.push(`beyond the sidebar: ${name(element)}`);

    const held =
      element instanceof HTMLSelectElement
        ? element.selectedOptions[0]?.label
        : element instanceof HTMLInputElement && element.type === "search"
          ? element.value || element.placeholder
          : undefined;
    if (held !== undefined && canvas) {
      canvas.font = style.font;
      const room = element.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
      if (canvas.measureText(held).width > room + 0.5) found.push(`too narrow for “${held}”: ${name(element)}`);
    }
  }

  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement;
    if (!parent?.checkVisibility() || parent.closest(".unseen, select") || !text.textContent?.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const line of range.getClientRects())
      if (line.left < left - 0.5 || line.right > right + 0.5) found.push(`text beyond the sidebar: ${text.textContent.slice(0, 40)}`);
  }
  return found;
}
