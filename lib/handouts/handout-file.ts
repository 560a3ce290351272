import { z } from 'zod'
import { type Locale, locales } from '@/lib/intake/questionnaire'
import { type Refused, refused } from '@/lib/result'
import { checklist } from './checklist'
import { aboutSchema, type DraftAbout, type DraftWords, topicSchema, wordsSchema, writtenIn } from './draft'
import { mostOccasions, type NamedOccasion, notChoosable } from './occasions'
import { reviewMonths } from './review'
import { mostTyped } from './typed-limits'

/** A handout as one Markdown file: what is about it between two lines of dashes, then each language behind its mark. */
export interface HandoutFile {
  readonly about: DraftAbout
  readonly words: Readonly<Partial<Record<Locale, DraftWords>>>
  /** Keel's own that it was made of, and the version. */
  readonly adapts: { readonly handout: string; readonly version: number } | null
}

/** Signs a file may have, all languages together. */
const longest = 200_000
const line = (max: number) => z.string().trim().max(max)

/** Takes whatever the editor keeps. */
const frontSchema = z.strictObject({
  about: line(mostTyped.about).default(''),
  'asked-for': line(mostTyped.askedFor).default(''),
  topic: topicSchema,
  sources: z.array(line(mostTyped.sources)).max(mostTyped.sources).default([]),
  'review-months': z.union(reviewMonths.map((months) => z.literal(months))).default(12),
  checked: z.array(z.enum(checklist)).default([]),
  'suggested-for': z.array(line(40)).max(mostOccasions).default([]),
  'cautioned-for': z.array(line(40)).max(mostOccasions).default([]),
  adapts: z.strictObject({ handout: line(20), version: z.int().min(1).max(100_000) }).optional(),
})

export type Front = z.input<typeof frontSchema>

const isLanguage = (name: string): name is Locale => (locales as readonly string[]).includes(name)

export const frontOf = ({ about, adapts }: Pick<HandoutFile, 'about' | 'adapts'>): Front => ({
  about: about.about,
  'asked-for': about.askedFor,
  topic: about.topic,
  sources: about.sources.split('\n').filter((each) => each.trim() !== ''),
  'review-months': about.reviewMonths,
  checked: [...about.ticked],
  'suggested-for': [...about.suggestedFor],
  'cautioned-for': [...about.cautionedFor],
  ...(adapts && { adapts: { ...adapts } }),
})

export function fileText(front: string, words: HandoutFile['words']): string {
  const written = writtenIn({ words })
  // What is all about and no text yet is a file, too.
  const sections = (written.length > 0 ? written : (['en'] as const)).map((locale) => {
    const { title, text } = words[locale] ?? { title: '', text: '' }
    return `<!-- ${locale} -->\n# ${title}\n\n${text.trim().split('\n').map(kept).join('\n')}`
  })
  return [`---\n${front.trim()}\n---`, ...sections].join('\n\n') + '\n'
}

const begins = /^<!--\s*([\w-]+)\s*-->\s*$/

/** A line of a text that is written like the mark of a language is none: it has a backslash more. */
const kept = (line: string): string => (begins.test(line.replace(/^\\+/, '')) ? `\\${line}` : line)
const asTyped = (line: string): string =>
  line.startsWith('\\') && begins.test(line.replace(/^\\+/, '')) ? line.slice(1) : line

interface Section {
  readonly language: string
  readonly lines: string[]
}

interface Reading {
  /** Reads what stands between the dashes. */
  readonly parse: (front: string) => unknown
  readonly occasions: readonly NamedOccasion[]
}

/** What a file says, or the first thing that is wrong with it. */
export function readHandoutFile(raw: string, reading: Reading): HandoutFile | Refused {
  if (raw.length > longest) return refused('file-too-long')
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  if (text.includes('\0')) return refused('file-not-text')
  if (!text.startsWith('---\n')) return refused('file-without-front')
  const end = text.indexOf('\n---\n', 3)
  if (end < 0) return refused('file-front-open')
  const front = readFront(text.slice(4, end), reading)
  if ('ok' in front) return front
  const words = readSections(text.slice(end + 5))
  if ('ok' in words) return words
  return { ...front, words }
}

function readFront(yaml: string, { parse, occasions }: Reading): Pick<HandoutFile, 'about' | 'adapts'> | Refused {
  let front: unknown
  try {
    front = parse(yaml)
  } catch {
    return refused('file-front-not-read')
  }
  const read = frontSchema.safeParse(front ?? {})
  if (!read.success) {
    const [issue] = read.error.issues
    const what = issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : String(issue?.path[0] ?? '')
    return what === '' ? refused('file-front-not-read') : refused('file-front-field', { values: { what } })
  }
  const { about, topic, sources, checked, adapts = null } = read.data
  const months = read.data['review-months']
  const hangsOn = { suggestedFor: read.data['suggested-for'], cautionedFor: read.data['cautioned-for'] }
  const unknown = notChoosable(hangsOn, occasions)
  if (unknown) return refused('file-occasion-unknown', { values: { what: unknown.id } })
  const typed = { askedFor: read.data['asked-for'], sources: sources.join('\n'), ticked: checked, reviewMonths: months }
  const kept = aboutSchema.safeParse({ about, topic, ...typed, ...hangsOn })
  if (kept.success) return { about: kept.data, adapts }
  const [field] = kept.error.issues[0]?.path ?? []
  return refused('file-front-field', { values: { what: field === 'askedFor' ? 'asked-for' : String(field) } })
}

function readSections(text: string): HandoutFile['words'] | Refused {
  const sections: Section[] = []
  for (const each of text.split('\n')) {
    const language = begins.exec(each)?.[1]
    if (language) sections.push({ language, lines: [] })
    else if (sections.length > 0) sections.at(-1)?.lines.push(asTyped(each))
    else if (each.trim() !== '') return refused('file-without-language', { values: { what: each.trim().slice(0, 60) } })
  }
  if (sections.length === 0) return refused('file-without-words')
  const words = new Map<Locale, DraftWords>()
  for (const { language, lines } of sections) {
    const values = { what: language }
    if (!isLanguage(language)) return refused('file-language-unknown', { values })
    if (words.has(language)) return refused('file-language-twice', { values })
    const [top = '', ...rest] = lines.join('\n').trim().split('\n')
    if (top !== '#' && !top.startsWith('# ')) return refused('file-title-missing', { values })
    const read = wordsSchema.safeParse({ title: top.slice(2), text: rest.join('\n') })
    if (!read.success) return refused('file-words-not-kept', { values })
    words.set(language, read.data)
  }
  // What somebody began with and emptied again is no language of it.
  return Object.fromEntries(
    writtenIn({ words: Object.fromEntries(words) }).map((locale) => [locale, words.get(locale)]),
  )
}
