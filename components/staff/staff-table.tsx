import { useFormatter, useTranslations } from 'next-intl'
import { Table } from '@/components/ui/table'
import { TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import type { StaffRole } from '@/lib/access/actor'
import type { ColleagueStanding } from '@/lib/clinics/colleague'
import { StaffEmail } from './staff-email'

export interface StaffRow {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: StaffRole
  readonly isSupervised: boolean
  readonly standing: ColleagueStanding
  readonly seenAt: Date | null
  readonly isNeverSeen: boolean
  readonly bouncedAt: Date | null
  readonly linkUntil: Date | null
  readonly isMe: boolean
}

interface StaffTableProps {
  readonly staff: readonly StaffRow[]
  readonly timeZone: string
}

interface CellProps {
  readonly row: StaffRow
  readonly timeZone: string
}

export function StaffTable({ staff, timeZone }: StaffTableProps) {
  const t = useTranslations('staff')
  const role = useTranslations('nav.role')
  return (
    <Table
      caption={t('caption')}
      captionHidden
      rows={staff}
      rowKey={({ id }) => id}
      isPast={({ standing }) => standing === 'left'}
      columns={[
        {
          key: 'name',
          header: t('name'),
          isBare: true,
          isRowHeader: true,
          cell: (row) => <Who {...{ row, timeZone }} />,
        },
        {
          key: 'role',
          header: t('role'),
          cell: (row) => (row.isSupervised ? t('roleSupervised', { role: role(row.role) }) : role(row.role)),
        },
        { key: 'standing', header: t('state'), cell: (row) => <Standing row={row} timeZone={timeZone} /> },
        { key: 'seen', header: t('seen'), cell: (row) => <Seen {...{ row, timeZone }} /> },
        {
          key: 'act',
          header: t('act'),
          headerHidden: true,
          cell: ({ id, name }) => (
            <TextLink href={`/settings/staff/${id}`} aria-label={t('changeWhom', { name })}>
              {t('change')}
            </TextLink>
          ),
        },
      ]}
    />
  )
}

function Who({ row: { name, email, bouncedAt, isMe }, timeZone }: CellProps) {
  const t = useTranslations('staff')
  return (
    <>
      <span className="wrap-anywhere">{isMe ? t('me', { name }) : name}</span>
      <span className="block text-small font-normal text-muted">
        <StaffEmail {...{ email, bouncedAt, timeZone }} />
      </span>
    </>
  )
}

function Standing({ row, timeZone }: CellProps) {
  const t = useTranslations('staff')
  const format = useFormatter()
  const until = row.linkUntil && format.dateTime(row.linkUntil, { dateStyle: 'medium', timeZone })
  return t(`states.${row.standing}`, { date: until ?? '' })
}

function Seen({ row: { seenAt: at, isNeverSeen }, timeZone }: CellProps) {
  const t = useTranslations('staff')
  const format = useFormatter()
  if (!at) return <span className="text-muted">{t(isNeverSeen ? 'never' : 'longAgo')}</span>
  return <Time at={at}>{format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone })}</Time>
}
