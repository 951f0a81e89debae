using System.CommandLine;
using DigestBot.Commands;
using DigestBot.Host.Hosting;

namespace DigestBot.Host.CommandLine;

/// <summary>A command of the chat on the command line: its options go to the router as they are.</summary>
internal static class ReplyVerb
{
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
            session, description.Name, options.ToDictionary(option => option.Key, option => parsed.GetValue<string>(option.Value.Name) ?? ""), format.Of(parsed), cancellation));
        return command;
    }

    public static async Task<int> RunAsync(
        CommandSession session, string name, IReadOnlyDictionary<string, string> options, ReplyFormat format, CancellationToken cancellation)
    {
        await using var services = session.BuildServices();
        if (await session.OpenNewsAsync(services, cancellation) is null)
        {
            return ExitCode.Failed;
        }

        var reader = services.GetRequiredService<Reader>();
        var request = new CommandRequest(name, options, reader.Culture, reader.Zone);
        var reply = await services.GetRequiredService<CommandRouter>().AnswerAsync(request, cancellation);
        return new ReplyWriter(session.Terminal, format).Write(reply);
    }

    private static Symbol Symbol(OptionDescription option) => option.IsRequired
        ? new Argument<string>(option.Name) { Description = option.Summary, HelpName = option.Name.ToUpperInvariant() }
        : new Option<string>("--" + option.Name) { Description = option.Summary, HelpName = option.Name.ToUpperInvariant() };
}
