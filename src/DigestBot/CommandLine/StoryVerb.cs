using System.CommandLine;
using DigestBot.Commands;

namespace DigestBot.Host.CommandLine;

/// <summary><c>story merge|split|mute|undo N [N]</c>: what people decide about stories, by the numbers of articles.</summary>
internal static class StoryVerb
{
    public static Command Create(CommandSession session)
    {
        var action = new Argument<string>("action") { Description = "merge, split, mute or undo.", HelpName = "ACTION" };
        var number = new Argument<string>("number") { Description = "An article's number, as ingest and digests give it.", HelpName = "N" };
        var other = new Argument<string?>("other") { Description = "The other article's number, for merge and split.", HelpName = "N", Arity = ArgumentArity.ZeroOrOne };
        var format = new ReplyFormatOptions();
        var command = new Command("story", "Decide which articles tell one story, or mute a story.") { action, number, other };
        format.AddTo(command);
        command.SetAction((parsed, cancellation) => RoutedVerb.RunAsync(
            session,
            CommandDescriptions.Story,
            new Dictionary<string, string>
            {
                [OptionNames.Action] = parsed.GetRequiredValue(action),
                [OptionNames.Number] = parsed.GetRequiredValue(number),
                [OptionNames.Other] = parsed.GetValue(other) ?? "",
            },
            format.Of(parsed),
            cancellation));
        return command;
    }
}
