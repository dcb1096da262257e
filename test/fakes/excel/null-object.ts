/** What a look-up by getItemOrNullObject answers where there is nothing. */
export class NullObject {}
