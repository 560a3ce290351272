import { writeFileSync } from 'node:fs'
import { pages } from './docs/pages'

for (const [name, text] of Object.entries(pages)) {
  writeFileSync(new URL(`../../docs/clinical/${name}`, import.meta.url), text)
  console.log(`Written: docs/clinical/${name}`)
}
