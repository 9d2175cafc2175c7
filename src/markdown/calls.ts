/**
 * A GFM footnote call that no definition answers stays plain text, so a call to a statement arrives as
 * `[^source/statement]` within a text node. These patterns find it there.
 */
export const callPattern = /\[\^([^\]\s]+)\]/g;

/** `[#closing]` at the end of a heading gives it an id that is the same in both languages. */
export const headingIdPattern = /\s*\[#([a-z0-9]+(?:-[a-z0-9]+)*)\]\s*$/;

/** Whether a link's address is the id of a page of the record rather than an address. */
export const isPageId = (url: string): boolean => !/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(url);
