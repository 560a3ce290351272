import type { ServingSettings } from '@/lib/launch/web-server'

interface Serving extends ServingSettings {
  /** Who may change what the tables are, of the database that it is served with. */
  readonly ownerUrl: string
  /** A database that is up to date and holds nothing. */
  readonly emptyUrl: string
  /** Another one, for a Keel whose e-mails leave: those of the others stay in the outbox. */
  readonly mailingUrl: string
}

/** What the served Keel was started with, as the global setup hands it on. */
export const serving = (): Serving => JSON.parse(process.env.KEEL_E2E_SERVING ?? '{}') as Serving

/** The same pages on a database without a clinic. */
export const servingEmpty = (port: number, of: 'emptyUrl' | 'mailingUrl' = 'emptyUrl'): ServingSettings => {
  const { emptyUrl, mailingUrl, ...same } = serving()
  return { ...same, appUrl: { emptyUrl, mailingUrl }[of], port, publicUrl: `http://localhost:${String(port)}` }
}

/** As a browser says of each form where it comes from. */
export const ownOrigin = (): string => new URL(process.env.KEEL_E2E_ADDRESS ?? '').origin
