import { useTranslations } from 'next-intl'
import { answered, type HandoutUse } from '@/lib/insights/handouts'
import { BarList } from './bar-list'
import { useInsightWords } from './insight-words'
import { PlotKey } from './plot-key'

/** What patients answered to the question after reading, where anyone answered it. */
export function UnderstoodPlot({ handouts }: { readonly handouts: readonly HandoutUse[] }) {
  const t = useTranslations('insights')
  const { number, partOf } = useInsightWords()
  const asked = handouts.filter((use) => answered(use) > 0).slice(0, 10)
  if (asked.length === 0) return null
  return (
    <div className="mt-4">
      <p className="mb-1 font-semibold">{t('understood')}</p>
      <PlotKey
        entries={[
          { look: 'done', label: t('part.right') },
          { look: 'part', label: t('part.close') },
          { look: 'warn', label: t('part.worrying') },
        ]}
      />
      <BarList
        tick={number}
        head={t('head.understood')}
        bars={asked.map(({ handout, title, right, close, worrying }) => ({
          key: handout,
          name: title,
          parts: [
            { look: 'done', value: right },
            { look: 'part', value: close },
            { look: 'warn', value: worrying },
          ],
          value: partOf(right, right + close + worrying),
        }))}
      />
    </div>
  )
}
