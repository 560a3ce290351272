import { describe, expect, it } from 'vitest'
import { leafletWords } from '@/app/leaflet-words'
import { library } from '@/lib/content/handouts/library'
import { sentencesOf } from '@/lib/handouts/readability'
import { blocksOf } from '@/lib/leaflet/blocks'
import { typesFor } from '@/lib/leaflet/leaflet'
import { piecesOf } from '@/lib/leaflet/pieces'
import { leafletPdf } from '@/lib/leaflet/write-leaflet'
import { handed, leafletOf } from '@/tests/support/leaflet'
import { plainPhoto } from '@/tests/support/photo'
import { readPdf } from '@/tests/support/pdf-text'

const made = async (...wish: Parameters<typeof leafletOf>) => readPdf(await leafletPdf([leafletOf(...wish)]))
const printedIn = (body: string): readonly string[] =>
  piecesOf(blocksOf(body)).flatMap((piece) => {
    if (piece.kind === 'week') return []
    if (piece.kind === 'pictures') return piece.pictures.map(({ caption }) => caption)
    return [piece.runs.map(({ text }) => text).join('')]
  })

describe.each(library.map(({ handout }) => handout))('the file of %s', (id) => {
  it.each(['en', 'es'] as const)('holds each of its sentences, in %s', async (lang) => {
    const { text, fonts, embedded } = await made(id, lang)
    const bare = (words: string) => words.replace(/\s+/g, '')
    const all = bare(text)
    const sentences = printedIn(leafletOf(id, lang).body).flatMap(sentencesOf)
    expect(sentences.length).toBeGreaterThan(20)
    expect(sentences.filter((sentence) => !all.includes(bare(sentence)))).toEqual([])
    expect(all).toContain(bare('In an emergency: 911'))
    expect(fonts.filter((font) => !/SourceSans3/.test(font))).toEqual([])
    expect(embedded).toBe(fonts.length)
  })
})

/** As it is handed over by a clinic of that region, with a code, and with what stands around it. */
function handedBy(region: 'US' | 'UK', id: string, lang: 'en' | 'es', isLarge = false) {
  const phone = region === 'US' ? '(206) 555-0142' : '020 7946 0018'
  const clinic = { name: 'Harbor Street Spine Clinic', phone, region }
  const square = { size: 45, path: 'M2 2h1v1h-1z' }
  const at = new Date('2026-11-27T12:00:00Z')
  const sent = { at, from: null, personalLine: '', address: null, isHandedOver: true }
  const sources = library.find(({ handout }) => handout === id)?.sources ?? []
  const printed = { ...leafletOf(id, lang), clinic, locale: lang, version: 10, reviewedOn: '2026-11-26', sent, sources }
  return leafletOf(id, lang, {
    clinic,
    square,
    isLarge,
    words: leafletWords({ ...printed, isPlan: false, timeZone: 'UTC' }),
  })
}

describe.each(['h1', 'h2', 'h6', 'h7', 'h9'])('what is one page on paper: %s', (id) => {
  it.each([
    ['en', 'US'],
    ['en', 'UK'],
    ['es', 'US'],
    ['es', 'UK'],
  ] as const)(
    'is one in %s, on the paper of the %s, with its square code and its sources too',
    async (lang, region) => {
      const { pages, raw } = readPdf(await leafletPdf([handedBy(region, id, lang)]))
      expect(pages).toBe(1)
      expect(raw).toContain(region === 'US' ? '/MediaBox [0 0 612 792]' : '/MediaBox [0 0 595.28 841.89]')
    },
  )
})

describe('where a handout comes from', () => {
  const bare = (words: string) => words.replace(/\s/g, '')
  const readOf = async (leaflet: ReturnType<typeof leafletOf>) => {
    const { text, pages } = readPdf(await leafletPdf([leaflet]))
    const at = leaflet.words.sources.findIndex((each) => bare(text).includes(bare(each)))
    return { said: leaflet.words.sources[at] ?? null, pages, text }
  }
  const spanish = 'De dónde viene esto: '

  it.each([
    [
      'in full where there is room',
      'h4',
      'en',
      'Where this comes from: NICE NG59 and CKS: low back pain and sciatica; Henschke, 2008: how',
    ],
    ['in the language of the handout', 'h8', 'es', `${spanish}NICE NG59 and CKS: low`],
    [
      'by name and year where that spares a sheet',
      'h1',
      'es',
      `${spanish}Henschke, 2009; Henschke, 2008; Garrison, 2020; `,
    ],
  ] as const)('is said at its end %s', async (_, id, lang, from) => {
    const { said } = await readOf(handedBy('US', id, lang))
    expect(said?.slice(0, from.length)).toBe(from)
  })

  it('is left out where it would cost a sheet, in large print too', async () => {
    for (const isLarge of [false, true]) {
      const leaflet = handedBy('US', 'h7', 'es', isLarge)
      const { said, pages, text } = await readOf(leaflet)
      const without = await readOf({ ...leaflet, words: { ...leaflet.words, sources: [] } })
      expect({ said, pages }).toEqual({ said: null, pages: without.pages })
      expect(text).not.toContain(spanish.trim())
    }
  })

  it('is cut at no address, and says each name once', () => {
    const typed = ['https://a.example/1', 'NICE, 2020: rest', 'NICE, 2020: walks', 'Our own']
    const sources = typed.map((title) => ({ title }))
    const printed = {
      ...leafletOf('h4', 'en'),
      locale: 'en',
      version: 1,
      reviewedOn: '2026-11-26',
      sent: null,
    } as const
    const wordsOf = (its: typeof sources) => leafletWords({ ...printed, sources: its, isPlan: false, timeZone: 'UTC' })
    expect(wordsOf(sources).sources).toEqual([
      `Where this comes from: ${typed.join('; ')}`,
      'Where this comes from: https://a.example/1; NICE, 2020; Our own',
    ])
    expect(wordsOf([]).sources).toEqual([])
  })
})

