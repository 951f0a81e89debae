using System.CommandLine;
using System.Diagnostics;
using DigestBot.Commands;
using DigestBot.Digests;
using DigestBot.Host.Hosting;

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
        command.SetAction((parsed, cancellation) => RunAsync(
            session,
            $"{CommandDescriptions.Digest.Name} {string.Join(' ', parsed.GetRequiredValue(words).Select(Quoted))}",
            new Dictionary<string, string?>
            {
                [OptionNames.Since] = parsed.GetValue(since),
                [OptionNames.Length] = parsed.GetValue(length) is { } chosen ? Choice.NameOf(chosen) : null,
            },
            format.Of(parsed),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        CommandSession session, string typed, Dictionary<string, string?> named, ReplyFormat format, CancellationToken cancellation)
    {
        await using var services = session.BuildServices();
        if (await session.OpenNewsAsync(services, cancellation) is null)
        {
            return ExitCode.Failed;
        }

        var reader = services.GetRequiredService<Reader>();
        CommandReply reply = CommandText.Parse(typed, reader.Culture, reader.Zone) switch
        {
            ParsedCommand.Understood(var request) =>
                await services.GetRequiredService<CommandRouter>().AnswerAsync(With(request, named), cancellation),
            ParsedCommand.NotUnderstood(var problem) => problem,
            _ => throw new UnreachableException(),
        };
        return new ReplyWriter(session.Terminal, format).Write(reply);
    }

    /// <summary>What is named on the command line counts before what was typed behind the topic.</summary>
    private static CommandRequest With(CommandRequest request, Dictionary<string, string?> named)
    {
        var options = new Dictionary<string, string>(request.Options);
        foreach (var (name, value) in named)
        {
            if (value is not null)
            {
                options[name] = value;
            }
        }

        return request with { Options = options };
    }

    private static string Quoted(string word) => word.Contains(' ') ? $"\"{word}\"" : word;
}
