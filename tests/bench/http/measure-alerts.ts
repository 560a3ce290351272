import { Shutdown } from '@/lib/launch/shutdown'
import { type Figure, type Findings, median, p99, timed } from '../report'
import { newClinic, newPatients, signInStaff } from './clinic'
import { familyName } from './patient'
import { Answering, harmlessPage } from './saving'
import { startKeel } from './served-keel'
import type { Station, Stations } from './station'
import { keptUp, secondsBetweenAnswers } from './usage'

const answering = 50
/** As many as a page of the list holds: nobody opens them, and another would stand on the next. */
const emergencies = 30
const wanted = 300

/** Hears that something changed, and asks what, as an open worklist does; settles once this name is on it. */
async function watch(browser: Awaited<ReturnType<typeof signInStaff>>) {
  let waits: { readonly name: string; readonly found: () => void } | undefined
  const look = async () => {
    const { text } = await browser.get('/api/worklist')
    if (waits && text().includes(waits.name)) waits.found()
  }
  const close = await browser.listen('/api/events', (event) => {
    if (event.includes('changed')) void look()
  })
  const appears = (name: string) => new Promise<void>((found) => (waits = { name, found }))
  return { appears, close }
}

/** An answer that means an emergency, given at one process, until the list that is open at another one has it. */
export async function measureAlerts({ all }: Stations): Promise<Findings> {
  const details: Figure[] = []
  for (const station of all) details.push(...(await measureAt(station)))
  return { ratios: [], details }
}

async function measureAt(station: Station): Promise<readonly Figure[]> {
  const ending = new Shutdown()
  try {
    const other = await startKeel(station.folder, station.databaseUrl, ending.follow)
    ending.add(() => other.stop())
    const clinic = await newClinic(station.owner, station.keel.address)
    const patients = await newPatients(clinic, answering + emergencies)
    const others = await Promise.all(patients.slice(emergencies).map((patient) => Answering.on(harmlessPage, patient)))
    ending.add(keptUp(others.map((one) => ({ every: secondsBetweenAnswers, work: () => one.save() }))))
    const list = await watch(await signInStaff(other.address, clinic.clinicianEmail))
    const times: number[] = []
    for (const [at, patient] of patients.slice(0, emergencies).entries()) {
      const page = await Answering.on('bladder-and-bowel', patient)
      const appears = list.appears(`${familyName}-${String(at + 1)},`)
      const took = await timed(() =>
        Promise.all([appears, page.say({ tick_bladder: 'ces-retention', 'ces-retention': 'new' })]),
      )
      times.push(took)
    }
    list.close()
    const label = `emergency until another process lists it, ${String(answering)} answering`
    const note = `${String(emergencies)} emergencies, each answering every ${String(secondsBetweenAnswers)} s`
    return [
      { label: `${label}, p50${station.called}`, value: median(times), unit: 'ms', note },
      { label: `${label}, p99${station.called}`, value: p99(times), unit: 'ms', wanted },
    ]
  } finally {
    await ending.begin()
  }
}
