import { setTimeout as after } from 'node:timers/promises'
import { z } from 'zod'
import { Problem } from '@/lib/launch/progress.mjs'

const door = 'http://127.0.0.1:9229/json/list'
const doorSchema = z.array(z.object({ webSocketDebuggerUrl: z.string() }))

const frameSchema = z.object({
  functionName: z.string(),
  url: z.string(),
  lineNumber: z.number(),
  columnNumber: z.number(),
})
const profileSchema = z.object({
  nodes: z.array(z.object({ id: z.number(), callFrame: frameSchema, children: z.array(z.number()).optional() })),
  samples: z.array(z.number()),
  timeDeltas: z.array(z.number()),
})

export type Frame = z.infer<typeof frameSchema>
export type Profile = z.infer<typeof profileSchema>

const replySchema = z.object({ id: z.number().optional(), result: z.record(z.string(), z.unknown()).optional() })

/** Any Node opens this door when it is sent the signal: what is served needs no flag and no code for it. */
async function openDoor(pid: number): Promise<string> {
  process.kill(pid, 'SIGUSR1')
  for (let turn = 0; turn < 50; turn += 1) {
    const list: unknown = await fetch(door).then(
      (reply) => reply.json(),
      () => null,
    )
    if (list) return doorSchema.parse(list)[0]?.webSocketDebuggerUrl ?? ''
    await after(100)
  }
  throw new Problem('The server opened no inspector on 127.0.0.1:9229.')
}

/** Where the processor's time goes in another process while this work is done. */
export async function profiled(pid: number, work: () => Promise<unknown>): Promise<Profile> {
  const socket = new WebSocket(await openDoor(pid))
  const waiting = new Map<number, (result: Record<string, unknown>) => void>()
  socket.onmessage = ({ data }) => {
    const { id = 0, result = {} } = replySchema.parse(JSON.parse(String(data)))
    waiting.get(id)?.(result)
  }
  await new Promise((resolve) => (socket.onopen = resolve))
  const ask = (method: string, params: object = {}) =>
    new Promise<Record<string, unknown>>((resolve) => {
      const id = waiting.size + 1
      waiting.set(id, resolve)
      socket.send(JSON.stringify({ id, method, params }))
    })
  const { result } = await ask('Runtime.evaluate', { expression: 'process.pid' })
  if (z.object({ value: z.number() }).parse(result).value !== pid) {
    throw new Problem('Port 9229 is the inspector of another program: end that one first.')
  }
  await ask('Profiler.enable')
  await ask('Profiler.setSamplingInterval', { interval: 500 })
  await ask('Profiler.start')
  await work()
  const { profile } = await ask('Profiler.stop')
  socket.close()
  return profileSchema.parse(profile)
}
