using System.CommandLine;
using DigestBot.Commands;
using DigestBot.Digests;

namespace DigestBot.Host.CommandLine;

/// <summary><c>digest TOPIC</c>: the briefing a channel would get.</summary>
internal static class DigestVerb
{
    public static Command Create(CommandSession session)
    {
        var words = new Argument<string[]>("topic")
        {
            Description = "A topic's name, as topics lists them; what the chat takes behind it may follow: since 7d full.",
            HelpName = "TOPIC",
            Arity = ArgumentArity.OneOrMore,
        };
        var since = new Option<string>("--since") { Description = "How far back: 24h, 7d, monday, 2025-06-08. Default 24h.", HelpName = "WHEN" };
        var length = new Option<DigestLength?>("--length")
        {
            Description = "How much to tell: brief, standard or full. Default standard.",
            HelpName = "LENGTH",
            CustomParser = argument => Choice.Parse<DigestLength>(argument),
        };
        var format = new ReplyFormatOptions();
        var command = new Command("digest", "Show the news on a topic.") { words, since, length };
        format.AddTo(command);
        command.SetAction((parsed, cancellation) => RoutedVerb.RunAsync(
            session,
            $"{CommandDescriptions.Digest.Name} {string.Join(' ', parsed.GetRequiredValue(words).Select(RoutedVerb.Quoted))}",
            new Dictionary<string, string?>
            {
                [OptionNames.Since] = parsed.GetValue(since),
                [OptionNames.Length] = parsed.GetValue(length) is { } chosen ? Choice.NameOf(chosen) : null,
            },
            format.Of(parsed),
            cancellation));
        return command;
    }
}
