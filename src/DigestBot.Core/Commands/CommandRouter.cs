namespace DigestBot.Commands;

/// <summary>Hands every command to the one that answers it: the index of all commands.</summary>
public sealed class CommandRouter(
    DigestCommand digest,
    QuotesCommand quotes,
    DatesCommand dates,
    WhyCommand why,
    TopicsCommand topics,
    HelpCommand help,
    UnknownCommand unknown)
{
    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellation) => request.Name.ToUpperInvariant() switch
    {
        "DIGEST" => await digest.AnswerAsync(request, cancellation),
        "QUOTES" => await quotes.AnswerAsync(request, cancellation),
        "DATES" => await dates.AnswerAsync(request, cancellation),
        "WHY" => await why.AnswerAsync(request, cancellation),
        "TOPICS" => topics.Answer(),
        "HELP" => help.Answer(),
        _ => unknown.Answer(request),
    };
}
