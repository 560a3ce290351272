import { useTranslations } from 'next-intl'
import { Disclosure } from '@/components/ui/disclosure'
import { Notice } from '@/components/ui/notice'
import { TextLink } from '@/components/ui/text-link'
import { isWrittenTo, type ToldBy } from '@/lib/cases/told-by'
import type { Locale } from '@/lib/intake/questionnaire'

interface OnPaperProps {
  readonly toldBy: ToldBy
  readonly givenName: string
  /** What the patient answered in. */
  readonly locale: Locale
  readonly handouts: readonly { readonly id: string; readonly title: string }[]
}

/** That nothing tells the patient of what is sent, before it is sent; and each handout to print instead. */
export function OnPaper({ toldBy, givenName, locale, handouts }: OnPaperProps) {
  const t = useTranslations('case.onPaper')
  if (isWrittenTo(toldBy)) return null
  return (
    <div className="mb-3 flex max-w-prose flex-col gap-1">
      <Notice kind="warning">{t(toldBy, { name: givenName })}</Notice>
      <Disclosure summary={t('print')}>
        <ul className="flex flex-col">
          {handouts.map(({ id, title }) => (
            <li key={id}>
              <TextLink href={`/handouts/${id}?locale=${locale}`} className="inline-block py-1">
                {title}
              </TextLink>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}
