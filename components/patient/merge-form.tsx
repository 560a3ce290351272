'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { ConfirmField } from '@/components/form/confirm-field'
import { FormProblem } from '@/components/form/form-problem'
import type { AskForPasskey } from '@/components/form/passkey-action'
import type { FormAction } from '@/components/form/use-action-form'
import { useConfirmedForm } from '@/components/form/use-confirmed-form'
import { Actions } from '@/components/ui/actions'
import { PickRow } from '@/components/ui/pick-row'
import { SubmitButton } from '@/components/ui/submit-button'
import { Table } from '@/components/ui/table'
import { TextLink } from '@/components/ui/text-link'
import { carerLine } from '@/lib/patients/carer'
import { type Choosable, choosable } from '@/lib/patients/choosable'
import type { Patient } from '@/lib/patients/patient'

interface Side {
  readonly patient: Patient
  readonly hangs: {
    readonly forms: number
    readonly cases: number
    readonly openCases: number
    readonly links: number
  } | null
}

interface MergeFormProps {
  readonly action: FormAction
  readonly ask: AskForPasskey
  readonly pair: {
    /** The record that is kept, and the other one. */
    readonly sides: readonly [Side, Side]
    /** Where they differ, and whether only the other one says anything. */
    readonly differing: readonly { readonly field: Choosable; readonly isOther: boolean }[]
    readonly drawn: string
  }
}

/** Two records beside each other: where they differ it is chosen what is right. */
export function MergeForm({ action, ask, pair: { sides, differing, drawn } }: MergeFormProps) {
  const t = useTranslations('patient.merge')
  const sending = useTranslations('form')('sending')
  const { formAction, problem, errors, typed, confirm } = useConfirmedForm(action, ask)
  const [{ patient: kept }, { patient: other }] = sides
  const rows = useRows()
  const cell = (side: SideName, row: Row) => {
    const differs = differing.find(({ field }) => field === row.key)
    const first = differs?.isOther ? 'other' : 'this'
    const isPicked = differs ? (typed(row.key) || first) === side : null
    return <Cell row={row} side={side} words={row.said(sides[side === 'this' ? 0 : 1])} isPicked={isPicked} />
  }
  return (
    <form action={formAction} noValidate className="max-w-[60rem]">
      <FormProblem problem={problem} errors={errors} />
      <p className="mb-4 max-w-prose">{t('compareLead', { number: kept.recordNumber })}</p>
      {differing.some(({ field }) => field === 'dateOfBirth') ? (
        <p className="mb-4 font-semibold">{t('born')}</p>
      ) : null}
      <input type="hidden" name="patientId" value={kept.id} />
      <input type="hidden" name="otherId" value={other.id} />
      <input type="hidden" name="drawn" value={drawn} />
      <Table
        caption={t('compare')}
        captionHidden
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { key: 'what', header: t('what'), isRowHeader: true, isBare: true, cell: ({ term }) => term },
          { key: 'this', header: t('this'), cell: (row) => cell('this', row) },
          { key: 'other', header: t('other'), cell: (row) => cell('other', row) },
        ]}
      />
      <div className="mt-5 empty:hidden">
        <ConfirmField {...confirm} />
      </div>
      <Actions>
        <SubmitButton pendingLabel={sending}>{t('go')}</SubmitButton>
        <TextLink href={`/patients/${kept.id}/merge`}>{t('another')}</TextLink>
      </Actions>
    </form>
  )
}

type SideName = 'this' | 'other'

interface CellProps {
  readonly row: Row
  readonly side: SideName
  readonly words: string
  /** Null where the two do not differ. */
  readonly isPicked: boolean | null
}

function Cell({ row: { key, term }, side, words, isPicked }: CellProps) {
  const t = useTranslations('patient.merge')
  if (isPicked === null) return <bdi className="wrap-anywhere">{words}</bdi>
  return (
    <PickRow
      type="radio"
      id={`${key}-${side}`}
      name={key}
      value={side}
      label={words}
      defaultChecked={isPicked}
      input={{ 'aria-label': `${term}, ${t(side)}: ${words}` }}
    />
  )
}

interface Row {
  readonly key: string
  readonly term: string
  readonly said: (side: Side) => string
}

function useRows(): readonly Row[] {
  const t = useTranslations('patient.merge')
  const label = useTranslations('newPatient')
  const carer = useTranslations('carer')
  const format = useFormatter()
  const value = (patient: Patient, field: Choosable): string => {
    if (field === 'phone') {
      const { phone, mayLeaveMessage, textTo } = patient
      const agreed = { message: String(mayLeaveMessage), texts: String(textTo !== null) }
      return phone === null ? '' : t('number', { phone, ...agreed })
    }
    if (field === 'sex') return label(`sexes.${patient.sex}`)
    if (field === 'dateOfBirth') {
      return format.dateTime(new Date(patient.dateOfBirth), { dateStyle: 'long', timeZone: 'UTC' })
    }
    if (field === 'carer') {
      const { carer: who } = patient
      return who ? `${carerLine(who)}. ${carer(who.mayKnow ? 'mayKnow' : 'mayNotKnow')}` : ''
    }
    return patient[field] ?? ''
  }
  const counted = ({ hangs }: Side) => (hangs ? t('count', { ...hangs, open: hangs.openCases }) : t('empty'))
  return [
    { key: 'recordNumber', term: label('recordNumber'), said: ({ patient }) => patient.recordNumber },
    ...choosable.map((field) => ({
      key: field,
      term: label(field),
      said: ({ patient }: Side) => value(patient, field) || t('empty'),
    })),
    { key: 'hangs', term: t('hangs'), said: counted },
  ]
}
