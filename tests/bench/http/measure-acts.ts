import { randomUUID } from 'node:crypto'
import { type Figure, type Findings, median, p95, timed } from '../report'
import type { Browser } from './browser'
import { makeBusy } from './busy'
import { addStaff, type Clinic, newClinic, newPatients, signInStaff } from './clinic'
import { pressed } from './form'
import type { Patient } from './patient'
import { sending } from './sending'
import type { Stations } from './station'

interface Act {
  readonly label: string
  readonly button: string
  readonly values: Readonly<Record<string, string>>
}

const colleagueName = 'Casey colleague'

/** From nobody's case to a closed one, in the order in which they are done. */
const actsWith = (colleagueId: string): readonly Act[] => [
  { label: 'claim', button: 'Claim', values: {} },
  { label: 'call in vain', button: 'Save call', values: { result: 'not-reached', words: 'No answer.' } },
  { label: 'call reached', button: 'Save call', values: { result: 'reached', words: 'Spoke with her.' } },
  { label: 'next step', button: 'Save what is next', values: { kind: 'call', delay: 'half-hour', to: '' } },
  { label: 'note', button: 'Save note', values: { words: 'Better than last week.' } },
  {
    ...{ label: 'give a handout', button: 'Send' },
    values: { handouts: 'h5', personalLine: 'As agreed.', thoughtOf: 'yes', send: 'now' },
  },
  { label: 'assign to a colleague', button: 'Give the case', values: { toId: colleagueId, words: 'Yours.' } },
  { label: 'take over', button: `Take over from ${colleagueName}`, values: {} },
  { label: 'close', button: 'Close case', values: { outcome: 'advice-given', words: 'Will call if worse.' } },
]

const warming = 3
const measured = 20

/** Forms of people who are really here, each with findings, answers and a first handout: its case is in the list of all others. */
async function casesOf({ owner }: Clinic, patients: readonly Patient[]): Promise<readonly string[]> {
  const send = await sending(patients)
  for (let sent = 0; sent < patients.length; sent += 1) await send()
  const { rows } = await owner.query<{ id: string }>('SELECT id FROM triage_case WHERE intake_id = ANY ($1)', [
    patients.map(({ intakeId }) => intakeId),
  ])
  return rows.map(({ id }) => id)
}

/** From the press until the case is there again and says that it is done; which page it was pressed on is not counted. */
async function pressOn(browser: Browser, path: string, { label, button, values }: Act): Promise<number> {
  const fields = pressed((await browser.get(path)).text(), button, values)
  let place = ''
  const took = await timed(async () => {
    place = await browser.post(path, fields)
    await browser.get(place)
  })
  if (!place.includes('did=')) throw new Error(`${label} led to ${place}`)
  return took
}

/** What a clinician waits for after each press on a case, alone, at a clinic with ten thousand cases. */
export async function measureActs({ all: [station] }: Stations, say: (done: string) => void): Promise<Findings> {
  if (!station) throw new Error('no Keel is served')
  const clinic = await newClinic(station.owner, station.keel.address)
  // Their forms are copied while none is sent.
  const patients = await newPatients(clinic, warming + measured)
  await makeBusy(clinic, 10_000)
  const email = `colleague-${clinic.id}@bench.example`
  const colleague = { clinicId: clinic.id, role: 'clinician', email, password: randomUUID() }
  const acts = actsWith(await addStaff(station.owner, colleague))
  await station.owner.query('UPDATE staff SET name = $2 WHERE email = $1', [email, colleagueName])
  const took = new Map<string, number[]>(acts.map(({ label }) => [label, []]))
  for (const [index, caseId] of (await casesOf(clinic, patients)).entries()) {
    // No session presses faster than it may: for each case the clinician has come anew.
    const browser = await signInStaff(clinic.address, clinic.clinicianEmail)
    for (const act of acts) {
      const ms = await pressOn(browser, `/cases/${caseId}`, act)
      if (index >= warming) took.get(act.label)?.push(ms)
    }
  }
  const details = [...took].flatMap(([label, waits]): Figure[] => {
    const longest = Math.max(...waits)
    say(`${label}: ${median(waits).toFixed(0)}, ${p95(waits).toFixed(0)}, ${longest.toFixed(0)} ms`)
    return [
      { label: `${label}, p50`, value: median(waits), unit: 'ms' },
      { label: `${label}, p95`, value: p95(waits), unit: 'ms' },
      { label: `${label}, longest`, value: longest, unit: 'ms', wanted: 1000 },
    ]
  })
  return { ratios: [], details }
}
