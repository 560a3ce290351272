import type { ItemWords } from '@/lib/intake/questionnaire'

export const medicines: Readonly<Record<string, ItemWords>> = {
  'blood-thinner': {
    ask: 'You take blood thinners',
    hint: 'Such as warfarin (Coumadin), apixaban (Eliquis), rivaroxaban (Xarelto), edoxaban, dabigatran or heparin shots.',
    label: 'Blood thinners',
    aboutAnother: { ask: '{name} takes blood thinners' },
  },
  'steroid-long': {
    ask: 'You have taken steroid tablets for 3 months or more',
    hint: 'Such as prednisone or prednisolone. Inhalers and creams do not count.',
    label: 'Long-term steroid tablets',
    aboutAnother: { ask: '{name} has taken steroid tablets for 3 months or more' },
  },
  medicines: {
    ask: 'Which of these do you take?',
    hint: 'Tick all that you take, even if only now and then. Count what you buy in a shop, too.',
    label: 'Medicines',
    options: {
      nsaid: 'Anti-inflammatory tablets, such as ibuprofen, naproxen or aspirin for pain',
      paracetamol: 'Acetaminophen (paracetamol), such as Tylenol or Panadol',
      opioid: 'Strong pain tablets or patches, such as codeine, tramadol, hydrocodone, oxycodone or morphine',
      'muscle-relaxant': 'Tablets that relax the muscles, such as cyclobenzaprine, baclofen, tizanidine or diazepam',
      anticoagulant:
        'Blood thinners, such as warfarin (Coumadin), apixaban (Eliquis), rivaroxaban (Xarelto), edoxaban, dabigatran or heparin shots',
      antiplatelet: 'Tablets that help to stop clots, such as clopidogrel or a small daily aspirin',
      steroid: 'Steroid tablets, such as prednisone or prednisolone',
      ssri: 'Tablets for low mood or worry, such as sertraline, citalopram or fluoxetine',
      'ace-arb-or-diuretic': 'Water tablets, or blood pressure tablets such as lisinopril, ramipril or losartan',
      methotrexate: 'Methotrexate',
      lithium: 'Lithium',
      other: 'Another medicine',
    },
    aboutAnother: {
      ask: 'Which of these does {name} take?',
      hint: 'Tick all that {name} takes, even if only now and then. Count what comes from a shop, too.',
    },
  },
  'nsaid-cautions': {
    ask: 'Have you ever had any of these?',
    hint: 'Some pain tablets are not safe if you have. Tick all that fit.',
    label: 'Cautions for pain tablets',
    options: {
      'ulcer-or-gi-bleed': 'An ulcer, or bleeding, in the stomach or bowel',
      'kidney-disease': 'Kidney disease',
      'heart-failure': 'Heart failure',
      'liver-failure': 'Liver failure',
      'stroke-or-heart-attack': 'A stroke or a heart attack',
      'nsaid-asthma-or-allergy': 'Asthma, a rash or swelling after tablets such as ibuprofen or aspirin',
    },
    aboutAnother: {
      ask: 'Has {name} ever had any of these?',
      hint: 'If so, some pain tablets are not safe. Tick all that fit.',
    },
  },
  allergies: {
    ask: 'Do you have any allergies?',
    hint: 'Write what it is and what it does to you. If there is nothing, leave this empty.',
    label: 'Allergies',
    aboutAnother: {
      ask: 'Does {name} have any allergies?',
      hint: 'Write what it is and what it does to {name}. If there is nothing, leave this empty.',
    },
  },
}
