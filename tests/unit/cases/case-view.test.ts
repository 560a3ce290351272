import { describe, expect, it } from 'vitest'
import { caseView } from '@/lib/cases/case-view'
import { type CaseContent, type LoadedCase, staffOf } from '@/lib/cases/loaded-case'
import { pathways } from '@/lib/content/pathways/registry'
import { someFinding } from '../triage/some-finding'
import { me, now, someCase, standings } from './some-case'

const [pathway] = pathways
if (!pathway) throw new Error('there is no pathway')
const questionnaire = pathway.intake.questionnaire
const [entry] = pathway.handouts
const day = (date: number) => new Date(Date.UTC(2026, 10, date))

const content: CaseContent = {
  pathway,
  questionnaireOf: () => questionnaire,
  weeksRunOn: {},
  saidByNo: new Set(),
  aboutPlans: { cautionedWhen: [] },
  asAsked: (each) => each,
  privateItems: new Set(['secret']),
  textToldPrivately: () => [],
  followsOf: () => undefined,
  sourceTitle: (code) => `Source ${code}`,
}
const asked = { questionnaire: questionnaire.id, questionnaireVersion: questionnaire.version, answers: {} }
const checkIn = {
  id: 'check-in',
  caseId: 'case',
  patientId: 'patient',
  kind: 'day-3',
  state: 'no-reply',
  dueAt: day(20),
  invitationId: 'link',
  intakeId: null,
  reason: null,
  sentAt: day(18),
  remindedAt: day(19),
  settledAt: null,
  settledBy: 'them',
} as const
const handout = {
  id: 'sent',
  personalLine: '',
  assignedBy: 'them',
  assignedAt: day(21),
  openedAt: null,
  confirmedAt: null,
  teachBackAnswer: 'b',
  teachBackVerdict: 'right',
  teachBackAt: day(22),
  secondAnswer: null,
  secondVerdict: null,
  secondAt: null,
  sentAgainAt: null,
  sentAgainBy: null,
  takenBackAt: null,
  takenBackBy: null,
  days: [],
  attention: null,
  attentionAt: null,
  seenToAt: null,
  plan: null,
  seenToBy: null,
  handout: {
    handout: entry?.handout ?? '',
    version: 1,
    title: 'Título',
    locale: 'es',
    teachBack: { ask: '¿Qué?', answers: [{ id: 'b', words: 'Bien', verdict: 'right' }], model: 'Así.' },
  },
} as const
const loaded: LoadedCase = {
  current: someCase({ standing: standings.theirs }),
  by: me,
  own: [],
  templates: [],
  starred: [],
  often: [],
  drawnOnce: null,
  sets: [{ id: 'set', revision: 0, name: 'First week', handouts: [entry?.handout ?? '', 'gone'] }],
  clinic: { name: 'Clinic', phone: '(206) 555-0142', region: 'US', timeZone: 'UTC', countersignDays: 0 },
  patient: {
    id: 'patient',
    recordNumber: '1',
    givenName: 'Ana',
    familyName: 'Ruiz',
    dateOfBirth: '1980-11-24',
    sex: 'female',
    email: null,
    phone: null,
    mayLeaveMessage: true,
    textTo: null,
    mailOffAt: null,
    phoneConfirmedAt: null,
    preferredName: null,
    pronouns: null,
    archivedAt: null,
    unmatchedSince: null,
    phoneIsOthers: false,
    carer: null,
  },
  mails: [],
  leaving: ['e-mail'],
  receivers: [],
  groups: [],
  awaited: null,
  links: [],
  form: { draft: { ...asked, asTyped: {}, locale: 'es', savedAt: day(23) } },
  findings: [],
  earlier: null,
  behind: null,
  others: [],
  sent: [],
  events: [],
  handouts: [],
  planned: [],
  following: { checkIn: null, openedCaseId: null, answered: null, from: null },
  othersOpen: [],
  readers: [],
  names: new Map([['them', 'Dr. Them']]),
}
const view = (change: Partial<LoadedCase> = {}) => caseView({ ...loaded, ...change }, content)

