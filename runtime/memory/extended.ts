/** A base for classes that give private fields, or properties, to an object that exists already. */
export class Extended {
  constructor(object: object) {
    // biome-ignore lint/correctness/noConstructorReturn: the fields of a subclass go to that object
    return object
  }
}
