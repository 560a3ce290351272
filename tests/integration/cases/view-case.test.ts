import { beforeEach, describe, expect, it } from 'vitest'
import type { PatientActor } from '@/lib/access/actor'
import type { Answers, Locale } from '@/lib/intake/questionnaire'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { viewCase } from '@/lib/operations/cases/view-case'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { submitIntake } from '@/lib/operations/intake/submit-intake'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import {
  newAlert,
  newIntake,
  newPatient,
  ordinary,
  saveAll,
  submit,
  caseIdOf,
  type TestCase,
} from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let subject: TestCase

beforeEach(async () => {
  subject = await newAlert(keel, keel.here)
})

type Seen = Extract<Awaited<ReturnType<typeof viewCase>>, { readonly ok: true }>['value']

/** Every answer that the page shows, wherever it stands. */
const everyRow = ({ answers: { first, rest } }: Seen) => [
  ...first,
  ...rest.flatMap(({ tells, denied }) => [...tells, ...denied]),
]

/** A whole form of this patient, by a link of its own. */
async function sendForm(
  patient: PatientActor,
  answers: Answers,
  minutes: number,
  locale: Locale = 'en',
): Promise<TestCase> {
  const clock = at(minutes)
  must(await invitePatient(keel.here.reception, { patientId: patient.patientId }, clock))
  const { intakeId } = must(await beginIntake(patient, { agreed: true, locale }, clock))
  const intake = { patient, intakeId }
  const revision = Object.keys(answers).length > 0 ? await saveAll(intake, answers) : 0
  must(await submitIntake(patient, { intakeId, revision, locale }, clock))
  return { ...intake, caseId: await caseIdOf(keel, intake) }
}

const input = () => ({ caseId: subject.caseId })
const view = () => viewCase(keel.here.clinician, input(), start)

describe('viewCase', () => {
  refusesOthers(keel, { operation: viewCase, action: 'case.view', input, roles: ['clinician', 'lead'] })

  it('shows a case whose patient is still answering, and records who looked', async () => {
    const { value, audit, timeline } = await keel.recorded(view)
    const seen = must(value)
    expect(audit).toEqual([
      {
        clinicId: keel.here.id,
        actorKind: 'staff',
        actorId: keel.here.clinician.staffId,
        event: { type: 'case.viewed', caseId: subject.caseId },
      },
    ])
    expect(timeline).toEqual([])
    expect(seen).toMatchObject({ tier: 'EMERGENCY', submittedAt: null, patient: { name: 'Alex Rivera', age: 46 } })
    expect(seen.findings).toMatchObject([
      { flag: 'ces-retention', because: [{ item: 'ces-retention', value: 'new' }], withdrawnAt: null },
    ])
    expect(seen.findings[0]?.sources.every(({ title }) => title.length > 3)).toBe(true)
  })

  it('does not start the clock of having been looked at: that is an act', async () => {
    must(await view())
    expect(must(await view()).firstLookAt).toBeNull()
  })

  it('shows a sent form whole, who holds it, and suggestions with their reason', async () => {
    const intake = await newIntake(keel.here)
    must(await submit(intake, await saveAll(intake, ordinary)))
    subject = { ...intake, caseId: await caseIdOf(keel, intake) }
    must(await claimCase(keel.here.colleague, input(), start))
    const seen = must(await view())
    const values = everyRow(seen).map(({ item, value }) => [item, value])
    expect(Object.fromEntries(values)).toEqual(ordinary)
    expect(seen.standing.owner).toEqual({ name: keel.here.colleague.name, isMe: false })
    expect(seen.timeline.map(({ by }) => by.kind)).toEqual(['patient', 'staff'])
    expect(seen.library.some(({ suggestedBecause }) => suggestedBecause)).toBe(true)
    const given = seen.handouts.map(({ handout }) => handout)
    expect(seen.library.filter(({ id }) => given.includes(id))).toEqual([])
  })

  it('shows how the scores moved since the last form, and leaves out what came later', async () => {
    const patient = await newPatient(keel.here)
    const mood = { 'phq2-interest': 1, 'phq2-mood': 1 }
    const first = await sendForm(patient, { ...ordinary, ...mood, 'pain-now': 8 }, 10)
    subject = await sendForm(patient, { ...ordinary, 'pain-now': 5 }, 20)
    const points = (scores: Seen['scores'], instrument: string) =>
      scores
        .filter((each) => each.instrument.id === instrument)
        .map(({ last, sincePrevious }) => [last.points, sincePrevious])
    const { scores } = must(await view())
    expect(points(scores, 'nprs')).toEqual([[5, { since: at(10).now(), by: -3, effect: 'better' }]])
    expect(scores.every(({ isCurrent }) => isCurrent)).toBe(true)
    expect(scores.every(({ sources }) => sources.length > 0)).toBe(true)
    subject = first
    expect(points(must(await view()).scores, 'nprs')).toEqual([[8, null]])
    expect(points(must(await view()).scores, 'phq2')).toEqual([[2, null]])
  })

  it('says which scores are of an older form', async () => {
    const patient = await newPatient(keel.here)
    await sendForm(patient, { ...ordinary, 'pain-now': 8 }, 10)
    subject = await sendForm(patient, {}, 20)
    const nprs = must(await view()).scores.find(({ instrument }) => instrument.id === 'nprs')
    expect(nprs).toMatchObject({ isCurrent: false, last: { points: 8, at: at(10).now() }, sincePrevious: null })
  })

  it('shows what was answered in Spanish in English, and free text as it was typed', async () => {
    const goal = 'Quiero cargar a mi nieta'
    const answers = { ...ordinary, 'pain-sites': ['foot-left', 'neck'], goal }
    subject = await sendForm(await newPatient(keel.here), answers, 10, 'es')
    const seen = must(await view())
    const rows = everyRow(seen)
    expect(seen.answeredIn).toBe('es')
    expect(rows.filter(({ lang }) => lang).map(({ item, lang, answer }) => [item, lang, answer])).toContainEqual([
      'goal',
      'es',
      goal,
    ])
    expect(rows.find(({ item }) => item === 'can-stand')).toMatchObject({ answer: 'Yes' })
    expect(seen.sites).toEqual([
      { id: 'neck', label: 'Neck' },
      { id: 'foot-left', label: expect.stringContaining('eft') as string },
    ])
  })

  it('says that a carer answered, who was not asked the private questions', async () => {
    const answers = { ...ordinary, 'filled-in-by': 'carer' }
    subject = await sendForm(await newPatient(keel.here), answers, 10)
    const seen = must(await view())
    expect(seen.isByCarer).toBe(true)
    expect(seen.patient.whoseNumber).toEqual(['by-carer'])
    expect(everyRow(seen).filter(({ isPrivate }) => isPrivate)).toEqual([])
  })

  it('marks what is not printed: private answers, and the flags that rest on them', async () => {
    const answers = { ...ordinary, 'unsafe-home': 'yes', 'fever-chills': 'yes' }
    subject = await sendForm(await newPatient(keel.here), answers, 10)
    const seen = must(await view())
    const isPrivate = Object.fromEntries(seen.findings.map((finding) => [finding.flag, finding.isPrivate]))
    expect(isPrivate).toMatchObject({ 'unsafe-home': true, 'fever-chills': false })
    const rows = everyRow(seen)
    expect(rows.filter((row) => row.isPrivate).map(({ item }) => item)).toEqual(['unsafe-home', 'suicidal-thoughts'])
    const named = seen.timeline.flatMap(({ event, privateFlags }) => ('flags' in event ? [privateFlags] : []))
    expect(named.flat()).toContain('Unsafe at home')
  })
})
