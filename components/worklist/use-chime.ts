import { useCallback, useEffect, useRef, useState } from 'react'

const notes = [880, 660, 880]

const play = (audio: AudioContext) => {
  for (const [at, frequency] of notes.entries()) {
    const from = audio.currentTime + at * 0.22
    const gain = audio.createGain()
    gain.connect(audio.destination)
    gain.gain.setValueAtTime(0.0001, from)
    gain.gain.exponentialRampToValueAtTime(0.25, from + 0.02)
    gain.gain.exponentialRampToValueAtTime(0.0001, from + 0.2)
    const tone = audio.createOscillator()
    tone.frequency.value = frequency
    tone.connect(gain)
    tone.start(from)
    tone.stop(from + 0.21)
  }
}

/** Three short tones. A browser lets a page sound only once someone has pressed something in it. */
export function useChime(isOn: boolean) {
  const audio = useRef<AudioContext | null>(null)
  const [isBlocked, setIsBlocked] = useState(false)

  useEffect(() => {
    if (!isOn || !('AudioContext' in window)) return
    const made = new AudioContext()
    audio.current = made
    const look = () => {
      setIsBlocked(made.state === 'suspended')
    }
    const wake = () => {
      if (made.state === 'suspended') void made.resume()
    }
    made.addEventListener('statechange', look)
    document.addEventListener('pointerdown', wake)
    document.addEventListener('keydown', wake)
    const soon = setTimeout(look, 300)
    return () => {
      clearTimeout(soon)
      made.removeEventListener('statechange', look)
      document.removeEventListener('pointerdown', wake)
      document.removeEventListener('keydown', wake)
      audio.current = null
      setIsBlocked(false)
      void made.close()
    }
  }, [isOn])

  const chime = useCallback(() => {
    if (audio.current?.state === 'running') play(audio.current)
  }, [])
  return { chime, isBlocked }
}
