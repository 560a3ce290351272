'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useMemo } from 'react'
import { keeping } from '@/components/form/keeping'
import { useSentences } from '@/components/form/use-sentences'
import { Actions } from '@/components/ui/actions'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { type ImportPreview, type ImportState, noImport } from '@/lib/forms/import-state'

interface ImportFormProps {
  readonly action: (state: ImportState, form: FormData) => Promise<ImportState>
}

/** A file is looked at first; what it would do stands there before anybody is added. */
export function ImportForm({ action }: ImportFormProps) {
  const t = useTranslations('import')
  const sending = useTranslations('form')('sending')
  const obstacle = useSentences('obstacles')
  const kept = useMemo(() => keeping(action, (code) => ({ ...noImport, problem: obstacle(code) })), [action, obstacle])
  const [{ problem, text, preview }, formAction] = useActionState(kept, noImport)
  return (
    <form action={formAction}>
      {problem ? (
        <div className="mb-4">
          <Notice kind="warning" role="alert">
            {problem}
          </Notice>
        </div>
      ) : null}
      <div className="max-w-[32rem]">
        <Field id="file" label={t('file')} hint={t('fileHint')}>
          {(aria) => <input {...aria} type="file" name="file" accept=".csv,text/csv,text/plain" className="control" />}
        </Field>
      </div>
      <Actions>
        <SubmitButton variant={preview ? 'secondary' : 'primary'} pendingLabel={sending}>
          {t('look')}
        </SubmitButton>
      </Actions>
      {preview ? <Preview preview={preview} text={text} sending={sending} /> : null}
    </form>
  )
}

interface PreviewProps {
  readonly preview: ImportPreview
  readonly text: string
  readonly sending: string
}

function Preview({ preview: { fresh, first, present, problemCount, lines }, text, sending }: PreviewProps) {
  const t = useTranslations('import')
  return (
    <section aria-labelledby="preview" className="mt-8">
      <h2 id="preview" className="mb-2 text-heading font-semibold">
        {t('preview')}
      </h2>
      <div role="status">
        <ul className="mb-4 list-disc ps-5">
          <li>
            {t('fresh', { count: fresh })} {fresh > 0 ? t('asRead', { first }) : null}
          </li>
          {present > 0 ? <li>{t('present', { count: present })}</li> : null}
          <li>{t('problems', { count: problemCount })}</li>
        </ul>
      </div>
      {lines.length > 0 ? (
        <ul className="mb-4 border-t border-rule">
          {lines.map((line) => (
            <li key={line} className="border-b border-rule py-1 wrap-anywhere">
              {line}
            </li>
          ))}
        </ul>
      ) : null}
      {lines.length < problemCount ? <p className="mb-4">{t('more', { count: problemCount - lines.length })}</p> : null}
      {fresh > 0 ? (
        <>
          <textarea name="text" hidden readOnly value={text} />
          <SubmitButton pendingLabel={sending} name="by" value="seen">
            {t('add', { count: fresh })}
          </SubmitButton>
        </>
      ) : null}
    </section>
  )
}
