import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PageIntent, readIntent } from '@/lib/intake/page-intent'

const sent = (intent: string, more: Partial<Record<'previous' | 'advice', string>> = {}) =>
  readIntent({ intent, previous: '', advice: '', ...more })

test.each<[intent: string, more: Partial<Record<'previous' | 'advice', string>>, read: PageIntent]>([
  ['continue', {}, { kind: 'continue' }],
  ['skip', {}, { kind: 'skip', isSure: false }],
  ['skip-anyway', {}, { kind: 'skip', isSure: true }],
  ['stop', {}, { kind: 'stop' }],
  ['back', { previous: 'legs' }, { kind: 'back', previous: 'legs' }],
  ['back', { previous: 'check' }, { kind: 'back', previous: 'check' }],
  ['back', {}, { kind: 'back', previous: null }],
  ['same:goal', {}, { kind: 'same', field: 'goal' }],
  ['same:', {}, { kind: 'same', field: '' }],
  ['language-es', {}, { kind: 'language', locale: 'es' }],
  ['language-en', {}, { kind: 'language', locale: 'en' }],
  ['acknowledge', { advice: 'private' }, { kind: 'acknowledge', advice: 'private' }],
  ['reply:going', { advice: 'maternity' }, { kind: 'reply', advice: 'maternity', reply: 'going' }],
  ['reply:mistake', {}, { kind: 'reply', advice: '', reply: 'mistake' }],
  ['reply:fine', {}, { kind: 'none' }],
  ['reply:', {}, { kind: 'none' }],
  // Nothing that a page of Keel's sends.
  ['', {}, { kind: 'none' }],
  ['language-', {}, { kind: 'none' }],
  ['language-xx', {}, { kind: 'none' }],
  ['language-ar-XB', {}, { kind: 'none' }],
  ['none', {}, { kind: 'none' }],
  ['CONTINUE', {}, { kind: 'none' }],
  ['constructor', {}, { kind: 'none' }],
])('%j with %j is %j', (intent, more, read) => {
  expect(sent(intent, more)).toEqual(read)
})

test.each(['//evil.example', '../../my', 'legs?x=1', 'legs#x', 'Legs', 'a b', 'legs\n', '%2e%2e', 'x'.repeat(61)])(
  'back to %j, which is no name of a page, is back to nowhere in particular',
  (previous) => {
    expect(sent('back', { previous })).toEqual({ kind: 'back', previous: null })
  },
)

test('whatever is sent, it is one of these and no page that leads elsewhere', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (intent, previous, advice) => {
      const read = readIntent({ intent, previous, advice })
      if (read.kind === 'back' && read.previous !== null) expect(read.previous).toMatch(/^[a-z0-9-]+$/)
    }),
  )
})
