using System.CommandLine;
using DigestBot.Commands;

namespace DigestBot.Host.CommandLine;

/// <summary><c>feeds</c>: what is followed and how that goes.</summary>
internal static class FeedsVerb
{
    public static Command Create(CommandSession session)
    {
        var format = new ReplyFormatOptions();
        var command = new Command("feeds", "List the feeds that are followed, with their health.");
        format.AddTo(command);
        command.SetAction((parsed, cancellation) =>
            RoutedVerb.RunAsync(session, CommandDescriptions.Sources.Name, [], format.Of(parsed), cancellation));
        return command;
    }
}
