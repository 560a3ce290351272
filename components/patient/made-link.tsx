import { useFormatter, useTranslations } from 'next-intl'
import { CopyField } from '@/components/ui/copy-field'
import { PrintButton } from '@/components/ui/print-button'
import type { ShownLink } from '@/lib/forms/link-state'
import { LinkCode } from './link-code'

interface MadeLinkProps {
  readonly shown: ShownLink
  /** Where the page has another of its kind. */
  readonly id?: string
  /** It leads to the short form that follows a case. */
  readonly isCheckIn?: boolean
  /** Where the page around it is no page for the patient. */
  readonly isScreenOnly?: boolean
  readonly givenName: string
  readonly clinicName: string
  readonly timeZone: string
}

/** A link that is shown once: to copy, to send in a sentence, to hold a phone over and to print. */
export function MadeLink(props: MadeLinkProps) {
  const {
    shown: { link, expiresAt, square },
    id = 'link',
    isCheckIn = false,
    isScreenOnly = false,
    givenName,
    clinicName,
    timeZone,
  } = props
  const t = useTranslations('patientLink')
  const format = useFormatter()
  return (
    <div
      role="status"
      data-print={isScreenOnly ? 'no' : undefined}
      className="mb-4 flex flex-col gap-4 border border-accent bg-tint p-4"
    >
      <div data-print="no" className="flex flex-col gap-4">
        <CopyField
          id={id}
          label={t('linkFor', { name: givenName })}
          hint={t('linkOnce', {
            date: format.dateTime(new Date(expiresAt), { dateStyle: 'medium', timeZone }),
          })}
          value={link}
          copyLabel={t('copy')}
          copiedLabel={t('copied')}
        />
        <CopyField
          id={`${id}Text`}
          label={t('text')}
          value={t(isCheckIn ? 'textCheckIn' : 'textBody', { name: givenName, link: link })}
          copyLabel={t('copy')}
          copiedLabel={t('copied')}
        />
      </div>
      <div className="flex flex-wrap items-center gap-5">
        <LinkCode square={square} label={t('code', { name: givenName })} />
        <div className="min-w-0 flex-1 basis-52">
          <p>{t('paper', { clinic: clinicName })}</p>
          {isScreenOnly ? null : (
            <p className="mt-2">
              <PrintButton>{t('print')}</PrintButton>
            </p>
          )}
        </div>
      </div>
    </div>
  )
}
