using DigestBot.Commands;
using DigestBot.Commands.Buttons;
using DigestBot.Digests.Wording;
using DigestBot.Discord.Messages;
using DigestBot.Stories;

namespace DigestBot.Discord.Rendering;

/// <summary>What is said about the bot itself: topics, commands, what was done, what could not be answered.</summary>
internal static class CommandPages
{
    /// <summary>Two rows; /digest completes the names of the others.</summary>
    private const int MostButtons = 10;

    /// <summary>Two lines, the caret under the place: cut anywhere they would point elsewhere.</summary>
    private const int LongestExcerpt = 1200;

    public static IReadOnlyList<MessagePage> Of(IReadOnlyList<Topic> topics)
    {
        var buttons = topics.Take(MostButtons).Select(topic => Buttons.For(new ButtonId.Ask($"/digest {topic.Name}"), topic.Title));
        var pages = new PageBuilder(ReplyLabels.Topics, Accents.News, Buttons.Rows(buttons));
        pages.Add(PageBlock.Of(
            DiscordMarkdown.Of($"## {ReplyLabels.Topics}"),
            topics.Count == 0 ? [new TextPart(DiscordMarkdown.Of($"{ReplyLabels.NoTopics}"))] : topics.Select(Line)));
        return pages.Finish();
    }

    public static IReadOnlyList<MessagePage> Of(IReadOnlyList<CommandDescription> commands)
    {
        var pages = new PageBuilder(ReplyLabels.Commands, Accents.News, []);
        pages.Add(PageBlock.Of(DiscordMarkdown.Of($"## {ReplyLabels.Commands}"), commands.Select(Line)));
        return pages.Finish();
    }

    public static IReadOnlyList<MessagePage> Of(CommandReply.Done done) => Message(done.Message, null, done.Next, Accents.News);

    public static IReadOnlyList<MessagePage> Of(CommandReply.Problem problem) => Message(problem.Message, problem.Excerpt, problem.Suggestions, Accents.Problem);

    private static IReadOnlyList<MessagePage> Message(string message, string? excerpt, IReadOnlyList<string> next, int accent)
    {
        // a form to fill in (/digest TOPIC [since]) or a long query is shown, not pressed
        var buttons = Buttons.Rows(next.Where(CommandText.IsComplete).Take(MessageLimits.ButtonsInRow).Select(Buttons.Ask));
        var pressed = buttons.SelectMany(row => row.Components).OfType<MessageComponent.Button>().Select(button => button.Label).ToHashSet();
        var pages = new PageBuilder(message, accent, buttons);
        List<TextPart> parts = [new TextPart(DiscordMarkdown.Of($"{ArticleText.Passage(message)}"))];
        if (excerpt is { Length: <= LongestExcerpt })
        {
            parts.Add(new TextPart(CodeBlock(excerpt)));
        }

        parts.AddRange(next.Where(command => !pressed.Contains(command))
            .Select(command => new TextPart(DiscordMarkdown.Of($"- {new DiscordCode(ArticleText.Passage(command))}"))));
        pages.Add(new PageBlock(null, parts));
        return pages.Finish();
    }

    private static TextPart Line(Topic topic) => new(
        DiscordMarkdown.Of($"**{PlainLine.Name(topic.Title)}** {new DiscordCode(topic.Name)}")
        + (topic.Aliases.Count > 0 ? DiscordMarkdown.Of($"\n-# {PlainLine.Headline(ReplyLabels.OrAlso(topic.Aliases))}") : ""));

    private static TextPart Line(CommandDescription command) => new(
        DiscordMarkdown.Of($"**{new DiscordCode(CommandText.Usage(command))}**\n{command.Summary}")
        + string.Concat(command.Options.Select(option => DiscordMarkdown.Of($"\n-# {option.Name}: {ReplyLabels.Meaning(option)}"))),
        Before: "\n\n");

    private static string CodeBlock(string excerpt) => "```\n" + excerpt.Replace('`', '\'') + "\n```";
}
