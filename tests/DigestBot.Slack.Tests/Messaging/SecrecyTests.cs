using DigestBot.Deliveries;
using DigestBot.Simulators.Slack.Faults;
using DigestBot.Simulators.Slack.World;
using DigestBot.Slack.Wire;
using DigestBot.Slack.Wire.Payloads;
using Xunit;

namespace DigestBot.Slack.Tests.Messaging;

public sealed class SecrecyTests
{
    private static readonly Fault[] Faults =
    [
        Fault.CutAnswer, Fault.CutRequest, Fault.ServerError(), Fault.Error("invalid_auth"), Fault.Error("missing_scope"), Fault.Error("token_expired"), Fault.RateLimit(600),
    ];

    [Fact]
    public async Task Nothing_that_goes_wrong_logs_a_token_or_a_response_url()
    {
        await using var world = await SlackWorldWithMessenger.StartAsync();
        foreach (var fault in Faults)
        {
            world.Slack.Faults.On("chat.postMessage", fault);
            Assert.IsNotType<DeliveryResult.Refused>(await world.SendAsync(world.Page(world.Add(ChannelKind.Public))));
        }

        var response = new Uri(world.Slack.Url, "actions/T1/hidden-part");
        Assert.IsNotType<SlackAnswer<NoContent>.Ok>(await world.Api.RespondAsync(response, "{}"u8.ToArray(), TestContext.Current.CancellationToken));

        Assert.NotEmpty(world.Log.Text);
        Assert.All(world.World.Installations.SelectMany(installation => installation.Secrets), secret => Assert.DoesNotContain(secret, world.Log.Text, StringComparison.Ordinal));
        Assert.DoesNotContain("hidden-part", world.Log.Text, StringComparison.Ordinal);
    }
}
