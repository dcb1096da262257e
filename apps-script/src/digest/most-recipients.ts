/** People that Google sends one mail to. */
export const MOST_RECIPIENTS = 50;
