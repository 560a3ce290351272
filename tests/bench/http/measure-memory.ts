import { readFileSync } from 'node:fs'
import { setTimeout as after } from 'node:timers/promises'
import { type Findings, median } from '../report'
import { newClinic, newPatients, signInStaff } from './clinic'
import { Answering, harmlessPage } from './saving'
import type { Station, Stations } from './station'
import { type Habit, keptUp, secondsBetweenAnswers } from './usage'

const patients = 20
const clinicians = 10
const secondsBetweenPages = 10

/** Resident, in megabytes. */
const memoryOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1]) / 1024

/** Patients who answer and turn pages, clinicians who look from the list to a case and back with the list open. */
async function habitsAt({ owner, keel }: Station): Promise<{ habits: readonly Habit[]; leave: () => void }> {
  const clinic = await newClinic(owner, keel.address)
  const answering = await Promise.all(
    (await newPatients(clinic, patients)).map((patient) => Answering.on(harmlessPage, patient)),
  )
  const lines: (() => void)[] = []
  const habits: Habit[] = answering.map((one, at) => ({
    every: secondsBetweenAnswers,
    work: () => (at % 4 === 0 ? one.goOn() : one.save()),
  }))
  for (let count = 0; count < clinicians; count += 1) {
    const browser = await signInStaff(keel.address, clinic.clinicianEmail)
    lines.push(await browser.listen('/api/events', () => undefined))
    habits.push({ every: secondsBetweenPages, work: () => browser.get('/worklist') })
  }
  return {
    habits,
    leave: () => {
      for (const close of lines) close()
    },
  }
}

async function measureAt(station: Station, minutes: number): Promise<Findings> {
  const before = memoryOf(station.keel.pid)
  const { habits, leave } = await habitsAt(station)
  const stop = keptUp(habits)
  const seen: number[] = []
  const end = performance.now() + minutes * 60_000
  while (performance.now() < end) {
    await after(1000)
    seen.push(memoryOf(station.keel.pid))
  }
  await stop()
  leave()
  const third = Math.floor(seen.length / 3)
  const [middle, last] = [median(seen.slice(third, 2 * third)), median(seen.slice(-third))]
  const label = `memory with ${String(patients + clinicians)} users${station.called}`
  const note = `${String(minutes)} min; ${before.toFixed(0)} MB when they came, most ${Math.max(...seen).toFixed(0)} MB`
  return {
    ratios: [{ label: `${label}, last third / middle third`, value: last / middle, unit: 'times', wanted: 1.02 }],
    details: [{ label, value: last, unit: 'MB', wanted: 400, note }],
  }
}

export const measureMemory = async ({ all }: Stations, minutes: number): Promise<Findings> => {
  const found = await Promise.all(all.map((station) => measureAt(station, minutes)))
  return { ratios: found.flatMap(({ ratios }) => ratios), details: found.flatMap(({ details }) => details) }
}
