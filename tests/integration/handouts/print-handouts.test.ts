import { beforeEach, describe, expect, it } from 'vitest'
import { handedOver } from '@/app/(clinic)/given/handed-over'
import { leafletWords } from '@/app/leaflet-words'
import { composePlan } from '@/lib/operations/handouts/compose-plan'
import { newPlan } from '@/tests/support/exercise-plan'
import { findPaper } from '@/lib/auth/paper-link'
import { assignHandouts } from '@/lib/operations/handouts/assign-handouts'
import { confirmHandout } from '@/lib/operations/handouts/confirm-handout'
import { giveToPatient } from '@/lib/operations/handouts/give-to-patient'
import { openHandout } from '@/lib/operations/handouts/open-handout'
import { printHandouts } from '@/lib/operations/handouts/print-handouts'
import { readHandout } from '@/lib/operations/handouts/read-handout'
import { takeBackHandout } from '@/lib/operations/handouts/take-back-handout'
import { viewGiving } from '@/lib/operations/handouts/view-giving'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { viewHome } from '@/lib/operations/intake/view-home'
import { archivePatient } from '@/lib/operations/patients/archive-patient'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { mergePatients } from '@/lib/operations/patients/merge-patients'
import { viewMerge } from '@/lib/operations/patients/view-merge'
import type { PatientActor } from '@/lib/access/actor'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newCase, newPatient } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
const day = 24 * 60
let patient: PatientActor
let given: readonly string[]

/** Three at once, each of them somebody's to press. */
beforeEach(async () => {
  patient = await newPatient(keel.here)
  const { patientId } = patient
  const giving = { patientId, handouts: ['h2', 'h4', 'h5'], personalLine: 'Keep it by the door.', thoughtOf: true }
  must(await giveToPatient(keel.here.clinician, giving, start))
  given = must(await viewGiving(keel.here.clinician, { patientId }, start)).handouts.map(({ id }) => id)
})

const input = () => ({ assignmentId: given[0] ?? '' })
const print = (isTogether = false, clock = at(1)) =>
  printHandouts(keel.here.clinician, { ...input(), isTogether }, clock)
const tokenIn = (address: string | null | undefined) => new URL(address ?? '').pathname.replace('/p/', '')
const printed = async (clock = at(1)) => tokenIn(must(await print(false, clock)).handouts[0]?.address)
const holderAt = async (token: string, minutes: number) => (await findPaper(token, at(minutes)))?.holder ?? null

describe('printHandouts', () => {
  refusesOthers(keel, { operation: printHandouts, action: 'handout.print', input, roles: ['clinician', 'lead'] })

  it('hands out what stands on paper, and writes down that it was shown with a code', async () => {
    const { value, audit } = await keel.recorded(() => print())
    const { handouts, together } = must(value)
    expect([handouts.length, together]).toEqual([1, 3])
    expect(handouts[0]).toMatchObject({ id: given[0], personalLine: 'Keep it by the door.', from: 'Dr. First here' })
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'handout.printed', assignmentId: given[0] }])
  })

  it('says of exercises that they are a plan, which has no version', async () => {
    const plan = newPlan({ patientId: patient.patientId })
    const { assignmentId } = must(await composePlan(keel.here.clinician, plan, at(2)))
    const printing = must(await printHandouts(keel.here.clinician, { assignmentId }, at(3)))
    const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: printing.timeZone }).format(start.now())
    expect(handedOver(printing).map((each) => leafletWords(each).version)).toEqual([
      `Put together by Dr. First here on ${day}.`,
    ])
    expect(handedOver(must(await print())).map((each) => leafletWords(each).version)).toEqual([
      expect.stringMatching(/^Version \d+\. Checked /),
    ])
  })

  it('has a code of its own for each that was given at once', async () => {
    const { value, audit } = await keel.recorded(() => print(true))
    const { handouts } = must(value)
    expect(handouts.map(({ id }) => id).toSorted()).toEqual(given.toSorted())
    expect(new Set(handouts.map(({ address }) => address)).size).toBe(3)
    const opened = await Promise.all(handouts.map(({ address }) => holderAt(tokenIn(address), 2)))
    expect(opened.map((holder) => holder?.only)).toEqual(handouts.map(({ id }) => id))
    expect(audit).toHaveLength(3)
  })

  it('prints the same code again on the same day, and the earlier one works on after a later one', async () => {
    const first = await printed()
    expect(await printed(at(5))).toBe(first)
    const later = await printed(at(10 * day))
    expect(later).not.toBe(first)
    expect(await holderAt(first, 11 * day)).not.toBeNull()
    expect(await holderAt(later, 11 * day)).not.toBeNull()
  })

  it('stands on the timeline of the case it was given on: by whom, and once for the page and its file', async () => {
    const { caseId } = await newCase(keel, keel.here)
    const giving = { caseId, handouts: ['h4', 'h9'], personalLine: '', thoughtOf: true }
    const { assignmentId } = must(await assignHandouts(keel.here.clinician, giving, at(4)))
    const all = { assignmentId, isTogether: true }
    const by = async (actor: typeof keel.here.clinician, minutes: number) => {
      const { timeline } = await keel.recorded(async () => must(await printHandouts(actor, all, at(minutes))))
      return timeline.map(({ actorId, event }) => [actorId, event.type])
    }
    const [mine, theirs] = [keel.here.clinician, keel.here.colleague].map(
      ({ staffId }) => [staffId, 'handout-printed'] as const,
    )
    expect(await by(keel.here.clinician, 5)).toEqual([mine, mine])
    expect(await by(keel.here.clinician, 6)).toEqual([])
    expect(await by(keel.here.colleague, 7)).toEqual([theirs, theirs])
    expect(await by(keel.here.clinician, 16)).toEqual([mine, mine])
    const later = { ...giving, handouts: ['h5'], send: 'in-2-weeks' }
    expect(must(await assignHandouts(keel.here.clinician, later, at(17)))).toEqual({ assignmentId: null })
  })

  it('opens ninety days long, and no longer than it is given', async () => {
    const token = await printed()
    expect(await holderAt(token, 90 * day)).not.toBeNull()
    expect(await findPaper(token, at(91 * day))).toMatchObject({ holder: null, clinic: { id: keel.here.id } })
    must(await takeBackHandout(keel.here.clinician, input(), at(3)))
    expect(await findPaper(token, at(4))).toMatchObject({ holder: null })
    expect(await print()).toMatchObject({ ok: false, code: 'not-found' })
  })

  it('is not ended by a newer personal link, nor ends one', async () => {
    const token = await printed()
    const { patientId } = patient
    must(await invitePatient(keel.here.clinician, { patientId, pathway: 'back-pain' }, at(2)))
    expect(await holderAt(token, 3)).not.toBeNull()
    await printed(at(4))
    const links = await keel.asOwner('SELECT revoked_at FROM invitation WHERE patient_id = $1 ORDER BY id', [patientId])
    expect(links.at(-1)).toEqual({ revoked_at: null })
  })

  it('carries none of whoever is no patient here any more, whose older ones do not open', async () => {
    const token = await printed()
    must(await archivePatient(keel.here.reception, { patientId: patient.patientId }, at(2)))
    expect(await holderAt(token, 3)).toBeNull()
    expect(must(await print(false, at(3))).handouts[0]?.address).toBeNull()
  })

  it('follows a record into the one that it became part of', async () => {
    const token = await printed()
    const kept = await newPatient(keel.here)
    const both = { patientId: kept.patientId, otherId: patient.patientId }
    const drawn = must(await viewMerge(keel.here.clinician, both, at(2))).pair?.drawn ?? ''
    must(await mergePatients(keel.here.clinician, { ...both, drawn, taken: [] }, at(2)))
    expect(await holderAt(token, 3)).toMatchObject({ patientId: kept.patientId, only: given[0] })
  })
})

