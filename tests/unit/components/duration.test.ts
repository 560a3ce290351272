import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { agoWords, durationWords } from '@/components/worklist/duration'
import clinic from '@/lib/content/messages/en/clinic.json'

const t = createTranslator({ locale: 'en', messages: { duration: clinic.duration }, namespace: 'duration' })
const minute = 60_000
const hour = 60 * minute

describe('a span of time', () => {
  it.each([
    [0, 'under 1 min', 'just now'],
    [59_999, 'under 1 min', 'just now'],
    [-59_999, 'under 1 min', 'just now'],
    [minute, '1 min', '1 min ago'],
    [hour - 1, '59 min', '59 min ago'],
    [-hour, '1 h', '1 h ago'],
    [48 * hour - 1, '47 h 59 min', '47 h 59 min ago'],
    [72 * hour, '3 d', '3 d ago'],
    [49 * hour, '2 d 1 h', '2 d 1 h ago'],
  ])('of %d ms', (ms, span, ago) => {
    expect([durationWords(t, ms), agoWords(t, ms)]).toEqual([span, ago])
  })
})
