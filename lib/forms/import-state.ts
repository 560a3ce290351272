/** What a file of patients would add, in words a line where something is wrong. */
export interface ImportPreview {
  readonly fresh: number
  /** The first of them in words, with their dates of birth as they were read. */
  readonly first: string
  readonly present: number
  readonly problemCount: number
  readonly lines: readonly string[]
}

/** What the form shows after a file was looked at. */
export interface ImportState {
  /** Why not, in words. */
  readonly problem: string | null
  /** The file as it was read: what is looked at is what is added. */
  readonly text: string
  readonly preview: ImportPreview | null
}

export const noImport: ImportState = { problem: null, text: '', preview: null }
