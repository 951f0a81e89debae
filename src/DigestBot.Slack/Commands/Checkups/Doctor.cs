using DigestBot.Commands;
using DigestBot.Commands.Checkups;
using DigestBot.Slack.Commands.Answers;
using DigestBot.Slack.Commands.Replies;
using DigestBot.Slack.Rendering;
using DigestBot.Subscriptions;

namespace DigestBot.Slack.Commands.Checkups;

/// <summary><c>/digest doctor</c>: looks at everything a briefing needs to get into the channel.</summary>
internal sealed class Doctor(ScopeCheckup scopes, ChannelCheckup channels, DoorCheckup doors, BotCheckup bot, NodeCheckup nodes)
{
    public async Task<SlackReply> ExamineAsync(SlackScene scene, CancellationToken cancellation)
    {
        List<Finding> findings =
        [
            .. await scopes.LookAsync(scene, cancellation),
            .. await channels.LookAsync(scene, cancellation),
            .. await bot.LookAsync(Platform.Slack, scene.Team.Workspace, scene.ChannelAddress, cancellation),
            .. doors.Look(),
            .. nodes.Look(),
        ];
        return new SlackReply(DoctorPages.Of([.. findings.Select(Worded)]), IsForAsker: true);
    }

    private static Finding Worded(Finding finding) => finding with { What = TypedInSlack.Of(finding.What), Remedy = finding.Remedy is { } remedy ? TypedInSlack.Of(remedy) : null };
}
