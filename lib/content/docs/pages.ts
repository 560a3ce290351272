import { pathways } from '@/lib/content/pathways/registry'
import { checkInPage } from './check-in-page'
import { rulesPage } from './rules-page'

/** Name of a file under docs/clinical → every pathway's part of it. */
export const pages: Readonly<Record<string, string>> = {
  'rules.md': pathways.map(rulesPage).join('\n'),
  'check-in.md': pathways.map(checkInPage).join('\n'),
}
