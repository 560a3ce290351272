import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { node, top } from '@/lib/launch/install.mjs'
import { servingEnvironment } from '@/lib/launch/web-server'
import { serving } from './serving'
import type { DeskReply, MadePatient, PatientWish } from './wish'

/** One front desk a worker; it ends with it. */
export const openDesk = () => {
  const child = fork(fileURLToPath(new URL('./front-desk.ts', import.meta.url)), [], {
    cwd: top,
    execPath: node,
    execArgv: ['--conditions=react-server', '--import', 'tsx'],
    // The desk knows the pathways that are served.
    env: { ...servingEnvironment(serving()), TSX_TSCONFIG_PATH: 'tests/invented/tsconfig.json' },
  })
  const waiting = new Map<number, { resolve: (patient: MadePatient) => void; reject: (problem: Error) => void }>()
  child.on('message', (message) => {
    const reply = message as DeskReply
    const asked = waiting.get(reply.id)
    waiting.delete(reply.id)
    if ('patient' in reply) asked?.resolve(reply.patient)
    else asked?.reject(new Error(reply.problem))
  })
  child.on('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('the front desk has closed'))
  })
  let last = 0
  return {
    newPatient: (wish: PatientWish = {}) =>
      new Promise<MadePatient>((resolve, reject) => {
        last += 1
        waiting.set(last, { resolve, reject })
        child.send({ id: last, wish })
      }),
    close: () => {
      child.disconnect()
    },
  }
}

export type Desk = ReturnType<typeof openDesk>
