import { expect, it } from 'vitest'
import { listed } from '@/lib/audit/listed'

it('names everybody who was shown once, and is nothing where nobody was', () => {
  expect(listed('patients', ['a', 'b', 'a'])).toEqual([
    { type: 'list.viewed', list: 'patients', patientIds: ['a', 'b'] },
  ])
  expect(listed('worklist', [])).toEqual([])
})
