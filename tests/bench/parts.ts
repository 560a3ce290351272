import pg from 'pg'
import { step } from '@/lib/launch/progress.mjs'
import { closeDatabase } from '@/lib/db/client'
import { closeSender } from '@/lib/jobs/enqueue'
import { measurePage } from './page'
import { type Findings, print } from './report'
import { measureSubmit } from './submit'
import { measureTriage } from './triage'
import { measureWorklist } from './worklist'

export interface Place {
  readonly ownerUrl: string
  readonly appUrl: string
  readonly address: string
}

type Part = (owner: pg.Client, place: Pick<Place, 'appUrl' | 'address'>) => Promise<Findings>
const parts: readonly (readonly [string, string, Part])[] = [
  ['triage', 'Reading answers by the rules', measureTriage],
  ['page', 'Opening a page of questions', (owner, { address }) => measurePage(owner, address)],
  ['submit', 'Sending intakes', (owner, { appUrl }) => measureSubmit(owner, appUrl)],
  ['worklist', 'Reading the worklist', (owner, { appUrl }) => measureWorklist(owner, appUrl)],
]

/** All of it, or the one part that is named. */
export async function measure({ ownerUrl, appUrl, address }: Place, only?: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  owner.on('error', () => undefined)
  await owner.connect()
  try {
    const findings: Findings[] = []
    for (const [name, label, part] of parts) {
      if (only === undefined || only === name) findings.push(await step(label, () => part(owner, { appUrl, address })))
    }
    const { rows } = await owner.query<{ server_version: string }>('SHOW server_version')
    print(findings, rows[0]?.server_version ?? '')
  } finally {
    await closeSender()
    await closeDatabase()
    await owner.end()
  }
}
