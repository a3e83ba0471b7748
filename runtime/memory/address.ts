/** An address that C gave: what the runtime makes handles and records from. Never exported to the runtime's users. */
export class Address {
  readonly value: bigint
  /** The JavaScript object whose memory this is, which has to stay alive. */
  readonly memory: unknown

  constructor(value: bigint, memory?: unknown) {
    this.value = value
    this.memory = memory
  }
}