describe('the warning card', () => {
  it('says its language, its title and what each part is', async () => {
    const { raw } = await made('h2', 'es')
    expect(raw).toContain('/Lang (es)')
    expect(raw).toMatch(/\/Marked true/)
    expect(raw).toMatch(/\/DisplayDocTitle true/)
    for (const tag of ['Document', 'H1', 'H2', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Figure'])
      expect(raw).toContain(`/S /${tag}\n`)
    expect(raw.match(/\/S \/Figure\n/g)).toHaveLength(4)
    expect(raw.match(/\/Alt /g)).toHaveLength(4)
  })

  it('takes more pages in large print, and says on which one is', async () => {
    const { pages, text } = await made('h2', 'en', { isLarge: true })
    expect(pages).toBeGreaterThan(2)
    expect(text).toContain(`Page ${String(pages)} of ${String(pages)}`)
  })

  it('keeps the letters of a neighbor’s name, and the line of whoever sent it', async () => {
    const { text } = await made('h2', 'en', { personalLine: 'Read this first. Łukasz Dvořák' })
    expect(text.replace(/\s/g, '')).toContain('Readthisfirst.ŁukaszDvořák')
  })

  it('keeps Vietnamese, Greek and Cyrillic, and says so where no font has a letter', async () => {
    const line = 'Nguyễn, Γιώργος, Олександр'
    const plain = (text: string) => text.replace(/\s/g, '')
    const kept = await made('h2', 'en', { personalLine: line })
    expect(plain(kept.text)).toContain(plain(line))
    expect(kept.text).not.toContain('Some signs are not printed.')
    expect(kept.embedded).toBe(kept.fonts.length)
    const lost = await made('h2', 'en', { personalLine: 'Well done 👍 سلام' })
    expect(plain(lost.text)).toContain('Welldone[?][?]')
    expect(plain(lost.text)).toContain('Somesignsarenotprinted.')
  })

  it('tears no number to call', async () => {
    for (const isLarge of [false, true]) {
      const [first = ''] = readPdf(await leafletPdf([handed('h2', 'en', { isLarge })])).texts
      expect(first.match(/\(206\) 555-0142/g)).toHaveLength(2)
      expect(first).not.toMatch(/\(206\)\s*\n/)
    }
  })

  it('is in ten points at least, and in large print in eighteen', () => {
    expect(Math.min(...typesFor(false).map(({ size }) => size))).toBe(10)
    expect(typesFor(true).filter(({ size }) => size !== 18)).toEqual([])
  })
})

describe('a week to tick by hand', () => {
  const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
  it.each([
    ['h5', 'en', 6],
    ['h5', 'es', 6],
    ['h9', 'en', 0],
  ] as const)('of %s stands in %s behind each of its exercises', async (id, lang, count) => {
    for (const isLarge of [false, true]) {
      const { raw, text } = await made(id, lang, { isLarge })
      expect(raw.match(/\/Alt \(Seven boxes\)/g) ?? []).toHaveLength(count)
      for (const day of days) expect(text.match(new RegExp(`\\b${day}\\b`, 'g')) ?? []).toHaveLength(count)
    }
  })

  it('takes no sheet more than the plan did', async () => {
    for (const lang of ['en', 'es'] as const) expect((await made('h5', lang)).pages).toBe(2)
  })
})

describe('what is handed over on paper', () => {
  it.each(['en', 'es'] as const)('says in %s what the code is for, and a card stays one sheet', async (lang) => {
    const { text, pages, raw } = readPdf(await leafletPdf([handed('h2', lang)]))
    expect(text.replace(/\s/g, '')).toContain(handed('h2', lang).words.scan.replace(/\s/g, ''))
    expect(pages).toBe(1)
    expect(raw).toContain('/Alt (A square code)')
  })

  it('is one file of several, each from a page of its own on, with pages of its own', async () => {
    const single = await Promise.all(
      ['h2', 'h5', 'h9'].map(async (id) => readPdf(await leafletPdf([handed(id, 'en')])).pages),
    )
    const { pages, text } = readPdf(await leafletPdf([handed('h2', 'en'), handed('h5', 'en'), handed('h9', 'en')]))
    expect(pages).toBe(single.reduce((sum, each) => sum + each, 0))
    for (const of of single) expect(text).toContain(`Page ${String(of)} of ${String(of)}`)
    expect(text).not.toContain(`Page 1 of ${String(pages)}`)
  })
})

describe('a picture of the clinic’s own', () => {
  const id = 'own-0123456789abcdef0123-40x30'
  const body = `First.\n\n![Our door](picture:${id} "Ring here")\n\nThen.\n\n![](picture:${id})\n\nLast.`

  it('is in the file with what it shows, and as decoration says nothing', async () => {
    const photos = { [id]: await plainPhoto().jpeg().toBuffer() }
    const { raw, text } = await made('h2', 'en', { body, photos })
    expect(raw.match(/\/Subtype \/Image/g)).toHaveLength(2)
    expect(raw.match(/\/S \/Figure\n/g)).toHaveLength(1)
    expect(raw).toContain('/Alt (Our door)')
    expect(text).toContain('Ring here')
  })

  it('leaves its words where it is not there', async () => {
    const { raw, text } = await made('h2', 'en', { body })
    expect(raw).not.toContain('/Subtype /Image')
    expect(text).toContain('Our door')
  })
})
