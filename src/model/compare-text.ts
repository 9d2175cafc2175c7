/** Orders texts by code unit: the same in every language and on every machine, and so ISO dates by their days. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
