import { writeFileSync } from 'node:fs'
import { format } from 'prettier'
import { accessPage } from './access-page'

const place = new URL('../../docs/access.md', import.meta.url)
writeFileSync(place, await format(accessPage(), { parser: 'markdown' }))
console.log('Written: docs/access.md')
