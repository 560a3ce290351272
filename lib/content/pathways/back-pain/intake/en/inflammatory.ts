import type { ItemWords } from '@/lib/intake/questionnaire'

export const inflammatory: Readonly<Record<string, ItemWords>> = {
  'age-at-onset': {
    ask: 'How old were you when this kind of back pain first came?',
    hint: 'A good guess is fine.',
    label: 'Age at first pain',
    aboutAnother: { ask: 'How old was {name} when this kind of back pain first came?' },
  },
  'axspa-features': {
    ask: 'Which of these fit you?',
    hint: 'They can mean that your back is inflamed. Tick all that fit.',
    label: 'Signs of inflamed back',
    options: {
      'wakes-second-half-of-night': 'Pain wakes me in the second half of the night',
      'buttock-pain': 'I have pain in my buttocks',
      'better-with-movement': 'The pain gets better when I move',
      'nsaid-relief-within-48h': 'Tablets such as ibuprofen or naproxen help within 2 days',
      'close-relative': 'A parent, brother, sister or child of mine has an inflamed spine (spondyloarthritis)',
      'past-arthritis': 'I have, or once had, a joint that was swollen and sore (arthritis)',
      'past-enthesitis': 'I have, or once had, pain where a tendon meets the bone, such as at the heel',
      psoriasis: 'I have, or once had, psoriasis (dry, scaly patches of skin)',
    },
    aboutAnother: {
      ask: 'Which of these fit {name}?',
      hint: 'They can mean that {name}’s back is inflamed. Tick all that fit.',
      options: {
        'wakes-second-half-of-night': 'Pain wakes {name} in the second half of the night',
        'buttock-pain': '{name} has pain in the buttocks',
        'better-with-movement': 'The pain gets better when {name} moves',
        'close-relative': 'A parent, brother, sister or child of {name} has an inflamed spine (spondyloarthritis)',
        'past-arthritis': '{name} has, or once had, a joint that was swollen and sore (arthritis)',
        'past-enthesitis': '{name} has, or once had, pain where a tendon meets the bone, such as at the heel',
        psoriasis: '{name} has, or once had, psoriasis (dry, scaly patches of skin)',
      },
    },
  },
  'morning-stiffness-minutes': {
    ask: 'When you wake up, for how many minutes does your back feel stiff?',
    hint: 'If it does not feel stiff, write 0.',
    label: 'Stiff after waking',
    aboutAnother: { ask: 'When {name} wakes up, for how many minutes does the back feel stiff?' },
  },
}
