import type { ItemWords } from '@/lib/intake/questionnaire'

/** The validated Spanish version, word for word: Kovacs and others, Spine 2002;27:538-542. © Fundación Kovacs. */
export const rolandMorris: Readonly<Record<string, ItemWords>> = {
  rmdq: {
    ask: '¿Cuáles de estas frases describen cómo está hoy?',
    hint: 'Marque una frase solo si de verdad describe cómo está hoy.',
    label: 'Limitación hoy (Roland-Morris)',
    options: {
      r1: 'Me quedo en casa la mayor parte del tiempo por mi dolor de espalda.',
      r2: 'Cambio de postura con frecuencia para intentar aliviar la espalda.',
      r3: 'Debido a mi espalda, camino más lentamente de lo normal.',
      r4: 'Debido a mi espalda, no puedo hacer ninguna de las faenas que habitualmente hago en casa.',
      r5: 'Por mi espalda, uso el pasamanos para subir escaleras.',
      r6: 'A causa de mi espalda, debo acostarme más a menudo para descansar.',
      r7: 'Debido a mi espalda, necesito agarrarme a algo para levantarme de los sillones o sofás.',
      r8: 'Por culpa de mi espalda, pido a los demás que me hagan las cosas.',
      r9: 'Me visto más lentamente de lo normal a causa de mi espalda.',
      r10: 'A causa de mi espalda, sólo me quedo de pie durante cortos períodos de tiempo.',
      r11: 'A causa de mi espalda, procuro evitar inclinarme o arrodillarme.',
      r12: 'Me cuesta levantarme de una silla por culpa de mi espalda.',
      r13: 'Me duele la espalda casi siempre.',
      r14: 'Me cuesta darme la vuelta en la cama por culpa de mi espalda.',
      r15: 'Debido a mi dolor de espalda, no tengo mucho apetito.',
      r16: 'Me cuesta ponerme los calcetines - o medias - por mi dolor de espalda.',
      r17: 'Debido a mi dolor de espalda, tan solo ando distancias cortas.',
      r18: 'Duermo peor debido a mi espalda.',
      r19: 'Por mi dolor de espalda, deben ayudarme a vestirme.',
      r20: 'Estoy casi todo el día sentado a causa de mi espalda.',
      r21: 'Evito hacer trabajos pesados en casa, por culpa de mi espalda.',
      r22: 'Por mi dolor de espalda, estoy más irritable y de peor humor de lo normal.',
      r23: 'A causa de mi espalda, subo las escaleras más lentamente de lo normal.',
      r24: 'Me quedo casi constantemente en la cama por mi espalda.',
    },
    aboutAnother: {},
  },
}
