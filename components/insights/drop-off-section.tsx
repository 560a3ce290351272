import { useTranslations } from 'next-intl'
import { Table } from '@/components/ui/table'
import { type LeftPage, mostLeft, stepsOf } from '@/lib/insights/drop-off'
import type { Insights } from '@/lib/insights/insights'
import { BarList } from './bar-list'
import { InsightSection } from './insight-section'
import { useInsightWords } from './insight-words'

const usePageName = () => {
  const t = useTranslations('insights')
  return ({ place, title }: LeftPage) =>
    place === null ? (title ?? t('goneForm')) : t('placed', { place, title: title ?? '' })
}

export function DropOffSection({ dropOff, weeks }: Insights) {
  const t = useTranslations('insights')
  const { number } = useInsightWords()
  const { begun, sent, left, answering, pages } = dropOff
  const most = mostLeft(dropOff)
  const nameOf = usePageName()
  return (
    <InsightSection
      section="drop-off"
      weeks={weeks}
      short={
        <p>
          {begun === 0 ? t('short.dropOff.none') : t('short.dropOff.some', { begun, sent, left })}{' '}
          {left > 1 && most?.place && most.title
            ? t('short.dropOff.most', { place: most.place, title: most.title, count: most.count })
            : null}
        </p>
      }
      note={answering > 0 ? t('note.answering', { count: answering }) : null}
      fills={[]}
      plot={
        begun === 0 ? null : pages.length === 0 ? (
          <p className="py-2 text-muted">{t('noneLeft')}</p>
        ) : (
          <BarList
            tick={number}
            head={t('head.dropOff')}
            bars={pages.map((page) => ({
              key: nameOf(page),
              name: nameOf(page),
              parts: [{ look: 'done', value: page.count }],
              value: number(page.count),
            }))}
          />
        )
      }
      table={<StepsTable dropOff={dropOff} />}
    />
  )
}

/** How many forms came how far. */
function StepsTable({ dropOff }: Pick<Insights, 'dropOff'>) {
  const t = useTranslations('insights')
  const { number, share } = useInsightWords()
  const nameOf = usePageName()
  return (
    <Table
      caption={t('section.drop-off')}
      captionHidden
      rows={stepsOf(dropOff)}
      rowKey={({ step, page }) => `${step} ${page ? nameOf(page) : ''}`}
      columns={[
        {
          key: 'step',
          header: t('column.step'),
          isRowHeader: true,
          cell: ({ step, page }) => (page ? t('leftAt', { page: nameOf(page) }) : t(`step.${step}`)),
        },
        { key: 'forms', header: t('column.forms'), align: 'end', cell: ({ forms }) => number(forms) },
        {
          key: 'share',
          header: t('column.ofBegun'),
          align: 'end',
          cell: ({ forms }) => share(forms, dropOff.begun),
        },
      ]}
    />
  )
}
