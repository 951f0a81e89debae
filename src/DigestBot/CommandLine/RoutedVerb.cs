using System.CommandLine;
using System.Diagnostics;
using DigestBot.Commands;
using DigestBot.Host.Hosting;

namespace DigestBot.Host.CommandLine;

/// <summary>Hands a verb to the router, as every other platform does.</summary>
internal static class RoutedVerb
{
    /// <summary>A verb with the options the chat has: what it must have is an argument.</summary>
    public static Command Create(CommandSession session, CommandDescription description)
    {
        var options = description.Options.ToDictionary(option => option.Name, Symbol);
        var format = new ReplyFormatOptions();
        var command = new Command(description.Name, description.Summary);
        foreach (var symbol in options.Values)
        {
            if (symbol is Argument argument)
            {
                command.Arguments.Add(argument);
            }
            else
            {
                command.Options.Add((Option)symbol);
            }
        }

        format.AddTo(command);
        command.SetAction((parsed, cancellation) => RunAsync(
            session, description, options.ToDictionary(option => option.Key, option => parsed.GetValue<string>(option.Value.Name) ?? ""), format.Of(parsed), cancellation));
        return command;
    }

    /// <summary>A verb that only says where it can be done; the help leaves it out.</summary>
    public static Command CreateHidden(CommandSession session, CommandDescription description)
    {
        var command = Create(session, description);
        command.Hidden = true;
        return command;
    }

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

    private static Symbol Symbol(OptionDescription option) => option.IsRequired
        ? new Argument<string>(option.Name) { Description = option.Summary, HelpName = option.Name.ToUpperInvariant() }
        : new Option<string>("--" + option.Name) { Description = option.Summary, HelpName = option.Name.ToUpperInvariant() };

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
