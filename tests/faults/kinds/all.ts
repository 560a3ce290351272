import { jumpClock } from './clock-jumps'
import { endDelivery, killDelivery } from './delivery'
import { cutMigration } from './cut-migration'
import { fillDisk } from './disk-full'
import { endConnection, endConnections } from './end-connections'
import { hangDatabase } from './hang-database'
import { killApp } from './kill-app'
import { killDatabase } from './kill-database'
import { killLauncher } from './kill-launcher'
import type { Kind } from './kind'
import { stallMail } from './mail-stalls'
import { stopApp } from './stop-app'
import { stopLauncher } from './stop-launcher'

/** E-mails first: one whose process died is tried again after minutes, in which the others are tried. */
export const kinds: readonly Kind[] = [
  ...[stallMail, endDelivery, killDelivery],
  ...[killApp, stopApp, killLauncher, stopLauncher],
  ...[killDatabase, endConnection, endConnections, hangDatabase, fillDisk],
  cutMigration,
  jumpClock,
]
