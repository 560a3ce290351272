import type { PageView } from '@/lib/intake/page-view'
import { formValues } from '@/lib/intake/typed-view'
import type { Values } from './use-sending'

/** What the page's form begins with. */
export const startValues = (view: PageView): Values => ({ ...formValues(view), ...tickedMeansYes(view) })

/** A tick is a yes; only a doubt takes a second press. */
const tickedMeansYes = (view: PageView): Values =>
  Object.fromEntries(
    view.blocks
      .flatMap((block) => (block.kind === 'checklist' ? block.ticks : []))
      .filter(({ followUp }) => followUp.kind === 'sure' && followUp.value === null)
      .map(({ followUp }) => [followUp.field, 'yes']),
  )
