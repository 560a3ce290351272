import { withClient } from './connection'
import { conclude } from './progress.mjs'
import { replay } from './replay'
import { reportLines } from './replay-report'
import { runningDatabase } from './running-database'

await conclude(async () => {
  const { url, setting } = runningDatabase()
  const report = await withClient(url, setting, (client) => replay(client))
  for (const line of reportLines(report)) console.log(line)
  return report.unfaithful.length > 0 ? 1 : 0
})
