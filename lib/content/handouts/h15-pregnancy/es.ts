import type { HandoutWords } from '@/lib/handouts/handout'
import { getHelpNow } from '../get-help-now/es'
import { show } from '../shown/es'

export const words: HandoutWords = {
  title: 'Dolor de espalda en el embarazo',
  body: `**El dolor de espalda es común en el embarazo, y moverse con suavidad ayuda. Un dolor que viene y se va como
olas, sangre, o un bebé que se mueve menos no es un simple dolor de espalda. Busque ayuda de inmediato.**

## Por qué duele

- Su peso y su forma de pararse cambian cuando el bebé crece.
- El cuerpo se prepara para el parto y las articulaciones se aflojan.
- El dolor puede estar en la parte baja de la espalda o detrás de la cadera.
- También puede estar en la parte de adelante de la pelvis, el anillo de hueso que sostiene la cadera.

## Para aliviarlo

1. Camine un poco cada día. Nade o muévase en el agua si puede.
2. Cambie con frecuencia de posición, tanto sentada como de pie.
3. Use zapatos bajos.
4. Siéntese para vestirse.
5. Suba las escaleras un escalón a la vez. Descanse cuando lo necesite.
6. Póngase algo tibio en la espalda durante 15 minutos. Tibio, no caliente. No use jacuzzi ni sauna.
7. Pida ayuda con las cargas pesadas.

## En la cama

1. Acuéstese de lado, con una almohada entre las rodillas.
2. Desde la semana 28, duérmase de lado y no boca arriba. Es más seguro para el bebé.
3. Mantenga las rodillas juntas al darse vuelta.
4. Para levantarse, póngase de lado y empújese con los brazos.

${show('cushion-between-the-knees', 'push-up-to-sit')}

## Tres ejercicios

Haga cada uno 5 veces, casi todos los días. Pare si siente un dolor agudo o que se va a desmayar.

1. **Espalda de gato.** Apoye las manos y las rodillas en el piso. Redondee la espalda despacio. Mantenga 5 segundos.
   Vuelva a dejarla recta.
2. **Espalda a la pared.** Párese con la espalda contra una pared. Presione la parte baja de la espalda contra ella.
   Suelte.
3. **Apretar.** Apriete los músculos con los que detiene la orina, pero no mientras orina. Mantenga 5 segundos. Suelte.

En la segunda mitad del embarazo no se acueste boca arriba para hacer ejercicio.

## Pastillas

- **Ibuprofeno, naproxeno y otras pastillas antiinflamatorias:** ninguna desde la semana 20, salvo que se lo indique el
  médico de su embarazo. Nunca después de la semana 28. Antes de la semana 20, pregunte primero. Pueden hacer daño al
  bebé.
- **La aspirina en dosis baja** que le dio su equipo de embarazo es otra cosa. No la deje por su cuenta.
- **Paracetamol (también llamado acetaminofén):** pregunte primero a su partera, a un farmacéutico o a nosotros. Tome la
  dosis más baja que le ayude, por los menos días posibles. Nunca tome más de lo que dice la caja.
- **Pastillas fuertes, hierbas y cremas:** pregunte primero.

## Mi lista para la próxima cita

Marque lo que le pasa y muéstrelo a su partera, a su médico o a nosotros:

- No puedo caminar bien o darme vuelta bien en la cama.
- No puedo dormir por el dolor.
- Se me escapa la orina.
- Quisiera una faja o ejercicios para la pelvis.
- Me siento triste o tengo miedo.

A algunas personas se les escapa una gota al toser o al reír. Pero si es nuevo y le duele la espalda, o si no lo siente,
siga leyendo.

${getHelpNow({
  emergency: [
    '**Al principio del embarazo:** sangra, tiene dolor en un lado del vientre o en la punta del hombro, o se desmaya.',
    '**Después de la semana 20:** los dolores vienen y se van, hay sangre o pierde líquido, o el bebé se mueve menos.',
    'Tiene un dolor de cabeza muy fuerte, ve manchas, o se le hinchan de golpe la cara y las manos.',
    'Le arde al orinar o le duele el costado, y tiene fiebre, tiembla o no retiene los líquidos.',
  ],
})}

¿Tiene el número de su maternidad? Después de la semana 20, llame allí mientras va en camino.

**Llámenos también el mismo día si** tiene una pantorrilla hinchada, roja o adolorida, o si el dolor casi no la deja
caminar.

## ¿Qué tan seguros estamos?

- **Bastante seguros:** el ejercicio suave, en el agua o fuera de ella, alivia un poco el dolor de espalda en el
  embarazo.
- **No sabemos:** cuánto ayudan las fajas y la acupuntura. Si prueba las agujas, elija a alguien con formación para
  tratar a personas embarazadas.
- **Muy seguros:** las pastillas antiinflamatorias al final del embarazo pueden hacer daño al bebé.
- **Sin promesas:** a la mayoría el dolor se le va en los meses después del parto. A algunas les queda. En ese caso,
  pídanos ayuda.`,
  teachBack: {
    ask: 'Tiene 30 semanas de embarazo. Ahora el dolor de espalda viene y se va como olas. ¿Qué hace?',
    answers: [
      { id: 'hospital-now', verdict: 'right', words: 'Voy ahora a urgencias o a la maternidad.' },
      { id: 'call-midwife', verdict: 'close', words: 'Llamo ahora a mi partera o a la maternidad.' },
      { id: 'wait-a-day', verdict: 'worrying', words: 'Me acuesto y veo cómo sigo mañana.' },
      { id: 'ibuprofen', verdict: 'worrying', words: 'Tomo ibuprofeno y descanso.' },
      { id: 'not-sure', verdict: 'worrying', words: 'Todavía no estoy seguro o segura.' },
    ],
    model: 'Un dolor que viene como olas puede ser un parto antes de tiempo. Vaya ahora a urgencias o a la maternidad.',
    toldIn: 'Después de la semana 20: los dolores vienen y se van',
  },
  review: 'not-reviewed-by-native-clinician',
}
