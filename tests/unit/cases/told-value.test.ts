import { describe, expect, it } from 'vitest'
import { inLine, saidTo } from '@/lib/cases/told-value'

describe('what is told in one line', () => {
  it('has one sign behind each sentence', () => {
    expect(inLine(['Kind: Flag', 'Reason: It adds weight.', '', 'Age: 81'])).toBe(
      'Kind: Flag. Reason: It adds weight. Age: 81',
    )
    expect(inLine(['Is it so?', 'Left out…', 'Yes!', 'No'])).toBe('Is it so? Left out… Yes! No')
    expect(inLine(['', ''])).toBe('')
  })

  it('has no colon behind a question', () => {
    expect(saidTo('How is the pain changing?', 'Staying the same')).toBe('How is the pain changing? Staying the same')
    expect(saidTo('Age', '81')).toBe('Age: 81')
  })
})
