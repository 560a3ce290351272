import { describe, expect, it, test } from 'vitest'
import { findHandout } from '@/lib/content/handouts/library'
import { backPain } from '@/lib/content/pathways/back-pain/pathway'
import { isMoreUrgent, type Tier } from '@/lib/triage/urgency'
import { assessed, plainCase } from '../triage/cases'
import { type Said, said } from './signs-as-said'

const bodyOf = (id: string, locale: 'en' | 'es') => findHandout(id)?.words[locale].body ?? ''

/** The sentences of the lists between one line and another. */
const bulletsBetween = (body: string, from: string, to: string): readonly string[] => {
  const [, after = ''] = body.split(from)
  const [found = ''] = after.split(to)
  // A list inside of one that opens is set in.
  const part = from.startsWith('- ') ? found.replace(/^ {2}/gm, '') : found
  return [...part.matchAll(/^- (.*(?:\n {2}.*)*)/gm)].map(([, words = '']) => words.replace(/\n {2}/g, ' '))
}

const tierOf = ({ patient, answers }: Said) =>
  assessed({ ...plainCase.patient, ...patient }, { ...plainCase.answers, ...answers }).tier

const emergencyDepartment = 'Go to the emergency department now'
const call = 'Call the emergency number now'
const card = bodyOf('h2', 'en')
const help = bodyOf('h3', 'en')

/** Every list that says "now" or "today", in English, and what it promises. */
const lists: readonly (readonly [name: string, tier: Tier, bullets: readonly string[]])[] = [
  ['the box in every handout, call', 'EMERGENCY', bulletsBetween(help, call, emergencyDepartment)],
  ['the box in every handout, now', 'EMERGENCY', bulletsBetween(help, emergencyDepartment, 'If you cannot get there')],
  ['the box in every handout, today', 'URGENT', bulletsBetween(help, 'Call us the same day', 'If we are closed')],
  ['h3, now', 'EMERGENCY', bulletsBetween(help, '- **More reasons to go now**', '- **Call us today, too**')],
  ['h3, today', 'URGENT', bulletsBetween(help, '- **Call us today, too**', '- **Call us this week**')],
  ['the card, now', 'EMERGENCY', bulletsBetween(card, '## Get help now', 'New means')],
  ['the card, today', 'URGENT', bulletsBetween(card, '## Call us the same day', 'If we are closed')],
  ['the card, with a weak leg', 'EMERGENCY', bulletsBetween(card, 'Is a leg weak?', '## What to say')],
  ['after sending, at once', 'URGENT', backPain.words.en.safetyNet],
]

describe.each(lists)('%s', (name, tier, bullets) => {
  it('is found', () => {
    expect(bullets.length).toBeGreaterThan(2)
  })
  test.each(bullets)('%s', (words) => {
    const meanings = said[name === 'the card, with a weak leg' ? `A leg is weak. ${words}` : words]
    expect(meanings, `nobody has said what answers this stands for: ${words}`).toBeDefined()
    for (const meaning of meanings ?? []) {
      const found = tierOf(meaning)
      expect(isMoreUrgent(tier, found), `${JSON.stringify(meaning)} is ${found}`).toBe(false)
    }
  })
})

test('every sentence in the table stands in a text', () => {
  const all = lists.flatMap(([name, , bullets]) =>
    bullets.map((words) => (name === 'the card, with a weak leg' ? `A leg is weak. ${words}` : words)),
  )
  expect(Object.keys(said).filter((words) => !all.includes(words) && !elsewhere.includes(words))).toEqual([])
})

/** What a handout says of its own beside the box. */
const elsewhere = ['A lift brought sudden strong pain and you are 75 or older, have thin bones or take steroids.']

test('what the handout on lifting says of its own is so', () => {
  expect(bodyOf('h9', 'en').replaceAll('\n', ' ')).toContain(
    'if a lift brought sudden strong pain and you are 75 or older',
  )
  for (const meaning of said[elsewhere[0] ?? ''] ?? []) {
    expect(tierOf(meaning)).toBe('URGENT')
  }
})

test('the Spanish lists say as much as the English ones, in the same order', () => {
  const spanish: readonly (readonly string[])[] = [
    bulletsBetween(bodyOf('h3', 'es'), 'Llame ahora al número de emergencias', 'Vaya ahora al servicio de urgencias'),
    bulletsBetween(bodyOf('h3', 'es'), 'Vaya ahora al servicio de urgencias', 'Si no puede llegar'),
    bulletsBetween(bodyOf('h3', 'es'), 'Llámenos el mismo día', 'Si estamos cerrados'),
    bulletsBetween(bodyOf('h3', 'es'), '- **Más motivos para ir ahora**', '- **Llámenos también hoy**'),
    bulletsBetween(bodyOf('h3', 'es'), '- **Llámenos también hoy**', '- **Llámenos esta semana**'),
    bulletsBetween(bodyOf('h2', 'es'), '## Busque ayuda ahora', '«Nueva» quiere decir'),
    bulletsBetween(bodyOf('h2', 'es'), '## Llámenos el mismo día', 'Si estamos cerrados'),
    bulletsBetween(bodyOf('h2', 'es'), '¿Tiene una pierna débil?', '## Qué decir'),
    backPain.words.es.safetyNet,
  ]
  expect(spanish.map((bullets) => bullets.length)).toEqual(lists.map(([, , bullets]) => bullets.length))
})
