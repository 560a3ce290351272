import { useTranslations } from 'next-intl'
import type { Complaint } from '@/lib/cases/live-list'
import { type WorklistAddress, worklistHref } from '@/lib/web/worklist-address'
import { NarrowLinks } from './narrow-links'

interface ComplaintLinksProps extends Pick<WorklistAddress, 'filter' | 'tier' | 'search'> {
  readonly complaints: readonly Complaint[]
  readonly current: string | null
}

/** Of a clinic that asks about one complaint there is nothing to choose. */
export function ComplaintLinks({ complaints, current, ...rest }: ComplaintLinksProps) {
  const t = useTranslations('worklist.complaint')
  if (complaints.length < 2 && current === null) return null
  const link = (complaint: string | null, words: string) => ({
    ...{ id: complaint ?? '', href: worklistHref({ ...rest, complaint }) },
    ...{ words, isCurrent: complaint === current },
  })
  const links = [link(null, t('all')), ...complaints.map(({ id, name }) => link(id, name))]
  return <NarrowLinks label={t('label')} links={links} />
}
