using DigestBot.Pacing;
using Microsoft.Extensions.Logging;

namespace DigestBot.Discord.Wire.Gateway;

/// <summary>What connections to the gateway need.</summary>
internal sealed record GatewayServices(
    OpenGatewaySocket Open, DiscordCredentials Credentials, Jitter Jitter, TimeProvider Time, ILoggerFactory Logs);
