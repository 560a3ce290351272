import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import type { LaunchSettings } from '@/lib/env'
import { node, top } from './install.mjs'
import { waitUntilGone } from './processes'
import { Problem } from './progress.mjs'

export interface WebServer {
  /** Settles when the server ends, asked for or not. */
  readonly ended: Promise<void>
  stop(): Promise<void>
}

type TracingSettings = Partial<Pick<LaunchSettings, Extract<keyof LaunchSettings, `OTEL_${string}`>>>

type PushSettings = Pick<LaunchSettings, Extract<keyof LaunchSettings, `VAPID_${string}` | 'PUSH_SERVICE_URL'>>
type TextSettings = Pick<LaunchSettings, 'TEXT_GATEWAY_URL' | 'TEXT_FROM'>
type ProviderSettings = Pick<LaunchSettings, Extract<keyof LaunchSettings, `OIDC_${string}`>>

export interface ServingSettings {
  readonly host: string
  readonly port: number
  readonly publicUrl: string
  readonly appUrl: string
  /** A pooler before the same database, for all that does not need a connection of its own. */
  readonly poolUrl?: string | undefined
  readonly authSecret: string
  /** The one that the pages were built with. */
  readonly actionKey: string
  /** The mail server and who e-mails come from; without them none leaves. */
  readonly mail?: { readonly url: string; readonly from: string } | undefined
  /** What whoever asks for figures brings; without it only this machine may. */
  readonly metricsToken?: string | undefined
  /** Whom people may come from to sign in, by the names of its settings; without it by their password alone. */
  readonly provider?: ProviderSettings | undefined
  /** Whom traces are sent to, by the names of its settings; without an endpoint there are none. */
  readonly tracing?: TracingSettings | undefined
  /** How push services know it, by the names of its settings; without them no device is called. */
  readonly push?: PushSettings | undefined
  /** The gateway for text messages, by the names of its settings; without it none leaves. */
  readonly texting?: TextSettings | undefined
}

/** All that the serving process is given. DATABASE_URL is blank so that Next does not read it from .env either. */
export const servingEnvironment = (serving: Omit<ServingSettings, 'host' | 'port'>) => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  TZ: process.env.TZ,
  NODE_ENV: 'production' as const,
  NODE_EXTRA_CA_CERTS: process.env.NODE_EXTRA_CA_CERTS ?? '',
  NEXT_TELEMETRY_DISABLED: '1',
  DATABASE_URL: '',
  DATABASE_APP_URL: serving.appUrl,
  DATABASE_POOL_URL: serving.poolUrl ?? '',
  NEXTAUTH_SECRET: serving.authSecret,
  NEXTAUTH_URL: serving.publicUrl,
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: serving.actionKey,
  // Blank for the same reason.
  SMTP_URL: serving.mail?.url ?? '',
  MAIL_FROM: serving.mail?.from ?? '',
  METRICS_TOKEN: serving.metricsToken ?? '',
  AUDIT_HEADS_FILE: process.env.AUDIT_HEADS_FILE ?? '',
  AUDIT_HEADS_URL: process.env.AUDIT_HEADS_URL ?? '',
  OIDC_ISSUER: serving.provider?.OIDC_ISSUER ?? '',
  OIDC_CLIENT_ID: serving.provider?.OIDC_CLIENT_ID ?? '',
  OIDC_CLIENT_SECRET: serving.provider?.OIDC_CLIENT_SECRET ?? '',
  OIDC_NAME: serving.provider?.OIDC_NAME ?? '',
  OIDC_PROMPT: serving.provider?.OIDC_PROMPT ?? '',
  OTEL_EXPORTER_OTLP_ENDPOINT: serving.tracing?.OTEL_EXPORTER_OTLP_ENDPOINT ?? '',
  OTEL_EXPORTER_OTLP_HEADERS: serving.tracing?.OTEL_EXPORTER_OTLP_HEADERS ?? '',
  OTEL_SERVICE_NAME: serving.tracing?.OTEL_SERVICE_NAME ?? '',
  OTEL_TRACES_SAMPLER_ARG: String(serving.tracing?.OTEL_TRACES_SAMPLER_ARG ?? ''),
  VAPID_PUBLIC_KEY: serving.push?.VAPID_PUBLIC_KEY ?? '',
  VAPID_PRIVATE_KEY: serving.push?.VAPID_PRIVATE_KEY ?? '',
  VAPID_SUBJECT: serving.push?.VAPID_SUBJECT ?? '',
  PUSH_SERVICE_URL: serving.push?.PUSH_SERVICE_URL ?? '',
  TEXT_GATEWAY_URL: serving.texting?.TEXT_GATEWAY_URL ?? '',
  TEXT_FROM: serving.texting?.TEXT_FROM ?? '',
})

