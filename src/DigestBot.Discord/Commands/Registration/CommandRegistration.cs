using System.Net;
using DigestBot.Discord.Wire;

namespace DigestBot.Discord.Commands.Registration;

/// <summary>Tells Discord the commands, all at once, and only when it has others: an overwrite that changes nothing still counts against a limit.</summary>
internal sealed class CommandRegistration(DiscordRest rest, ApplicationIdentity identity)
{
    /// <param name="guild">The one server that gets them; null for all.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<RegistrationResult> RegisterAsync(string? guild, CancellationToken cancellation)
    {
        var identified = await identity.FindAsync(cancellation);
        if (identified is not RestAnswer<string>.Ok { Value: var application })
        {
            return Failure(identified);
        }

        var wanted = CommandSet.Create(isOfGuild: guild is not null);
        var route = guild is null
            ? Route.Of("applications/{application}/commands", application)
            : Route.Of("applications/{application}/guilds/{guild}/commands", application, guild);
        var present = await rest.SendAsync(new RestCall(HttpMethod.Get, route.WithQuery("with_localizations=true")), CommandJson.All, cancellation);
        if (present is not RestAnswer<ApplicationCommand[]>.Ok { Value: var known })
        {
            return Failure(present);
        }

        if (CommandSet.HashOf(known, guild is not null) == CommandSet.HashOf(wanted, guild is not null))
        {
            return new RegistrationResult.Unchanged(wanted.Length);
        }

        var put = await rest.SendAsync(new RestCall(HttpMethod.Put, route) { Body = CommandJson.Write(wanted) }, CommandJson.All, cancellation);
        return put is RestAnswer<ApplicationCommand[]>.Ok ? new RegistrationResult.Replaced(wanted.Length) : Failure(put);
    }

    private static RegistrationResult.Failed Failure<T>(RestAnswer<T> answer) => answer switch
    {
        RestAnswer<T>.Refused { Status: HttpStatusCode.Unauthorized } =>
            new("Discord does not know the bot's token: set Discord:Token to the one on the application's Bot page.", IsFinal: true),
        RestAnswer<T>.Refused { Status: HttpStatusCode.Forbidden or HttpStatusCode.NotFound } refused =>
            new($"Discord does not let the bot register commands ({refused.Message}): look at Discord:ApplicationId and Discord:TestGuildId.", IsFinal: true),
        RestAnswer<T>.Refused refused => new($"Discord refused the commands: {(int)refused.Status} {refused.Message}.", IsFinal: true),
        RestAnswer<T>.Limited limited => new($"A rate limit holds for another {limited.After.TotalSeconds:0} seconds.", IsFinal: false),
        RestAnswer<T>.Unanswered unanswered => new(unanswered.Reason, IsFinal: false),
        RestAnswer<T>.Unreachable unreachable => new(unreachable.Reason, IsFinal: false),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
