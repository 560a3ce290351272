import type { ServingSettings } from '@/lib/launch/web-server'

interface Serving extends ServingSettings {
  /** A database that is up to date and holds nothing. */
  readonly emptyUrl: string
}

/** What the served Keel was started with, as the global setup hands it on. */
export const serving = (): Serving => JSON.parse(process.env.KEEL_E2E_SERVING ?? '{}') as Serving

/** The same pages on a database without a clinic. */
export const servingEmpty = (port: number): ServingSettings => {
  const { emptyUrl, ...same } = serving()
  return { ...same, appUrl: emptyUrl, port, publicUrl: `http://localhost:${String(port)}` }
}
