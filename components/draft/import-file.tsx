'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'

/** A handout that was saved as a file becomes a draft. */
export function ImportFile({ action }: { readonly action: FormAction }) {
  const t = useTranslations('writing.file')
  const sending = useTranslations('form')('sending')
  const { formAction, problem, errors, state } = useActionForm(action)
  return (
    <Disclosure summary={t('title')} open={state.code !== null}>
      <form action={formAction} noValidate className="flex max-w-[32rem] flex-col gap-3 py-1">
        <FormProblem problem={problem} errors={errors} />
        <Field id="file" label={t('choose')} hint={t('hint')}>
          {(aria) => (
            <input {...aria} type="file" name="file" accept=".md,text/markdown,text/plain" className="control" />
          )}
        </Field>
        <div>
          <SubmitButton variant="secondary" pendingLabel={sending}>
            {t('go')}
          </SubmitButton>
        </div>
      </form>
    </Disclosure>
  )
}
