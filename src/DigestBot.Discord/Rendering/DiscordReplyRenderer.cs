using DigestBot.Commands;
using DigestBot.Discord.Messages;

namespace DigestBot.Discord.Rendering;

/// <summary>Any reply as messages, at least one.</summary>
internal static class DiscordReplyRenderer
{
    public static IReadOnlyList<MessagePage> Pages(CommandReply reply) => reply switch
    {
        CommandReply.Briefing briefing => DiscordDigestRenderer.Pages(briefing.Digest),
        CommandReply.Quotes quotes => NewsListPages.Of(quotes.List),
        CommandReply.Dates dates => NewsListPages.Of(dates.List),
        CommandReply.Why why => NewsListPages.Of(why.Reason),
        CommandReply.Topics topics => CommandPages.Of(topics.All),
        CommandReply.TopicPage page => SearchPages.Of(page.Report),
        CommandReply.Found found => SearchPages.Of(found.Report),
        CommandReply.Help help => CommandPages.Of(help.Commands),
        CommandReply.Sources sources => SourceListPages.Of(sources.List),
        CommandReply.Subscriptions subscriptions => SubscriptionPages.Of(subscriptions.List),
        CommandReply.Changes changes => ChangePages.Of(changes.List),
        CommandReply.Done done => CommandPages.Of(done),
        CommandReply.Problem problem => CommandPages.Of(problem),
        _ => throw new InvalidOperationException($"No Discord message for {reply.GetType().Name}"),
    };
}
