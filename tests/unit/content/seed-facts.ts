/** Where a fact of the article that Keel grew from is asked (item, option), flagged (rule) or taught (handout, words). */
export type Place =
  | readonly ['asked', item: string, option?: string]
  | readonly ['flagged', rule: string]
  | readonly ['taught', handout: string, words: RegExp]

export const facts: readonly (readonly [string, readonly Place[]])[] = [
  // 1. What back spasms are
  ['muscles that contract without control', [['taught', 'h1', /muscle that tightens by itself and will not let go/]]],
  ['often protecting against injury', [['taught', 'h1', /tightens to guard a sore spot/]]],
  ['from mild to disabling', [['taught', 'h1', /Some spasms are mild\. Some stop you in your tracks/]]],
  [
    'recurrent or severe ones may point to more',
    [['taught', 'h1', /strong or keep coming back, we want to check you/]],
  ],
  // 2. Causes
  [
    'overuse or strain',
    [
      ['asked', 'mechanism', 'new-activity'],
      ['taught', 'h1', /Hard sport or a task you are not used/],
    ],
  ],
  [
    'lifting badly',
    [
      ['asked', 'mechanism', 'lift'],
      ['taught', 'h9', /./],
    ],
  ],
  ['hard exercise', [['asked', 'mechanism', 'sport']]],
  [
    'poor posture, long sitting',
    [
      ['asked', 'mechanism', 'long-sitting'],
      ['taught', 'h8', /./],
    ],
  ],
  [
    'too little water',
    [
      ['asked', 'mechanism', 'heat-or-thirst'],
      ['taught', 'h11', /water/i],
    ],
  ],
  [
    'too few minerals: magnesium, potassium',
    [
      ['taught', 'h11', /magnesium/i],
      ['taught', 'h11', /potassium/i],
    ],
  ],
  [
    'stress and anxiety',
    [
      ['asked', 'mechanism', 'stress'],
      ['taught', 'h10', /stress/i],
    ],
  ],
  ['a herniated disc', [['taught', 'h1', /herniated disc/]]],
  [
    'arthritis',
    [
      ['taught', 'h1', /arthritis/],
      ['asked', 'axspa-features', 'past-arthritis'],
    ],
  ],
  ['spinal stenosis', [['taught', 'h1', /spinal stenosis/]]],
  // 3. Common symptoms
  ['sudden', [['asked', 'onset', 'sudden']]],
  [
    'sharp',
    [
      ['asked', 'spasm-feel', 'sharp'],
      ['taught', 'h1', /sharp pain in one spot/],
    ],
  ],
  ['local', [['asked', 'pain-sites', 'low-back-left']]],
  [
    'stiffness or cramp',
    [
      ['asked', 'spasm-feel', 'cramp'],
      ['asked', 'spasm-feel', 'tight'],
    ],
  ],
  [
    'that limits movement',
    [
      ['asked', 'peg-activity'],
      ['asked', 'can-stand'],
    ],
  ],
  [
    'pulling or twitching',
    [
      ['asked', 'spasm-feel', 'pulling'],
      ['asked', 'spasm-feel', 'twitching'],
    ],
  ],
  // 4. Severe symptoms
  [
    'pain that rest does not settle',
    [
      ['asked', 'better-with', 'rest'],
      ['taught', 'h3', /Rest, gentle movement and tablets/],
    ],
  ],
  [
    'pain that travels to legs',
    [
      ['flagged', 'neuro-numb-one'],
      ['taught', 'h14', /leg/],
      ['asked', 'pain-sites', 'calf-left'],
    ],
  ],
  [
    'numbness or tingling',
    [
      ['flagged', 'ces-saddle'],
      ['flagged', 'neuro-numb-one'],
    ],
  ],
  [
    'weakness of limbs',
    [
      ['flagged', 'neuro-weak-one'],
      ['flagged', 'neuro-weak-both'],
    ],
  ],
  [
    'loss of bladder control',
    [
      ['flagged', 'ces-bladder-leak'],
      ['flagged', 'ces-retention'],
      ['taught', 'h2', /leak pee/],
    ],
  ],
  [
    'loss of bowel control',
    [
      ['flagged', 'ces-bowel'],
      ['taught', 'h2', /leak poo/],
    ],
  ],
  // 5. When to seek help
  [
    'it persists',
    [
      ['flagged', 'not-improving'],
      ['taught', 'h3', /Week 6/],
    ],
  ],
  [
    'it worsens',
    [
      ['asked', 'trend', 'worse'],
      ['taught', 'h1', /Call us if you get worse/],
    ],
  ],
  [
    'despite stretching, rest, tablets',
    [
      ['asked', 'tried', 'exercises'],
      ['asked', 'tried', 'rest'],
      ['asked', 'tried', 'pain-tablets'],
    ],
  ],
  [
    'after a fall',
    [
      ['flagged', 'trauma-minor'],
      ['flagged', 'trauma-major'],
      ['taught', 'h3', /small fall or bump/],
    ],
  ],
  [
    'after an accident',
    [
      ['asked', 'trauma', 'major'],
      ['taught', 'h3', /car crash/],
    ],
  ],
  [
    'after sport',
    [
      ['asked', 'mechanism', 'sport'],
      ['taught', 'h3', /in sport or elsewhere/],
    ],
  ],
  [
    'lost mobility',
    [
      ['flagged', 'neuro-gait'],
      ['flagged', 'severe-pain'],
    ],
  ],
  [
    'bladder or bowel trouble: nerves pressed, an emergency',
    [['taught', 'h2', /nerves at the base of your back are pressed/]],
  ],
  // 6. Prevention
  [
    'posture',
    [
      ['taught', 'h8', /./],
      ['taught', 'h1', /bad posture/],
    ],
  ],
  ['ergonomic furniture', [['taught', 'h8', /chair/]]],
  ['water', [['taught', 'h11', /drink/i]]],
  ['electrolyte-rich food', [['taught', 'h11', /salts/i]]],
  [
    'stretching and strengthening',
    [
      ['taught', 'h5', /stretch/i],
      ['taught', 'h5', /strength/i],
    ],
  ],
  [
    'lifting with bent knees',
    [
      ['taught', 'h9', /knees/i],
      ['taught', 'h1', /Bend your knees/],
    ],
  ],
  ['relaxation', [['taught', 'h10', /breath/i]]],
  ['yoga', [['taught', 'h10', /yoga/i]]],
  ['meditation', [['taught', 'h10', /meditat/i]]],
  // 7. Management
  [
    'rest with gentle movement',
    [
      ['taught', 'h1', /short rest if you need it\. Then move a little/],
      ['taught', 'h4', /mov/i],
    ],
  ],
  [
    'heat and ice',
    [
      ['taught', 'h6', /heat|warm/i],
      ['taught', 'h6', /ice|cold/i],
      ['asked', 'tried', 'cold'],
    ],
  ],
  [
    'anti-inflammatory tablets such as ibuprofen',
    [
      ['taught', 'h7', /ibuprofen/i],
      ['asked', 'medicines', 'nsaid'],
    ],
  ],
  [
    'physical therapy',
    [
      ['taught', 'h12', /physical therap/i],
      ['asked', 'tried', 'physiotherapy'],
    ],
  ],
  [
    'acupuncture',
    [
      ['taught', 'h13', /acupuncture/i],
      ['asked', 'tried', 'acupuncture'],
    ],
  ],
  [
    'chiropractic',
    [
      ['taught', 'h13', /chiropract/i],
      ['asked', 'tried', 'manipulation'],
    ],
  ],
  [
    'massage',
    [
      ['taught', 'h13', /massage/i],
      ['asked', 'tried', 'massage'],
    ],
  ],
  // 8. Questions people ask
  [
    'what are they and why',
    [
      ['asked', 'topics-wanted', 'what-is-it'],
      ['taught', 'h1', /Why it starts/],
    ],
  ],
  [
    'when to seek help',
    [
      ['asked', 'topics-wanted', 'when-to-get-help'],
      ['taught', 'h3', /./],
    ],
  ],
  ['how to prevent', [['taught', 'h1', /To make the next one less likely/]]],
  [
    'what treatment works',
    [
      ['taught', 'h5', /How sure are we/],
      ['taught', 'h7', /How sure are we/],
      ['taught', 'h13', /How sure are we/],
    ],
  ],
]