describe('the case on one screen', () => {
  it('offers to write by no way that nothing leaves by', () => {
    const patient = { ...loaded.patient, email: 'ana@mail.example' }
    const planned = { ...checkIn, state: 'planned' } as const
    const seen = (leaving: LoadedCase['leaving']) => {
      const { patient: shown, checkIn: next } = view({
        patient,
        leaving,
        following: { ...loaded.following, checkIn: planned },
      })
      return [shown.writtenBy, shown.toldBy, next?.hasAddress]
    }
    expect(seen(['e-mail'])).toEqual(['e-mail', 'no-link-opens', true])
    expect(seen(['text'])).toEqual([null, 'nothing', false])
  })

  it('names what else of the patient is open', () => {
    const other = someCase({ id: 'other', tier: 'EMERGENCY', submittedAt: null })
    expect(view().othersOpen).toEqual([])
    expect(view({ othersOpen: [other] }).othersOpen).toEqual([
      { id: 'other', tier: 'EMERGENCY', openedAt: other.openedAt, isStillAnswering: true },
    ])
  })

  it('says who has it and who the patient is, of that day', () => {
    expect(view()).toMatchObject({
      now,
      patient: { name: 'Ana Ruiz', age: 45, bouncedAt: null },
      standing: { state: 'claimed', owner: { name: 'Dr. Them', isMe: false }, outcome: null },
      heldBy: { ownerId: 'them', since: null },
      answeredIn: 'es',
      ...{ follows: null, checkIn: null, changes: null },
    })
    const open = view({ current: someCase() })
    expect([open.standing.owner, open.heldBy]).toEqual([null, null])
    expect(view({ current: someCase({ standing: standings.closed }) }).standing).toMatchObject({
      outcome: 'seen',
      owner: { name: '', isMe: true },
    })
  })

  it('marks a finding that must not be printed, and names what it rests on', () => {
    const because = [{ item: 'secret', question: 'A question', answer: 'Yes', value: 'yes' }]
    const finding = someFinding('a-flag', { because, sources: ['S1'] })
    const row = {
      id: 'row',
      flag: 'a-flag',
      ruleSet: 'rules',
      finding,
      raisedAt: now,
      withdrawnAt: null,
      acknowledgedAt: null,
    }
    expect(view({ findings: [row] }).findings).toMatchObject([
      { flag: 'a-flag', isPrivate: true, sources: [{ code: 'S1', title: 'Source S1' }] },
    ])
  })

  it('says what became of a handout, and no longer offers it', () => {
    const { handouts, library } = view({ handouts: [handout] })
    expect(handouts).toMatchObject([
      { title: entry?.words.en.title, by: 'Dr. Them', teachBack: { verdict: 'right', ask: '¿Qué?', answer: 'Bien' } },
    ])
    expect(library.map(({ id }) => id)).not.toContain(entry?.handout)
    expect(view({ handouts: [handout] }).sets).toEqual([])
    expect(view().sets).toEqual([{ id: 'set', name: 'First week', handouts: [entry?.handout] }])
    expect(view().library.map(({ id }) => id)).toContain(entry?.handout)
    expect(view({ handouts: [{ ...handout, assignedBy: null, teachBackAnswer: null }] }).handouts).toMatchObject([
      { by: null, teachBack: null },
    ])
  })

  it('says whom nobody heard from, and which case it follows', () => {
    const followed = someCase({ id: 'before', submittedAt: null })
    const following = { ...loaded.following, checkIn, from: { checkIn, followed } }
    expect(view({ following })).toMatchObject({
      follows: { caseId: 'before', kind: 'day-3', at: followed.openedAt },
      checkIn: { isUnheard: true, canRenew: true, hasBegun: false, hasAddress: false, settledBy: 'Dr. Them' },
    })
    const sent = { ...following, checkIn: { ...checkIn, state: 'sent', dueAt: now } as const }
    expect(view({ following: sent }).checkIn).toMatchObject({ isDue: true })
  })

  it('names everyone of the staff', () => {
    const following = { ...loaded.following, checkIn }
    const { current, events } = loaded
    expect(staffOf({ current, events, handouts: [handout], planned: [], following })).toEqual(['them', 'them', 'them'])
    expect(staffOf({ ...loaded, current: someCase() })).toEqual([])
  })
})
