import { type WordClass, wordClasses } from './keywords.ts'

/** The words of a text, numbered from 0: numbers are compared and looked up faster than strings. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()
  readonly #spellings: string[] = []
  readonly #classes: (WordClass | undefined)[] = []

  get size(): number {
    return this.#spellings.length
  }

  /** The number of a word, a new one where it has none. */
  intern(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    const number = this.#spellings.length
    this.#numbers.set(word, number)
    this.#spellings.push(word)
    this.#classes.push(wordClasses.get(word))
    return number
  }

  /** The number of a word that occurs; undefined for any other. */
  numberOf(word: string): number | undefined {
    return this.#numbers.get(word)
  }

  spelling(number: number): string {
    return this.#spellings[number]!
  }

  classOf(number: number): WordClass | undefined {
    return this.#classes[number]
  }
}
