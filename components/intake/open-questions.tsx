import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { TextLink } from '@/components/ui/text-link'
import type { OpenSign } from '@/lib/triage/open-signs'

interface OpenQuestionsProps {
  readonly intakeId: string
  /** Of all questions, those about no sign too. */
  readonly count: number
  readonly signs: readonly OpenSign[]
}

/** What was passed over, before anything else: each open sign leads back to where it was asked. */
export function OpenQuestions({ intakeId, count, signs }: OpenQuestionsProps) {
  const t = useTranslations('check')
  if (count === 0) return null
  return (
    <div className="mb-8">
      <Notice kind="warning" title={t('open', { count })}>
        <p>{t('openMore')}</p>
        {signs.length > 0 ? (
          <>
            <p className="mt-3 font-semibold">{t('openSigns')}</p>
            <ul className="mt-1 list-disc ps-5">
              {signs.map(({ item, page, ask }) => (
                <li key={item} className="py-1">
                  <TextLink href={`/intake/${intakeId}/${page}?from=check`}>{ask}</TextLink>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </Notice>
    </div>
  )
}
