using DigestBot.Commands.Buttons;
using DigestBot.Commands.Checkups;
using DigestBot.Stories;
using Microsoft.Extensions.DependencyInjection;

namespace DigestBot.Commands;

public static class CommandServices
{
    /// <summary>The commands and their router. Needs a topic catalog, a clock, the stores, <c>AddHealth</c>, <c>AddDigests</c>, <c>AddDeliveries</c>, an <c>IWebFetcher</c>, a <see cref="FollowingState"/> and a <see cref="DefaultZone"/>; where articles are not kept for ever, a <see cref="LookBack"/> after it.</summary>
    public static IServiceCollection AddCommands(this IServiceCollection services) => services
        .AddSingleton(LookBack.Farthest)
        .AddSingleton<CommandSuggestions>()
        .AddSingleton<DigestCommand>()
        .AddSingleton<LastDigests>()
        .AddSingleton<QuotesCommand>()
        .AddSingleton<DatesCommand>()
        .AddSingleton<WhyCommand>()
        .AddSingleton<StoryCommand>()
        .AddSingleton<SearchCommand>()
        .AddSingleton<TopicDirectory>()
        .AddSingleton<BackTester>()
        .AddSingleton<TopicsCommand>()
        .AddSingleton<TopicCommand>()
        .AddSingleton<SourcesCommand>()
        .AddSingleton<FeedSearch>()
        .AddSingleton<TrackCommand>()
        .AddSingleton<UntrackCommand>()
        .AddSingleton<SubscribeCommand>()
        .AddSingleton<UnsubscribeCommand>()
        .AddSingleton<SubscriptionsCommand>()
        .AddSingleton<BriefingCommand>()
        .AddSingleton<ChangesCommand>()
        .AddSingleton<ChangeRecorder>()
        .AddSingleton<LinkCommand>()
        .AddSingleton<HelpCommand>()
        .AddSingleton<UnknownCommand>()
        .AddSingleton<MistypedCommand>()
        .AddSingleton<CommandRouter>()
        .AddSingleton<CommandBacklog>()
        .AddSingleton<GuardedWork>()
        .AddSingleton<BriefingCheckup>()
        .AddSingleton<FeedCheckup>()
        .AddSingleton<NodeCheckup>()
        .AddSingleton<HealthCheckup>()
        .AddSingleton<BotCheckup>()
        .AddSingleton<SeenRequests>()
        .AddSingleton<ChannelClock>()
        .AddSingleton<DigestFollowUps>();
}
