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

        if (request.Option(OptionNames.Number) is not { } typed)
        {
            return new CommandReply.Problem("Which article? A digest shows a number beside each story.", Examples);
        }

        var typedOther = request.Option(OptionNames.Other);
        if (!ArticleNumber.TryParse(typed, out var first) || (typedOther is not null && !ArticleNumber.TryParse(typedOther, out _)))
        {
            return new CommandReply.Problem($"“{(ArticleNumber.TryParse(typed, out _) ? typedOther : typed)}” is not an article's number: those look like 12 or #12.", Examples);
        }

        ArticleId? other = ArticleNumber.TryParse(typedOther ?? "", out var second) ? second : null;
        return Mistake(action, first, other) ?? await DecideAsync(action, first, other, request, cancellation);
    }

    /// <returns>What is wrong with how many there are; null when nothing is.</returns>
    private static CommandReply.Problem? Mistake(string action, ArticleId first, ArticleId? other) => action switch
    {
        StoryActions.Merge or StoryActions.Split when other is null =>
            new CommandReply.Problem($"It takes two articles to {action}: which is the other?", [$"/story {action} {first.Value} …"]),
        StoryActions.Merge or StoryActions.Split when other == first => new CommandReply.Problem($"Those are one article, {first.Value}: name two.", []),
        StoryActions.Mute when other is { } second =>
            new CommandReply.Problem("A story is muted by one article of it.", [$"/story mute {first.Value}", $"/story mute {second.Value}"]),
        _ => null,
    };

    private async Task<CommandReply> DecideAsync(
        string action, ArticleId first, ArticleId? other, CommandRequest request, CancellationToken cancellation)
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
            var missing = await articles.FindAsync(request.Workspace, first, cancellation) is null || other is null ? first : other.Value;
            return new CommandReply.Problem($"There is no article {missing.Value}. A digest shows a number beside each story.", []);
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
