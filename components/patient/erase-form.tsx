'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/form/form-problem'
import { OwnProof } from '@/components/form/own-proof'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { type Proof, useProof } from '@/components/form/with-proof'
import { Actions } from '@/components/ui/actions'
import { Radios } from '@/components/ui/radios'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { TextLink } from '@/components/ui/text-link'
import { Textarea } from '@/components/ui/textarea'
import { leadsGrounds } from '@/lib/patients/grounds'

interface EraseFormProps {
  readonly action: FormAction
  readonly proof: Proof
  readonly patientId: string
  readonly recordNumber: string
  /** What the page was drawn with. */
  readonly drawn: string
}

/** Why, which record, and who asks: nobody erases by a slip of the hand. */
export function EraseForm({ action, proof, patientId, recordNumber, drawn }: EraseFormProps) {
  const t = useTranslations('patient.erase')
  const sending = useTranslations('form')('sending')
  const labels = { ground: t('ground'), words: t('words'), recordNumber: t('number'), password: t('password') }
  const { formAction, problem, errors, errorOf, typed } = useActionForm(useProof(action, proof, 'password'), { labels })
  return (
    <form action={formAction} noValidate className="max-w-[36rem]">
      <FormProblem problem={problem} errors={errors} />
      <input type="hidden" name="patientId" value={patientId} />
      <input type="hidden" name="drawn" value={drawn} />
      <div className="flex flex-col gap-5">
        <Radios
          id="ground"
          name="ground"
          label={labels.ground}
          error={errorOf('ground')}
          options={leadsGrounds.map((ground) => ({ value: ground, label: t(`grounds.${ground}`) }))}
          defaultValue={typed('ground')}
        />
        <Textarea
          id="words"
          name="words"
          label={labels.words}
          hint={t('wordsHint')}
          error={errorOf('words')}
          defaultValue={typed('words')}
          maxLength={500}
          rows={2}
        />
        <TextInput
          id="recordNumber"
          name="recordNumber"
          label={labels.recordNumber}
          hint={<bdi className="wrap-anywhere">{t('numberHint', { number: recordNumber })}</bdi>}
          error={errorOf('recordNumber')}
          defaultValue={typed('recordNumber')}
          autoComplete="off"
          maxLength={100}
        />
        <OwnProof by={proof.by} name="password" label={labels.password} error={errorOf('password')} />
      </div>
      <Actions>
        <SubmitButton pendingLabel={sending}>{t('go')}</SubmitButton>
        <TextLink href={`/patients/${patientId}`}>{t('back')}</TextLink>
      </Actions>
    </form>
  )
}
