import { expect, test } from 'vitest'
import { chosenCodes, codesToChoose } from '@/lib/cases/outcome-codes'
import { ringingEars } from '@/tests/invented/ringing-ears/pathway'
import { backPain } from '@/lib/content/pathways/back-pain/pathway'

test('each complaint has codes of its own, which clinicians read in English', () => {
  expect(codesToChoose(ringingEars)).toEqual([{ icd10: 'H93.1', text: 'Ringing ears' }])
  expect(chosenCodes(ringingEars, ['M54.5'])).toBeNull()
})

test.each([
  ['none', [], []],
  ['in the order of the list, each once', ['G83.4', 'M54.5', 'G83.4'], ['M54.5', 'G83.4']],
])('what was chosen: %s', (_what, chosen, kept) => {
  expect(chosenCodes(backPain, chosen)?.map(({ icd10 }) => icd10)).toEqual(kept)
})
