'use client'

import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/form/action-form'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'

interface WhyFormProps {
  readonly action: FormAction
  readonly fields: Readonly<Record<'patientId' | 'caseId', string>>
}

/** Two reasons take one press; any other is said in words. */
export function WhyForm({ action, fields }: WhyFormProps) {
  const t = useTranslations('restricted')
  const sending = useTranslations('form')('sending')
  const { formAction, problem, errors, errorOf, typed } = useActionForm(action, { labels: { words: t('words') } })
  return (
    <section aria-labelledby="why" className="max-w-[32rem]">
      <h2 id="why" className="mb-3 text-heading font-semibold">
        {t('why')}
      </h2>
      <div className="mb-6 flex flex-wrap gap-3">
        {(['care', 'cover'] as const).map((why) => (
          <ActionForm key={why} action={action} fields={{ ...fields, why, words: '' }}>
            <SubmitButton variant={why === 'care' ? 'primary' : 'secondary'} pendingLabel={sending}>
              {t(why)}
            </SubmitButton>
          </ActionForm>
        ))}
      </div>
      <h3 className="mb-2 font-semibold">{t('other')}</h3>
      <form action={formAction} noValidate>
        <FormProblem problem={problem} errors={errors} />
        {Object.entries({ ...fields, why: 'other' }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="mb-4">
          <TextInput
            id="words"
            name="words"
            label={t('words')}
            error={errorOf('words')}
            defaultValue={typed('words')}
            autoComplete="off"
            maxLength={300}
          />
        </div>
        <SubmitButton variant="secondary" pendingLabel={sending}>
          {t('openOther')}
        </SubmitButton>
      </form>
    </section>
  )
}
