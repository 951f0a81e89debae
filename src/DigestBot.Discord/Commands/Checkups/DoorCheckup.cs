using DigestBot.Commands.Checkups;
using DigestBot.Discord.Wire;
using DigestBot.Discord.Wire.Gateway;
using DigestBot.Discord.Wire.Payloads;
using NodaTime;

namespace DigestBot.Discord.Commands;

/// <summary>Which door interactions come by: Discord posts them to the application's endpoint when it has one, and else sends them over the gateway.</summary>
internal sealed class DoorCheckup(DoorWatch watch, GatewayFleet gateway)
{
    public IEnumerable<Finding> Of(DiscordOptions options, RestAnswer<Application> answer, Instant now)
    {
        yield return options.Door switch
        {
            DiscordDoor.Gateway => Finding.Fine($"The door is the gateway: {Last(watch.LastGateway, now)}."),
            DiscordDoor.Http => Finding.Fine($"The door is http: {Last(watch.LastHttp, now)}."),
            _ => Finding.Fine($"Both doors are open: by the gateway {Last(watch.LastGateway, now)}, by http {Last(watch.LastHttp, now)}."),
        };
        if (options.HasGateway)
        {
            yield return GatewayCheckup.Of(gateway.Failure, gateway.Statuses);
        }

        if (answer is not RestAnswer<Application>.Ok { Value: var application })
        {
            yield return Finding.Broken("Discord does not say where it sends interactions.", "Try again in a minute; the log says more.");
        }
        else if (application.InteractionsEndpointUrl is { Length: > 0 } url)
        {
            yield return options.HasHttp
                ? Finding.Fine($"Discord sends interactions to {url}.")
                : Finding.Broken($"Discord sends interactions to {url}, and the bot's door is the gateway.", "Empty the interactions endpoint on the application's page, or set Discord:Door to http.");
        }
        else
        {
            yield return options.HasGateway
                ? Finding.Fine("Discord sends interactions over the gateway.")
                : Finding.Broken("Discord sends interactions over the gateway, and the bot's door is http.", "Enter the address of /discord/interactions as the interactions endpoint on the application's page, or set Discord:Door to gateway.");
        }
    }

    private static string Last(Instant? moment, Instant now) => moment is not { } at ? "nothing has come in since the start"
        : (now - at).TotalSeconds < 90 ? "the last interaction came just now"
        : $"the last interaction came {(now - at).TotalMinutes:0} minutes ago";
}
