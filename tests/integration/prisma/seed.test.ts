import { beforeAll, describe, expect, it } from 'vitest'
import { systemClock } from '@/lib/clock'
import { identifyPatient } from '@/lib/auth/identify-patient'
import { identifyStaff } from '@/lib/auth/identify-staff'
import { sampleClinics } from '@/prisma/sample/clinics'
import { loadSample } from '@/prisma/seed'
import { testKeel } from '@/tests/support/keel'
import { born } from '@/tests/support/patient'

const keel = testKeel()

beforeAll(async () => {
  for (const { id, name, phone, region, timeZone } of sampleClinics) {
    await keel.asOwner('INSERT INTO clinic (id, name, phone, region, time_zone) VALUES ($1, $2, $3, $4, $5)', [
      id,
      name,
      phone,
      region,
      timeZone,
    ])
  }
})

const count = async (what: string, from: string) => {
  const ids = sampleClinics.map(({ id }) => id)
  return (await keel.asOwner(`SELECT count(${what})::int AS n FROM ${from} WHERE clinic_id = ANY ($1)`, [ids]))[0]?.n
}

describe('the sample', () => {
  it('is two clinics at work, with every tier, and everything it prints opens', async () => {
    const sample = await loadSample(systemClock.now())
    const counts = {
      clinics: await count('DISTINCT clinic_id', 'triage_case'),
      staff: await count('*', 'staff'),
      patients: await count('*', 'patient'),
      intakes: await count('*', 'intake'),
    }
    const answered = 2 * 3
    expect(counts).toMatchObject({ clinics: 2, staff: 10, patients: 61, intakes: 80 + answered })
    const heard = `case_event WHERE event ->> 'type' = ANY ('{check-in-answered,check-in-worse}')`
    expect(await keel.asOwner(`SELECT count(*)::int AS n FROM ${heard}`)).toEqual([{ n: answered }])
    expect(await keel.asOwner('SELECT DISTINCT said FROM exercise_day ORDER BY said')).toEqual([
      { said: 'done' },
      { said: 'stopped' },
    ])
    const tiers = await keel.asOwner('SELECT DISTINCT tier FROM triage_case ORDER BY tier')
    expect(tiers.map(({ tier }) => tier)).toEqual(['EMERGENCY', 'ROUTINE', 'SOON', 'URGENT'])
    const states = await keel.asOwner('SELECT DISTINCT state FROM triage_case ORDER BY state')
    expect(states.map(({ state }) => state)).toEqual(['claimed', 'closed', 'open'])

    for (const each of sample.signIns) expect((await identifyStaff(each, systemClock)).ok).toBe(true)
    const token = sample.patientLink.split('/').at(-1)
    const dateOfBirth = { ...born, year: '1965' }
    expect((await identifyPatient({ token, dateOfBirth }, systemClock)).ok).toBe(true)
  }, 120_000)
})
