import { useFormatter, useTranslations } from 'next-intl'
import { OneTapForm } from '@/components/case/one-tap-form'
import type { FormAction } from '@/components/form/use-action-form'
import { LockSign } from '@/components/ui/lock-sign'
import { Table } from '@/components/ui/table'
import { TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import { isForOneReader, type MessageKind, type MessageProblem, type MessageState } from '@/lib/messages/message'

interface OutboxRow {
  readonly id: string
  readonly kind: MessageKind
  /** Whose page it leads to; null for a colleague. */
  readonly patientId: string | null
  readonly name: string
  readonly isRestricted: boolean
  readonly address: string
  readonly by: 'text' | 'e-mail'
  readonly state: MessageState
  readonly problem: MessageProblem | null
  readonly attempts: number
  readonly at: Date
  readonly canSendAgain: boolean
}

interface OutboxTableProps {
  readonly messages: readonly OutboxRow[]
  readonly timeZone: string
  readonly sendAgain: FormAction
}

const hasGoneWrong = (state: MessageState) => state === 'bounced' || state === 'failed'

export function OutboxTable({ messages, timeZone, sendAgain }: OutboxTableProps) {
  const t = useTranslations('outbox')
  const format = useFormatter()
  return (
    <Table
      caption={t('caption')}
      captionHidden
      rows={messages}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'at',
          header: t('at'),
          isBare: true,
          cell: ({ at }) => (
            <span className="whitespace-nowrap">
              <Time at={at}>{format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone })}</Time>
            </span>
          ),
        },
        {
          key: 'kind',
          header: t('kind'),
          isBare: true,
          isRowHeader: true,
          cell: ({ kind }) => <span className="whitespace-nowrap">{t(`kinds.${kind}`)}</span>,
        },
        { key: 'to', header: t('to'), cell: (row) => <To row={row} /> },
        {
          key: 'state',
          header: t('state'),
          cell: ({ state, problem, by }) => (
            <>
              <span className={hasGoneWrong(state) ? 'font-semibold' : undefined}>{t(`states.${state}`)}</span>
              {problem ? <span className="block text-small text-muted">{t(`problem.${problem}`, { by })}</span> : null}
            </>
          ),
        },
        {
          key: 'tries',
          header: t('tries'),
          align: 'end',
          cell: ({ attempts }) => <span className="tabular-nums">{attempts}</span>,
        },
        {
          key: 'act',
          header: t('act'),
          headerHidden: true,
          cell: (row) => <Acts row={row} sendAgain={sendAgain} />,
        },
      ]}
    />
  )
}

function To({ row }: { readonly row: OutboxRow }) {
  const t = useTranslations('outbox')
  const name = row.name || t('nobody')
  return (
    <>
      {row.patientId && row.name ? (
        <>
          <TextLink href={`/patients/${row.patientId}`} className="wrap-anywhere">
            {name}
          </TextLink>
          {row.isRestricted ? <LockSign label={t('restricted')} /> : null}
        </>
      ) : (
        <span className="wrap-anywhere">{name}</span>
      )}
      <span id={`address-${row.id}`} className="block text-small wrap-anywhere text-muted">
        {row.address || t('addressGone')}
      </span>
    </>
  )
}

interface ActsProps extends Pick<OutboxTableProps, 'sendAgain'> {
  readonly row: OutboxRow
}

function Acts({ row: { id, kind, name, state, address, canSendAgain }, sendAgain }: ActsProps) {
  const t = useTranslations('outbox')
  return (
    <span className="flex flex-wrap items-center gap-3">
      {state === 'kept' && address && !isForOneReader(kind) ? (
        <TextLink href={`/settings/outbox/${id}`} aria-label={t('readWhat', { name })}>
          {t('read')}
        </TextLink>
      ) : null}
      {canSendAgain ? (
        <OneTapForm action={sendAgain} fields={{ messageId: id }} label={t('again')} describedBy={`address-${id}`} />
      ) : null}
    </span>
  )
}
