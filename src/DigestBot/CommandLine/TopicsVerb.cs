using System.CommandLine;
using DigestBot.Commands;
using DigestBot.Stories;

namespace DigestBot.Host.CommandLine;

/// <summary><c>topics</c>: what can be asked about.</summary>
internal static class TopicsVerb
{
    public static Command Create(CommandSession session)
    {
        var format = new ReplyFormatOptions();
        var command = new Command("topics", "List the topics.");
        format.AddTo(command);
        command.SetAction(parsed =>
        {
            using var services = session.BuildServices();
            return new ReplyWriter(session.Terminal, format.Of(parsed)).Write(new CommandReply.Topics(services.GetRequiredService<TopicCatalog>().All));
        });
        return command;
    }
}
