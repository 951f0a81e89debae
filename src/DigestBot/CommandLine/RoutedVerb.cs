using System.CommandLine;
using DigestBot.Commands;
using DigestBot.Host.Hosting;

namespace DigestBot.Host.CommandLine;

/// <summary>A verb that is a chat command by another name: its answer is the router's.</summary>
internal static class RoutedVerb
{
    public static async Task<int> RunAsync(
        CommandSession session, string command, Dictionary<string, string> options, ReplyFormat format, CancellationToken cancellation)
    {
        await using var services = session.BuildServices();
        if (await session.OpenNewsAsync(services, cancellation) is null)
        {
            return ExitCode.Failed;
        }

        var reader = services.GetRequiredService<Reader>();
        var request = new CommandRequest(command, options, reader.Culture, reader.Zone);
        var reply = await services.GetRequiredService<CommandRouter>().AnswerAsync(request, cancellation);
        return new ReplyWriter(session.Terminal, format).Write(reply);
    }

    /// <summary><c>track URL</c> and <c>untrack URL</c>.</summary>
    public static Command OfAddress(CommandSession session, CommandDescription description)
    {
        var url = new Argument<string>("url") { Description = description.Options[0].Summary, HelpName = "URL" };
        var format = new ReplyFormatOptions();
        var command = new Command(description.Name, description.Summary) { url };
        format.AddTo(command);
        command.SetAction((parsed, cancellation) => RunAsync(
            session,
            description.Name,
            new Dictionary<string, string> { [OptionNames.Url] = parsed.GetRequiredValue(url) },
            format.Of(parsed),
            cancellation));
        return command;
    }
}
