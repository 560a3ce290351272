import { createTranslator } from 'next-intl'
import { expect, it } from 'vitest'
import { aboutOf } from '@/components/audit/event-words'
import words from '@/lib/content/messages/en/clinic.json'
import ui from '@/lib/content/messages/en/ui.json'

const audit = createTranslator({ locale: 'en', messages: words, namespace: 'audit' })
const clinical = createTranslator({ locale: 'en', messages: ui, namespace: 'clinical' })
const nav = createTranslator({ locale: 'en', messages: words, namespace: 'nav' })
const named = { id: '1', name: 'Alex Rivera', isRestricted: false }
const erased = { id: '2', name: null, isRestricted: false }

it('a file says of an event whom it is about, and of very many how many more there are', () => {
  const saying = { audit, clinical, nav }
  expect(aboutOf({ patients: [], more: 0 }, saying)).toBe('')
  expect(aboutOf({ patients: [named, erased], more: 0 }, saying)).toBe('Alex Rivera; 2')
  expect(aboutOf({ patients: [named], more: 200 }, saying)).toBe('Alex Rivera; and 200 more')
})
