import type { ItemWords } from '@/lib/intake/questionnaire'

export const generalHealth: Readonly<Record<string, ItemWords>> = {
  osteoporosis: { ask: 'You have thin bones, or broke a bone in a small fall', label: 'Thin bones' },
  'steroid-long': {
    ask: 'You have taken steroid tablets for 3 months or more',
    hint: 'Such as prednisone or prednisolone. Inhalers and creams do not count.',
    label: 'Long-term steroid tablets',
  },
  'shape-change': { ask: 'A new lump, a new stoop or a change in the shape of your back', label: 'Back shape changed' },
  'cancer-history': { ask: 'You have cancer, or had it at any time in the past', label: 'Ever had cancer' },
  'cancer-type': {
    ask: 'Which cancer did you have?',
    hint: 'If you have had more than one, choose the most serious.',
    label: 'Kind of cancer',
    options: {
      breast: 'Breast',
      lung: 'Lung',
      prostate: 'Prostate',
      kidney: 'Kidney',
      thyroid: 'Thyroid',
      myeloma: 'Myeloma (a blood and bone cancer)',
      bowel: 'Bowel',
      'basal-cell-skin': 'Only a basal cell skin cancer',
      other: 'Another kind, or I’m not sure which',
    },
  },
  'cancer-under-treatment': { ask: 'Are you having cancer treatment now?', label: 'Cancer treatment now' },
  'cancer-years-ago': {
    ask: 'How many years ago was the cancer found?',
    hint: 'If it was less than a year ago, write 0. A good guess is fine.',
    label: 'Cancer found, years ago',
  },
  'weight-loss': {
    ask: 'Have you lost weight?',
    label: 'Weight loss',
    options: {
      none: 'No',
      unplanned: 'Yes, without trying',
      planned: 'Yes, and I was trying to',
    },
  },
  'night-pain': {
    ask: 'What is the pain like at night?',
    label: 'Pain at night',
    options: {
      none: 'I have no pain at night',
      'eases-when-turning': 'It hurts, but it eases when I turn or move',
      constant: 'It stays the same, however I lie',
    },
  },
  'night-sweats': {
    ask: 'You sweat so much at night that your sheets get wet',
    label: 'Drenching night sweats',
  },
  'band-pain': { ask: 'A tight band of pain around your chest or tummy', label: 'Band of pain' },
  'fever-chills': {
    ask: 'Have you had a fever, chills or the shakes?',
    label: 'Fever or chills',
    options: { 'after-vaccine-and-gone': 'Only after a vaccine, and it has gone' },
  },
  'sepsis-signs': {
    ask: 'You are confused, very short of breath, or your skin is blotchy or blue',
    hint: 'On darker skin, look at your lips, your tongue, your palms and under your nails.',
    label: 'Confused, breathless, blotchy',
  },
  ivdu: {
    ask: 'You have injected drugs in the past year',
    hint: 'We ask as germs can get into the blood this way. No one will judge you. Only the clinicians who treat you see this.',
    label: 'Injected drugs',
  },
  immunosuppressed: {
    ask: 'You have an illness, or take a drug, that makes you catch infections more easily',
    hint: 'Such as HIV, chemotherapy, or a drug you take after a transplant.',
    label: 'Catches infections easily',
  },
  'dialysis-line': { ask: 'You have dialysis, or a long-term line into a vein', label: 'Dialysis or line' },
  'spinal-procedure': {
    ask: 'You had surgery or a needle in your back in the past 3 months',
    hint: 'Such as a spinal or an epidural.',
    label: 'Recent back procedure',
  },
  'recent-infection-tb': {
    ask: 'You had a bad infection lately, or have ever had or lived with TB',
    label: 'Bad infection or TB',
  },
  diabetes: { ask: 'You have diabetes', label: 'Diabetes' },
  'blood-thinner': {
    ask: 'You take blood thinners',
    hint: 'Such as warfarin, apixaban or rivaroxaban.',
    label: 'Blood thinners',
  },
  'high-blood-pressure': {
    ask: 'You have high blood pressure',
    hint: 'Tick this even if tablets keep it down.',
    label: 'High blood pressure',
  },
  smoking: {
    ask: 'Do you smoke?',
    label: 'Smoking',
    options: { never: 'No, I never have', former: 'No, but I used to', current: 'Yes' },
  },
}
