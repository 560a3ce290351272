import { createTransport } from 'nodemailer'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Shutdown } from '@/lib/launch/shutdown'
import { Mailbox } from '@/tests/faults/mailbox'

let shutdown: Shutdown
let mailbox: Mailbox

beforeEach(async () => {
  shutdown = new Shutdown()
  mailbox = new Mailbox()
  await mailbox.open(shutdown)
})
afterEach(() => shutdown.begin())

/** With the same Message-ID each time; whoever waits for a yes waits so many milliseconds. */
const send = (socketTimeout: number) => {
  const { hostname: host, port } = new URL(mailbox.url)
  const transport = createTransport({ host, port: Number(port), ignoreTLS: true, socketTimeout })
  return transport.sendMail({
    ...{ messageId: '<one@127.0.0.1>', from: 'keel@one.example', to: 'ada@one.example', text: 'words' },
  })
}

const came = () => mailbox.received.get('<one@127.0.0.1>')

it('an e-mail is heard to be taken where its sender waits for the yes', async () => {
  await send(10_000)
  expect(came()).toMatchObject({ times: 1, isHeard: true })
})

it('what a silent server takes once its sender has left was heard by nobody, and comes again', async () => {
  mailbox.stall()
  await expect(send(300)).rejects.toThrow()
  // On another line than the one that was hung up, which the server has seen by then.
  const again = send(10_000)
  await expect.poll(() => mailbox.stalled).toBe(2)
  mailbox.goOn()
  await again
  expect(came()).toMatchObject({ times: 2, isHeard: false })
})
