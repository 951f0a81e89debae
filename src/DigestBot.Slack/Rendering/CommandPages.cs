using DigestBot.Commands;
using DigestBot.Commands.Buttons;
using DigestBot.Slack.Messages;
using DigestBot.Stories;

namespace DigestBot.Slack.Rendering;

/// <summary>What is said about the bot itself: topics, commands, what was done, what could not be answered.</summary>
internal static class CommandPages
{
    /// <summary>Two lines, the caret under the place: cut anywhere they would point elsewhere.</summary>
    private const int LongestExcerpt = 1200;

    public static IReadOnlyList<MessagePage> Of(IReadOnlyList<Topic> topics)
    {
        var buttons = topics.Take(Buttons.MostInRow).Select(topic => Buttons.For(new ButtonId.Ask($"/digest {topic.Name}"), topic.Title));
        var summary = topics.Count == 0 ? ReplyLabels.NoTopics : $"{ReplyLabels.Topics}: {string.Join(", ", topics.Select(topic => topic.Title))}";
        var pages = new PageBuilder(ReplyLabels.Topics, summary, Buttons.Row(buttons));
        pages.Add(Heads.Of(ReplyLabels.Topics, topics.Count == 0 ? ReplyLabels.NoTopics : null));
        pages.Add(PageGroup.Of(RichBlocks.Of(topics.Select(Line))) with { IsDivided = false });
        return pages.Finish();
    }

    public static IReadOnlyList<MessagePage> Of(IReadOnlyList<CommandDescription> commands)
    {
        var pages = new PageBuilder(ReplyLabels.Commands, $"{ReplyLabels.Commands}: {string.Join(", ", commands.Select(command => TypedInSlack.Of($"/{command.Name}")))}", null);
        pages.Add(Heads.Of(ReplyLabels.Commands));
        foreach (var (command, index) in commands.Select((command, index) => (command, index)))
        {
            pages.Add(PageGroup.Of(Blocks(command)) with { IsDivided = index == 0 });
        }

        return pages.Finish();
    }

    /// <summary>A sentence or two, with what can be typed next.</summary>
    public static IReadOnlyList<MessagePage> Message(string message, IReadOnlyList<string> next, string? excerpt = null)
    {
        // a form to fill in (/digest TOPIC [since]) or a long query is shown, not pressed
        List<(string Command, BlockElement.Button? Button)> all =
            [.. next.Distinct().Select(command => (command, CommandText.IsComplete(command) ? Buttons.Ask(command) : null))];
        var pressed = all.Where(one => one.Button is not null).Take(Buttons.MostInRow).ToList();
        var said = TypedInSlack.Of(message);
        var pages = new PageBuilder(said, said, Buttons.Row(pressed.Select(one => one.Button)));
        pages.Add(PageGroup.Of(RichBlocks.Of(
        [
            Rich.Line(Rich.Words(Rich.Passage(said))),
            .. excerpt is { Length: > 0 and <= LongestExcerpt } ? [new RichTextPart.Preformatted([Rich.Words(excerpt)])] : (RichTextPart[])[],
            .. all.Except(pressed).Select(one => Rich.Item(Rich.Code(Rich.Passage(TypedInSlack.Of(one.Command))))),
        ])));
        return pages.Finish();
    }

    private static RichTextPart Line(Topic topic) => Rich.Item(
        Rich.Bold(Rich.Name(topic.Title)),
        Rich.Words("  "),
        Rich.Code($"/digest {topic.Name}"),
        topic.Aliases.Count > 0 ? Rich.Words($", {Rich.Headline(ReplyLabels.OrAlso(topic.Aliases))}") : null);

    private static Block[] Blocks(CommandDescription command)
    {
        var options = command.Options.Select(option => TypedInSlack.Of($"{option.Name}: {ReplyLabels.Meaning(option)}"));
        Block[] said = [.. RichBlocks.Of(Rich.Line(Rich.Code(TypedInSlack.Of(CommandText.Usage(command)))), Rich.Line(Rich.Words(TypedInSlack.Of(command.Summary))))];
        return command.Options.Count == 0 ? said : [.. said, new Block.Context([string.Join('\n', options)])];
    }
}
