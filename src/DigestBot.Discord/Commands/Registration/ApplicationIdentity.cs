using DigestBot.Discord.Wire;
using DigestBot.Discord.Wire.Payloads;
using Microsoft.Extensions.Options;

namespace DigestBot.Discord.Commands.Registration;

/// <summary>The application's number: from the settings, or from Discord, which knows it by the token.</summary>
internal sealed class ApplicationIdentity(DiscordApi api, IOptions<DiscordOptions> options)
{
    public async Task<RestAnswer<string>> FindAsync(CancellationToken cancellation) => options.Value.ApplicationId is { Length: > 0 } set
        ? new RestAnswer<string>.Ok(set)
        : await api.GetApplicationAsync(cancellation) switch
        {
            RestAnswer<Application>.Ok { Value: var application } => new RestAnswer<string>.Ok(application.Id),
            RestAnswer<Application>.Refused refused => new RestAnswer<string>.Refused(refused.Status, refused.Code, refused.Message),
            RestAnswer<Application>.Limited limited => new RestAnswer<string>.Limited(limited.After, limited.Scope),
            RestAnswer<Application>.Unanswered unanswered => new RestAnswer<string>.Unanswered(unanswered.Reason),
            RestAnswer<Application>.Unreachable unreachable => new RestAnswer<string>.Unreachable(unreachable.Reason),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
