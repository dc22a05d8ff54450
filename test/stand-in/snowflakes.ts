const DISCORD_EPOCH = 1_420_070_400_000n;

let count = 0n;

/** A new id, of this moment: discord.js reads the time of an interaction from its id. */
export function nextSnowflake(): string {
  count += 1n;
  return String(((BigInt(Date.now()) - DISCORD_EPOCH) << 22n) | (count & 0xfffn));
}
