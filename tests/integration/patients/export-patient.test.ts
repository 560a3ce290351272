import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { exportPatient } from '@/lib/operations/patients/export-patient'
import { addNote } from '@/lib/operations/cases/add-note'
import { mergePatients } from '@/lib/operations/patients/merge-patients'
import { viewMerge } from '@/lib/operations/patients/view-merge'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { caseIdOf, newIntake, save, submit, type TestCase, type TestIntake } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let subject: TestCase

/** Sent, with something that was told in private. */
async function told(intake: TestIntake): Promise<TestCase> {
  must(await save(intake, { 'unsafe-home': 'yes' }, { page: 'home' }))
  must(await submit(intake, 1))
  return { ...intake, caseId: await caseIdOf(keel, intake) }
}

beforeAll(async () => {
  subject = await told(await newIntake(keel.here))
  must(await addNote(keel.here.clinician, { caseId: subject.caseId, words: 'Knits a lot.' }, at(3)))
})

const input = () => ({ patientId: subject.patient.patientId })
const file = async (withPrivate = false) =>
  JSON.stringify(must(await exportPatient(keel.here.lead, { ...input(), withPrivate }, at(9))).file)

/** In the file under another table's rows, or not in it, and why. */
const elsewhere: Readonly<Record<string, string>> = {
  IntakeAnswers: 'the answers of a form that is not sent; of the others they are in the submission',
  PatientWord: 'words that searches find the name by',
  StaffNotice: 'what a colleague was told; the case says what happened',
  CaseReader: 'who has a case open; the log says who saw it',
  AuditPatient: 'leads to the events of the log',
  LegalHold: 'why the clinic must keep the record: of a dispute, and not the patient’s',
  Erasure: 'of whoever was erased, of whom there is no file',
}
const inFile: Readonly<Record<string, string>> = {
  RecordRestriction: 'restrictions',
  RecordOpening: 'openings',
  PatientEvent: 'corrections',
  Invitation: 'links',
  Intake: 'forms',
  Submission: 'forms',
  Finding: 'forms',
  Case: 'cases',
  CaseEvent: 'events',
  RoutineDrawCase: 'lookedAtAgain',
  Assignment: 'handouts',
  PlannedHandout: 'planned',
  ExercisePlan: 'exercisePlans',
  ExerciseDay: 'exerciseDays',
  CheckIn: 'checkIns',
  Message: 'mails',
  Session: 'sessions',
}

describe('exportPatient', () => {
  refusesOthers(keel, { operation: exportPatient, action: 'patient.export', input, roles: ['lead'] })

  it('holds forms in words, cases with what was done, what was given to read, and who saw it', async () => {
    const { value, audit } = await keel.recorded(() => exportPatient(keel.here.lead, input(), at(9)))
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'patient.exported', ...input(), withPrivate: false }])
    const { file: whole } = must(value)
    const text = JSON.stringify(whole)
    for (const part of ['Knits a lot.', 'Warning card', 'case.noted', keel.here.clinician.name])
      expect(text).toContain(part)
    expect(whole).toMatchObject({ keel: 1, cut: [], withPrivateAnswers: false })
    expect(text).not.toMatch(/token|hash/i)
  })

  it('leaves out what was told in private, where it is not asked for', async () => {
    const asked = (text: string) => JSON.parse(text) as { forms: { sent: { sections: { rows: object[] }[] } }[] }
    const rows = (text: string) => asked(text).forms.flatMap(({ sent }) => sent.sections.flatMap((each) => each.rows))
    const answer = (text: string) => rows(text).filter((row) => 'item' in row && row.item === 'unsafe-home')
    const [whole, held] = [await file(true), await file()]
    expect(answer(whole)).toMatchObject([{ value: 'yes', answer: 'Yes' }])
    expect(answer(held)).toMatchObject([{ value: null, answer: '…' }])
    // Nor does the name of what it raised tell it, in a case, its timeline or its tier.
    const told = (text: string) => {
      const { cases, events, forms } = JSON.parse(text) as Record<
        'cases' | 'events' | 'forms',
        { findings?: unknown }[]
      >
      return JSON.stringify([cases, events, forms.map(({ findings }) => findings)]).match(/unsafe/i) !== null
    }
    expect([told(whole), told(held)]).toEqual([true, false])
  })

  it('leaves out free text that tells as much, also of a form that was not sent', async () => {
    const said = { worries: 'My husband hits me' }
    const [sent, draft] = [await newIntake(keel.here), await newIntake(keel.here)]
    for (const each of [sent, draft]) must(await save(each, said, { page: 'about-you' }))
    must(await submit(sent, 1))
    for (const { patient } of [sent, draft]) {
      const of = async (withPrivate: boolean) => {
        const asked = { patientId: patient.patientId, withPrivate }
        return JSON.stringify(must(await exportPatient(keel.here.lead, asked, at(9))).file).includes('hits me')
      }
      expect([await of(true), await of(false)]).toEqual([true, false])
    }
  })

  it('is about nobody else, and holds a form that was not sent', async () => {
    const other = await newIntake(keel.here)
    must(await save(other, { trauma: 'none' }, { page: 'injury' }))
    const text = JSON.stringify(
      must(await exportPatient(keel.here.lead, { patientId: other.patient.patientId }, at(9))).file,
    )
    expect(text).toContain('"trauma":"none"')
    expect(text).not.toContain(subject.patient.patientId)
    expect(text).not.toContain(subject.caseId)
  })

  it('holds what was said of a record that became part of this one', async () => {
    const [kept, other] = [await newIntake(keel.here), await newIntake(keel.here)]
    const pair = { patientId: kept.patient.patientId, otherId: other.patient.patientId }
    const { pair: drawn } = must(await viewMerge(keel.here.lead, pair, at(2)))
    must(await mergePatients(keel.here.lead, { ...pair, taken: [], drawn: drawn?.drawn ?? '' }, at(3)))
    const { file: whole } = must(await exportPatient(keel.here.lead, { patientId: pair.patientId }, at(9)))
    const { former, forms, merges, seen } = JSON.parse(JSON.stringify(whole)) as Record<
      'former' | 'forms' | 'merges' | 'seen',
      object[]
    >
    expect([forms, merges, former].map(({ length }) => length)).toEqual([2, 1, 1])
    expect(former).toMatchObject([{ id: pair.otherId }])
    const begun = seen.filter((each) => 'kind' in each && each.kind === 'intake.begun')
    expect(begun).toHaveLength(2)
  })

  it('knows each table that is about a patient', async () => {
    const schema = readFileSync('prisma/schema.prisma', 'utf8')
    const models = schema.split(/^model /m).slice(1)
    const about = models
      .filter((model) => /^\s+(patientId|intakeId|caseId|assignmentId|personId)\s/m.test(model))
      .map((model) => model.split(' ')[0] ?? '')
    expect(about.sort()).toEqual([...Object.keys(inFile), ...Object.keys(elsewhere)].sort())
    const parts = Object.keys(must(await exportPatient(keel.here.lead, input(), at(9))).file)
    expect(Object.values(inFile).filter((part) => !parts.includes(part))).toEqual([])
  })
})
