import { describe, expect, it, test } from 'vitest'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { privacyOf } from '@/lib/cases/privacy'
import { folded } from '@/lib/triage/spelling'
import { interruptsOf } from '@/lib/triage/interrupt'
import { textToldPrivately, wordsFound } from '@/lib/triage/words-found'
import { assessed, plainCase } from './cases'

const found = (answers: object) =>
  assessed(plainCase.patient, { ...plainCase.answers, ...answers }).findings.find(({ id }) => id === 'words-to-read')

const counts = [
  'I cannot pee',
  'I can’t pee since Monday',
  "I CAN'T PEE",
  'cant pee',
  'I am not able to urinate.',
  'I have chest pain',
  'My chest pain is like my mother’s',
  'I cannot walk without chest pain',
  'No energy, chest pain at night',
  'Not only chest pain',
  'I do not sleep because of chest pain',
  'Not sure if it is chest pain',
  'My wife says I have chest pain',
  'My wife saw blood in the toilet',
  'My mother died of cancer and I have chest pain',
  'I cannot move',
  'There is blood in my pee',
  'I wet myself twice',
  'I cannot breathe well',
  'I lost control of my bladder',
  'no puedo orinar',
  'No puedo orinar desde ayer.',
  'Tengo dolor de pecho',
  'ME DUELE EL PECHO',
  'Siento opresion en el pecho',
  'Siento opresión en el pecho',
  'No puedo caminar sin dolor de pecho',
  'No sé si es dolor de pecho',
  'Mi madre murió y yo tengo dolor de pecho',
  'Hay sangre en la orina',
  'Se me escapa la orina',
  'No puedo moverme',
  'Me desmayé ayer',
]

const doesNotCount = [
  'No chest pain',
  'no chest pain or blood',
  'No fever, chills or chest pain',
  'I have no chest pain',
  'I don’t have any chest pain',
  "I don't have chest pain.",
  'I have never had chest pain',
  'without chest pain',
  'No sign of blood',
  'my mother’s chest pain',
  "my mother's chest pain",
  'My mother had chest pain',
  'My father died of chest pain',
  'family history of chest pain',
  'My blood pressure is high',
  'I take a blood thinner and had blood tests',
  'I cannot move like I used to',
  'That it will come back',
  'None',
  'Sin dolor de pecho',
  'sin fiebre ni dolor de pecho',
  'No tengo dolor de pecho',
  'No he tenido sangre',
  'No me duele el pecho',
  'Nunca he tenido dolor en el pecho',
  'mi madre tuvo dolor de pecho',
  'Mi papá tuvo dolor en el pecho',
  'Me hicieron un análisis de sangre',
  'No puedo moverme como antes',
  'Que vuelva el dolor',
  '!?',
]

test.each(counts)('“%s” counts', (worries) => {
  expect(found({ worries })).toMatchObject({ tier: 'SOON', kind: 'flag', certainty: 'yes' })
})

test.each(doesNotCount)('“%s” does not count', (worries) => {
  expect(found({ worries })).toBeUndefined()
})

test.each([
  'Some days I want to end my life',
  'I don’t want to live',
  'I think of suicide',
  'they would be better off. I would be better off dead',
  'Quiero morir',
  'He pensado en quitarme la vida',
  'no quiero vivir así',
  'pienso en matarme',
  'Me quiero matar',
  'A veces me quiero quitar la vida',
  'me voy a suicidar',
  'I want to hurt myself',
  'There was some self-harm',
  'I want to be dead',
])('“%s” is about a life', (goal) => {
  expect(found({ goal })).toMatchObject({ tier: 'URGENT' })
})

test.each([
  'I do not want to die',
  'I have never thought about suicide',
  'no thoughts of suicide',
  'my brother’s suicide',
  'No quiero morir',
  'Nunca he pensado en matarme',
])('“%s” is not', (goal) => {
  expect(found({ goal })).toBeUndefined()
})

describe('what is found', () => {
  it('shows the sentences and not the rest, the gravest first', () => {
    const worries = 'I like walks. There is blood in my pee! Some days I want to end my life.'
    expect(found({ worries })?.because.map(({ item, answer }) => [item, answer])).toEqual([
      ['worries', 'Some days I want to end my life.'],
      ['worries', 'There is blood in my pee!'],
    ])
  })

  it('shows a sentence once, also where it says two things or stands twice', () => {
    const worries = 'My husband hits me and I want to end my life. My husband hits me and I want to end my life.'
    expect(found({ worries })?.because).toHaveLength(1)
  })

  it('is looked for in each place where people write, and in no other', () => {
    for (const item of ['worries', 'goal', 'allergies']) expect(found({ [item]: 'I have chest pain' })).toBeDefined()
    expect(found({ allergies: 'I cannot breathe when I eat nuts' })).toBeUndefined()
  })

  it('is private where it is about a life or a home, and nowhere else', () => {
    const privacy = (worries: string) => privacyOf(found({ worries }) ?? { because: [] }, new Set()).isPrivate
    expect(privacy('I want to end my life')).toBe(true)
    expect(privacy('My husband hits me')).toBe(true)
    expect(privacy('Tengo miedo de mi marido')).toBe(true)
    expect(privacy('I have chest pain')).toBe(false)
  })

  it('names the crisis lines at once where it is about a life, and interrupts for nothing else', () => {
    const interrupt = (worries: string) => {
      const finding = found({ worries })
      if (!finding) throw new Error('nothing was found')
      const raised = [{ id: 'one', finding, withdrawnAt: null, acknowledgedAt: null }]
      return interruptsOf(raised, backPainIntake.ruleSet, backPainIntake.questionnaire, 'en')?.advice ?? null
    }
    expect(interrupt('I want to end my life')).toBe('crisis')
    expect(interrupt('I have chest pain')).toBeNull()
    expect(interrupt('My husband hits me')).toBeNull()
  })

  it('never counts an empty box as passed over', () => {
    expect(assessed(plainCase.patient, { ...plainCase.answers, worries: '', goal: '' }).tier).toBe('ROUTINE')
  })
})

test('what was written about one’s own safety is known by its place, for paper', () => {
  const { rules } = backPainIntake.ruleSet
  expect(textToldPrivately(rules, { worries: 'Mi marido me pega', goal: 'No chest pain' })).toEqual(['worries'])
  expect(textToldPrivately(rules, { worries: 'I have chest pain' })).toEqual([])
})

test('a language without phrases finds nothing', () => {
  const rule = backPainIntake.ruleSet.rules.find((each) => each.kind === 'words')
  if (!rule) throw new Error('there is no rule for words')
  const grades = rule.grades.map((grade) => ({ ...grade, phrases: { en: grade.phrases['en'] ?? [] } }))
  const facts = { answers: { worries: 'Tengo dolor de pecho' }, subject: plainCase.patient }
  expect(wordsFound({ ...rule, grades }, backPainIntake.questionnaire, facts, 'en')).toBeUndefined()
})

test('folding makes one spelling of many', () => {
  expect(folded('Opresión CAN’T can´t café')).toBe('opresion cant cant cafe')
})
