import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { GiveListForm } from '@/components/staff/give-list-form'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { TextLink } from '@/components/ui/text-link'
import { viewInHand } from '@/lib/operations/cases/view-in-hand'
import { guarded, valueOrLeave } from '../../../guarded'
import { ClinicFrame, currentStaff } from '../../clinic-frame'
import { give } from './actions'
import { Away } from './away'
import { choicesOf } from './choices'
import { Taken } from './taken'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('inHand'),
})

/** What its parts in the browser say. */
const words = ['case.give', 'form', 'inHand', 'obstacles'] as const

/** `me` is whoever asks. */
export default guarded(words, async ({ params, searchParams }: PageProps<'/colleagues/[staffId]'>) => {
  const actor = await currentStaff()
  const { staffId } = await params
  const held = valueOrLeave(await viewInHand(actor, { staffId: staffId === 'me' ? actor.staffId : staffId }))
  const { id, name, isMe, colleagues, groups, total } = held
  const { given, taken, returned, said, left } = await searchParams
  const count = Number(returned ?? taken ?? given)
  const t = await getTranslations('inHand')
  return (
    <ClinicFrame actor={actor} at={isMe ? 'account' : 'settings'}>
      <PageTitle
        above={
          isMe ? (
            <TextLink href="/worklist?show=mine">{t('toWorklist')}</TextLink>
          ) : (
            <TextLink href={`/settings/staff/${id}`}>{name}</TextLink>
          )
        }
        lead={t(isMe ? 'lead' : 'leadOther')}
      >
        {isMe ? t('titleMine') : t('title', { name })}
      </PageTitle>
      <div className="flex max-w-[46rem] flex-col gap-8">
        {count > 0 || said === 'away' || said === 'back' ? (
          <Notice kind="success" role="status">
            {said === 'away'
              ? t('saidAway')
              : said === 'back'
                ? t('saidBack')
                : t(returned ? 'returned' : taken ? 'taken' : 'given', { count, name })}
            {Number(left) > 0 ? ` ${t('left', { count: Number(left), name })}` : null}
          </Notice>
        ) : null}
        <Taken held={held} />
        <section aria-labelledby="give-title">
          <h2 id="give-title" className="mb-3 text-heading font-bold">
            {t('giveTitle')}
          </h2>
          {total === 0 ? (
            <p>{t('none')}</p>
          ) : colleagues.length + groups.length === 0 ? (
            <p>{t('nobody')}</p>
          ) : (
            <GiveListForm
              key={`${String(given)} ${String(taken)} ${String(returned)}`}
              action={give}
              fromId={id}
              meId={isMe ? undefined : actor.staffId}
              cases={await choicesOf(held)}
              {...{ colleagues, groups, total }}
            />
          )}
        </section>
        <Away held={held} />
      </div>
    </ClinicFrame>
  )
})
