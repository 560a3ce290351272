import { readFileSync, writeFileSync } from 'node:fs'
import { awayReply, withAwayPage } from './docs/away-reply'
import { pages } from './docs/pages'
import { readingPage } from './docs/reading-page'
import { pathways } from './pathways/registry'
import { asWritten } from './release/format'

const at = (name: string) => new URL(`../../${name}`, import.meta.url)

const clinical = Object.entries(pages).map(([name, text]) => [`docs/clinical/${name}`, text] as const)
const away = [
  ['deploy/away.http', awayReply()],
  ['deploy/Caddyfile', withAwayPage(readFileSync(at('deploy/Caddyfile'), 'utf8'))],
] as const

const reading = ['docs/clinical/reading.md', await asWritten(readingPage(pathways), 'markdown')] as const

for (const [name, text] of [...clinical, reading, ...away]) {
  writeFileSync(at(name), text)
  console.log(`Written: ${name}`)
}
