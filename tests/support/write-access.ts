import { writeFileSync } from 'node:fs'
import { asWritten } from '@/lib/content/release/format'
import { accessPage } from './access-page'

const place = new URL('../../docs/access.md', import.meta.url)
writeFileSync(place, await asWritten(accessPage(), 'markdown'))
console.log('Written: docs/access.md')
