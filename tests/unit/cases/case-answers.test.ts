import { describe, expect, it } from 'vitest'
import { privateItemsOf, readSections, rowsOf, withPrivate } from '@/lib/cases/case-answers'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { freeze } from '@/lib/intake/submission'

const { questionnaire } = backPainIntake
const subject = { age: 40, sex: 'female' } as const
const answers = { 'can-stand': 'yes', goal: 'Caminar', 'unsafe-home': 'no', 'pain-sites': ['calf-left', 'neck'] }
const given = { answers, subject, locale: 'es', questionnaire, frozen: undefined } as const
const read = (sections: ReturnType<typeof readSections>, item: string) =>
  sections.flatMap(({ rows }) => rows).find((row) => row.item === item)

describe('the answers that a clinician reads', () => {
  it('are in English, but for what was typed', () => {
    const sections = readSections(given)
    expect(read(sections, 'can-stand')).toMatchObject({ answer: 'Yes' })
    expect(read(sections, 'can-stand')).not.toHaveProperty('lang')
    expect(read(sections, 'goal')).toMatchObject({ answer: 'Caminar', lang: 'es' })
    expect(read(sections, 'worries')).not.toHaveProperty('lang')
  })

  it('are in the words of that day where the version is not known any more', () => {
    const sections = readSections({
      ...given,
      questionnaire: undefined,
      frozen: freeze(questionnaire, answers, subject, 'es'),
    })
    expect(read(sections, 'can-stand')).toMatchObject({ answer: 'Sí', lang: 'es' })
    expect(readSections({ ...given, questionnaire: undefined })).toEqual([])
  })

  it('carry no language where everything is in English', () => {
    const rows = readSections({ ...given, locale: 'en' }).flatMap((section) => section.rows)
    expect(rows.filter((row) => row.lang)).toEqual([])
  })

  it('are marked where they are private, whether given or not', () => {
    const rows = withPrivate(readSections(given), privateItemsOf(questionnaire)).flatMap((section) => section.rows)
    expect(rows.filter((row) => row.isPrivate).map(({ item, value }) => [item, value])).toEqual([
      ['suicidal-thoughts', null],
      ['unsafe-home', 'no'],
    ])
  })

  it('are summed up in the order asked for, without what is open', () => {
    expect(rowsOf(readSections(given), ['goal', 'worries', 'can-stand']).map(({ item }) => item)).toEqual([
      'goal',
      'can-stand',
    ])
  })
})
