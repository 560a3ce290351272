import type { Findings } from '../report'
import { measureActs } from './measure-acts'
import { measureAlerts } from './measure-alerts'
import { measureAsking } from './measure-asking'
import { measureLighthouse } from './measure-lighthouse'
import { measureLoad } from './measure-load'
import { measureMemory } from './measure-memory'
import { measureProfile } from './measure-profile'
import { measureRates } from './measure-rates'
import { measureSlowLine } from './measure-slow-line'
import { measureWire } from './measure-wire'
import type { Stations } from './station'

interface Asked {
  readonly tries: number
  readonly minutes: number
  /** Says how far it is. */
  readonly say: (done: string) => void
}

interface Part {
  readonly name: string
  readonly label: string
  readonly measure: (stations: Stations, asked: Asked) => Promise<Findings>
  /** Only where it is named: it is read, not compared. */
  readonly isExtra?: boolean
}

/** What is measured from outside, of Keel as it is served. */
const parts: readonly Part[] = [
  { name: 'rates', label: 'Pages and forms over HTTP', measure: (at, { say }) => measureRates(at, say) },
  { name: 'acts', label: 'Acts on a case', measure: (at, { say }) => measureActs(at, say) },
  { name: 'wire', label: 'Bytes over the wire', measure: measureWire },
  { name: 'slow', label: 'A slow line and a slow phone', measure: measureSlowLine },
  { name: 'alerts', label: 'An emergency and another process', measure: measureAlerts },
  {
    name: 'memory',
    label: 'Memory while thirty people use it',
    measure: (at, { minutes }) => measureMemory(at, minutes),
  },
  {
    ...{ name: 'load', label: 'How many one machine carries', isExtra: true },
    measure: (at, { say }) => measureLoad(at, say),
  },
  {
    ...{ name: 'asking', label: 'Asking for a new password', isExtra: true },
    measure: (at, { tries }) => measureAsking(at, tries),
  },
  { name: 'profile', label: 'Where the processor’s time goes', measure: measureProfile, isExtra: true },
  { name: 'lighthouse', label: 'Lighthouse, as a phone', measure: measureLighthouse, isExtra: true },
]

const chosen = (only: string | undefined) =>
  parts.filter(({ name, isExtra }) => (only === undefined ? !isExtra : only === name))

export const servedParts: readonly string[] = parts.map(({ name }) => name)
export const isServedPart = (only: string | undefined): boolean => chosen(only).length > 0

export async function measureServed(
  stations: Stations,
  only: string | undefined,
  asked: Omit<Asked, 'say'>,
): Promise<Findings[]> {
  const findings: Findings[] = []
  const say = (done: string) => {
    console.log(`    ${done}`)
  }
  for (const { label, measure } of chosen(only)) {
    console.log(`  ${label} …`)
    findings.push(await measure(stations, { ...asked, say }))
  }
  return findings
}
