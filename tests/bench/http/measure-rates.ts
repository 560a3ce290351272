import type { Figure, Findings } from '../report'
import { Browser } from './browser'
import { busyClinic, caseOf } from './busy'
import { type Clinic, newClinic, newPatients } from './clinic'
import { callsOf, inTurn, ratesOf, width, type Work } from './rates'
import { Answering, harmlessPage } from './saving'
import { sending } from './sending'
import { statementsOf } from './statements-of'
import type { Station, Stations } from './station'

interface Row {
  readonly label: string
  /** Of the rate of the bare page. */
  readonly wanted: number
  /** What another server managed of its bare page. */
  readonly note?: string
  /** So many pages or posts in each round. */
  readonly units: number
  /** One of them, at this clinic. */
  readonly work: (clinic: Clinic) => Promise<Work>
  /** Of a page: what is seen there, for the same words with nothing behind them. */
  readonly seen?: (clinic: Clinic) => Promise<string>
}

/** Once, on two cores: an open FHIR server, TypeScript on PostgreSQL too, beside the same bare page. */
const peer = (share: string) => `the FHIR server ${share} of the bare page, 216/s that day`

/** Four for each that asks at once: no session saves faster than it may. */
const answering = async (clinic: Clinic) =>
  Promise.all((await newPatients(clinic, 4 * width)).map((patient) => Answering.on(harmlessPage, patient)))

const seenBy = async ({ clinician }: Clinic, path: string) => (await clinician.get(path)).text()
const opening = (clinic: Clinic, path: string): Promise<Work> => Promise.resolve(() => clinic.clinician.get(path))

const sent = 40
const ofPatients: readonly Row[] = [
  {
    label: 'question page',
    wanted: 0.6,
    units: 60,
    work: async (at) => inTurn(await answering(at), (one) => one.open()),
    seen: async (at) => {
      const [patient] = await newPatients(at, 1)
      if (!patient) throw new Error('nobody answers')
      return (await patient.browser.get(`/intake/${patient.intakeId}/${harmlessPage}`)).text()
    },
  },
  {
    ...{ label: 'autosave', wanted: 0.6, units: 60 },
    work: async (at) => inTurn(await answering(at), (one) => one.save()),
  },
  {
    ...{ label: 'save with next page', wanted: 0.4, units: 40 },
    work: async (at) => inTurn(await answering(at), (one) => one.goOn()),
  },
  {
    ...{ label: 'submit', wanted: 0.45, note: peer('0.22'), units: sent },
    // Five more are sent while the statements are counted.
    work: async (at) => sending(await newPatients(at, callsOf(sent) + 5)),
  },
]

const list = '/api/worklist'
const ofTenThousand: readonly Row[] = [
  {
    ...{ label: 'worklist page', wanted: 0.4, units: 40 },
    work: (at) => opening(at, '/worklist'),
    seen: (at) => seenBy(at, '/worklist'),
  },
  {
    ...{ label: 'case page', wanted: 0.4, units: 40 },
    work: async (at) => opening(at, `/cases/${await caseOf(at)}`),
    seen: async (at) => seenBy(at, `/cases/${await caseOf(at)}`),
  },
  { label: `${list} at 10,000`, wanted: 0.7, note: peer('0.36'), units: 60, work: (at) => opening(at, list) },
]
const ofHundredThousand: readonly Row[] = [
  { label: `${list} at 100,000`, wanted: 0.7, note: peer('0.2'), units: 60, work: (at) => opening(at, list) },
]

/** The floor of a page: elements of the same kinds with the same words, from the same framework and nothing of Keel's. */
function sameWords({ bare }: Stations, label: string, html: string): Work {
  const name = label.replaceAll(' ', '-')
  bare.holds(name, html)
  const browser = new Browser(bare.address)
  return () => browser.get(`/same/${name}`)
}

/** What patients and clinicians ask for over HTTP, each beside a bare page in the same minutes. */
export async function measureRates(stations: Stations, say: (done: string) => void): Promise<Findings> {
  const found = { ratios: [] as Figure[], details: [] as Figure[] }
  const kinds = [
    [ofPatients, ({ owner, keel }: Station) => newClinic(owner, keel.address)],
    [ofTenThousand, (station: Station) => busyClinic(station, 10_000)],
    [ofHundredThousand, (station: Station) => busyClinic(station, 100_000)],
  ] as const
  const floor = new Browser(stations.bare.address)
  for (const [rows, open] of kinds) {
    const clinics: Clinic[] = []
    for (const station of stations.all) clinics.push(await open(station))
    for (const row of rows) {
      const works: Work[] = []
      for (const clinic of clinics) works.push(await row.work(clinic))
      const same = row.seen && clinics[0] && sameWords(stations, row.label, await row.seen(clinics[0]))
      if (same) works.push(same)
      const rates = await ratesOf(() => floor.get('/'), row.units, works)
      for (const [at, { perSecond, bare, ratio }] of rates.entries()) {
        const station = stations.all[at]
        const work = works[at]
        if (!work) continue
        if (!station) {
          found.details.push({
            label: `${row.label}, its words with nothing behind / bare page`,
            value: ratio,
            unit: 'of the rate',
          })
          continue
        }
        const label = row.label + station.called
        const { wanted, note = '' } = row
        found.ratios.push({ label: `${label} / bare page`, value: ratio, unit: 'of the rate', wanted, note })
        found.details.push({ label, value: perSecond, unit: '/s', note: `the bare page ${bare.toFixed(0)}/s` })
        const name = new URL(station.databaseUrl).pathname.slice(1)
        const value = await statementsOf(stations.superuser, name, work)
        found.details.push({ label: `${label}, asks the database`, value, unit: 'statements' })
        say(`${label} ${ratio.toFixed(2)}`)
      }
    }
  }
  return found
}
