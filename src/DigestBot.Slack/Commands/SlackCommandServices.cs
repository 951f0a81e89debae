using DigestBot.Slack.Commands.Answers;
using DigestBot.Slack.Commands.Checkups;
using DigestBot.Slack.Commands.Forms;
using DigestBot.Slack.Commands.Homes;
using DigestBot.Slack.Commands.Presses;
using DigestBot.Slack.Commands.Replies;
using DigestBot.Slack.Commands.Rights;
using Microsoft.Extensions.DependencyInjection;

namespace DigestBot.Slack.Commands;

internal static class SlackCommandServices
{
    /// <summary>
    /// Everything somebody does in Slack. Needs the wire, the doors, the installations, Core's commands with their stores, an
    /// <c>IWorkspaceSettings</c>, a clock, a <see cref="TimeProvider"/> and logging.
    /// </summary>
    public static IServiceCollection AddSlackCommands(this IServiceCollection services) => services
        .AddSingleton<SlackCalls>()
        .AddSingleton<People>()
        .AddSingleton<Channels>()
        .AddSingleton<SlackRights>()
        .AddSingleton<ReplySender>()
        .AddSingleton<SlackWork>()
        .AddSingleton<CommandAnswers>()
        .AddSingleton<LinkAnswers>()
        .AddSingleton<SettingsAnswers>()
        .AddSingleton<TypedAnswers>()
        .AddSingleton<ScopeCheckup>()
        .AddSingleton<ChannelCheckup>()
        .AddSingleton<DoorCheckup>()
        .AddSingleton<Doctor>()
        .AddSingleton<SubscribeForm>()
        .AddSingleton<TopicForm>()
        .AddSingleton<FormOpener>()
        .AddSingleton<SubmissionAnswers>()
        .AddSingleton<FormSubmissions>()
        .AddSingleton<VisibleBriefings>()
        .AddSingleton<HomePage>()
        .AddSingleton<HomePresses>()
        .AddSingleton<ButtonPresses>()
        .AddSingleton<SeenInSlack>()
        .AddSingleton<SlashRequests>()
        .AddSingleton<InteractionRequests>()
        .AddSingleton<InstallationEnds>()
        .AddSingleton<EventRequests>()
        .AddSingleton<SlackRequestHandler>();
}
