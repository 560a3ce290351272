import { expect, it } from 'vitest'
import { versionsUnderstood } from '@/lib/insights/versions'

const teachBack = {
  ask: 'What now?',
  answers: [
    { id: 'go', words: 'I go.', verdict: 'right' },
    { id: 'call', words: 'I call.', verdict: 'close' },
    { id: 'wait', words: 'I wait.', verdict: 'worrying' },
  ],
  model: 'Go.',
} as const
const use = { version: 1, sent: 9, confirmed: 6, again: 1, answers: [], teachBack }

it('counts each verdict, the newest version first, and names what was missed most', () => {
  const answers = [
    { id: 'go', verdict: 'right', times: 4 },
    { id: 'call', verdict: 'close', times: 1 },
    { id: 'wait', verdict: 'worrying', times: 2 },
  ] as const
  expect(versionsUnderstood([use, { ...use, version: 2, answers }])).toEqual([
    {
      version: 2,
      sent: 9,
      confirmed: 6,
      again: 1,
      right: 4,
      close: 1,
      worrying: 2,
      answered: 7,
      missed: { words: 'I wait.', times: 2 },
    },
    { version: 1, sent: 9, confirmed: 6, again: 1, right: 0, close: 0, worrying: 0, answered: 0, missed: null },
  ])
})

it('says nothing of an answer that the question does not offer', () => {
  const answers = [{ id: 'gone', verdict: 'worrying', times: 2 }] as const
  expect(versionsUnderstood([{ ...use, answers }])[0]?.missed).toBeNull()
  expect(versionsUnderstood([{ ...use, answers, teachBack: null }])[0]).toMatchObject({ worrying: 2, missed: null })
})
