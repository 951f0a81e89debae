using DigestBot.Commands;
using DigestBot.Installations;
using DigestBot.Slack.Commands.Answers;
using DigestBot.Slack.Commands.Replies;
using DigestBot.Slack.Commands.Rights;
using DigestBot.Slack.Messages;
using DigestBot.Slack.Wire;
using DigestBot.Slack.Wire.Payloads;
using DigestBot.Stories;
using DigestBot.Subscriptions;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace DigestBot.Slack.Commands.Homes;

/// <summary>The bot's home page, made anew whenever somebody opens it: what comes where and when, and who may change it.</summary>
internal sealed partial class HomePage(
    SlackCalls calls, CommandAnswers answers, People people, VisibleBriefings briefings, ITopicStore topics, IWorkspaceSettings settings, IClock clock,
    ILogger<HomePage> log)
{
    public async Task ShowAsync(SlackScene scene, CancellationToken cancellation)
    {
        var asker = await answers.AskerOfAsync(scene, cancellation);
        var person = await people.FindAsync(scene.Team, scene.User, cancellation);
        var view = HomeViews.Page(
            await briefings.OfAsync(scene, cancellation),
            await topics.OfAsync(scene.Workspace, cancellation),
            await settings.WhoMayChangeAsync(Platform.Slack, scene.Workspace, cancellation),
            canSet: person.IsAdmin,
            new SubscriptionWording(clock.GetCurrentInstant(), asker.Culture));
        if (await calls.PublishAsync(scene.Team, scene.User, view, cancellation) is not SlackAnswer<OpenedView>.Ok and var refused)
        {
            LogNotShown(FailureText.Of(refused));
        }
    }

    [LoggerMessage(LogLevel.Warning, "Slack did not show a home page: {Reason}")]
    private partial void LogNotShown(string reason);
}