export const refuseTakenPort = (host: string, port: number) =>
  new Promise<void>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', ({ code }: NodeJS.ErrnoException) => {
      const reason = {
        EADDRINUSE: `Port ${String(port)} is in use by another program: stop it, or choose another with PORT.`,
        EACCES: `This user may not listen on port ${String(port)}: choose one above 1023 with PORT.`,
      }[code ?? '']
      reject(new Problem(reason ?? `Keel cannot listen on ${host}:${String(port)}: check HOST and PORT.`))
    })
    probe.listen({ host, port }, () => {
      probe.close(() => {
        resolve()
      })
    })
  })

const isHealthy = async (host: string, port: number) => {
  const reachable = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  const address = `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${String(port)}/api/health`
  return fetch(address, { signal: AbortSignal.timeout(5000) }).then(
    (response) => response.ok,
    () => false,
  )
}

const patience = 60_000

/**
 * In megabytes, of what was just made and of the rest; and by how many hundredths the rest may grow before it is collected. Left to
 * itself V8 takes room by what the machine has (docs/decisions/109).
 */
const heap = ['--max-semi-space-size=16', '--max-old-space-size=1024', '--heap-growing-percent=35']

export const startWebServer = async (
  settings: ServingSettings,
  onSpawn?: (child: ChildProcess) => void,
): Promise<WebServer> => {
  const { host, port } = settings
  const child = spawn(
    node,
    [
      ...heap,
      '--import',
      './lib/launch/end-with-parent.mjs',
      ...['--import', './lib/launch/packed.mjs'],
      ...['--import', './lib/launch/safe-console.mjs', '--import', './lib/launch/kept-formatters.mjs'],
      ...['--import', './lib/launch/request-id.mjs', '--import', './lib/launch/drain.mjs'],
      ...['--import', './lib/launch/reply-status.mjs', '--import', './lib/launch/measure.mjs'],
      ...['--import', './lib/launch/known-methods.mjs', '--import', './lib/launch/unreadable-body.mjs'],
      'node_modules/next/dist/bin/next',
      'start',
      ...['--hostname', host, '--port', String(port)],
    ],
    {
      cwd: top,
      env: servingEnvironment(settings),
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      // A group of its own: Ctrl-C in the terminal reaches the launcher alone, which ends things in order.
      detached: true,
    },
  )
  onSpawn?.(child)
  const life = { isOver: false }
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      life.isOver = true
      resolve()
    }
    child.once('error', end)
    child.once('exit', end)
  })
  const stop = async () => {
    if (life.isOver || child.pid === undefined) return
    child.kill('SIGTERM')
    if (!(await waitUntilGone(child.pid, 8000))) child.kill('SIGKILL')
    await ended
  }
  // Next greets on standard output first; what follows are Keel's own log lines.
  let isOpen = false
  child.stdout?.on('data', (chunk: Buffer) => isOpen && process.stdout.write(chunk))
  const end = performance.now() + patience
  while (!(await isHealthy(host, port))) {
    if (life.isOver) throw new Problem('The web server ended before it could serve a page.')
    if (performance.now() > end) {
      await stop()
      throw new Problem('The web server started but could not serve a page within a minute.')
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  isOpen = true
  return { ended, stop }
}
