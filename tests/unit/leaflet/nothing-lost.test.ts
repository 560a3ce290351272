import { describe, expect, it } from 'vitest'
import type { Leaflet } from '@/lib/leaflet/leaflet'
import { leafletPdf } from '@/lib/leaflet/write-leaflet'
import { handed } from '@/tests/support/leaflet'
import { readPdf } from '@/tests/support/pdf-text'
import { notForEveryone } from '@/tests/support/universal-pdf'

const counted = (from: number, length: number) => {
  let text = ''
  for (let at = from; text.length < length; at += 1) text += `${text === '' ? '' : ' '}word${String(at)}`
  return text
}
const bare = (text: string) => text.replace(/\s+/g, '')
const withoutFoot = (page: string) => bare(page.replace(/[^\n]*Version 5\.\s*\n\s*Page \d+ of \d+/, ''))

/** In points above the lower edge: where the line at the foot of each sheet stands, and where all else ends. */
const foot = { from: 20, to: 24 }
const end = 42
const isAmiss = (height: number) => height < foot.from || (height > foot.to && height < end)
const made = async (differs: Partial<Leaflet>) => {
  const pdf = await leafletPdf([handed('h2', 'en', { exercises: [], ...differs })])
  return { pdf, ...readPdf(pdf) }
}

describe.each([
  ['normal', false],
  ['large', true],
] as const)('in %s print', (_, isLarge) => {
  const long = counted(0, 6000)
  const square = null
  const parts: readonly (readonly [what: string, differs: Partial<Leaflet>])[] = [
    [
      'an opening paragraph of 900 letters below a long line',
      { body: counted(0, 900), personalLine: counted(900, 500) },
    ],
    ['one of 1,200', { body: counted(0, 1200), personalLine: counted(900, 500) }],
    ['one of 2,200', { body: counted(0, 2200), square }],
    ['one of 3,000', { body: counted(0, 3000), square }],
    ['one of 4,000', { body: counted(0, 4000), square }],
    ['as much as a handout can hold', { body: counted(0, 40_000) }],
    ['a paragraph below a heading', { body: `First.\n\n## Then\n\n${long}\n\nLast.` }],
    ['a heading', { body: `First.\n\n## ${long}\n\nLast.` }],
    ['a point of a list', { body: `First:\n\n1. One\n   - ${long}\n\n     ${long}\n2. Two` }],
    ['a warning', { body: `> **Now.** ${long}` }],
    ['what was fenced', { body: `First.\n\n\`\`\`\n${'step by step\n'.repeat(300)}\`\`\`` }],
    ['one word without an end', { body: `First.\n\n${'x'.repeat(9000)}` }],
    ['a point beside a picture', { body: `First.\n\n![A walk.](picture:walk "Walk")\n\n1. One\n2. ${long}\n3. Three` }],
    ['a line of 250 lines', { personalLine: 'One.\n'.repeat(250), title: 'W'.repeat(40) }],
  ]

  it.each(parts)('%s loses no word at the edge of the sheet', async (_what, differs) => {
    const { pdf, heights, texts } = await made({ isLarge, ...differs })
    expect(heights.filter(isAmiss)).toEqual([])
    const typed = `${differs.personalLine ?? ''} ${(differs.body ?? '').replace(/[#>`*]|!\[.*|^ *(?:\d\.|-) /gm, '')}`
    const all = texts.map(withoutFoot).join('')
    const missing = typed.split(/\s+/).filter((word) => !all.includes(bare(word)))
    expect(missing).toEqual([])
    expect(all).toContain('Inanemergency:911')
    expect(notForEveryone(pdf)).toEqual([])
  })
})

describe('the line of whoever sent it', () => {
  const typed = [
    ['as Unix ends lines', 'Take it slow.\nDo not take ibuprofen.\n\nCall me on Monday.'],
    ['as a form sends them', 'Take it slow.\r\nDo not take ibuprofen.\r\n\r\nCall me on Monday.'],
  ] as const

  it.each(typed)('keeps its orders on lines of their own, %s', async (_, personalLine) => {
    const { texts } = await made({ personalLine })
    const lines = (texts[0] ?? '').split('\n').map((each) => each.trim())
    const from = lines.indexOf('Take it slow.')
    expect(lines.slice(from, from + 3)).toEqual(['Take it slow.', 'Do not take ibuprofen.', 'Call me on Monday.'])
  })
})
