import type { ItemWords } from '@/lib/intake/questionnaire'

export const generalHealth: Readonly<Record<string, ItemWords>> = {
  osteoporosis: {
    ask: 'You have thin bones (osteoporosis), or broke a bone in a small fall',
    label: 'Thin bones',
    aboutAnother: { ask: '{name} has thin bones (osteoporosis), or broke a bone in a small fall' },
  },
  'sickle-cell': {
    ask: 'You have sickle cell disease',
    label: 'Sickle cell disease',
    aboutAnother: { ask: '{name} has sickle cell disease' },
  },
  immunosuppressed: {
    ask: 'You have an illness, or take a drug, that makes you catch infections more easily',
    hint: 'Such as HIV, chemotherapy, methotrexate, biologic injections, a drug you take after a transplant, or no spleen.',
    label: 'Catches infections easily',
    aboutAnother: {
      ask: '{name} has an illness, or takes a drug, that makes them catch infections more easily',
      hint: 'Such as HIV, chemotherapy, methotrexate, biologic injections, a drug taken after a transplant, or no spleen.',
    },
  },
  'dialysis-line': {
    ask: 'You have dialysis, or a long-term line into a vein',
    label: 'Dialysis or line',
    aboutAnother: { ask: '{name} has dialysis, or a long-term line into a vein' },
  },
  'fused-spine': {
    ask: 'Have you been told that your spine is stiff or joined?',
    hint: 'A disease such as AS or DISH can make it stiff.',
    label: 'Stiff or joined spine',
    options: {
      no: 'No',
      'stiff-disease': 'Yes, a disease has made it stiff',
      operation: 'Yes, an operation joined some of its bones',
    },
    aboutAnother: { ask: 'Has {name} been told that their spine is stiff or joined?' },
  },
  'spinal-procedure': {
    ask: 'In the past 3 months: surgery or a needle in your back',
    hint: 'Such as a spinal or an epidural. Acupuncture does not count here.',
    label: 'Recent back procedure',
    aboutAnother: { ask: 'In the past 3 months: surgery or a needle in {name}’s back' },
  },
  'joint-injection': {
    ask: 'In the past 3 months: an injection into a joint or a muscle',
    hint: 'Such as in your hip, knee, shoulder or neck. A vaccine does not count.',
    label: 'Recent joint injection',
    aboutAnother: { hint: 'Such as in the hip, knee, shoulder or neck. A vaccine does not count.' },
  },
  'recent-infection-tb': {
    ask: 'In the past weeks, a bad infection; or TB at any time, your own or of someone you lived with',
    label: 'Bad infection or TB',
    aboutAnother: {
      ask: 'In the past weeks, a bad infection; or TB at any time, {name}’s own or of someone {name} lived with',
    },
  },
  ivdu: {
    ask: 'In the past year: you have injected drugs',
    hint: 'We ask as germs can get into the blood this way. No one will judge you. Only the clinicians who treat you see this.',
    label: 'Injected drugs',
    aboutAnother: {
      ask: 'In the past year: {name} has injected drugs',
      hint: 'We ask as germs can get into the blood this way. No one will judge {name}. Only the clinicians who treat {name} see this.',
    },
  },
  'weight-loss': {
    ask: 'In the past 6 months, have you lost weight?',
    label: 'Weight loss',
    options: {
      none: 'No',
      unplanned: 'Yes, without trying',
      planned: 'Yes, and I was trying to',
    },
    aboutAnother: {
      ask: 'In the past 6 months, has {name} lost weight?',
      options: { planned: 'Yes, and {name} was trying to' },
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
    aboutAnother: {
      options: {
        none: '{name} has no pain at night',
        'eases-when-turning': 'It hurts, but it eases when {name} turns or moves',
        constant: 'It stays the same, however {name} lies',
      },
    },
  },
  'night-sweats': {
    ask: 'You sweat so much at night that your sheets get wet',
    label: 'Drenching night sweats',
    aboutAnother: { ask: '{name} sweats so much at night that the sheets get wet' },
  },
  'band-pain': {
    ask: 'A tight band of pain around your chest or tummy',
    label: 'Band of pain',
    aboutAnother: { ask: 'A tight band of pain around {name}’s chest or tummy' },
  },
  'shape-change': {
    ask: 'A new lump, a new stoop or a change in the shape of your back',
    label: 'Back shape changed',
    aboutAnother: { ask: 'A new lump, a new stoop or a change in the shape of {name}’s back' },
  },
  diabetes: { ask: 'You have diabetes', label: 'Diabetes', aboutAnother: { ask: '{name} has diabetes' } },
  'high-blood-pressure': {
    ask: 'You have high blood pressure',
    hint: 'Tick this even if tablets keep it down.',
    label: 'High blood pressure',
    aboutAnother: { ask: '{name} has high blood pressure' },
  },
  smoking: {
    ask: 'Do you smoke?',
    label: 'Smoking',
    options: { never: 'No, I never have', former: 'No, but I used to', current: 'Yes' },
    aboutAnother: {
      ask: 'Does {name} smoke?',
      options: { never: 'No, {name} never has', former: 'No, but {name} used to' },
    },
  },
}
