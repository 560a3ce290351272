import { describe, expect, it } from 'vitest'
import { lacksOf, readDraft, shelfOf } from '@/lib/handouts/finished'
import { emptyAbout } from '@/lib/handouts/draft'
import { newDraft } from '@/lib/handouts/writing'

const by = { staffId: 'anna', now: new Date('2026-11-27T10:00:00Z') }
const blocks = () => ({ pictures: {}, exercises: {}, help: '## Help\n\nCall.' })
const question = (...answers: readonly string[]) => ['[[question]]', 'What?', ...answers, '= Go.', '[[end]]'].join('\n')
const about = { ...emptyAbout, about: 'What it is', sources: ' NICE NG59 \n\nOur own' }
const en = { title: 'Hop', text: `Hop now.\n${question('+ a', '- b')}` }
const es = { title: 'Salto', text: `Salte.\n${question('+ a', '- b')}` }
const lacks = (source: Parameters<typeof newDraft>[0]) => {
  const draft = newDraft(source, by)
  return lacksOf(draft, readDraft(draft, blocks)).map(({ part, kind }) => `${part} ${kind}`)
}

describe('lacksOf', () => {
  it('is nothing for what is whole, in one language or two', () => {
    expect(lacks({ about, words: { en } })).toEqual([])
    expect(lacks({ about, words: { es } })).toEqual([])
    expect(lacks({ about, words: { en, es } })).toEqual([])
  })
  it.each<[string, Parameters<typeof newDraft>[0], readonly string[]]>([
    ['nothing', {}, ['en no-words', 'about no-about', 'about no-sources']],
    ['no title', { about, words: { en: { ...en, title: '' } } }, ['en no-title']],
    ['a text that cannot be read', { about, words: { en: { ...en, text: '[[x]]' } } }, ['en text-problems']],
    [
      'half a translation',
      { about, words: { en, es: { title: 'Salto', text: '' } } },
      ['es text-problems', 'es question-differs'],
    ],
    [
      'another meaning',
      { about, words: { en, es: { ...es, text: `Salte.\n${question('+ a', '~ b')}` } } },
      ['es question-differs'],
    ],
  ])('%s', (_, source, expected) => {
    expect(lacks(source)).toEqual(expected)
  })
})

it('tells the library what it is, how long and how hard', () => {
  const draft = newDraft({ about, words: { en, es } }, by)
  expect(shelfOf(draft, readDraft(draft, blocks), [])).toMatchObject({
    about: 'What it is',
    titles: { en: 'Hop', es: 'Salto' },
    sources: [
      { code: '1', title: 'NICE NG59' },
      { code: '2', title: 'Our own' },
    ],
    grade: 1,
    minutes: 1,
  })
})
