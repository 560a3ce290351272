import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import pg from 'pg'
import type { StaffActor } from '@/lib/access/actor'
import { sample } from '@/lib/content/pathways/sample'
import { closeDatabase } from '@/lib/db/client'
import { closeSender } from '@/lib/jobs/enqueue'
import { addStaff } from '@/lib/operations/clinic/add-staff'
import { createPatient } from '@/lib/operations/patients/create-patient'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { type SampleClinic, sampleClinics, samplePassword } from './sample/clinics'
import { answer, must, patientActor, readCard, work } from './sample/live-story'
import { goThroughPlan } from './sample/exercise-days'
import { followUp } from './sample/follow-up'
import { workOnClaimed } from './sample/in-hand'
import { loadOnce } from './sample/loading'
import { bornAt, samplePeople } from './sample/people'
import { schedule } from './sample/schedule'

export interface LoadedSample {
  readonly signIns: readonly { readonly role: string; readonly email: string; readonly password: string }[]
  readonly patientLink: string
  readonly dateOfBirth: string
}

/** Named by when the clinic was made, so that a second database beside this one keeps its own. */
const rememberedFor = (made: Date | undefined) => `.data/sample-${(made?.getTime() ?? 0).toString(36)}.json`

const whenMade = async (owner: pg.Client): Promise<Date | undefined> => {
  const { rows } = await owner.query<{ made: Date | null }>('SELECT min(created_at) AS made FROM clinic')
  return rows[0]?.made ?? undefined
}

const shownRoles = [
  'clinician@harbor.example',
  'lead@harbor.example',
  'desk@harbor.example',
  'clinician@millbrook.example',
]

/** Loads the invented clinics into a database without a clinic, and remembers what to print at the next start. */
export async function seedIfEmpty(_appUrl: string, _baseUrl: string, ownerUrl: string): Promise<LoadedSample | null> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  try {
    await owner.connect()
    const loaded = await loadOnce(owner, async () => {
      const sample = await loadSample(new Date())
      mkdirSync('.data', { recursive: true })
      writeFileSync(rememberedFor(await whenMade(owner)), JSON.stringify(sample), { mode: 0o600 })
      return sample
    })
    const remembered = rememberedFor(await whenMade(owner))
    return loaded ?? (existsSync(remembered) ? (JSON.parse(readFileSync(remembered, 'utf8')) as LoadedSample) : null)
  } finally {
    await owner.end().catch(() => undefined)
    await closeSender()
    await closeDatabase()
  }
}

export async function loadSample(now: Date): Promise<LoadedSample> {
  const staff = new Map<string, readonly StaffActor[]>()
  for (const clinic of sampleClinics) staff.set(clinic.id, await staffOf(clinic))

  const patientIds: string[] = []
  for (const [index, person] of samplePeople.entries()) {
    const clinic = clinicOf(index)
    const [year = '', month = '', day = ''] = bornAt(person.age, now, index).split('-')
    const { patientId } = must(
      await createPatient(acting(staff, clinic, 'reception'), {
        ...person,
        dateOfBirth: { day, month, year },
        email: '',
        phone:
          clinic.region === 'US' ? `(206) 555-0${String(100 + (index % 100))}` : `020 7946 0${String(100 + index)}`,
        mayLeaveMessage: index % 3 !== 0,
      }),
    )
    patientIds.push(patientId)
  }

  for (const [index, slot] of schedule.entries()) {
    const person = samplePeople[slot.person]
    const story = sample.stories[slot.story]
    const patientId = patientIds[slot.person]
    if (!person || !story || !patientId) throw new Error('the schedule names someone who is not there')
    const clinic = clinicOf(slot.person)
    const at = new Date(now.getTime() - slot.ago)
    must(
      await invitePatient(
        acting(staff, clinic, 'reception'),
        { patientId, pathway: sample.pathway.id },
        { now: () => at },
      ),
    )
    await answer(patientActor(clinic.id, patientId), person, story, at)
    if (slot.becomes === 'waiting') continue
    const waits = story.isPressing ? 2 + (index % 10) : 5 + (index % 50)
    const later = new Date(Math.min(now.getTime(), at.getTime() + waits * 60_000))
    const clinician = acting(staff, clinic, 'clinician', index)
    const caseId = await work(clinician, `${person.familyName}, ${person.givenName}`, slot.becomes, later)
    const patient = patientActor(clinic.id, patientId)
    if (caseId && slot.becomes === 'claimed') await goThroughPlan({ caseId, clinician, patient, sentAt: later, now })
    if (index % 6 === 1) await readCard(patient, index % 12 === 1, later)
  }

  for (const clinic of sampleClinics) {
    await workOnClaimed(acting(staff, clinic, 'clinician'), now)
    await followUp(acting(staff, clinic, 'clinician'), now, clinic.timeZone)
  }

  return {
    ...(await linkToTry(acting(staff, sampleClinics[0], 'reception'), now)),
    signIns: sampleClinics.flatMap((clinic) =>
      clinic.staff
        .filter(({ email }) => shownRoles.includes(email))
        .map(({ email, role }) => ({ role: `${role}, ${clinic.name}`, email, password: samplePassword })),
    ),
  }
}

/** Two thirds of the people go to the first clinic. */
const clinicOf = (index: number): SampleClinic => sampleClinics[index % 3 === 2 ? 1 : 0]

async function staffOf(clinic: SampleClinic): Promise<readonly StaffActor[]> {
  const actors: StaffActor[] = []
  for (const { name, email, role } of clinic.staff) {
    const person = { name, email, role, password: samplePassword }
    const { staffId } = must(await addStaff({ kind: 'system', clinicId: clinic.id }, person))
    actors.push({ kind: 'staff', clinicId: clinic.id, sessionId: randomUUID(), staffId, name, role })
  }
  return actors
}

function acting(
  staff: ReadonlyMap<string, readonly StaffActor[]>,
  clinic: SampleClinic,
  role: StaffActor['role'],
  turn = 0,
): StaffActor {
  const able = (staff.get(clinic.id) ?? []).filter((actor) => actor.role === role)
  const actor = able[turn % able.length]
  if (!actor) throw new Error(`nobody at ${clinic.name} is ${role}`)
  return actor
}

/** Someone new, whose link is printed for whoever wants to try the patient's way. */
async function linkToTry(desk: StaffActor, now: Date): Promise<Pick<LoadedSample, 'patientLink' | 'dateOfBirth'>> {
  const born = { day: '27', month: '3', year: '1965' }
  const { patientId } = must(
    await createPatient(
      desk,
      {
        recordNumber: 'K2000',
        givenName: 'Alex',
        familyName: 'Rivera',
        dateOfBirth: born,
        sex: 'female',
        email: '',
        phone: '(206) 555-0199',
        mayLeaveMessage: true,
      },
      { now: () => now },
    ),
  )
  const { link } = must(await invitePatient(desk, { patientId, pathway: sample.pathway.id }, { now: () => now }))
  return { patientLink: link, dateOfBirth: 'March 27, 1965' }
}
