/** One build of the site, as the service worker knows it: what it needs to keep the copies of two builds apart. */
export interface Edition {
  /** Digest of all files of the build, as every page carries it in `data-build`. */
  readonly build: string;
  /** Path of the site below its host, with a slash at both ends. */
  readonly base: string;
  /** What is stored when the worker is installed: absolute paths, each with its hash as in Subresource Integrity. */
  readonly shell: readonly EditionFile[];
  /** SHA-256 in Base64 of the files whose name does not change with their content, pages aside, by absolute path. */
  readonly digests: Readonly<Record<string, string>>;
}

export interface EditionFile {
  readonly url: string;
  readonly integrity: string;
}

/** What is kept when a reader asks for the whole record: the content of `offline.json`. */
export interface WholeRecord {
  readonly build: string;
  /** The day of the build, `2025-08-19`. */
  readonly day: string;
  readonly pages: number;
  /** All files together, as they lie on a disk. */
  readonly bytes: number;
  /** Paths below the base; a page without its `index.html`. */
  readonly files: readonly string[];
  /** As in the edition, by path below the base. */
  readonly digests: Readonly<Record<string, string>>;
}
