import type { HandoverCard } from '@/lib/pathways/pathway'

export const handoverCard: HandoverCard = {
  ambulance: {
    opening: 'This person has back pain and also says:',
    request: 'Told to call an ambulance and be checked straight away for a serious cause.',
  },
  'emergency-department': {
    opening: 'This person has back pain and also says:',
    request: 'Sent to be checked straight away for a serious cause.',
  },
  maternity: {
    opening: 'This person is pregnant, has back pain and also says:',
    request: 'Sent to be checked straight away, mother and baby.',
  },
}
