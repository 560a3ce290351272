import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import { fileHref } from '@/lib/web/insights-address'
import type { WeekCount } from '@/lib/insights/period'
import type { Section } from '@/lib/insights/sections'
import { type KeyEntry, PlotKey } from './plot-key'

interface InsightSectionProps {
  readonly section: Section
  readonly weeks: WeekCount
  /** What is to be seen, in a sentence or two. */
  readonly short: ReactNode
  readonly note?: ReactNode
  readonly fills: readonly KeyEntry[]
  /** Null where there is nothing to draw. */
  readonly plot: ReactNode
  readonly table: ReactNode
}

/** One question about the clinic: the answer in words, a plot, the table behind it, and the table as a file. */
export function InsightSection({ section, weeks, short, note, fills, plot, table }: InsightSectionProps) {
  const t = useTranslations('insights')
  const title = t(`section.${section}`)
  return (
    <section
      aria-labelledby={section}
      className="grid gap-x-10 gap-y-4 border-t-2 border-ink pt-3 pb-8 xl:grid-cols-[minmax(0,20rem)_minmax(0,1fr)]"
    >
      <div className="min-w-0">
        <h2 id={section} className="text-heading font-semibold">
          {title}
        </h2>
        <p className="mb-2 text-small text-muted">{t(`about.${section}`)}</p>
        <div className="max-w-prose text-lead">{short}</div>
        {note ? <div className="mt-2 max-w-prose text-small text-muted">{note}</div> : null}
      </div>
      {plot ? (
        <div className="min-w-0">
          <PlotKey entries={fills} />
          <figure role="img" aria-label={t('plot', { title })} className="mt-2">
            {plot}
          </figure>
          <p data-print="no" className="float-end ms-4 mt-2">
            {/* A file and no page: the browser itself has to fetch it. */}
            <a href={fileHref(section, weeks)} className="inline-flex min-h-(--target) items-center">
              {t('file')}
              <span className="sr-only">{title}</span>
            </a>
          </p>
          <div data-print="open" className="plot-table mt-2">
            <Disclosure summary={t('table')}>{table}</Disclosure>
          </div>
        </div>
      ) : null}
    </section>
  )
}
