import type { Reasoned } from '@/lib/pathways/pathway'
import { legSigns, pelvicSigns } from '../intake/nerves'

/** The signs of the whole form that may have come since it was sent. */
export const asksAgain: readonly Reasoned[] = [
  {
    items: [...pelvicSigns, 'ces-checked', 'constipation'],
    why: 'the nerves of the bladder, the bowel and the saddle can be pressed within days; hours count',
  },
  {
    items: [...legSigns, 'arms-hands', 'refuses-to-walk'],
    why: 'numbness and weakness can come, or spread, after the first form',
  },
  {
    items: ['faint-clammy', 'sepsis-signs', 'chest-tearing', 'chest-spread', 'breath-pain', 'leg-clot'],
    why: 'the heart, the large vessels, a clot and sepsis can look like back pain at first',
  },
  {
    items: ['tummy-severe', 'aaa-sudden', 'pancreas', 'gi-bleed', 'cannot-keep-fluids-down'],
    why: 'an aneurysm or another organ can show itself late, and pain tablets can make a stomach bleed',
  },
  {
    items: ['kidney-infection', 'kidney-stone', 'blood-in-pee'],
    why: 'a kidney can be taken for the back for some days',
  },
  {
    items: ['fever-chills', 'headache-stiff-neck', 'shingles', 'jaundice', 'red-eye'],
    why: 'an infection or another illness shows its other signs days after the pain',
  },
  { items: ['paracetamol-over'], why: 'people who hurt for days take more than the box says' },
  {
    items: ['pregnancy', 'pregnancy-weeks', 'early-pregnancy-signs', 'late-pregnancy-signs'],
    why: 'a pregnancy may be new, and its signs come at any time',
  },
  { items: ['pain-now', 'can-stand'], why: 'strong pain, or not reaching the toilet, needs help whatever was before' },
]

/** What its rules read and it does not ask: each is unknown to it, never no. */
export const leavesOut: readonly Reasoned[] = [
  {
    items: ['trauma', 'onset', 'mechanism'],
    why: 'how the pain began was told once; a fall since then has a question of its own',
  },
  {
    items: [
      'cancer-history',
      'cancer-type',
      'cancer-under-treatment',
      'cancer-years-ago',
      'osteoporosis',
      'fused-spine',
      'sickle-cell',
      'immunosuppressed',
      'dialysis-line',
      'diabetes',
      'high-blood-pressure',
      'smoking',
      'one-kidney',
      'aaa-known',
      'ivdu',
    ],
    why: 'illnesses and habits stand in the first form, one press away',
  },
  {
    items: ['spinal-procedure', 'joint-injection', 'recent-infection-tb', 'recent-clot-risk'],
    why: 'they weigh with a sign, and each sign that is asked again is acted on by itself',
  },
  {
    items: ['weight-loss', 'night-pain', 'night-sweats', 'band-pain', 'shape-change'],
    why: 'they come slowly, not within two weeks',
  },
  {
    items: [
      'pain-duration-weeks',
      'trend',
      'pain-worst',
      'pain-sites',
      'worse-with',
      'assessed-before',
      'pain-changes-with-movement',
      'age-at-onset',
      'axspa-features',
    ],
    why: 'the course is asked as better or worse than in the first form',
  },
  { items: ['medicines', 'blood-thinner', 'steroid-long', 'nsaid-cautions'], why: 'medicines stand in the first form' },
  {
    items: ['phq2-interest', 'phq2-mood', 'phq9-self-harm', 'suicidal-thoughts', 'unsafe-home'],
    why: 'they are asked on private pages, and a link that comes by e-mail may be opened beside others',
  },
  { items: ['worries', 'goal', 'allergies'], why: 'nothing is typed; whoever wants to say more asks for a call' },
]
