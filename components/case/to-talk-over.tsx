import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import type { HandoutView } from '@/lib/cases/handout-view'

/** What became of reading and asks for a person: it stands far below, with its handout, and is not to be missed. */
export function ToTalkOver({ handouts }: { readonly handouts: readonly HandoutView[] }) {
  const t = useTranslations('case.handoutState')
  const asking = handouts.flatMap(({ id, title, attention, seenTo }) =>
    attention && !seenTo ? [{ id, title, attention }] : [],
  )
  if (asking.length === 0) return null
  return (
    <div data-print="no" className="mt-4">
      <Notice kind="warning">
        {asking.map(({ id, title, attention }) => (
          <p key={id} className="wrap-anywhere">
            <a href={`#sent-${id}`}>{title}</a>: {t(`attention.${attention}`)}
          </p>
        ))}
      </Notice>
    </div>
  )
}
