import { writeFileSync } from 'node:fs'
import { awayReply } from './docs/away-reply'
import { pages } from './docs/pages'

const clinical = Object.entries(pages).map(([name, text]) => [`docs/clinical/${name}`, text] as const)

for (const [name, text] of [...clinical, ['deploy/away.http', awayReply()] as const]) {
  writeFileSync(new URL(`../../${name}`, import.meta.url), text)
  console.log(`Written: ${name}`)
}
