import pg from 'pg'
import { step } from '@/lib/launch/progress.mjs'
import { closeDatabase } from '@/lib/db/client'
import { closeSender } from '@/lib/jobs/enqueue'
import { measurePage } from './page'
import { print } from './report'
import { measureSubmit } from './submit'
import { measureWorklist } from './worklist'

export interface Place {
  readonly ownerUrl: string
  readonly appUrl: string
  readonly address: string
}

export async function measure({ ownerUrl, appUrl, address }: Place): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  owner.on('error', () => undefined)
  await owner.connect()
  try {
    const page = await step('Opening a page of questions', () => measurePage(owner, address))
    const submit = await step('Sending intakes', () => measureSubmit(owner, appUrl))
    const worklist = await step('Reading the worklist', () => measureWorklist(owner, appUrl))
    const { rows } = await owner.query<{ server_version: string }>('SHOW server_version')
    print([submit, worklist, page], rows[0]?.server_version ?? '')
  } finally {
    await closeSender()
    await closeDatabase()
    await owner.end()
  }
}
