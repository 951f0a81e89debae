using System.CommandLine;
using System.Diagnostics;
using DigestBot.Commands;
using DigestBot.Host.Hosting;

namespace DigestBot.Host.CommandLine;

/// <summary>Hands a verb to the router, as every other platform does.</summary>
internal static class RoutedVerb
{
    public static Task<int> RunAsync(
        CommandSession session, CommandDescription command, IReadOnlyDictionary<string, string> options, ReplyFormat format, CancellationToken cancellation) =>
        RunAsync(session, reader => new ParsedCommand.Understood(new CommandRequest(command.Name, options, reader.Culture, reader.Zone)), format, cancellation);

    /// <param name="session">Terminal and settings.</param>
    /// <param name="typed">The command as the chat takes it.</param>
    /// <param name="named">Options named on the command line, which count before what was typed; null for those that were not.</param>
    /// <param name="format">How the answer is written.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static Task<int> RunAsync(
        CommandSession session, string typed, IReadOnlyDictionary<string, string?> named, ReplyFormat format, CancellationToken cancellation) =>
        RunAsync(
            session,
            reader => CommandText.Parse(typed, reader.Culture, reader.Zone) switch
            {
                ParsedCommand.Understood(var request) => new ParsedCommand.Understood(With(request, named)),
                var problem => problem,
            },
            format,
            cancellation);

    /// <summary>A word of the command line as the chat takes it: in quotation marks where it holds blanks.</summary>
    public static string Quoted(string word) => word.Contains(' ') ? $"\"{word}\"" : word;

    /// <summary><c>track URL</c> and <c>untrack URL</c>.</summary>
    public static Command OfAddress(CommandSession session, CommandDescription description)
    {
        var url = new Argument<string>("url") { Description = description.Options[0].Summary, HelpName = "URL" };
        var format = new ReplyFormatOptions();
        var command = new Command(description.Name, description.Summary) { url };
        format.AddTo(command);
        command.SetAction((parsed, cancellation) => RunAsync(
            session,
            description,
            new Dictionary<string, string> { [OptionNames.Url] = parsed.GetRequiredValue(url) },
            format.Of(parsed),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        CommandSession session, Func<Reader, ParsedCommand> command, ReplyFormat format, CancellationToken cancellation)
    {
        await using var services = session.BuildServices();
        if (await session.OpenNewsAsync(services, cancellation) is null)
        {
            return ExitCode.Failed;
        }

        CommandReply reply = command(services.GetRequiredService<Reader>()) switch
        {
            ParsedCommand.Understood(var request) => await services.GetRequiredService<CommandRouter>().AnswerAsync(request, cancellation),
            ParsedCommand.NotUnderstood(var problem) => problem,
            _ => throw new UnreachableException(),
        };
        return new ReplyWriter(session.Terminal, format).Write(reply);
    }

    private static CommandRequest With(CommandRequest request, IReadOnlyDictionary<string, string?> named)
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
}
