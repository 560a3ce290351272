import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openDataFolder } from '@/lib/launch/data-folder'
import { openOwn } from '@/lib/launch/open-database'
import { homeIn } from '@/lib/launch/running-database'
import { Shutdown } from '@/lib/launch/shutdown'

/** Whatever of PostgreSQL still has it lets go after a moment. */
const occupied = async (port: number) => {
  for (;;) {
    const server = createServer()
    const isOurs = await new Promise<boolean>((resolve) => {
      server.once('error', () => {
        resolve(false)
      })
      server.listen(port, '127.0.0.1', () => {
        resolve(true)
      })
    })
    if (isOurs) return server
  }
}

it('a PostgreSQL whose port was taken while it was away is up at another, and whoever has to know hears so', async () => {
  const folder = openDataFolder(mkdtempSync(join(tmpdir(), 'keel-moved-')))
  const shutdown = new Shutdown()
  const database = await openOwn(folder, 'of the tests', shutdown)
  if (database.kind !== 'own') throw new Error('it is its own')
  const { port, pid } = database.kept.current()
  const heard = new Promise<void>((resolve) => {
    database.whenMoved(resolve)
  })
  process.kill(pid, 'SIGINT')
  const server = await occupied(port)
  await heard
  const { port: now } = new URL(database.ownerUrl())
  expect(now).not.toBe(String(port))
  expect(readFileSync(join(homeIn(folder), 'port'), 'utf8')).toBe(now)
  server.close()
  await shutdown.begin()
  rmSync(homeIn(folder), { recursive: true, force: true })
  rmSync(folder, { recursive: true, force: true })
}, 60_000)
