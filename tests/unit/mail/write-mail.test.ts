import { describe, expect, it, test } from 'vitest'
import { library } from '@/lib/content/handouts/library'
import { mailMessages } from '@/lib/content/messages/mail'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { type Wording, writeMail } from '@/lib/mail/write-mail'
import { writeText } from '@/lib/mail/write-text'
import { isCalled, isToPatient, type MessageKind, messageKinds } from '@/lib/messages/message'

const kinds = Object.keys(messageKinds) as MessageKind[]
const each = kinds.flatMap((kind) => (['en', 'es'] as const).map((locale) => ({ kind, locale })))

const wording = (changes: Partial<Wording> = {}): Wording => ({
  kind: 'link',
  locale: 'en',
  clinic: { name: 'Harbor', phone: '(206) 555-0142', region: 'US', timeZone: 'America/Los_Angeles' },
  called: null,
  link: 'https://keel.example/x',
  until: new Date('2026-12-08T04:00:00Z'),
  switchOff: 'https://keel.example/unsubscribe/x',
  ...changes,
})

/** Words that tell why somebody comes, in whole or as the beginning of a longer one. */
const clinical = {
  en: [
    ...['pain', 'back', 'spine', 'spinal', 'emergency', 'urgent', 'red flag', 'flag', 'symptom', 'bladder', 'bowel'],
    ...['numb', 'weak', 'leg', 'nerve', 'cancer', 'fever', 'injur', 'fractur', 'infect', 'depress', 'suicid', 'medic'],
    ...[
      'diagnos',
      'treat',
      'therap',
      'patient',
      'doctor',
      'clinician',
      'triage',
      'tier',
      'case',
      'sick',
      'ill',
      'health',
    ],
  ],
  es: [
    ...['dolor', 'duele', 'espalda', 'columna', 'lumbar', 'emergencia', 'urgen', 'alarma', 'bandera', 'síntoma'],
    ...['vejiga', 'intestin', 'pierna', 'nervio', 'cáncer', 'fiebre', 'lesi', 'fractura', 'infec', 'depre', 'suicid'],
    ...['medic', 'médic', 'diagn', 'tratam', 'terapia', 'paciente', 'doctor', 'clínic', 'triaje', 'salud', 'enferm'],
  ],
} as const

/** Without what is the clinic's own and without addresses. */
const ourWords = (text: string) => text.replaceAll('Harbor', '').replace(/https?:\S+/g, '')
const begins = (text: string, word: string) =>
  new RegExp(`(?<!\\p{L})${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'iu').test(text)

describe.each(each)('$kind in $locale', ({ kind, locale }) => {
  const { subject, text } = writeMail(wording({ kind, locale }))
  const said = ourWords(`${subject}\n${text}`)

  it('says nothing of why somebody comes', () => {
    expect(clinical[locale].filter((word) => begins(said, word))).toEqual([])
    const titles = library.map(({ words }) => words[locale].title)
    const labels = backPainIntake.ruleSet.rules.map(({ label }) => label)
    expect([...titles, ...labels].filter((each) => begins(said, each))).toEqual([])
  })

  it('is one line over short ones, with the link, and leaves no placeholder', () => {
    expect(subject).not.toMatch(/\n/)
    expect(text).toContain('\nhttps://keel.example/x\n')
    expect(`${subject}${text}`).not.toMatch(/[{}]|undefined/)
  })

  it('tells a patient whom to call, everyone what to do if it is not theirs, and how to stop it', () => {
    expect(text).toContain(mailMessages[locale].foot.notForYou)
    expect(text.includes('(206) 555-0142')).toBe(messageKinds[kind].to === 'patient')
    expect(text.includes('911')).toBe(messageKinds[kind].to === 'patient')
    expect(text.endsWith('\nhttps://keel.example/unsubscribe/x')).toBe(true)
    expect(writeMail(wording({ kind, locale, switchOff: null })).text).not.toContain('unsubscribe')
  })

  it.each(['{phone}', '<b>x</b>', "O'Hara & Sons", '”#{}', 'ﷺ שָׁלוֹם', '{', "'{'"])(
    'keeps the clinic’s name %s as it is',
    (name) => {
      const written = writeMail(wording({ kind, locale, clinic: { ...wording().clinic, name } }))
      expect(written.text).toContain(name)
    },
  )
})

describe.each(each.flatMap(({ kind, locale }) => (isToPatient(kind) ? [{ kind, locale }] : [])))(
  '$kind as a text message in $locale',
  ({ kind, locale }) => {
    const text = writeText({ ...wording({ locale }), kind })

    it('says nothing of why somebody comes, but where to turn in an emergency', () => {
      const emergency = { en: 'In an emergency call', es: 'En una emergencia llame al' }[locale]
      const said = ourWords(text).replace(emergency, '')
      expect(clinical[locale].filter((word) => begins(said, word))).toEqual([])
    })

    it('is one short line with the clinic first and a link that ends at a space, and leaves no placeholder', () => {
      expect(text.startsWith('Harbor: ')).toBe(true)
      expect(text).toContain(' https://keel.example/x ')
      expect(text).not.toMatch(/[{}\n]|undefined/)
      // Two messages of 153 letters, with 79 of them for the address of a link.
      expect(text.replace('https://keel.example/x', 'x'.repeat(79)).length).toBeLessThanOrEqual(306)
    })

    it('says how to stop what can be left out, and of no other', () => {
      expect(text.includes('STOP')).toBe(!messageKinds[kind].isEssential)
    })
  },
)

test('how long a link works is said by the clinic’s own calendar', () => {
  expect(writeMail(wording()).text).toContain('works until December 7, 2026')
  expect(writeMail(wording({ locale: 'es' })).text).toContain('hasta el 7 de diciembre de 2026')
})

test('the number for what cannot wait is that of the region', () => {
  expect(writeMail(wording({ clinic: { ...wording().clinic, region: 'UK' } })).text).toContain('call 999')
})

describe('whom it says hello to', () => {
  it.each([
    ['en', 'Dr. Noor Haddad', 'Hello Dr. Noor Haddad,'],
    ['en', "O'Hara {name} <b>", "Hello O'Hara {name} <b>,"],
    ['en', null, 'Hello,'],
    ['es', 'Noor', 'Hola, Noor:'],
    ['es', null, 'Hola:'],
  ] as const)('in %s, for %s', (locale, called, hello) => {
    expect(writeMail(wording({ kind: 'staff-invited', locale, called })).text.split('\n')[0]).toBe(hello)
  })

  it('is a colleague by name, and nobody in a patient’s mailbox or in one that nobody has shown to be theirs', () => {
    expect(kinds.filter((kind) => !isCalled(kind))).toEqual([...kinds.filter(isToPatient), 'email-confirm'])
  })
})
