import { Gauge, register, Registry } from 'prom-client'
import type { PoolFigures, ServiceFigures } from '@/lib/db/service-figures'

interface Now {
  readonly service: ServiceFigures | null
  readonly pool: PoolFigures
  readonly streams: number
}

type Labeled = readonly (readonly [labels: Readonly<Record<string, string>>, value: number])[]

const gaugesOf = ({ service, pool, streams }: Now): readonly (readonly [name: string, help: string, Labeled])[] => [
  ['keel_database_up', '1 where the database gave its figures within a second.', [[{}, service ? 1 : 0]]],
  [
    'keel_pool_connections',
    'Connections of this process to the database.',
    [
      [{ state: 'in use' }, pool.inUse],
      [{ state: 'idle' }, pool.idle],
    ],
  ],
  ['keel_pool_waiting', 'Requests of this process that wait for a connection.', [[{}, pool.waiting]]],
  ['keel_event_streams', 'Worklists that are open on this process.', [[{}, streams]]],
  ...(service ? shared(service) : []),
]

/** The same from each process: they are of the database. */
const shared = ({
  cases,
  clinics,
  jobs,
  messages,
  unwatched,
}: ServiceFigures): readonly (readonly [string, string, Labeled])[] => [
  ['keel_open_cases', 'Cases that are not closed.', cases.map(({ tier, open }) => [{ tier }, open])],
  ['keel_late_cases', 'Of these, whose next step is overdue.', cases.map(({ tier, late }) => [{ tier }, late])],
  [
    'keel_clinic_late_cases',
    'Late cases of each clinic that has some, a hundred at most and emergencies first.',
    clinics.map(({ clinic, tier, late }) => [{ clinic, tier }, late]),
  ],
  [
    'keel_jobs_waiting',
    'Jobs to be done, now or at a later try.',
    jobs.map(({ queue, waiting }) => [{ queue }, waiting]),
  ],
  ['keel_jobs_active', 'Jobs in hand.', jobs.map(({ queue, active }) => [{ queue }, active])],
  [
    'keel_jobs_failed',
    'Jobs of the last day that were given up.',
    jobs.map(({ queue, failed }) => [{ queue }, failed]),
  ],
  [
    'keel_jobs_oldest_seconds',
    'For how long the oldest job that is due has waited.',
    jobs.map(({ queue, oldest }) => [{ queue }, oldest]),
  ],
  [
    'keel_targets_unwatched_seconds',
    'Since targets were last looked after.',
    unwatched === null ? [] : [[{}, unwatched]],
  ],
  [
    'keel_messages_waiting',
    'E-mails and text messages that wait after five tries or more.',
    messages.map(({ way, problem, waiting }) => [{ way, problem }, waiting]),
  ],
  [
    'keel_messages_failed',
    'E-mails and text messages that were given up within the last day.',
    messages.map(({ way, problem, failed }) => [{ way, problem }, failed]),
  ],
]

/** What was counted since the start, and beside it what is so at this moment. */
export async function exposition(now: Now): Promise<string> {
  const moment = new Registry()
  for (const [name, help, values] of gaugesOf(now)) {
    const labelNames = Object.keys(values[0]?.[0] ?? {})
    const gauge = new Gauge({ name, help, labelNames, registers: [moment] })
    for (const [labels, value] of values) gauge.set(labels, value)
  }
  return `${await register.metrics()}\n${await moment.metrics()}`
}
