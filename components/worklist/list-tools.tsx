import { useTranslations } from 'next-intl'
import type { ComponentProps, ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { TextLink } from '@/components/ui/text-link'
import { viewsHref, type WorklistAddress } from '@/lib/web/worklist-address'
import { ComplaintLinks } from './complaint-links'
import { FilterLinks } from './filter-links'
import { toolsId } from './tools-button'
import { WorklistSearch } from './worklist-search'

interface ListToolsProps extends Pick<WorklistAddress, 'filter' | 'tier' | 'complaint' | 'search'> {
  readonly complaints: ComponentProps<typeof ComplaintLinks>['complaints']
  readonly counts: ComponentProps<typeof FilterLinks>['counts']
  readonly hidden: ComponentProps<typeof FilterLinks>['hidden']
  /** What works only with JavaScript. */
  readonly switches: ReactNode
}

/** What narrows the list, and its switches: native, so that a phone opens and closes them without JavaScript too. */
export function ListTools({ complaints, counts, hidden, switches, ...narrowed }: ListToolsProps) {
  const t = useTranslations('worklist.tools')
  const { filter, complaint, ...others } = narrowed
  return (
    <div id={toolsId} popover="auto" className="list-tools text-ink">
      <div className="mb-2 flex flex-wrap items-start gap-x-4 gap-y-2 md:col-start-2 md:row-start-1 md:mb-3 md:justify-self-end">
        {switches}
        <Button variant="quiet" popoverTarget={toolsId} popoverTargetAction="hide" className="ms-auto md:hidden">
          {t('close')}
        </Button>
      </div>
      <div className="md:col-span-2 md:row-start-3">
        <WorklistSearch {...narrowed} />
      </div>
      <div className="mb-4 flex flex-col gap-3 md:col-span-2 md:row-start-5 md:justify-self-start xl:col-span-1 xl:col-start-2 xl:row-start-4">
        <FilterLinks current={filter} {...{ complaint, ...others, counts, hidden }} />
        <ComplaintLinks complaints={complaints} current={complaint} {...{ filter, ...others }} />
        {/* On a wide screen it stands at the end of the views themselves. */}
        <TextLink href={viewsHref({ filter, tier: others.tier, complaint })} className="self-start py-2 md:hidden">
          {t('views')}
        </TextLink>
      </div>
    </div>
  )
}
