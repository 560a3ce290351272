import { useTranslations } from 'next-intl'
import { type FlagLine, partsOf } from '@/lib/insights/flags'
import type { Insights } from '@/lib/insights/insights'
import { BarList } from './bar-list'
import { FlagsTable } from './flags-table'
import { InsightSection } from './insight-section'
import { useInsightWords } from './insight-words'
import type { Look } from './plot-key'

/** More bars than this are a list, and the table is the better one. */
const drawn = 12

export function FlagsSection({ flags, judged, weeks }: Insights) {
  const t = useTranslations('insights')
  const { number } = useInsightWords()
  const { lines, lowered, madeMoreUrgent } = flags
  const most = lines.find(({ flag }) => flag !== null)
  const more = lines.length - drawn
  const isAnyBoth = lines.some((line) => partsOf(line).both > 0)
  const keyed = (['unchanged', 'lowered', 'both', 'raised'] as const).filter((part) => part !== 'both' || isAnyBoth)
  return (
    <InsightSection
      section="flags"
      weeks={weeks}
      short={
        <p>
          {lines.length === 0
            ? t('short.flags.none')
            : lowered + madeMoreUrgent === 0
              ? t('short.flags.unchanged')
              : t('short.flags.changed', { lowered, raised: madeMoreUrgent })}{' '}
          {most ? t('short.flags.most', { label: most.label ?? '', count: most.raised }) : null}{' '}
          {judged.judged > 0 ? t('short.flags.judged', { ...judged }) : null}
        </p>
      }
      note={lines.some(({ flag }) => flag === null) ? t('note.private') : null}
      fills={keyed.map((part) => ({ look: looks[part], label: t(`part.${part}`) }))}
      plot={
        lines.length === 0 ? null : (
          <>
            <BarList
              tick={number}
              head={t('head.flags')}
              bars={lines.slice(0, drawn).map((line) => ({
                key: line.flag ?? 'private',
                name: line.label ?? t('privateFlags'),
                parts: drawnParts(line),
                value: number(line.raised),
              }))}
            />
            {more > 0 ? <p className="text-small text-muted">{t('more', { count: more })}</p> : null}
          </>
        )
      }
      table={<FlagsTable lines={lines} />}
    />
  )
}

const looks = { unchanged: 'done', lowered: 'rest', both: 'part', raised: 'warn' } as const

const drawnParts = (line: FlagLine): readonly { look: Look; value: number }[] => {
  const { unchanged, lowered, both, madeMoreUrgent } = partsOf(line)
  return [
    { look: looks.unchanged, value: unchanged },
    { look: looks.lowered, value: lowered },
    { look: looks.both, value: both },
    { look: looks.raised, value: madeMoreUrgent },
  ]
}
