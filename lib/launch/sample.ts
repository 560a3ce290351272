import { fork, type ChildProcess } from 'node:child_process'
import { node, top } from './install.mjs'
import { Problem } from './progress.mjs'
import { servingEnvironment, type ServingSettings } from './web-server'

export interface Sample {
  readonly signIns: readonly { readonly role: string; readonly email: string; readonly password: string }[]
  readonly patientLink: string
  readonly dateOfBirth: string
}

type SampleSettings = Omit<ServingSettings, 'host' | 'port'> & { readonly ownerUrl: string }

/**
 * Loads the invented clinic in a process of its own: it goes through the same code as the server, which runs only
 * under React's server condition and with the serving role. `undefined` when the clinic there is not an invented one.
 */
export const loadSample = (settings: SampleSettings, onSpawn?: (child: ChildProcess) => void) =>
  new Promise<Sample | undefined>((resolve, reject) => {
    const child = fork('lib/launch/load-sample.ts', [], {
      cwd: top,
      execPath: node,
      execArgv: ['--conditions=react-server', '--import', 'tsx'],
      env: { ...servingEnvironment(settings), DATABASE_URL: settings.ownerUrl },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      detached: true,
    })
    onSpawn?.(child)
    let complaint = ''
    child.stderr?.on('data', (chunk) => (complaint += String(chunk)))
    let sample: Sample | undefined
    child.on('message', (message) => (sample = (message as Sample | null) ?? undefined))
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve(sample)
      else reject(new Problem(`The invented clinic could not be loaded:\n${complaint.trim()}`))
    })
  })
