import { expect, test } from 'vitest'
import { backPain } from '@/lib/content/pathways/back-pain/pathway'
import { releasedRules } from '@/lib/content/release/rules'
import { triage } from '@/lib/triage/triage'
import { plainCase } from '../cases'

const older = releasedRules(backPain).filter(({ id }) => id === 'back-pain')

const isRead = (version: number, worries: string) => {
  const ruleSet = older.find((each) => each.version === version)
  if (!ruleSet) throw new Error(`no rules of version ${String(version)}`)
  const answers = { ...plainCase.answers, worries }
  const { findings } = triage({
    ...backPain.intake,
    ...{ ruleSet, subject: plainCase.patient, answers, stage: 'complete', locale: 'en' },
  })
  return findings.some(({ id }) => id === 'words-to-read')
}

test.each([
  ['I never had chest pain like this', false],
  ['No chest pain', false],
  ['I have chest pain', true],
])('“%s” reads as it did when the form was sent by rules of version 4', (worries, asThen) => {
  expect(isRead(4, worries)).toBe(asThen)
})

test('and as it is meant by those that came after', () => {
  expect(isRead(5, 'I never had chest pain like this')).toBe(true)
})
