using DigestBot.Slack.Installations;
using DigestBot.Slack.Wire;
using DigestBot.Slack.Wire.Payloads;
using NodaTime;
using Xunit;

namespace DigestBot.Slack.Tests.Installations;

/// <summary>A bot with the token of one workspace.</summary>
public sealed class ConfiguredTokenTests
{
    private static readonly SlackTeam Own = new("T1");
    private static readonly SlackTeam Other = new("T2");

    private SlackAnswer<Identity> answer = new SlackAnswer<Identity>.Ok(new Identity(Team: "Quay", TeamId: "T1"));
    private int asked;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Another_workspace_is_not_answered_with_it_and_Slack_is_asked_once()
    {
        var tokens = Tokens();
        Assert.Equal("xoxb-hush", Assert.IsType<SlackTokenResult.Ready>(await tokens.FindAsync(Own, Cancellation)).Access.Token);
        Assert.IsType<SlackTokenResult.Ready>(await tokens.FindAsync(Own with { Enterprise = "E1" }, Cancellation));
        var refused = Assert.IsType<SlackTokenResult.NotInstalled>(await tokens.FindAsync(Other, Cancellation));
        Assert.Contains("another workspace, Quay", refused.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("xoxb", refused.Reason, StringComparison.Ordinal);
        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task Token_of_an_organisation_is_for_its_workspaces()
    {
        answer = new SlackAnswer<Identity>.Ok(new Identity(Team: "Harbour", TeamId: "E1") { EnterpriseId = "E1", IsEnterpriseInstall = true });
        var tokens = Tokens();
        Assert.IsType<SlackTokenResult.Ready>(await tokens.FindAsync(Own with { Enterprise = "E1" }, Cancellation));
        Assert.IsType<SlackTokenResult.Ready>(await tokens.FindAsync(Other, Cancellation));
        Assert.IsType<SlackTokenResult.NotInstalled>(await tokens.FindAsync(Other with { Enterprise = "E2" }, Cancellation));
    }

    [Fact]
    public async Task While_Slack_does_not_say_whose_it_is_it_waits_and_asks_again()
    {
        var tokens = Tokens();
        var good = answer;
        foreach (var none in (SlackAnswer<Identity>[])
            [new SlackAnswer<Identity>.Unreachable("No way."), new SlackAnswer<Identity>.Unanswered("No word."), new SlackAnswer<Identity>.Limited(Duration.FromSeconds(3))])
        {
            answer = none;
            Assert.IsType<SlackTokenResult.Unavailable>(await tokens.FindAsync(Own, Cancellation));
        }

        answer = good;
        Assert.IsType<SlackTokenResult.Ready>(await tokens.FindAsync(Own, Cancellation));
    }

    [Fact]
    public async Task Token_that_Slack_refuses_is_refused_where_it_is_used()
    {
        answer = new SlackAnswer<Identity>.Refused("token_revoked");
        Assert.IsType<SlackTokenResult.Ready>(await Tokens().FindAsync(Own, Cancellation));
    }

    private ConfiguredToken Tokens() => new("xoxb-hush", (token, _) =>
    {
        Assert.Equal("xoxb-hush", token);
        asked++;
        return Task.FromResult(answer);
    });
}
