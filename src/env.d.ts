interface ImportMetaEnv {
  /** Whether this is `npm run dev`, where drafts and faults show; set by the record's integration. */
  readonly WRITING: boolean;
}
