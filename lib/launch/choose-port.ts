import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { writeWhole } from './on-disk'
import { Problem } from './progress.mjs'

const isFree = (port: number) =>
  new Promise<number | undefined>((resolve) => {
    const probe = createServer()
    probe.once('error', () => {
      resolve(undefined)
    })
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => {
        resolve(typeof address === 'object' ? address?.port : undefined)
      })
    })
  })

/** The port of last time when it is still free, so that a tool that was pointed at it stays right. */
export const choosePort = async (file: string): Promise<number> => {
  const last = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  const port = (last > 0 ? await isFree(last) : undefined) ?? (await isFree(0))
  if (port === undefined) throw new Problem('PostgreSQL found no free port on 127.0.0.1.')
  writeWhole(file, String(port))
  return port
}
