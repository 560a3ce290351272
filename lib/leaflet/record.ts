export type Pair = readonly [label: string, value: string]

/** What is written from top to bottom. */
export type RecordBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly lang?: string }
  | { readonly kind: 'text'; readonly text: string }
  /** Markdown, as the handout's own page shows it. */
  | { readonly kind: 'handout'; readonly body: string; readonly lang: string }
  | { readonly kind: 'pairs'; readonly pairs: readonly Pair[]; readonly lang?: string }

/** Everything about one person, for them to read. */
export interface RecordOnPaper {
  readonly title: string
  /** Whose it is, from whom and of which day: at the head of each page. */
  readonly head: string
  readonly clinic: { readonly name: string; readonly region: 'US' | 'UK' }
  readonly lang: string
  readonly blocks: readonly RecordBlock[]
  /** Where a text holds letters that no font here has. */
  readonly unprinted: string
  readonly page: (page: number, of: number) => string
}