describe('whoever holds the paper', () => {
  const holder = async () => {
    const found = await holderAt(await printed(), 2)
    if (!found) throw new Error('the paper does not open')
    return found
  }

  it('opens that handout, says that it was read, and is told apart in the log', async () => {
    const actor = await holder()
    const { audit } = await keel.recorded(async () => must(await openHandout(actor, input(), at(2))))
    expect(audit.map(({ event }) => event.type)).toEqual(['handout.opened', 'handout.opened-by-paper'])
    const again = await keel.recorded(async () => must(await openHandout(actor, input(), at(3))))
    expect(again.audit.map(({ event }) => event.type)).toEqual(['handout.opened-by-paper'])
    must(await confirmHandout(actor, input(), at(4)))
    expect(must(await readHandout(patient, input(), at(5))).confirmedAt).toEqual(at(4).now())
    const { handouts } = must(await viewGiving(keel.here.clinician, { patientId: patient.patientId }, at(5)))
    expect(handouts.find(({ id }) => id === given[0])?.confirmedAt).toEqual(at(4).now())
  })

  it('opens no other handout of theirs, not their page, and no form', async () => {
    const actor = await holder()
    for (const assignmentId of given.slice(1)) {
      expect(await readHandout(actor, { assignmentId }, at(2))).toMatchObject({ ok: false, code: 'not-found' })
      expect(await confirmHandout(actor, { assignmentId }, at(2))).toMatchObject({ ok: false, code: 'not-found' })
    }
    expect(await viewHome(actor, {}, at(2))).toMatchObject({ ok: false, code: 'not-found' })
    const agreed = { noticeVersion: 1, agreed: true, phone: '', pathway: 'back-pain' }
    expect((await beginIntake(actor, agreed, at(2))).ok).toBe(false)
  })

  it('opens nothing of another one after two records became one', async () => {
    const actor = await holder()
    const kept = await newPatient(keel.here)
    const both = { patientId: kept.patientId, otherId: patient.patientId }
    const drawn = must(await viewMerge(keel.here.clinician, both, at(2))).pair?.drawn ?? ''
    must(await mergePatients(keel.here.clinician, { ...both, drawn, taken: [] }, at(2)))
    expect((await readHandout(actor, { assignmentId: given[0] }, at(3))).ok).toBe(true)
    expect((await readHandout(actor, { assignmentId: given[1] }, at(3))).ok).toBe(false)
  })
})

describe('a token that was not made here', () => {
  it('leads nowhere, and no clinic is asked', async () => {
    const token = await printed()
    const other = token.at(-1) === 'A' ? 'B' : 'A'
    const changed = (place: number) =>
      `${token.slice(0, place)}${token[place] === 'A' ? 'B' : 'A'}${token.slice(place + 1)}`
    for (const each of [
      '',
      'cut-short',
      token.slice(0, -1),
      `${token}${other}`,
      changed(5),
      changed(30),
      changed(44),
      changed(60),
    ])
      expect(await findPaper(each, at(2))).toBeNull()
    expect(await holderAt(`${token}.`, 2)).not.toBeNull()
  })
})
