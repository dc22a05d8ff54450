import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
  RESTJSONErrorCodes,
} from 'discord.js';

/** Discord does not take the token. */
export class TokenRefused extends Error {
  constructor() {
    super('Discord refused the token; copy it again from your application’s Bot page into DISCORD_TOKEN.');
    this.name = 'TokenRefused';
  }
}

/** Discord could not be reached, or did not let the bot in for another reason than the token. */
export class DiscordUnavailable extends Error {
  constructor(cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`Discord could not be reached (${reason}); check the network and DISCORD_API, then start again.`, {
      cause,
    });
    this.name = 'DiscordUnavailable';
  }
}

/** Why logging in failed, for whoever started the bot. */
export function loginError(error: unknown): TokenRefused | DiscordUnavailable {
  const invalid = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
  const unauthorised =
    (error instanceof DiscordAPIError || error instanceof HTTPError) && error.status === 401;
  return invalid || unauthorised ? new TokenRefused() : new DiscordUnavailable(error);
}

/** Why Discord closed the connection for good, by the code that it gave. */
export function closingError(code: number): TokenRefused | DiscordUnavailable {
  if (code === GatewayCloseCodes.AuthenticationFailed) return new TokenRefused();
  return new DiscordUnavailable(`it closed the connection: ${GatewayCloseCodes[code] ?? code}`);
}

/** True when the interaction is over: answered too late, or a newer keystroke has replaced it. */
export function isUnknownInteraction(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownInteraction;
}

/** True when Discord read the answer and found it faulty, so that another may still be sent. */
export function isRefusedAnswer(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    error.status === 400 &&
    error.code !== RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
  );
}

/**
 * An error as it may be logged. Errors of Discord's API carry the request with them, and so what was typed and the
 * interaction's token: only their codes and words are kept.
 */
export function loggable(error: unknown): Record<string, unknown> {
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    const code = error instanceof DiscordAPIError ? { code: error.code } : {};
    return { error: error.name, ...code, status: error.status, method: error.method, message: error.message };
  }
  if (error instanceof Error) return { error: error.name, message: error.message, stack: error.stack };
  return { error: String(error) };
}
