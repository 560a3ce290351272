import { locales } from '@/lib/intake/questionnaire'
import { here, writeLists } from './spoken/folder'

for (const file of writeLists(here, locales)) console.log(`Written: ${file}`)
