import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test as base } from 'playwright/test'
import { actionKeyFrom } from '@/lib/launch/action-key'
import { buildPages } from '@/lib/launch/build'
import { top } from '@/lib/launch/install.mjs'
import { Shutdown } from '@/lib/launch/shutdown'
import { startWebServer, type WebServer } from '@/lib/launch/web-server'
import { type Desk, openDesk } from '../e2e/support/open-desk'
import { building } from '../support/built-pages'
import { prepareKeel } from '../support/served-app'

export interface Served {
  readonly address: string
  readonly desk: Desk
  /** The server ends. */
  stop(): Promise<void>
  /** Another build, made with the key of this secret, is served on the same port; answers with its id. */
  update(secret: string): Promise<string>
}

const open = async (shutdown: Shutdown): Promise<Served> => {
  const serving = await prepareKeel(shutdown)
  let server: WebServer | undefined
  const stop = async () => {
    await server?.stop()
  }
  shutdown.add(stop)
  const desk = openDesk()
  shutdown.add(() => {
    desk.close()
    return Promise.resolve()
  })
  return {
    address: serving.publicUrl,
    desk,
    stop,
    update: async (secret) => {
      await stop()
      const actionKey = actionKeyFrom(secret)
      await buildPages({ ...building, actionKey }, shutdown.follow)
      server = await startWebServer({ ...serving, actionKey })
      return readFileSync(join(top, '.next/BUILD_ID'), 'utf8')
    },
  }
}

export const test = base.extend<{ keel: Served }>({
  keel: async ({}, provide) => {
    const shutdown = new Shutdown()
    try {
      await provide(await open(shutdown))
    } finally {
      await shutdown.begin()
    }
  },
})
