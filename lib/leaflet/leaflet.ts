import type { Exercise } from '@/lib/exercises/exercise'
import type { Picture } from '@/lib/pictures/picture'

/** What a leaflet says beside its own words, in the reader's language. */
export interface LeafletWords {
  /** Who sent it, and when. */
  readonly above: string | null
  readonly call: string
  readonly numbers: string
  /** Whom to call: a line each. */
  readonly lines: readonly string[]
  readonly square: string
  /** Below the square, where it stands on paper that is handed over. */
  readonly scan: string
  readonly version: string
  /** Where it comes from, in ever fewer words: the first that takes no further page is said. */
  readonly sources: readonly string[]
  /** Where a text holds letters that no font here has. */
  readonly unprinted: string
  /** The days of a week to tick by hand, and what that is. */
  readonly week: { readonly label: string; readonly days: readonly string[] }
  readonly page: (page: number, of: number) => string
}

export interface Leaflet {
  readonly title: string
  readonly body: string
  readonly lang: string
  readonly pictures: Readonly<Record<string, Picture>>
  /** The clinic's own, as JPEG, by id. */
  readonly photos: Readonly<Record<string, Uint8Array>>
  /** Those that it tells: a week to tick stands behind each. */
  readonly exercises: readonly Exercise[]
  readonly personalLine: string
  readonly clinic: { readonly name: string; readonly phone: string; readonly region: 'US' | 'UK' }
  /** Leads to the page that it was made from; a preview leads nowhere. */
  readonly square: { readonly size: number; readonly path: string } | null
  readonly isLarge: boolean
  readonly words: LeafletWords
}

interface Paper {
  readonly width: number
  readonly height: number
  readonly margin: number
}

/** The sheet that the clinic's printers hold; each prints up to a centimeter from its edge. */
export const paperOf = (region: 'US' | 'UK'): Paper =>
  region === 'US' ? { width: 612, height: 792, margin: 28.35 } : { width: 595.28, height: 841.89, margin: 28.35 }

export interface Type {
  readonly size: number
  readonly columns: number
  /** From line to line, in sizes. */
  readonly leading: number
  /** Between letters, in sizes. */
  readonly spacing: number
}

/** From easy to read down to what still is. Large print is as large as it says: no page is turned for a few last lines. */
export const typesFor = (isLarge: boolean): readonly [Type, ...Type[]] =>
  isLarge
    ? [
        { size: 18, columns: 1, leading: 1.4, spacing: 0 },
        { size: 18, columns: 1, leading: 1.34, spacing: 0 },
        { size: 18, columns: 1, leading: 1.28, spacing: 0 },
      ]
    : [
        { size: 11, columns: 2, leading: 1.4, spacing: 0 },
        { size: 10.5, columns: 2, leading: 1.34, spacing: 0 },
        { size: 10, columns: 2, leading: 1.28, spacing: 0 },
        { size: 10, columns: 2, leading: 1.2, spacing: 0 },
        { size: 10, columns: 2, leading: 1.12, spacing: -0.012 },
      ]
