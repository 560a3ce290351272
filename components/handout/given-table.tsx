import { useFormatter, useTranslations } from 'next-intl'
import { LockSign } from '@/components/ui/lock-sign'
import { Table } from '@/components/ui/table'
import { TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import type { Locale } from '@/lib/intake/questionnaire'
import { englishName } from '@/lib/web/language-names'

interface GivenRow {
  readonly id: string
  /** Null where their record is restricted. */
  readonly patient: { readonly id: string; readonly name: string } | null
  readonly locale: Locale
  readonly assignedAt: Date
  readonly by: string | null
  readonly openedAt: Date | null
  readonly confirmedAt: Date | null
  readonly takenBackAt: Date | null
}

interface GivenTableProps {
  readonly version: number
  readonly given: readonly GivenRow[]
  readonly timeZone: string
}

const stateOf = ({ takenBackAt, confirmedAt, openedAt }: GivenRow) =>
  takenBackAt ? 'takenBack' : confirmedAt ? 'confirmed' : openedAt ? 'opened' : 'unread'

/** To whom one version went, the latest first, and how far each is with it. */
export function GivenTable({ version, given, timeZone }: GivenTableProps) {
  const t = useTranslations('handouts.versions')
  const format = useFormatter()
  return (
    <Table
      caption={t('givenTo', { version })}
      isFolded
      rows={given}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'patient',
          header: t('patient'),
          isRowHeader: true,
          isBare: true,
          hasLine: true,
          cell: ({ patient }) =>
            patient ? (
              <TextLink href={`/patients/${patient.id}`} className="wrap-anywhere">
                {patient.name}
              </TextLink>
            ) : (
              <span className="text-muted">
                {t('restricted')}
                <LockSign label={t('restrictedWhy')} />
              </span>
            ),
        },
        {
          key: 'at',
          header: t('at'),
          isBare: true,
          cell: ({ assignedAt }) => (
            <Time at={assignedAt}>
              {format.dateTime(assignedAt, { dateStyle: 'medium', timeStyle: 'short', timeZone })}
            </Time>
          ),
        },
        { key: 'by', header: t('by'), isBare: true, cell: ({ by }) => by ?? t('byItself') },
        { key: 'language', header: t('language'), isBare: true, cell: ({ locale }) => englishName(locale) },
        { key: 'state', header: t('state'), isBare: true, cell: (row) => t(`states.${stateOf(row)}`) },
      ]}
    />
  )
}
