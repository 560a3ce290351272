import { describe, expect, it, test } from 'vitest'
import { messages } from '@/lib/content/messages/messages'
import { placeholdersOf } from '@/lib/content/check/placeholders'
import { backPain } from '@/lib/content/pathways/back-pain/pathway'
import { locales } from '@/lib/intake/questionnaire'
import { pathwayWords } from '@/lib/pathways/pathway-words'
import { filesUnder, textOf } from '../../architecture/files'

type Tree = { readonly [key: string]: string | Tree }
const flat = (tree: Tree, above = ''): (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${above}${key}`, value] as const] : flat(value, `${above}${key}.`),
  )

const turning = (locale: keyof typeof messages) =>
  flat(messages[locale] as unknown as Tree).filter(([, text]) => text.includes('{who,'))

/** Said by both, or of nobody. */
const withoutName = ['reply.going', 'said.going', 'private.lead'].map((key) => `intake.interrupt.${key}`)

describe.each(locales)('what the messages say in %s to somebody else', (locale) => {
  it('is there', () => {
    expect(turning(locale).length).toBeGreaterThan(40)
  })
  it.each(turning(locale))('%s names the patient, and keeps the numbers to call', (key, text) => {
    const [, another = '', other = ''] = /^\{who, select, another \{(.*)\} other \{(.*)\}\}$/s.exec(text) ?? []
    if (!withoutName.includes(key)) expect(another).toContain('{name}')
    const numbers = (said: string) => placeholdersOf(said).filter((each) => each !== '{name}')
    expect(numbers(another)).toEqual(numbers(other))
  })
})

test('whoever asks for such a sentence says to whom', () => {
  const spoken = [...filesUnder('app'), ...filesUnder('components')].filter((path) => path.endsWith('.tsx'))
  const keys = turning('en').map(([key]) => key.split('.').slice(-2).join('.'))
  const whole = ['thatIsAll', 'goTitle', 'goDetail', 'standing', 'beginTitle', 'correction'] as const
  for (const key of whole.filter((each) => keys.some((name) => name.endsWith(each)))) {
    const silent = spoken.filter((path) => new RegExp(`\\bt(?:\\.rich)?\\('${key}'\\)`).test(textOf(path)))
    expect(silent, key).toEqual([])
  }
})

describe('what a complaint says to somebody else', () => {
  it.each(['en', 'es'] as const)('names the patient in %s', (locale) => {
    const { about, checkInTitle, optionalPage, cardOpening, safetyNet } = pathwayWords(backPain, locale, 'Ana')
    for (const words of [about, checkInTitle, optionalPage, ...Object.values(cardOpening)])
      expect(words).toContain('Ana')
    expect(safetyNet).toHaveLength(backPain.words[locale].safetyNet.length)
    expect(safetyNet.join()).not.toMatch(/\byour?\b|\{name\}/)
    expect(pathwayWords(backPain, locale, null).safetyNet).toEqual(backPain.words[locale].safetyNet)
  })
})
