import { expect, test } from 'vitest'
import { summaryText, type SummarySource } from '@/lib/cases/summary-text'

const source: SummarySource = {
  identity: 'Alex Rivera, 46 years, female, born Mar 27, 1980, record 17',
  tier: [
    { label: 'Tier', value: 'Urgent' },
    { label: 'Why', value: 'Fever with back pain\nneeds a look today.' },
  ],
  blocks: [
    {
      title: 'Why this tier',
      rows: [
        { label: 'Fever', value: 'Have you had a fever? “Yes”' },
        { label: 'Unsafe at home', value: 'Are you safe? “No”', isPrivate: true },
      ],
    },
    { title: 'Empty', rows: [] },
    { title: 'All private', rows: [{ label: 'Thoughts', value: 'Yes', isPrivate: true }] },
    { title: 'Scores', rows: [{ label: 'PEG', value: '5.3 of 10' }] },
  ],
  leftOut: (count) => `${String(count)} private items left out.`,
  origin: 'Copied from Keel.',
}

test('the case as plain text, one line for each thing', () => {
  expect(summaryText(source)).toBe(
    [
      'Alex Rivera, 46 years, female, born Mar 27, 1980, record 17',
      'Tier: Urgent',
      'Why: Fever with back pain needs a look today.',
      '',
      'Why this tier',
      '- Fever: Have you had a fever? “Yes”',
      '',
      'Scores',
      '- PEG: 5.3 of 10',
      '',
      '2 private items left out.',
      '',
      'Copied from Keel.',
    ].join('\n'),
  )
})

test('nothing is said to be left out where nothing was', () => {
  const open = { ...source, blocks: [{ title: 'Scores', rows: [{ label: 'Seen', value: '' }] }] }
  expect(summaryText(open)).toContain('Scores\n- Seen\n\nCopied')
  expect(summaryText(open)).not.toContain('private')
})

test('a private reason of the tier is left out like the rest, and counted', () => {
  const tier = [{ label: 'Why', value: 'Not safe at home', isPrivate: true }]
  const text = summaryText({ ...source, tier })
  expect(text).not.toContain('Not safe')
  expect(text).toContain('3 private items left out.')
})
