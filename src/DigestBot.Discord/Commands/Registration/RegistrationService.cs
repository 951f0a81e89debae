using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DigestBot.Discord.Commands.Registration;

/// <summary>Sees to it that Discord has the commands of this version; the bot answers meanwhile.</summary>
internal sealed partial class RegistrationService(
    CommandRegistration registration, IOptions<DiscordOptions> options, TimeProvider time, ILogger<RegistrationService> log) : BackgroundService
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var guild = options.Value.TestGuildId is { Length: > 0 } set ? set : null;
        for (var wait = FirstWait; !stoppingToken.IsCancellationRequested; wait = wait * 2 < LongestWait ? wait * 2 : LongestWait)
        {
            switch (await registration.RegisterAsync(guild, stoppingToken))
            {
                case RegistrationResult.Replaced replaced:
                    LogReplaced(replaced.Count);
                    return;
                case RegistrationResult.Failed { IsFinal: true } failed:
                    LogRefused(failed.Reason);
                    return;
                case RegistrationResult.Failed failed:
                    LogFailed(failed.Reason);
                    await Task.Delay(wait, time, stoppingToken);
                    break;
                default:
                    return;
            }
        }
    }

    [LoggerMessage(LogLevel.Information, "Discord was told {Count} commands")]
    private partial void LogReplaced(int count);

    [LoggerMessage(LogLevel.Error, "The commands are not registered: {Reason}")]
    private partial void LogRefused(string reason);

    [LoggerMessage(LogLevel.Warning, "The commands are not registered yet: {Reason}")]
    private partial void LogFailed(string reason);
}
