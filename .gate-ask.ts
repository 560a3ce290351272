import { readFileSync, writeFileSync } from 'node:fs'
import pg from 'pg'
import { startWebServer } from '@/lib/launch/web-server'
import { openMailbox } from '@/tests/e2e/support/mailbox'
import { areaUnderCurve, median } from '@/tests/bench/report'
import { timesOfAsking, fill } from '@/tests/bench/http/measure-asking'
const env = Object.fromEntries(readFileSync('/proc/27725/environ', 'utf8').split('\0').map((l) => [l.slice(0, l.indexOf('=')), l.slice(l.indexOf('=') + 1)]))
const mailbox = await openMailbox()
const port = 3955
const address = `http://127.0.0.1:${port}`
const server = await startWebServer({ host: '127.0.0.1', port, publicUrl: address, appUrl: env.DATABASE_APP_URL!, authSecret: env.NEXTAUTH_SECRET!, actionKey: env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY!, mail: { url: mailbox.url, from: 'keel@bench.example' } })
const secrets = JSON.parse(readFileSync('.data/secrets.json', 'utf8'))
const { passwordFor } = await import('@/lib/launch/data-folder')
const url = new URL(env.DATABASE_APP_URL!); url.username = 'keel_owner'; url.password = passwordFor('keel_owner', secrets.database)
const owner = new pg.Client(url.href); await owner.connect()
await fill(owner)
console.log('filled', new Date().toISOString())
const { answered, after } = await timesOfAsking(address, Number(process.argv[2]))
for (const k of Object.keys(answered) as (keyof typeof answered)[]) console.log(k, 'answer', median(answered[k]).toFixed(2), areaUnderCurve(answered[k], answered.nobody).toFixed(3), 'next', median(after[k]).toFixed(2), areaUnderCurve(after[k], after.nobody).toFixed(3))
writeFileSync('/tmp/gate-ask.json', JSON.stringify({ answered, after }))
await owner.end(); await server.stop(); await mailbox.close(); console.log('done', new Date().toISOString())
