using DigestBot.Commands;
using DigestBot.Host.Hosting;

namespace DigestBot.Host.CommandLine;

/// <summary>Hands a verb to the router, as every other platform does.</summary>
internal static class RoutedVerb
{
    public static async Task<int> RunAsync(
        CommandSession session, CommandDescription command, IReadOnlyDictionary<string, string> options, ReplyFormat format, CancellationToken cancellation)
    {
        await using var services = session.BuildServices();
        if (await session.OpenNewsAsync(services, cancellation) is null)
        {
            return ExitCode.Failed;
        }

        var reader = services.GetRequiredService<Reader>();
        var request = new CommandRequest(command.Name, options, reader.Culture, reader.Zone);
        var reply = await services.GetRequiredService<CommandRouter>().AnswerAsync(request, cancellation);
        return new ReplyWriter(session.Terminal, format).Write(reply);
    }
}
