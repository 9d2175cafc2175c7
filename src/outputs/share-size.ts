/** The size of a share image that the readers of Open Graph ask for, in pixels. */
export const shareSize = { width: 1200, height: 630 } as const;
