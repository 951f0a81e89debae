using DigestBot.Stories;

namespace DigestBot.Commands;

/// <summary>Anything else: the nearest command, or the digest of the topic that was typed in a command's place.</summary>
public sealed class UnknownCommand(TopicDirectory topics)
{
    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellation)
    {
        if (TopicProblems.Find(await topics.OfAsync(request.Workspace, cancellation), request.Name) is { } topic)
        {
            return new CommandReply.Problem($"“{request.Name}” is a topic: ask for its digest.", [$"/digest {topic.Name}"]);
        }

        var nearest = CommandDescriptions.All
            .Select(command => (command.Name, Distance: EditDistance.Of(command.Name, Cut(request.Name))))
            .MinBy(command => command.Distance);
        return nearest.Distance <= Math.Max(2, nearest.Name.Length / 2)
            ? new CommandReply.Problem($"There is no command “/{request.Name}”. Did you mean /{nearest.Name}?", [$"/{nearest.Name}"])
            : new CommandReply.Problem(
                $"There is no command “/{request.Name}”. There are {Words.All(CommandDescriptions.All.Select(command => "/" + command.Name))}.",
                [.. CommandDescriptions.All.Select(command => "/" + command.Name)]);
    }

    /// <summary>Longer than any command is, a name is simply far.</summary>
    private static string Cut(string typed) =>
        (typed.Length > CommandDescriptions.MaxNameLength ? typed[..CommandDescriptions.MaxNameLength] : typed).ToLowerInvariant();
}
