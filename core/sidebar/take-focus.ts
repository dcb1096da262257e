/** As a ref: what appears takes the focus, once. */
export const takeFocus = (element: HTMLElement | null): void => element?.focus();
