using DigestBot.Commands.Rendering;
using DigestBot.Digests;
using DigestBot.Digests.Rendering;
using DigestBot.Stories;

namespace DigestBot.Commands;

/// <summary>Any reply as CommonMark.</summary>
public static class MarkdownReplyRenderer
{
    public static string Render(CommandReply reply) => reply switch
    {
        CommandReply.Briefing briefing => MarkdownDigestRenderer.Render(briefing.Digest),
        CommandReply.Quotes quotes => MarkdownListRenderer.Render(quotes.List),
        CommandReply.Dates dates => MarkdownListRenderer.Render(dates.List),
        CommandReply.Why why => MarkdownListRenderer.Render(why.Reason),
        CommandReply.Topics topics => Render(topics.All),
        CommandReply.TopicPage page => MarkdownSearchRenderer.Render(page.Report),
        CommandReply.Found found => MarkdownSearchRenderer.Render(found.Report),
        CommandReply.Help help => Render(help.Commands),
        CommandReply.Sources sources => MarkdownSources.Render(sources.List),
        CommandReply.Subscriptions subscriptions => MarkdownSubscriptions.Render(subscriptions.List),
        CommandReply.Changes changes => MarkdownChanges.Render(changes.List),
        CommandReply.Done done => Message(done.Message, done.Next),
        CommandReply.Problem problem => Message(problem.Message, problem.Suggestions, problem.Excerpt),
        _ => throw new InvalidOperationException($"No Markdown for {reply.GetType().Name}"),
    };

    private static string Render(IReadOnlyList<Topic> topics)
    {
        var text = new MarkdownText();
        text.Paragraph($"# {ReplyLabels.Topics}");
        if (topics.Count == 0)
        {
            text.Paragraph($"{ReplyLabels.NoTopics}");
        }

        foreach (var topic in topics)
        {
            text.Add($"- **{topic.Title}** — `{new MarkdownCode("/digest " + topic.Name)}`");
            if (topic.Aliases.Count > 0)
            {
                text.Add($", {ReplyLabels.OrAlso(topic.Aliases)}");
            }

            text.EmptyLine();
        }

        return text.ToString();
    }

    private static string Render(IReadOnlyList<CommandDescription> commands)
    {
        var text = new MarkdownText();
        text.Paragraph($"# {ReplyLabels.Commands}");
        foreach (var command in commands)
        {
            text.Line($"- `{new MarkdownCode(CommandText.Usage(command))}` — {command.Summary}");
            foreach (var option in command.Options)
            {
                text.Line($"  - `{new MarkdownCode(option.Name)}` — {ReplyLabels.Meaning(option)}");
            }
        }

        return text.ToString();
    }

    private static string Message(string message, IReadOnlyList<string> suggestions, string? excerpt = null)
    {
        var text = new MarkdownText();
        text.Paragraph($"{message}");
        if (excerpt is not null)
        {
            // indented code: nothing in it can end it
            foreach (var line in excerpt.Split('\n'))
            {
                text.Line($"    {new MarkdownCode(line)}");
            }

            text.EmptyLine();
        }

        foreach (var suggestion in suggestions)
        {
            text.Line($"- `{new MarkdownCode(suggestion)}`");
        }

        return text.ToString();
    }
}
