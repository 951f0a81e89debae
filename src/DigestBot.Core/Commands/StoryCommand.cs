using DigestBot.Articles;
using DigestBot.Stories;

namespace DigestBot.Commands;

/// <summary><c>/story merge|split|mute|undo N [N]</c>: what people decide about stories, told by articles.</summary>
public sealed class StoryCommand(IStoryStore decisions, IArticleStore articles)
{
    private static readonly string[] Examples = ["/story merge 12 15", "/story mute 12"];

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellation)
    {
        if (request.Workspace != WorkspaceId.Local)
        {
            return new CommandReply.Problem("Stories are the same for everybody: whoever runs the bot decides about them, in the playground or on the command line.", []);
        }

        var action = request.Option(OptionNames.Action)?.ToLowerInvariant();
        if (action is null || !StoryActions.All.Contains(action))
        {
            return new CommandReply.Problem(
                action is null ? "What should become of which story?" : $"“{request.Option(OptionNames.Action)}” is nothing to do with a story: there are {Words.All(StoryActions.All)}.",
                Examples);
        }

        return Numbers(action, request, out var first, out var other) ?? await DecideAsync(action, first, other, cancellation);
    }

    /// <returns>What is wrong with them; null when nothing is.</returns>
    private static CommandReply.Problem? Numbers(string action, CommandRequest request, out ArticleId first, out ArticleId? other)
    {
        (first, other) = (default, null);
        var takesTwo = action is StoryActions.Merge or StoryActions.Split;
        if (request.Option(OptionNames.Number) is not { } typed)
        {
            return new CommandReply.Problem($"Which article{(takesTwo ? "s" : "")}? A digest shows a number beside each story.", [takesTwo ? $"/story {action} 12 15" : $"/story {action} 12"]);
        }

        var second = request.Option(OptionNames.Other);
        if (!ArticleNumber.TryParse(typed, out first) || (second is not null && !ArticleNumber.TryParse(second, out _)))
        {
            var wrong = ArticleNumber.TryParse(typed, out _) ? second : typed;
            return new CommandReply.Problem($"“{wrong}” is not an article's number: those look like 12 or #12.", Examples);
        }

        if (second is not null && ArticleNumber.TryParse(second, out var number))
        {
            other = number;
        }

        return action switch
        {
            StoryActions.Mute when other is not null => new CommandReply.Problem("A story is muted by one article of it.", [$"/story mute {first.Value}", $"/story mute {other.Value.Value}"]),
            _ when takesTwo && other is null => new CommandReply.Problem($"It takes two articles to {action}: which is the other?", [$"/story {action} {first.Value} …"]),
            _ when other == first => new CommandReply.Problem($"Those are one article, {first.Value}: name two.", []),
            _ => null,
        };
    }

    private async Task<CommandReply> DecideAsync(string action, ArticleId first, ArticleId? other, CancellationToken cancellation)
    {
        if (action == StoryActions.Undo)
        {
            return await decisions.UndoAsync(first, other ?? first, cancellation)
                ? new CommandReply.Done($"What was decided about {Named(first, other)} is taken back; digests follow it from now on.", [])
                : new CommandReply.Problem($"Nothing was decided about {Named(first, other)}.", []);
        }

        StoryDecision decision = action switch
        {
            StoryActions.Merge => new StoryDecision.Merge(first, other!.Value),
            StoryActions.Split => new StoryDecision.Split(first, other!.Value),
            _ => new StoryDecision.Mute(first),
        };
        if (!await decisions.DecideAsync(decision, cancellation))
        {
            var missing = await articles.FindAsync(first, cancellation) is null || other is null ? first : other.Value;
            return new CommandReply.Problem($"There is no article {missing.Value}. A digest shows a number beside each story, and ingest one for each article.", []);
        }

        return new CommandReply.Done(
            decision switch
            {
                StoryDecision.Merge => $"Articles {Named(first, other)} tell one story from now on.",
                StoryDecision.Split => $"Articles {Named(first, other)} tell two stories from now on.",
                _ => $"The story of article {Named(first, other)} stays out of digests from now on.",
            },
            [other is { } second ? $"/story undo {first.Value} {second.Value}" : $"/story undo {first.Value}"]);
    }

    private static string Named(ArticleId first, ArticleId? other) => other is { } second ? $"{first.Value} and {second.Value}" : $"{first.Value}";
}
