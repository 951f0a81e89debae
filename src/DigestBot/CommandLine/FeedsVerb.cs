using System.CommandLine;
using DigestBot.Commands;

namespace DigestBot.Host.CommandLine;

/// <summary><c>feeds</c>: what is followed and how that goes; <c>feeds import</c> and <c>feeds export</c> for lists of them.</summary>
internal static class FeedsVerb
{
    public static Command Create(CommandSession session)
    {
        var format = new ReplyFormatOptions();
        var command = new Command("feeds", "List the feeds that are followed, with their health.")
        {
            FeedListVerbs.Import(session),
            FeedListVerbs.Export(session),
        };
        format.AddTo(command);
        command.SetAction((parsed, cancellation) =>
            RoutedVerb.RunAsync(session, CommandDescriptions.Sources, new Dictionary<string, string>(), format.Of(parsed), cancellation));
        return command;
    }
}
