using DigestBot.Slack.Commands;
using DigestBot.Slack.Commands.Rights;
using DigestBot.Slack.Tests.Wire.Web;
using DigestBot.Testing.Installations;
using NodaTime;
using Xunit;

namespace DigestBot.Slack.Tests.Commands;

/// <summary>What Slack says of a person, and what it leaves out.</summary>
public sealed class MembershipTests
{
    [Theory]
    [InlineData("""{"id":"U1"}""", false)]
    [InlineData("""{"id":"U1","is_admin":true}""", false)]
    [InlineData("""{"id":"U1","team_id":"T2"}""", false)]
    [InlineData("""{"id":"U1","team_id":"T1"}""", true)]
    [InlineData("""{"id":"U1","team_id":"T2","enterprise_user":{"teams":["T1","T2"]}}""", true)]
    [InlineData("""{"id":"U1","team_id":"T1","enterprise_user":{"teams":["T2"]}}""", false)]
    public void Only_who_is_said_to_be_a_member_changes_anything(string user, bool isAllowed)
    {
        var world = new WireWorld();
        world.Slack.On("users.info", _ => FakeSlack.Json($$"""{"ok":true,"user":{{user}}}"""));
        var calls = new SlackCalls(world.Api, SystemClock.Instance);
        var rights = new SlackRights(calls, new People(calls, SystemClock.Instance, world.World.Time), new FakeWorkspaceSettings());

        var refusal = world.Run(() => rights.RefusalAsync(new SlackScene(new SlackTeam("T1"), "U1", "C1"), CancellationToken.None));

        Assert.Equal(isAllowed, refusal is null);
    }
}
