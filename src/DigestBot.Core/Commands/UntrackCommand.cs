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

        var own = await feeds.OwnAsync(request.Workspace, cancellation);
        return await MeantAsync(asked, own, request, cancellation) switch
        {
            [var feed] => await UnfollowAsync(feed, request, cancellation),
            [] => await MeantAsync(asked, await feeds.OfAsync(request.Workspace, cancellation), request, cancellation) is [var given, ..]
                ? new CommandReply.Problem($"{given.Name} is followed for everybody: only whoever runs the bot can let it go.", ["/sources"])
                : NotFollowed(asked, own),
            var several => new CommandReply.Problem(
                $"“{asked}” is the name of {several.Count} sources: give the address.", [.. several.Take(MostNamed).Select(Command)]),
        };
    }

    private async Task<CommandReply> UnfollowAsync(Feed feed, CommandRequest request, CancellationToken cancellation)
    {
        await feeds.UnfollowAsync(request.Workspace, feed.Id, cancellation);
        var then = request.Workspace == WorkspaceId.Local ? "is no longer followed. Its articles stay."
            : await feeds.FindAsync(request.Workspace, feed.Url, cancellation) is not null ? "is no longer followed from here, and goes on for everybody."
            : "is no longer followed. Its articles no longer come up here.";
        return new CommandReply.Done($"{feed.Name} {then}", [$"/track {feed.Url.AbsoluteUri}"]);
    }

    /// <summary>Those among <paramref name="some"/> that have the address, now or before it moved, or else the name.</summary>
    private async Task<IReadOnlyList<Feed>> MeantAsync(string asked, IReadOnlyList<Feed> some, CommandRequest request, CancellationToken cancellation)
    {
        if (AddressText.Read(asked) is { } url
            && await feeds.FindAsync(request.Workspace, url, cancellation) is { } found
            && some.FirstOrDefault(feed => feed.Id == found.Id) is { } addressed)
        {
            return [addressed];
        }

        return [.. some.Where(feed => Is(asked, feed.Title) || Is(asked, feed.Url.Host))];
    }

    private static CommandReply.Problem NotFollowed(string asked, IReadOnlyList<Feed> own) =>
        NearestFeeds.Of(asked, own, MostNearest) is { Count: > 0 } nearest
            ? new CommandReply.Problem($"“{asked}” is not followed. Did you mean {Words.Either(nearest.Select(feed => feed.Name).Distinct())}?", [.. nearest.Select(Command)])
            : new CommandReply.Problem($"“{asked}” is not followed. /sources lists what is.", ["/sources"]);

    private static bool Is(string asked, string? name) => asked.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static string Command(Feed feed) => $"/untrack {feed.Url.AbsoluteUri}";
}
