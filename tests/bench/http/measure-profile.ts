import { atOnce, type Findings } from '../report'
import { busyClinic, caseOf } from './busy'
import { newClinic, newPatients } from './clinic'
import { profiled } from './inspector'
import { inTurn, width, type Work } from './rates'
import { Answering, harmlessPage } from './saving'
import { sending } from './sending'
import { type Share, sharesOf } from './shares'
import type { Stations } from './station'

const calls = 160
const shown = 20
const listed = (title: string, shares: readonly Share[]): readonly string[] => [
  `  ${title}`,
  ...shares.slice(0, shown).map(({ name, share }) => `  ${(share * 100).toFixed(1).padStart(5)} %  ${name}`),
]

/** Which rooms and packages the processor works for while pages are opened, forms are sent and a clinician looks at the list and a case. */
export async function measureProfile({ all: [station] }: Stations): Promise<Findings> {
  if (!station) throw new Error('no Keel is served')
  const clinic = await newClinic(station.owner, station.keel.address)
  const busy = await busyClinic(station, 10_000)
  const answering = await Promise.all(
    (await newPatients(clinic, width)).map((patient) => Answering.on(harmlessPage, patient)),
  )
  const send = await sending(await newPatients(clinic, 2 * calls))
  const opening = (path: string) => () => busy.clinician.get(path)
  const kinds: readonly (readonly [string, Work])[] = [
    ['question page', inTurn(answering, (one) => one.open())],
    ['save with next page', inTurn(answering, (one) => one.goOn())],
    ['submit', send],
    ['worklist page', opening('/worklist')],
    ['/api/worklist', opening('/api/worklist')],
    ['case page', opening(`/cases/${await caseOf(busy)}`)],
  ]
  const notes: string[] = []
  for (const [label, work] of kinds) {
    const all = () => atOnce(Array.from({ length: calls }), width, work)
    await all()
    const { milliseconds, rooms, functions, within } = sharesOf(await profiled(station.keel.pid, all))
    notes.push('', `${label}: ${(milliseconds / calls).toFixed(2)} ms of the processor each`)
    notes.push(...listed('by room', rooms), ...listed('by function', functions))
    notes.push(...listed('by function of this house, with what it calls', within))
  }
  return { ratios: [], details: [], notes }
}
