import { readFileSync, writeFileSync } from 'node:fs'
import { awayReply, withAwayPage } from './docs/away-reply'
import { pages } from './docs/pages'

const at = (name: string) => new URL(`../../${name}`, import.meta.url)

const clinical = Object.entries(pages).map(([name, text]) => [`docs/clinical/${name}`, text] as const)
const away = [
  ['deploy/away.http', awayReply()],
  ['deploy/Caddyfile', withAwayPage(readFileSync(at('deploy/Caddyfile'), 'utf8'))],
] as const

for (const [name, text] of [...clinical, ...away]) {
  writeFileSync(at(name), text)
  console.log(`Written: ${name}`)
}
