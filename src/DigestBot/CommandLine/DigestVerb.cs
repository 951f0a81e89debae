using System.CommandLine;
using DigestBot.Commands;
using DigestBot.Digests;

namespace DigestBot.Host.CommandLine;

/// <summary><c>digest TOPIC</c>: the briefing a channel would get.</summary>
internal static class DigestVerb
{
    public static Command Create(CommandSession session)
    {
        var topic = new Argument<string>("topic") { Description = "A topic's name, as topics lists them.", HelpName = "TOPIC" };
        var since = new Option<string>("--since") { Description = "How far back: 24h, 7d, monday, 2025-06-08. Default 24h.", HelpName = "WHEN" };
        var length = new Option<DigestLength>("--length")
        {
            Description = "How much to tell: brief, standard or full. Default standard.",
            HelpName = "LENGTH",
            DefaultValueFactory = _ => DigestLength.Standard,
            CustomParser = Choice.Parse<DigestLength>,
        };
        var format = new ReplyFormatOptions();
        var command = new Command("digest", "Show the news on a topic.") { topic, since, length };
        format.AddTo(command);
        command.SetAction((parsed, cancellation) => RoutedVerb.RunAsync(
            session,
            CommandDescriptions.Digest.Name,
            new Dictionary<string, string>
            {
                [OptionNames.Topic] = parsed.GetRequiredValue(topic),
                [OptionNames.Since] = parsed.GetValue(since) ?? "",
                [OptionNames.Length] = Choice.NameOf(parsed.GetValue(length)),
            },
            format.Of(parsed),
            cancellation));
        return command;
    }
}
