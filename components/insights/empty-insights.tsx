import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { insightsHref } from '@/lib/web/insights-address'
import { type WeekCount, weekCounts } from '@/lib/insights/period'
import { sections } from '@/lib/insights/sections'

/** Says what will stand here, and offers to look further back. */
export function EmptyInsights({ weeks }: { readonly weeks: WeekCount }) {
  const t = useTranslations('insights')
  const longest = weekCounts[weekCounts.length - 1] ?? weeks
  return (
    <>
      <EmptyState
        title={t('empty.title', { weeks })}
        action={
          weeks < longest ? (
            <ButtonLink href={insightsHref(longest)}>{t('empty.longer', { weeks: longest })}</ButtonLink>
          ) : undefined
        }
      >
        {t('empty.body')}
      </EmptyState>
      <ul className="mt-6 grid max-w-[60rem] gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
        {sections.map((section) => (
          <li key={section} className="border-t-2 border-ink pt-2">
            <h2 className="font-semibold">{t(`section.${section}`)}</h2>
            <p className="text-muted">{t(`about.${section}`)}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
