import { createTranslator } from 'next-intl'
import { expect, it, test } from 'vitest'
import { aboutOf, detailOf } from '@/components/audit/event-words'
import type { AuditEvent } from '@/lib/audit/event'
import { settingsSchema } from '@/lib/clinics/settings'
import words from '@/lib/content/messages/en/clinic.json'
import ui from '@/lib/content/messages/en/ui.json'

const audit = createTranslator({ locale: 'en', messages: words, namespace: 'audit' })
const clinical = createTranslator({ locale: 'en', messages: ui, namespace: 'clinical' })
const nav = createTranslator({ locale: 'en', messages: words, namespace: 'nav' })
const retention = createTranslator({ locale: 'en', messages: words, namespace: 'retention' })
const saying = { audit, clinical, nav, retention }
const named = { id: '1', name: 'Alex Rivera', isRestricted: false }
const erased = { id: '2', name: null, isRestricted: false }

it('a file says of an event whom it is about, and of very many how many more there are', () => {
  expect(aboutOf({ patients: [], more: 0 }, saying)).toBe('')
  expect(aboutOf({ patients: [named, erased], more: 0 }, saying)).toBe('Alex Rivera; 2')
  expect(aboutOf({ patients: [named], more: 200 }, saying)).toBe('Alex Rivera; and 200 more')
})

const id = '0193a6c0-0000-7000-8000-000000000001'
const told = (event: AuditEvent, colleague: string | null = null, others: readonly string[] = []) =>
  detailOf(
    {
      ...{ id, at: new Date(0), by: { kind: 'staff', id, name: 'Dr. Lead' } },
      ...{ event, colleague, others, patients: [], more: 0 },
    },
    saying,
  )

test.each<[AuditEvent, string | null, readonly string[], string]>([
  [{ type: 'clinic.changed', fields: ['holidays', 'targets'] }, null, [], 'days closed, how soon a case is opened'],
  [{ type: 'clinic.changed', fields: ['fax'] }, null, [], 'fax'],
  [
    { type: 'on-call.changed', staffIds: [id, id], from: 'URGENT' },
    null,
    ['Ada', 'Ben'],
    'for emergencies and urgent cases · first to last: Ada, Ben',
  ],
  [{ type: 'on-call.changed', staffIds: [], from: 'EMERGENCY' }, null, [], 'for emergencies · nobody'],
  [{ type: 'staff.cover-said', staffId: id, coverId: id }, 'Ada', ['Ben'], 'Ada · covered by Ben'],
  [{ type: 'staff.supervision-changed', staffId: id, isSupervised: true }, 'Ada', [], 'Ada · on'],
  [{ type: 'staff.supervision-changed', staffId: id, isSupervised: false }, 'Ada', [], 'Ada · off'],
  [{ type: 'staff.password-switched', staffId: id, to: 'off' }, 'Ada', [], 'Ada · off'],
  [{ type: 'retention.switched', kind: 'drafts', period: 90, isOn: true }, null, [], 'Forms begun and never sent: on'],
  [{ type: 'group.saved', groupId: id, memberIds: [id] }, null, ['Ada'], 'in it: Ada'],
  [{ type: 'group.saved', groupId: id, memberIds: [] }, null, [], 'nobody is in it'],
])('says of %o what was changed', (event, colleague, others, words) => {
  expect(told(event, colleague, others)).toBe(words)
})

it('has a word for each of the settings', () => {
  const fields = Object.keys(settingsSchema.shape)
  const said = told({ type: 'clinic.changed', fields }).split(', ')
  expect(said).toHaveLength(fields.length)
  expect(said.filter((word) => /[A-Z]/.test(word))).toEqual([])
})
