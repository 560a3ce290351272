import { useTranslations } from 'next-intl'
import type { FlagLine } from '@/lib/insights/flags'
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
      fills={[
        { look: 'done', label: t('part.unchanged') },
        { look: 'rest', label: t('part.lowered') },
        { look: 'warn', label: t('part.raised') },
      ]}
      plot={
        lines.length === 0 ? null : (
          <>
            <BarList
              tick={number}
              head={t('head.flags')}
              bars={lines.slice(0, drawn).map((line) => ({
                key: line.flag ?? 'private',
                name: line.label ?? t('privateFlags'),
                parts: partsOf(line),
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

function partsOf({ raised, lowered, madeMoreUrgent }: FlagLine): readonly { look: Look; value: number }[] {
  const changed = (lowered ?? 0) + (madeMoreUrgent ?? 0)
  return [
    { look: 'done', value: Math.max(0, raised - changed) },
    { look: 'rest', value: lowered ?? 0 },
    { look: 'warn', value: madeMoreUrgent ?? 0 },
  ]
}
