using DigestBot.Stories;
using Xunit;

namespace DigestBot.Slack.Tests;

public sealed class SlackTeamTests
{
    [Fact]
    public void Workspace_is_the_team_whoever_installed_the_bot() =>
        Assert.Equal(new SlackTeam("T1").Workspace, new SlackTeam("T1", "E1").Workspace);

    [Fact]
    public void Workspace_of_another_platform_is_no_team()
    {
        Assert.Equal(new SlackTeam("T1"), SlackTeam.Of(new SlackTeam("T1").Workspace));
        Assert.Null(SlackTeam.Of(new WorkspaceId("discord:1")));
        Assert.Null(SlackTeam.Of(WorkspaceId.Local));
    }
}
