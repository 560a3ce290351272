/** What a desk reads that does not speak the patient's language; the patient's own words for it are messages. */
export const handoverCard = {
  'emergency-department': {
    opening: 'This person has back pain and also says:',
    request: 'Sent to be checked straight away for a serious cause.',
  },
  maternity: {
    opening: 'This person is pregnant, has back pain and also says:',
    request: 'Sent to be checked straight away, mother and baby.',
  },
} as const
