using DigestBot.Feeds;

namespace DigestBot.Commands;

/// <summary><c>/untrack URL</c>; the name of a source does as well.</summary>
public sealed class UntrackCommand(IFeedStore feeds)
{
    private const int MostNamed = 5;

    private const int MostNearest = 3;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellation)
    {
        if (request.Option(OptionNames.Url) is not { } asked)
        {
            return new CommandReply.Problem("Which source? /sources lists them with their addresses.", ["/sources"]);
        }

        var meant = await FindAsync(asked, cancellation);
        if (meant is not [var feed])
        {
            return meant.Count == 0
                ? NotFollowed(asked, await feeds.AllAsync(cancellation))
                : new CommandReply.Problem($"“{asked}” is the name of {meant.Count} sources: give the address.", [.. meant.Take(MostNamed).Select(Command)]);
        }

        await feeds.UnfollowAsync(feed.Id, cancellation);
        return new CommandReply.Done($"{feed.Name} is no longer followed. Its articles stay.", [$"/track {feed.Url.AbsoluteUri}"]);
    }

    private async Task<IReadOnlyList<Feed>> FindAsync(string asked, CancellationToken cancellation)
    {
        if (AddressText.Read(asked) is { } url && await feeds.FindAsync(url, cancellation) is { } found)
        {
            return [found];
        }

        return [.. (await feeds.AllAsync(cancellation)).Where(feed => Is(asked, feed.Title) || Is(asked, feed.Url.Host))];
    }

    private static CommandReply.Problem NotFollowed(string asked, IReadOnlyList<Feed> all) =>
        NearestFeeds.Of(asked, all, MostNearest) is { Count: > 0 } nearest
            ? new CommandReply.Problem($"“{asked}” is not followed. Did you mean {Words.Either(nearest.Select(feed => feed.Name).Distinct())}?", [.. nearest.Select(Command)])
            : new CommandReply.Problem($"“{asked}” is not followed. /sources lists what is.", ["/sources"]);

    private static bool Is(string asked, string? name) => asked.Equals(name, StringComparison.OrdinalIgnoreCase);


    private static string Command(Feed feed) => $"/untrack {feed.Url.AbsoluteUri}";
}
