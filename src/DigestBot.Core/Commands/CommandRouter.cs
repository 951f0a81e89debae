namespace DigestBot.Commands;

/// <summary>Hands every command to the one that answers it: the index of all commands.</summary>
public sealed class CommandRouter(
    DigestCommand digest,
    TopicsCommand topics,
    SourcesCommand sources,
    TrackCommand track,
    UntrackCommand untrack,
    HelpCommand help,
    UnknownCommand unknown)
{
    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellation) => request.Name.ToUpperInvariant() switch
    {
        "DIGEST" => await digest.AnswerAsync(request, cancellation),
        "TOPICS" => topics.Answer(),
        "SOURCES" => await sources.AnswerAsync(cancellation),
        "TRACK" => await track.AnswerAsync(request, cancellation),
        "UNTRACK" => await untrack.AnswerAsync(request, cancellation),
        "HELP" => help.Answer(),
        _ => unknown.Answer(request),
    };
}
