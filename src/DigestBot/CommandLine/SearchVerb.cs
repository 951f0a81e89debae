using System.CommandLine;
using DigestBot.Commands;

namespace DigestBot.Host.CommandLine;

/// <summary><c>search QUERY…</c>: the newest articles that hold the words.</summary>
internal static class SearchVerb
{
    public static Command Create(CommandSession session)
    {
        var query = new Argument<string[]>("query")
        {
            Description = "Words, \"phrases\", AND OR NOT ( ), title: source: lang:, word*. Quote it for the shell.",
            HelpName = "QUERY",
            Arity = ArgumentArity.OneOrMore,
        };
        var since = new Option<string>("--since") { Description = "How far back: 24h, 7d, monday, 2025-06-08. Default: all.", HelpName = "WHEN" };
        var format = new ReplyFormatOptions();
        var command = new Command("search", "Find articles by their words.") { query, since };
        format.AddTo(command);
        command.SetAction((parsed, cancellation) => RoutedVerb.RunAsync(
            session,
            CommandDescriptions.Search,
            new Dictionary<string, string>
            {
                [OptionNames.Query] = string.Join(' ', parsed.GetRequiredValue(query)),
                [OptionNames.Since] = parsed.GetValue(since) ?? "",
            },
            format.Of(parsed),
            cancellation));
        return command;
    }
}
