using DigestBot.Commands;
using DigestBot.Slack.Messages;

namespace DigestBot.Slack.Rendering;

/// <summary>Any reply as messages, at least one.</summary>
internal static class SlackReplyRenderer
{
    public static IReadOnlyList<MessagePage> Pages(CommandReply reply) => reply switch
    {
        CommandReply.Briefing briefing => SlackDigestRenderer.Pages(briefing.Digest),
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
        CommandReply.Done done => CommandPages.Message(done.Message, done.Next),
        CommandReply.Problem problem => CommandPages.Message(problem.Message, problem.Suggestions, problem.Excerpt),
        _ => throw new InvalidOperationException($"No Slack message for {reply.GetType().Name}"),
    };
}
