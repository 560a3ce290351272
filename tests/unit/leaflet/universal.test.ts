import PDFDocument from 'pdfkit'
import { describe, expect, it, test } from 'vitest'
import { posterOf } from '@/app/poster-of'
import { exercises } from '@/lib/content/exercises/exercises'
import { planCopies } from '@/lib/content/exercises/plans'
import { library } from '@/lib/content/handouts/library'
import { picturesOf } from '@/lib/content/pictures/pictures'
import { everyExercise } from '@/lib/exercises/plan-text'
import { bytesOf } from '@/lib/leaflet/begin'
import type { Leaflet } from '@/lib/leaflet/leaflet'

import { leafletPdf } from '@/lib/leaflet/write-leaflet'
import { posterPdf } from '@/lib/leaflet/write-poster'
import { recordPdf } from '@/lib/leaflet/write-record'
import { handed, leafletOf } from '@/tests/support/leaflet'
import { readPdf } from '@/tests/support/pdf-text'
import { plainPhoto } from '@/tests/support/photo'
import { notForEveryone } from '@/tests/support/universal-pdf'

const languages = ['en', 'es'] as const
const british = { name: 'Harbor Street Spine Clinic', phone: '020 7946 0018', region: 'UK' } as const

/** Each kind of paper: as a page's file, on the other paper, large, and as it is handed over. */
const kinds: Readonly<Record<string, (id: string, lang: 'en' | 'es') => Leaflet>> = {
  'on Letter': leafletOf,
  'on A4': (id, lang) => leafletOf(id, lang, { clinic: british }),
  large: (id, lang) => leafletOf(id, lang, { isLarge: true }),
  'handed over': (id, lang) => handed(id, lang, { personalLine: 'Read this first. Nguyễn, Γιώργος 👍' }),
}

const plan = (lang: 'en' | 'es'): Leaflet => {
  const copy = planCopies(everyExercise(exercises)).find(({ locale }) => locale === lang)
  const { title = '', body = '' } = copy ?? {}
  return handed('h5', lang, { title, body, pictures: picturesOf(body), exercises: Object.values(exercises) })
}

describe.each(library.map(({ handout }) => handout))('the file of %s', (id) => {
  it.each(Object.keys(kinds))('is for readers by ear too, %s', async (kind) => {
    for (const lang of languages) {
      const leaflet = kinds[kind]?.(id, lang)
      expect(leaflet && notForEveryone(await leafletPdf([leaflet]))).toEqual([])
    }
  })
})

describe('what else is put on paper is for readers by ear too', () => {
  it.each(languages)('a plan in %s', async (lang) => {
    expect(notForEveryone(await leafletPdf([plan(lang)]))).toEqual([])
  })

  it('several handouts in one file', async () => {
    const several = [handed('h2', 'es'), handed('h5', 'en'), plan('es')] as const
    const pdf = await leafletPdf(several)
    expect(notForEveryone(pdf)).toEqual([])
    const spoken = [...readPdf(pdf).raw.matchAll(/\/S \/Part\n\/Lang \((\w+)\)/g)].map(([, lang]) => lang)
    expect(spoken).toEqual(['es', 'en', 'es'])
    expect(readPdf(pdf).raw.match(/\/S \/Document\b/g)).toHaveLength(1)
  })

  it('a picture of the clinic’s own, and one that is decoration', async () => {
    const id = 'own-0123456789abcdef0123-40x30'
    const body = `First.\n\n![Our door](picture:${id} "Ring here")\n\nThen.\n\n![](picture:${id})\n\n## Last\n\n### Of all`
    const photos = { [id]: await plainPhoto().jpeg().toBuffer() }
    expect(notForEveryone(await leafletPdf([leafletOf('h2', 'en', { body, photos })]))).toEqual([])
  })

  it('all that a record may hold, over more than a page', async () => {
    const pairs = Array.from({ length: 90 }, (_, at) => [`Question ${String(at)}`, 'Said. '.repeat(at)] as const)
    const blocks = [
      { kind: 'heading', level: 2, text: 'Forms' },
      { kind: 'heading', level: 3, text: 'November', lang: 'es' },
      { kind: 'pairs', pairs },
      { kind: 'text', text: 'Łukasz wrote: 👍' },
      { kind: 'handout', body: plan('es').body, lang: 'es' },
    ] as const
    const words = { title: 'Everything about Ana Ruiz', head: 'Ana Ruiz', unprinted: 'Some signs are not printed.' }
    const page = (at: number, of: number) => `Page ${String(at)} of ${String(of)}`
    const record = { ...words, lang: 'en', clinic: { name: british.name, region: 'UK' as const }, blocks, page }
    expect(notForEveryone(await recordPdf(record))).toEqual([])
  })
})

describe('a poster of the start page', () => {
  const settings = { name: british.name, phone: british.phone, region: 'UK', languages: ['en', 'es'] } as const

  it('is for readers by ear too, and on one page however long its words are', async () => {
    const long = { ...settings, name: 'Clinic of Saint Bartholomew '.repeat(4).trim() }
    for (const [clinic, address] of [
      [settings, 'https://keel.example/c/elm-road'],
      [{ ...settings, region: 'US', languages: ['en'] }, 'http://localhost:3000/c/elm-road'],
      [long, `https://${'intake.'.repeat(3)}example/c/${'a'.repeat(30)}`],
    ] as const) {
      const pdf = await posterPdf(posterOf({ ...clinic, languages: [...clinic.languages] }, address))
      expect(notForEveryone(pdf)).toEqual([])
      const { pages, text } = readPdf(pdf)
      expect(pages).toBe(1)
      expect(text).toContain(address.replace(/^https?:../, ''))
      expect(text).toContain(clinic.region === 'UK' ? '999' : '911')
    }
  })
})

test('a file that says nothing of itself is told so', async () => {
  const doc = new PDFDocument({ compress: false })
  doc.text('Read me.').rect(10, 10, 20, 20).fill('#000000')
  const problems = notForEveryone(await bytesOf(doc))
  for (const part of ['is marked', 'has a structure', 'says its language', 'shows its title', 'has a title'])
    expect(problems).toContain(`not: ${part}`)
  expect(problems).toContain('a font that need not be there: /Helvetica')
  expect(problems).toContain('drawn outside of all: TJ')
  expect(problems).toContain('drawn outside of all: f')
})
