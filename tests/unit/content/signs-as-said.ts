import type { Answers, Subject } from '@/lib/intake/questionnaire'

/** A person who has what a sentence says, beside a plain spasm. */
export interface Said {
  readonly patient?: Partial<Subject>
  readonly answers: Answers
}

const each = (...many: readonly Answers[]): readonly Said[] => many.map((answers) => ({ answers }))
const at = (age: number, ...many: readonly Answers[]): readonly Said[] =>
  many.map((answers) => ({ patient: { age }, answers }))
const pregnant = (answers: Answers): Said => ({
  patient: { sex: 'female' },
  answers: { pregnancy: 'yes', 'pregnancy-weeks': 25, 'late-pregnancy-signs': ['none'], ...answers },
})

const fever = { 'fever-chills': 'yes' }
const kidney = { 'kidney-infection': 'yes' }
const cancer = {
  'cancer-history': 'yes',
  'cancer-type': 'bowel',
  'cancer-under-treatment': 'no',
  'cancer-years-ago': 10,
}
const fall = { trauma: 'minor', onset: 'after-injury', mechanism: ['fall'] }
const lift = { onset: 'sudden', mechanism: ['lift'], 'pain-now': 7 }
const weak = { 'neuro-weak-one': 'new' }

/** Each sentence of the lists that say "now" or "today", and the answers that it stands for. */
export const said: Readonly<Record<string, readonly Said[]>> = {
  'You cannot pee, or it is hard to start or stop.': each({ 'ces-retention': 'new' }),
  'You leak pee or poo, or you cannot feel when you need to go.': each(
    { 'ces-bladder-leak': 'new' },
    { 'ces-bowel': 'new' },
    { 'ces-flow-feeling': 'new' },
  ),
  'The skin around your bottom or between your legs is numb or tingles.': each({ 'ces-saddle': 'new' }),
  'You feel less in sex, or can no longer get hard.': each({ 'ces-sexual': 'new' }),
  'Pain runs down both legs, or both tingle, go numb or get weak.': each(
    { 'ces-both-legs': 'new' },
    { 'neuro-weak-both': 'new' },
  ),
  'Your legs do not go where you want, or give way.': each({ 'neuro-gait': 'new' }),
  'You have chest pain or pressure, a tearing pain, or trouble breathing.': each(
    { 'chest-tearing': 'yes' },
    { 'chest-spread': 'yes' },
  ),
  'A disease has made your spine stiff, and you had a fall or a bump.': each(
    { 'fused-spine': 'stiff-disease', ...fall },
    { 'fused-spine': 'stiff-disease', trauma: 'major' },
  ),
  'You have very bad pain in your tummy, or it is hard or swollen.': each({ 'tummy-severe': 'yes' }),
  'You faint, or you turn cold, clammy or gray.': each({ 'faint-clammy': 'yes' }),
  'You have a sudden very bad headache.': each({ 'headache-stiff-neck': 'yes' }),
  'You are confused, or your skin looks blotchy or blue.': each({ 'sepsis-signs': 'yes' }),

  'One leg or foot gets weak, or your foot drags.': each(weak),
  'Your hands or arms go numb, weak or clumsy.': each({ 'arms-hands': 'new' }),
  'You have a fever, chills or the shakes.': each(fever),

  'You had a car crash, a bad fall or a hard blow, in sport or elsewhere.': each({ trauma: 'major' }),
  'You have a fever, and catch infections easily, inject drugs, have diabetes or a dialysis line.': each(
    { ...fever, immunosuppressed: 'yes' },
    { ...fever, ivdu: 'yes' },
    { ...fever, diabetes: 'yes' },
    { ...fever, 'dialysis-line': 'yes' },
  ),
  'You have a fever and had surgery on your back, or a needle in your back or a joint, in the past 3 months.': each(
    { ...fever, 'spinal-procedure': 'yes' },
    { ...fever, 'joint-injection': 'yes' },
  ),
  'Your side hurts and it burns when you pee, and you cannot keep drinks down, are pregnant or have one kidney.': [
    ...each({ ...kidney, 'cannot-keep-fluids-down': 'yes' }, { ...kidney, 'one-kidney': 'yes' }),
    pregnant(kidney),
  ],
  'You take a blood thinner, and strong back pain came all at once.': each({
    'blood-thinner': 'yes',
    onset: 'sudden',
    'pain-now': 7,
  }),
  'You fell, are 65 or older, and cannot stand.': at(65, { ...fall, 'can-stand': 'no' }),
  'It hurts to breathe in, and one leg is swollen, or you are pregnant or just gave birth.': [
    ...each({ 'breath-pain': 'yes', 'leg-clot': 'yes' }),
    pregnant({ 'breath-pain': 'yes' }),
    { patient: { sex: 'female' }, answers: { 'breath-pain': 'yes', pregnancy: 'birth-12-weeks' } },
  ],
  'You have bad pain in your upper tummy that goes to your back, and you throw up.': each({ pancreas: 'yes' }),
  'You have a swollen main blood vessel (aneurysm) and the pain is new.': each({ 'aaa-known': 'yes' }),
  'Your poo is black like tar, or you throw up blood.': each({ 'gi-bleed': 'yes' }),
  'You took more pain tablets in one day than the box says.': each({ 'paracetamol-over': 'yes' }),
  'You may be pregnant and you bleed, faint, or have pain on one side or at the tip of your shoulder.': [
    'bleeding',
    'faint',
    'one-sided-pain',
    'shoulder-tip-pain',
  ].map((sign) => ({
    patient: { sex: 'female' },
    answers: { pregnancy: 'possible', 'early-pregnancy-signs': [sign] },
  })),
  'You are over 20 weeks pregnant, and pains come and go, there is blood or a gush, or your baby moves less.': [
    pregnant({ 'late-pregnancy-signs': ['pains-come-and-go'] }),
    pregnant({ 'late-pregnancy-signs': ['blood-or-gush'] }),
    pregnant({ 'late-pregnancy-signs': ['baby-moves-less'] }),
  ],
  'A child under 16 has back pain with a fever, a sign from the lists above, or will not walk.': at(
    12,
    fever,
    { 'ces-saddle': 'new' },
    { 'refuses-to-walk': 'yes' },
  ),

  'You had a small fall or bump. You are 65 or older, have thin bones, or take steroids or a blood thinner.': [
    ...at(65, fall),
    ...each({ ...fall, osteoporosis: 'yes' }, { ...fall, 'steroid-long': 'yes' }, { ...fall, 'blood-thinner': 'yes' }),
  ],
  'A lift, bend or cough brought sudden strong pain. You are 75 or older, have thin bones or take steroids.': [
    ...at(75, lift, { ...lift, mechanism: ['bend'] }, { ...lift, mechanism: ['cough-or-sneeze'] }),
    ...each({ ...lift, osteoporosis: 'yes' }, { ...lift, 'steroid-long': 'yes' }),
  ],
  'A lift brought sudden strong pain and you are 75 or older, have thin bones or take steroids.': [
    ...at(75, lift),
    ...each({ ...lift, osteoporosis: 'yes' }, { ...lift, 'steroid-long': 'yes' }),
  ],
  'The pain is so bad that you cannot stand or get to the toilet.': each({ 'can-stand': 'no' }),
  'Your side hurts, and you feel hot or it burns when you pee.': each(kidney),
  'There is blood in your pee.': each({ 'blood-in-pee': 'yes' }),
  'You had surgery or a needle in your back in the past 3 months.': each({
    'spinal-procedure': 'yes',
  }),
  'You have injected drugs in the past year.': each({ ivdu: 'yes' }),
  'You have a sore rash with blisters on one side.': each({ shingles: 'yes' }),
  'It hurts when you breathe in.': each({ 'breath-pain': 'yes' }),
  'One leg or calf is swollen, warm or sore.': each({ 'leg-clot': 'yes' }),
  'Your skin or your eyes look yellow.': each({ jaundice: 'yes' }),
  'You had cancer in the past 10 years, and the pain is strong, gets worse, stays all night or is high up in your back.':
    each(
      { ...cancer, 'pain-now': 7 },
      { ...cancer, trend: 'worse' },
      { ...cancer, 'night-pain': 'constant' },
      { ...cancer, 'pain-sites': ['upper-back'] },
    ),
  'You lose weight and do not try to, and you hurt all night or sweat at night.': each(
    { 'weight-loss': 'unplanned', 'night-pain': 'constant' },
    { 'weight-loss': 'unplanned', 'night-sweats': 'yes' },
  ),
  'Bad pain comes in waves from your side to your groin. If you are 60 or older, go to the emergency department.': each(
    {
      'kidney-stone': 'yes',
    },
  ),
  'One eye is red and sore, and light hurts it.': each({ 'red-eye': 'yes' }),

  'It is hard to start or stop peeing, or you cannot pee at all.': each({ 'ces-retention': 'new' }),
  'You feel less when you pee, or cannot tell when your bladder is full.': each({ 'ces-flow-feeling': 'new' }),
  'You leak pee when you do not mean to, even once.': each({ 'ces-bladder-leak': 'new' }),
  'You leak poo, do not feel it pass, or cannot feel when you need to go.': each({ 'ces-bowel': 'new' }),
  'The skin is numb or tingles around your bottom or between your legs.': each({ 'ces-saddle': 'new' }),
  'You feel less in sex, or can no longer get hard or ejaculate.': each({ 'ces-sexual': 'new' }),
  'Pain runs down both legs, or both tingle or go numb.': each({ 'ces-both-legs': 'new' }),
  'Both legs are weak.': each({ 'neuro-weak-both': 'new' }),
  'One sign from the list above began 2 weeks to 3 months ago and stays the same.': each(
    { 'ces-retention': 'recent' },
    { 'ces-saddle': 'recent' },
    { 'ces-both-legs': 'recent' },
    { 'neuro-weak-both': 'recent' },
    { 'neuro-gait': 'recent' },
  ),
  'A leg is weak. Have one of the first seven signs from the list above, even if it began weeks ago.': each(
    { ...weak, 'ces-retention': 'recent' },
    { ...weak, 'ces-both-legs': 'recent' },
  ),
  'A leg is weak. Have had cancer.': each({ ...weak, ...cancer, 'cancer-years-ago': 30 }),
  'A leg is weak. Had a fall or a bump.': each({ ...weak, ...fall }, { ...weak, trauma: 'major' }),
  'A leg is weak. Have a fever or chills.': each({ ...weak, ...fever }),
  'A leg is weak. Take a blood thinner.': each({ ...weak, 'blood-thinner': 'yes' }),

  'you cannot pee, you leak pee or poo, or you cannot feel when you need to go': each(
    { 'ces-retention': 'new' },
    { 'ces-bladder-leak': 'new' },
    { 'ces-bowel': 'new' },
    { 'ces-flow-feeling': 'new' },
  ),
  'the skin round your bottom or between your legs goes numb': each({ 'ces-saddle': 'new' }),
  'a leg gets weak, or pain runs down both legs': each(weak, { 'ces-both-legs': 'new' }),
  'you have a fever, chills or the shakes': each(fever),
  'you have chest pain, trouble breathing, or very bad pain in your tummy': each(
    { 'chest-tearing': 'yes' },
    { 'tummy-severe': 'yes' },
  ),
  'you faint, or turn cold and clammy': each({ 'faint-clammy': 'yes' }),
}
