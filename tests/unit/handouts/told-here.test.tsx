import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { HandoutBody } from '@/components/handout/handout-body'
import { library } from '@/lib/content/handouts/library'
import { locales } from '@/lib/intake/questionnaire'

const copies = library.flatMap((entry) =>
  locales.map((locale) => [entry.handout, locale, entry.words[locale]] as const),
)
const page = (body: string, toldIn: string | null, back = true) =>
  renderToStaticMarkup(
    <HandoutBody
      {...{ body, pictures: {}, ownAt: '', lang: 'en' }}
      told={{ in: toldIn, back: back ? { href: '#again', words: 'Back', lang: 'en' } : null }}
    />,
  )
const plain = (html: string) => html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')

describe('the part that tells it', () => {
  it.each(copies)('of %s in %s is where the link leads, once', (_, locale, { body, teachBack }) => {
    const [before, told = '', ...more] = page(body, teachBack.toldIn ?? '').split(' id="told-here"')
    expect([before?.slice(0, 4), more.length]).toEqual(['<div', 0])
    expect(before).toMatch(/<(p|li|h2)$/)
    expect(plain(told.slice(told.indexOf('>') + 1)).startsWith(teachBack.toldIn ?? '-')).toBe(true)
  })

  it('has the way back behind it; a heading, behind what stands under it', () => {
    const text = '## One\n\n- Walk.\n- Rest.\n\n## Two\n\nText.'
    expect(plain(page(text, 'Rest.'))).toMatch(/Rest\. Back ?Two/)
    expect(plain(page(text, 'One'))).toMatch(/Rest\. Back ?Two/)
    expect(plain(page(text, 'Two'))).toMatch(/Text\.Back$/)
    expect(page(text, 'Two', false)).not.toContain('Back')
  })

  it('is the whole text where none is named, or what is named is not there', () => {
    for (const toldIn of [null, '', 'Three']) {
      const html = page('## One\n\nText.', toldIn)
      expect(html).toMatch(/^<div [^>]*id="told-here"/)
      expect(html.match(/told-here/g)).toHaveLength(1)
    }
  })
})

describe('the headings of a text', () => {
  const levels = (body: string, isPart = false) => {
    const html = renderToStaticMarkup(<HandoutBody {...{ body, pictures: {}, ownAt: '', lang: 'en', isPart }} />)
    return [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
  }
  const plan = 'Before.\n\n### Bridge\n\n### Cat\n\n## Stop if\n\n### Or'

  it('leave out no level below the title of the page', () => {
    expect(levels(plan)).toEqual([2, 2, 2, 3])
    expect(levels('### One\n\n#### Two')).toEqual([2, 2])
    for (const [, , { body }] of copies) expect(levels(body)[0] ?? 2).toBe(2)
  })

  it('are as they are below a heading of the second level', () => {
    expect(levels(plan, true)).toEqual([3, 3, 2, 3])
  })
})
