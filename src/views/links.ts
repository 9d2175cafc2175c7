/** Where a picture's links lead; the pictures know no addresses of their own. */
export interface Links {
  /** The page of an entity. */
  readonly entity: (id: string) => string;
  /** The paragraph that a statement rests on. */
  readonly citation: (statement: string) => string;
  /** The page of a source. */
  readonly source: (id: string) => string;
}
