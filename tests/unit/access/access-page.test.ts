import { expect, test } from 'vitest'
import { asWritten } from '@/lib/content/release/format'
import { accessPage } from '@/tests/support/access-page'
import { textOf } from '../../architecture/files'

const rows = accessPage()
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| what') && !line.startsWith('| ---'))
  .map((line) => line.slice(2, -2).split(' | '))

test('docs/access.md says who may do what: npm run docs writes it', async () => {
  expect(textOf('docs/access.md')).toBe(await asWritten(accessPage(), 'markdown'))
})

test('every line of the table is asked by an operation, and allows somebody', () => {
  expect(rows.filter(([, operations]) => operations === '')).toEqual([])
  expect(rows.filter(([, , ...answers]) => answers.every((each) => each === ''))).toEqual([])
})
