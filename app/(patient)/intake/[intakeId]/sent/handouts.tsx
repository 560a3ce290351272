import { getTranslations } from 'next-intl/server'
import { HandoutRow } from '@/components/patient/handout-row'
import { openHandoutFromList } from '../../../my/actions'

interface Props {
  readonly handouts: readonly { readonly id: string; readonly title: string; readonly isRead: boolean }[]
}

/** What came with the result, to read at once. */
export async function Handouts({ handouts }: Props) {
  const t = await getTranslations('sent')
  if (handouts.length === 0) return null
  return (
    <section aria-labelledby="handouts">
      <h2 id="handouts" className="mb-3 text-heading font-bold">
        {t('handouts')}
      </h2>
      <ul className="border-t border-rule">
        {handouts.map(({ id, title, isRead }) => (
          <HandoutRow key={id} handout={{ id, title, state: isRead ? 'read' : 'new' }} open={openHandoutFromList} />
        ))}
      </ul>
    </section>
  )
}
