import 'server-only'
import type { ConstructorOptions, PgBoss } from 'pg-boss'
import { putTimesRight } from '@/lib/jobs/put-times-right'
import { log } from '@/lib/log'

const everyMs = 60_000

/** At once, and each minute: where the database's clock was set back, the jobs go on by it. Ends when it is called. */
export async function putRightInTurn(
  boss: PgBoss,
  clock: NonNullable<ConstructorOptions['clock']>,
): Promise<() => Promise<void>> {
  const putRight = async () => {
    try {
      const times = await putTimesRight(boss)
      if (times > 0) log.warn({ times }, 'the clock of the database was set back: the jobs go on by it')
    } catch (err) {
      log.warn({ err }, 'the times of the jobs could not be looked at')
    }
  }
  await putRight()
  let turn = Promise.resolve()
  const timer = clock.setInterval(() => {
    turn = turn.then(putRight)
  }, everyMs)
  return async () => {
    clock.clearInterval(timer)
    await turn
  }
}
