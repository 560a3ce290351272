import { setTimeout as after } from 'node:timers/promises'
import { stories } from '@/lib/content/pathways/back-pain/stories'
import { type Figure, type Findings, median, p95 } from '../report'
import { walk } from '../walk'
import { busyClinic, caseOf } from './busy'
import { type Clinic, newClinic, newPatients, signInStaff } from './clinic'
import { spentBy } from './processor-time'
import { Answering, harmlessPage } from './saving'
import type { Station, Stations } from './station'
import { type Habit, keptUp, secondsBetweenAnswers } from './usage'

/** So many answer at once, until it is too much. */
const crowds = [50, 100, 150, 200, 250, 300, 400, 500, 600]
/** One clinician for so many who answer, with the list open. */
const patientsPerClinician = 10
const secondsBetweenLooks = 30
const measuredSeconds = 60
/** In milliseconds, of which nineteen in twenty have to be within. */
const bearable = { saved: 1000, 'next page': 2000, worklist: 2000, case: 2000 } as const

type Kind = keyof typeof bearable

/** What each had to wait for what they did. */
class Waits {
  readonly #all = new Map<Kind, number[]>()

  async of(kind: Kind, work: () => Promise<unknown>): Promise<void> {
    const since = performance.now()
    await work()
    const waits = this.#all.get(kind) ?? []
    waits.push(performance.now() - since)
    this.#all.set(kind, waits)
  }

  get(kind: Kind): readonly number[] {
    return this.#all.get(kind) ?? []
  }

  /** What people were at before everybody was there is not counted. */
  clear(): void {
    this.#all.clear()
  }

  get isBearable(): boolean {
    return (Object.keys(bearable) as Kind[]).every((kind) => !(p95(this.get(kind)) > bearable[kind]))
  }
}

const [story] = stories
/** A form of nothing special: how many questions stand on a page, and how long it takes. */
const ordinary = walk({ age: 46, sex: 'female' }, story?.answers ?? {})
const questionsPerPage = Math.round(ordinary.questions / ordinary.pages)

/** `turn` is how many questions of a page they have behind them: not everybody turns it at once. */
function patientHabit(one: Answering, turn: number, waits: Waits): Habit {
  return {
    every: secondsBetweenAnswers,
    work: () => {
      turn += 1
      return turn % questionsPerPage === 0
        ? waits.of('next page', () => one.goOn())
        : waits.of('saved', () => one.save())
    },
  }
}

async function clinicianHabit({ address, clinicianEmail }: Clinic, caseId: string, turn: number, waits: Waits) {
  const browser = await signInStaff(address, clinicianEmail)
  const close = await browser.listen('/api/events', () => undefined)
  const work = () => {
    turn += 1
    return turn % 2 === 0
      ? waits.of('case', () => browser.get(`/cases/${caseId}`))
      : waits.of('worklist', () => browser.get('/worklist'))
  }
  return { habit: { every: secondsBetweenLooks, work }, close }
}

interface Crowd {
  readonly answering: readonly Answering[]
  readonly busy: Clinic
  readonly caseId: string
}

const round = (value: number) => String(Math.round(value))

/** So many at once for less than a minute: what they waited, and what the processors did meanwhile. */
async function stand({ answering, busy, caseId }: Crowd, { keel }: Station) {
  const waits = new Waits()
  const clinicians = await Promise.all(
    Array.from({ length: Math.ceil(answering.length / patientsPerClinician) }, (_, at) =>
      clinicianHabit(busy, caseId, at, waits),
    ),
  )
  const stop = keptUp([
    ...answering.map((one, at) => patientHabit(one, at, waits)),
    ...clinicians.map(({ habit }) => habit),
  ])
  await after(1000 * secondsBetweenAnswers)
  waits.clear()
  const [before, since] = [spentBy(keel.pid), performance.now()]
  await after(1000 * measuredSeconds)
  const seconds = (performance.now() - since) / 1000
  const spent = spentBy(keel.pid)
  await stop()
  for (const { close } of clinicians) close()
  const share = (one: keyof typeof spent) => `${round((100 * (spent[one] - before[one])) / seconds)} %`
  const told = (Object.keys(bearable) as Kind[]).map(
    (kind) => `${kind} ${round(median(waits.get(kind)))} and ${round(p95(waits.get(kind)))}`,
  )
  return {
    isBearable: waits.isBearable,
    words:
      `${round(answering.length)} answering, ${round(clinicians.length)} clinicians: ${told.join(', ')} ms (p50 and p95); ` +
      `of a processor: web server ${share('web')}, PostgreSQL ${share('database')}, who asks ${share('asking')}`,
  }
}

/** How many may answer at once, with clinicians beside them, before one in twenty has to wait for long. */
export async function measureLoad({ all: [station] }: Stations, say: (done: string) => void): Promise<Findings> {
  if (!station) throw new Error('no Keel is served')
  const busy = await busyClinic(station, 10_000)
  const caseId = await caseOf(busy)
  const clinic = await newClinic(station.owner, station.keel.address)
  const answering: Answering[] = []
  let carried = 0
  for (const crowd of crowds) {
    const newcomers = await newPatients(clinic, crowd - answering.length)
    for (const patient of newcomers) answering.push(await Answering.on(harmlessPage, patient))
    const { isBearable, words } = await stand({ answering, busy, caseId }, station)
    say(words)
    if (!isBearable) break
    carried = crowd
  }
  const formsPerHour = (carried * 60) / ordinary.minutes
  const details: Figure[] = [
    {
      ...{ label: 'answering at once, all bearable', value: carried, unit: 'people' },
      note: `each a question in ${String(secondsBetweenAnswers)} s, a clinician for every ${String(patientsPerClinician)}`,
    },
    {
      ...{ label: 'forms an hour, by calculation', value: formsPerHour, unit: 'forms' },
      note: `${String(ordinary.questions)} questions on ${String(ordinary.pages)} pages, ${ordinary.minutes.toFixed(1)} minutes each`,
    },
  ]
  return { ratios: [], details }
}
