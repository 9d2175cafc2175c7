/** Reads an Accept-Encoding field (RFC 9110, 12.5.3): gzip or * named, and not with a weight of nothing. */
export function acceptsGzip(field: string): boolean {
  return field.split(',').some((part) => {
    const [coding = '', weight = ''] = part.split(';').map((piece) => piece.trim().toLowerCase());
    return (coding === 'gzip' || coding === '*') && !/^q=0(?:\.0*)?$/.test(weight);
  });
}

/** Reads an If-None-Match field (RFC 9110, 13.1.2), comparing weakly. */
export function holdsTag(field: string, tag: string): boolean {
  return field.split(',').some((part) => ['*', tag].includes(part.trim().replace(/^W\//, '')));
}
