using DigestBot.Digests;
using DigestBot.Stories;
using NodaTime;

namespace DigestBot.Commands;

/// <summary><c>/quotes TOPIC [speaker] [since]</c></summary>
public sealed class QuotesCommand(TopicDirectory directory, QuoteListComposer composer, LookBack lookBack, IClock clock)
{
    /// <summary>Who said what is asked about a debate, and a debate takes days.</summary>
    public const string DefaultSince = "7d";

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellation)
    {
        var topics = await directory.OfAsync(request.Workspace, cancellation);
        var (named, speaker) = Parted(topics, request);
        if (TopicProblems.Find(topics, named, out var unknown) is not { } topic)
        {
            return unknown;
        }

        return WindowProblems.TryRead(request, topic, DefaultSince, lookBack, clock, out var window, out var problem)
            ? new CommandReply.Quotes(await composer.ComposeAsync(request.Workspace, topic, speaker, window, request.Zone, request.Culture, cancellation))
            : problem;
    }

    /// <summary>"japan korea holt": the longest beginning that is a topic is the topic, and the rest is the speaker.</summary>
    private static (CommandRequest Request, string? Speaker) Parted(TopicCatalog topics, CommandRequest request)
    {
        var speaker = request.Option(OptionNames.Speaker);
        var words = (request.Option(OptionNames.Topic) ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var count = words.Length; count > 0 && speaker is null; count--)
        {
            var name = string.Join(' ', words.Take(count));
            if (TopicProblems.Find(topics, name) is not null)
            {
                var options = new Dictionary<string, string>(request.Options) { [OptionNames.Topic] = name };
                return (request with { Options = options }, count == words.Length ? null : string.Join(' ', words.Skip(count)));
            }
        }

        return (request, speaker);
    }
}
