import { setTimeout as after } from 'node:timers/promises'
import type { Mailbox } from '../mailbox'
import type { OwnKeel } from '../own-keel'
import type { Kind, Struck } from './kind'

const patience = 30_000

async function until(isSo: () => boolean): Promise<void> {
  const end = performance.now() + patience
  while (!isSo()) {
    if (performance.now() > end) throw new Error('no e-mail came to the mail server')
    await after(20)
  }
}

/** Right after the mail server's yes, before Keel has written it down. */
const afterYes =
  (act: (keel: OwnKeel) => void) =>
  async ({ keel, mailbox }: Struck): Promise<void> => {
    let isDone = false
    mailbox.afterNextYes(() => {
      act(keel)
      isDone = true
    })
    await until(() => isDone)
  }

export const killDelivery: Kind = {
  name: 'kill-delivery',
  words: 'process killed after the mail server’s yes',
  strike: afterYes((keel) => process.kill(keel.webServerPid, 'SIGKILL')),
}

/** While the mail server thinks, the database forgets all connections. */
async function endWhileHeld(keel: OwnKeel, mailbox: Mailbox): Promise<void> {
  mailbox.stall()
  try {
    await until(() => mailbox.stalled > 0)
    await keel.asSuperuser(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'keel_app'`)
  } finally {
    mailbox.goOn()
  }
}

export const endDelivery: Kind = {
  name: 'end-delivery',
  words: 'connections ended while an e-mail is handed over',
  strike: ({ keel, mailbox }) => endWhileHeld(keel, mailbox),
}
