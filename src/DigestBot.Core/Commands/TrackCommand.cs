using System.Diagnostics;
using DigestBot.Feeds;
using NodaTime;

namespace DigestBot.Commands;

/// <summary><c>/track URL</c>: looks at the address before it is followed, so that a mistake is told now and not by a failing source.</summary>
/// <remarks>What another workspace follows is looked at anew: nothing tells that it is there.</remarks>
public sealed class TrackCommand(IFeedStore feeds, FeedSearch search, FollowingState following, IClock clock)
{
    private const int MostNamed = 8;

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

        return await AlreadyAsync(url, request, cancellation) ?? await RefusalAsync(request, cancellation) ?? await search.FindAsync(url, cancellation) switch
        {
            FeedSearchResult.Found found => await FollowAsync(found.Url, found.Feed, request, cancellation),
            FeedSearchResult.Several several => Choose(url, several.Feeds),
            FeedSearchResult.NotFound missing => new CommandReply.Problem(missing.Reason, []),
            _ => throw new UnreachableException(),
        };
    }

    private async Task<CommandReply> FollowAsync(Uri url, FeedContent content, CommandRequest request, CancellationToken cancellation)
    {
        if (await AlreadyAsync(url, request, cancellation) is { } already)
        {
            return already;
        }

        await feeds.FollowAsync(request.Workspace, [new NewFeed(url, content.Title, [])], clock.GetCurrentInstant(), cancellation);
        var then = following.IsPolling ? "Its articles come in within minutes." : "Polling is off: its articles come in once Feeds:Poll is true.";
        return new CommandReply.Done($"{content.Title ?? url.Host} is followed now, at {url.AbsoluteUri}. {then}", ["/sources", $"/untrack {url.AbsoluteUri}"]);
    }

    private static CommandReply.Problem Choose(Uri page, IReadOnlyList<FeedLink> links)
    {
        var named = links.Take(MostNamed).ToList();
        var titles = Words.All(named.Select(link => $"“{link.Title ?? link.Url.PathAndQuery}”"));
        return new CommandReply.Problem(
            $"{page.Host} offers {links.Count} feeds{(links.Count > MostNamed ? ", among them" : ":")} {titles}. Which one?",
            [.. named.Select(link => $"/track {link.Url.AbsoluteUri}")]);
    }

    private async Task<CommandReply.Done?> AlreadyAsync(Uri url, CommandRequest request, CancellationToken cancellation)
    {
        if (await feeds.FindAsync(request.Workspace, url, cancellation) is not { } feed)
        {
            return null;
        }

        return (await feeds.OwnAsync(request.Workspace, cancellation)).Any(own => own.Id == feed.Id)
            ? new CommandReply.Done($"{feed.Name} is followed already, at {feed.Url.AbsoluteUri}.", ["/sources", $"/untrack {feed.Url.AbsoluteUri}"])
            : new CommandReply.Done($"{feed.Name} is followed already, for everybody, at {feed.Url.AbsoluteUri}.", ["/sources"]);
    }

    /// <summary>Why the workspace cannot follow one more; null when it can.</summary>
    private async Task<CommandReply.Problem?> RefusalAsync(CommandRequest request, CancellationToken cancellation) =>
        request.Workspace != WorkspaceId.Local && (await feeds.OwnAsync(request.Workspace, cancellation)).Count >= following.MostOfWorkspace
            ? following.MostOfWorkspace == 0
                ? new CommandReply.Problem("Only whoever runs the bot decides which feeds it follows.", ["/sources"])
                : new CommandReply.Problem($"{following.MostOfWorkspace} feeds are followed here, which are the most: /untrack one first.", ["/sources"])
            : null;
}
