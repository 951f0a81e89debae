using DigestBot.Feeds;
using DigestBot.Sources;
using NodaTime;

namespace DigestBot.Commands;

/// <summary><c>/track URL</c>: looks at the address before it is followed, so that a mistake is told now and not by a failing source.</summary>
public sealed class TrackCommand(IFeedStore feeds, IWebFetcher web, FollowingState following, IClock clock)
{
    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellation)
    {
        if (request.Option(OptionNames.Url) is not { } asked)
        {
            return new CommandReply.Problem("Which address? Give that of a feed, or of a site that has one.", []);
        }

        if (AddressText.Read(asked) is not { } url)
        {
            return new CommandReply.Problem($"“{asked}” is not an http or https address.", []);
        }

        return await feeds.FindAsync(url, cancellation) is { } known
            ? Already(known)
            : await web.FetchAsync(url, cancellation) switch
            {
                FetchResult.Fetched fetched => await FollowAsync(fetched, cancellation),
                FetchResult.Failed failed => new CommandReply.Problem($"{failed.Reason}; {failed.Failure.Remedy}.", []),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
    }

    private async Task<CommandReply> FollowAsync(FetchResult.Fetched fetched, CancellationToken cancellation)
    {
        switch (FeedParser.Parse(fetched.Document))
        {
            case FeedParseResult.Parsed(var content):
                return await FollowAsync(fetched.Document.Url!, content, cancellation);
            case FeedParseResult.Refused(var reason):
                return new CommandReply.Problem($"{reason}.", []);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private async Task<CommandReply> FollowAsync(Uri url, FeedContent content, CancellationToken cancellation)
    {
        if (await feeds.FindAsync(url, cancellation) is { } known)
        {
            return Already(known);
        }

        await feeds.FollowAsync([new NewFeed(url, content.Title, [])], clock.GetCurrentInstant(), cancellation);
        var now = following.IsPolling ? "Its articles come in within minutes." : "Polling is off: its articles come in once Feeds:Poll is true.";
        return new CommandReply.Done($"{content.Title ?? url.Host} is followed now, at {url.AbsoluteUri}. {now}", ["/sources", $"/untrack {url.AbsoluteUri}"]);
    }

    private static CommandReply.Done Already(Feed feed) =>
        new($"{feed.Title ?? feed.Url.Host} is followed already, at {feed.Url.AbsoluteUri}.", ["/sources", $"/untrack {feed.Url.AbsoluteUri}"]);
}
