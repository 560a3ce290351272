'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { type SubmitEvent, useState } from 'react'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { mostZipBytes } from '@/lib/handouts/zip-limits'
import { sendFile } from './send-file'

/** A handout that was saved as a file becomes a draft. With scripts it goes past the bound of forms, for it may hold pictures. */
export function ImportFile({ action }: { readonly action: FormAction }) {
  const t = useTranslations('writing.file')
  const sending = useTranslations('form')('sending')
  const router = useRouter()
  const { formAction, problem, errors, state } = useActionForm(action)
  const [said, setSaid] = useState<string | null>(null)
  const [isSending, setSending] = useState(false)

  const send = async (file: File) => {
    if (file.size > mostZipBytes) {
      setSaid(t('tooBig'))
      return
    }
    setSending(true)
    const sent = await sendFile('/handouts/import', file)
    setSending(false)
    if ('id' in sent) router.push(`/handouts/writing/${sent.id}`)
    else setSaid(sent.problem ?? t('notThrough'))
  }

  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    const file = new FormData(event.currentTarget).get('file')
    // A form without a file goes the usual way, and hears why not.
    if (!(file instanceof File) || file.size === 0) return
    event.preventDefault()
    setSaid(null)
    if (!isSending) void send(file)
  }

  return (
    <Disclosure summary={t('title')} open={state.code !== null}>
      <form action={formAction} onSubmit={onSubmit} noValidate className="flex max-w-[32rem] flex-col gap-3 py-1">
        <FormProblem problem={said ?? problem} errors={said === null ? errors : []} />
        <Field id="file" label={t('choose')} hint={t('hint')}>
          {(aria) => (
            <input
              {...aria}
              type="file"
              name="file"
              accept=".md,.zip,text/markdown,text/plain,application/zip"
              className="control"
            />
          )}
        </Field>
        <div>
          <SubmitButton variant="secondary" pendingLabel={sending} aria-disabled={isSending || undefined}>
            {isSending ? sending : t('go')}
          </SubmitButton>
        </div>
      </form>
    </Disclosure>
  )
}
