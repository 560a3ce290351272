import type { ReactNode } from 'react'
import { useFormatter, useTranslations } from 'next-intl'
import { LockSign } from '@/components/ui/lock-sign'
import { TextLink } from '@/components/ui/text-link'
import { Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import type { LinkProblem } from '@/lib/patients/invitation'

interface PatientsTableProps {
  readonly timeZone: string
  readonly patients: readonly {
    readonly id: string
    readonly name: string
    readonly preferredName: string | null
    readonly recordNumber: string
    readonly dateOfBirth: string
    readonly isArchived: boolean
    readonly isRestricted: boolean
    readonly isUnmatched: boolean
    readonly intake: { readonly state: 'draft' | 'submitted'; readonly at: Date } | null
    readonly link: { readonly problem: LinkProblem | null; readonly expiresAt: Date } | null
  }[]
}

/** Who has a link and who is done. Nothing here says what anyone answered. */
export function PatientsTable({ patients, timeZone }: PatientsTableProps) {
  const t = useTranslations('patients')
  const format = useFormatter()
  const day = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeZone })
  return (
    <Table
      caption={t('caption')}
      captionHidden
      isFolded
      rows={patients}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'name',
          header: t('name'),
          isBare: true,
          hasLine: true,
          isRowHeader: true,
          cell: (row) => (
            <>
              <TextLink href={`/patients/${row.id}`} className="font-semibold wrap-anywhere">
                <bdi>{row.name}</bdi>
              </TextLink>
              {row.isRestricted ? <LockSign label={t('restricted')} /> : null}
              {row.isArchived ? <Beside>{t('archived')}</Beside> : null}
              {row.isUnmatched && !row.isArchived ? <Beside>{t('unmatched.tag')}</Beside> : null}
              {row.preferredName ? (
                <span className="ms-2 font-normal wrap-anywhere text-muted">
                  “<bdi>{row.preferredName}</bdi>”
                </span>
              ) : null}
            </>
          ),
        },
        { key: 'record', header: t('record'), cell: (row) => <span className="tabular-nums">{row.recordNumber}</span> },
        {
          key: 'born',
          header: t('born'),
          cell: (row) => format.dateTime(new Date(row.dateOfBirth), { dateStyle: 'medium', timeZone: 'UTC' }),
        },
        {
          key: 'intake',
          header: t('intake'),
          cell: (row) => (row.intake ? t(`state.${row.intake.state}`, { date: day(row.intake.at) }) : t('state.none')),
        },
        {
          key: 'link',
          header: t('link'),
          cell: (row) => {
            if (!row.link) return t('linkState.none')
            if (row.link.problem) return t(`linkState.${row.link.problem}`)
            return t('linkState.open', { date: day(row.link.expiresAt) })
          },
        },
      ]}
    />
  )
}

function Beside({ children }: { readonly children: ReactNode }) {
  return (
    <span className="ms-2">
      <Tag>{children}</Tag>
    </span>
  )
}
