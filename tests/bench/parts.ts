import pg from 'pg'
import { closeDatabase } from '@/lib/db/client'
import { closeSender } from '@/lib/jobs/enqueue'
import { step } from '@/lib/launch/progress.mjs'
import type { TestCluster } from '../support/test-cluster'
import { measureAudit } from './audit'
import type { Findings } from './report'
import { measureSignIn } from './sign-in-times'
import { measureSubmit } from './submit'
import { measureTriage } from './triage'
import { measureWorklist } from './worklist'

type Measure = (owner: pg.Client, appUrl: string, tries: number) => Promise<Findings>

/** What is measured in this process, with no web server between. */
const parts: readonly (readonly [string, string, Measure])[] = [
  ['triage', 'Reading answers by the rules', () => measureTriage()],
  ['submit', 'Sending intakes', measureSubmit],
  ['audit', 'Writing down who saw what', measureAudit],
  ['sign-in', 'Refusing to sign in', (owner, _, tries) => measureSignIn(owner, tries)],
  ['worklist', 'Reading the worklist of ten thousand and of a million', measureWorklist],
]

export async function measureHere(
  { ownerUrl, appUrl }: TestCluster,
  isAsked: (name: string) => boolean,
  tries: number,
) {
  const owner = new pg.Client({ connectionString: ownerUrl })
  owner.on('error', () => undefined)
  await owner.connect()
  try {
    const findings: Findings[] = []
    for (const [name, label, part] of parts) {
      if (isAsked(name)) findings.push(await step(label, () => part(owner, appUrl, tries)))
    }
    return findings
  } finally {
    await closeSender()
    await closeDatabase()
    await owner.end()
  }
}
