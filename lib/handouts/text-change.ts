/** A stretch of a text beside an older one. */
export interface TextChange {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}
