using DigestBot.Stories;

namespace DigestBot.Commands;

/// <summary>Where a topic may stand without a command before it, tells a mistyped command from an unknown topic.</summary>
public sealed class MistypedCommand(TopicDirectory topics)
{
    /// <summary>Shorter words are near too many others.</summary>
    private const int ShortestMistake = 4;

    private const int LettersAMistake = 4;

    /// <returns>What to answer; null for a text that is a topic, or no more like a command than like one.</returns>
    public async Task<CommandReply.Problem?> FindAsync(string text, WorkspaceId workspace, IReadOnlyList<string> commands, CancellationToken cancellation)
    {
        var words = text.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || words[0].Length is < ShortestMistake or > CommandDescriptions.MaxNameLength)
        {
            return null;
        }

        var typed = words[0].TrimStart('/').ToLowerInvariant();
        var nearest = commands.Select(name => (Name: name, Distance: EditDistance.Of(name, typed))).MinBy(near => near.Distance);
        if (nearest.Distance > Math.Max(1, nearest.Name.Length / LettersAMistake) || (await IsTopicAsync(words[0], workspace, cancellation)))
        {
            return null;
        }

        var meant = $"/{nearest.Name}{(words.Length > 1 ? " " + words[1] : "")}";
        return new CommandReply.Problem($"There is no command “{typed}”. Did you mean {nearest.Name}?", [meant]);
    }

    private async Task<bool> IsTopicAsync(string word, WorkspaceId workspace, CancellationToken cancellation) =>
        (await topics.OfAsync(workspace, cancellation)).Complete(word).Count > 0;
}
