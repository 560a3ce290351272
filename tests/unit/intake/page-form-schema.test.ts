import { describe, expect, test } from 'vitest'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { pageView } from '@/lib/intake/build-page-view'
import { pageFormSchema } from '@/lib/intake/page-form'

const viewOf = (page: string) => pageView(backPainIntake.questionnaire, page, {}, { age: 40, sex: 'female' }, 'en')

describe('the schema of a page', () => {
  test('takes what a browser form holds, and gives the changes', () => {
    const schema = pageFormSchema(viewOf('how-long'), 'skip')
    const held = {
      trend: 'same',
      'pain-duration-weeks': '2',
      'pain-duration-weeks_unit': 'weeks',
      other: null,
      off: false,
    }
    expect(schema.parse(held)).toEqual({ changes: { trend: 'same', 'pain-duration-weeks': 2 } })
    expect(pageFormSchema(viewOf('where'), 'continue').parse({ 'pain-sites': ['neck'] })).toEqual({
      changes: { 'pain-sites': ['neck'] },
    })
  })
  test('names the field and the code of what is wrong', () => {
    const { error } = pageFormSchema(viewOf('how-long'), 'continue').safeParse({ trend: 'same' })
    expect(error?.issues.map((issue) => [issue.path, issue.message])).toContainEqual([
      ['pain-duration-weeks'],
      'answer-missing',
    ])
  })
  test('refuses what no form sends', () => {
    expect(pageFormSchema(viewOf('how-long'), 'skip').safeParse({ trend: { a: 1 } }).success).toBe(false)
  })
})
