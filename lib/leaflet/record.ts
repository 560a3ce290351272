import type { ToldBlock } from '@/lib/cases/told-record'

/** Everything about one person, for them to read. */
export interface RecordOnPaper {
  readonly title: string
  /** Whose it is, from whom and of which day: at the head of each page. */
  readonly head: string
  readonly clinic: { readonly name: string; readonly region: 'US' | 'UK' }
  readonly lang: string
  readonly blocks: readonly ToldBlock[]
  /** Where a text holds letters that no font here has. */
  readonly unprinted: string
  readonly page: (page: number, of: number) => string
}
