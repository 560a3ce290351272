import { useTranslations } from 'next-intl'
import { Disclosure } from '@/components/ui/disclosure'
import { Table } from '@/components/ui/table'
import type { ScoreView } from '@/lib/cases/score-view'
import { useScoreWords } from './score-words'

interface ScoreTableProps {
  readonly score: ScoreView
  readonly timeZone: string
}

/** The numbers under the picture, and where the instrument comes from. */
export function ScoreTable({ score, timeZone }: ScoreTableProps) {
  const t = useTranslations('caseSeen.scores')
  const { points, day } = useScoreWords(timeZone)
  const { instrument, scores, sources } = score
  const { id, bands, license } = instrument
  const meaning = {
    key: 'meaning',
    header: t('meaning'),
    cell: (row: (typeof scores)[number]) => (row.band ? t(`band.${row.band}`) : ''),
  }
  return (
    <div data-print="open" className="mt-auto text-small">
      <Disclosure summary={t('table')}>
        {scores.length > 1 ? (
          <Table
            caption={t(`name.${id}`)}
            captionHidden
            rows={scores}
            rowKey={({ at }) => at.toISOString()}
            columns={[
              { key: 'date', header: t('date'), isRowHeader: true, cell: ({ at }) => day(at) },
              { key: 'points', header: t('value'), align: 'end', cell: (row) => points(row.points) },
              ...(bands.length > 0 ? [meaning] : []),
            ]}
          />
        ) : null}
        <p className="mt-1 text-muted">
          {t(`citation.${id}`)} {t('source', { names: sources.join('; ') })} {t(`license.${license}`)}
        </p>
      </Disclosure>
    </div>
  )
}
