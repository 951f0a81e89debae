using System.Globalization;
using DigestBot.Deliveries;
using DigestBot.Slack.Tests.Wire.Web;
using DigestBot.Subscriptions;
using DigestBot.Testing;
using NodaTime;
using Xunit;

namespace DigestBot.Slack.Tests.Messaging;

/// <summary>Apps outside Slack's marketplace read fifteen messages a minute.</summary>
public sealed class RestrictedReadingTests
{
    private const int PageSize = 15;

    private readonly WireWorld world = new();
    private TimeSpan open;

    [Theory]
    [InlineData(100, true)]
    [InlineData(100, false)]
    public void A_long_channel_is_read_over_several_attempts(int chatter, bool stands)
    {
        var page = new DeliveryPage(new DeliveryId(1), new ChannelAddress(Platform.Slack, new SlackTeam("T1").Workspace, "C1"), NewsDigest.Of(), 0, null);
        world.Slack.On("conversations.history", call => Read(call, chatter, stands ? page.Marker : null));

        var attempts = 0;
        ReadBackResult result;
        do
        {
            result = world.Run(() => world.Messenger.ReadBackAsync(page, Instant.FromUnixTimeSeconds(0), CancellationToken.None));
            world.Wait(TimeSpan.FromMinutes(2));
        }
        while (result is ReadBackResult.Unreadable && ++attempts < 20);

        Assert.Equal(stands, result is ReadBackResult.Found);
        Assert.Equal(!stands, result is ReadBackResult.Missing);
        // seven pages, and the one refusal that showed the restriction
        Assert.Equal(8, world.Slack.Calls.Count);
    }

    private HttpResponseMessage Read(FakeCall call, int chatter, DeliveryMarker? marker)
    {
        if (call.At < open)
        {
            return FakeSlack.TooMany((int)Math.Ceiling((open - call.At).TotalSeconds));
        }

        open = call.At + TimeSpan.FromMinutes(1);
        var start = call.Body.Split('&').FirstOrDefault(part => part.StartsWith("cursor=", StringComparison.Ordinal)) is { } cursor
            ? int.Parse(cursor["cursor=".Length..], CultureInfo.InvariantCulture)
            : 0;
        var messages = Enumerable.Range(start, Math.Min(PageSize, chatter - start))
            .Select(number => number == chatter - 1 && marker is { } written
                ? Message(number, $"\"{written.Value}\"")
                : Message(number, "7"));
        var next = start + PageSize < chatter ? $"{start + PageSize}" : "";
        return FakeSlack.Json($$$"""{"ok":true,"messages":[{{{string.Join(',', messages)}}}],"response_metadata":{"next_cursor":"{{{next}}}"}}""");
    }

    private static string Message(int number, string marker) =>
        $$$$"""{"ts":"{{{{number}}}}.1","metadata":{"event_type":"digestbot_page","event_payload":{"marker":{{{{marker}}}}}}}""";
}
