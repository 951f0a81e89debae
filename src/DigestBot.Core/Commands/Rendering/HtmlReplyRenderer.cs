using DigestBot.Commands.Rendering;
using DigestBot.Digests;
using DigestBot.Digests.Rendering;
using DigestBot.Stories;

namespace DigestBot.Commands;

/// <summary>Any reply as a fragment of semantic HTML, to stand under an <c>h2</c>.</summary>
/// <remarks>
/// Classes besides those of <see cref="HtmlDigestRenderer"/>: <c>reply</c> with <c>reply-topics</c>, <c>reply-help</c>,
/// <c>reply-sources</c>, <c>reply-subscriptions</c>, <c>reply-done</c> or <c>reply-problem</c>; <c>reply-message</c>; <c>suggestions</c> a list of commands
/// to type; <c>excerpt</c> what was typed with a caret under the place; <c>reply-topic</c> and <c>reply-search</c> with
/// <c>hits</c>, each with <c>hit-headline</c>, <c>hit-byline</c> and <c>hit-reason</c>.
/// </remarks>
public static class HtmlReplyRenderer
{
    public static string Render(CommandReply reply) => reply switch
    {
        CommandReply.Briefing briefing => HtmlDigestRenderer.Render(briefing.Digest),
        CommandReply.Quotes quotes => HtmlQuoteListRenderer.Render(quotes.List),
        CommandReply.Dates dates => HtmlDateListRenderer.Render(dates.List),
        CommandReply.Why why => HtmlReasonRenderer.Render(why.Reason),
        CommandReply.Topics topics => Render(topics.All),
        CommandReply.TopicPage page => HtmlSearchRenderer.Render(page.Report, SearchLabels.Next(page.Report)),
        CommandReply.Found found => HtmlSearchRenderer.Render(found.Report),
        CommandReply.Help help => Render(help.Commands),
        CommandReply.Sources sources => HtmlSources.Render(sources.List),
        CommandReply.Subscriptions subscriptions => HtmlSubscriptions.Render(subscriptions.List),
        CommandReply.Changes changes => HtmlChanges.Render(changes.List),
        CommandReply.Done done => Message("reply-done", "status", done.Message, done.Next),
        CommandReply.Problem problem => Message("reply-problem", "alert", problem.Message, problem.Suggestions, problem.Excerpt),
        _ => throw new InvalidOperationException($"No HTML for {reply.GetType().Name}"),
    };

    private static string Render(IReadOnlyList<Topic> topics)
    {
        var html = new HtmlText();
        html.Line($"<section class=\"reply reply-topics\">");
        html.Line($"<h3>{ReplyLabels.Topics}</h3>");
        if (topics.Count == 0)
        {
            html.Line($"<p class=\"reply-message\">{ReplyLabels.NoTopics}</p>");
        }
        else
        {
            html.Line($"<dl>");
            foreach (var topic in topics)
            {
                html.Add($"<dt>{topic.Title}</dt><dd><code>/digest {topic.Name}</code>");
                if (topic.Aliases.Count > 0)
                {
                    html.Add($", {ReplyLabels.OrAlso(topic.Aliases)}");
                }

                html.Line($"</dd>");
            }

            html.Line($"</dl>");
        }

        html.Line($"</section>");
        return html.ToString();
    }

    private static string Render(IReadOnlyList<CommandDescription> commands)
    {
        var html = new HtmlText();
        html.Line($"<section class=\"reply reply-help\">");
        html.Line($"<h3>{ReplyLabels.Commands}</h3>");
        html.Line($"<dl>");
        foreach (var command in commands)
        {
            html.Line($"<dt><code>{CommandText.Usage(command)}</code></dt>");
            html.Add($"<dd>{command.Summary}");
            if (command.Options.Count > 0)
            {
                html.Add($"<ul>");
                foreach (var option in command.Options)
                {
                    html.Add($"<li><code>{option.Name}</code> — {ReplyLabels.Meaning(option)}</li>");
                }

                html.Add($"</ul>");
            }

            html.Line($"</dd>");
        }

        html.Line($"</dl>");
        html.Line($"</section>");
        return html.ToString();
    }

    private static string Message(string kind, string role, string message, IReadOnlyList<string> suggestions, string? excerpt = null)
    {
        var html = new HtmlText();
        html.Line($"<section class=\"reply {kind}\" role=\"{role}\">");
        html.Line($"<p class=\"reply-message\">{message}</p>");
        if (excerpt is not null)
        {
            html.Line($"<pre class=\"excerpt\">{excerpt}</pre>");
        }

        if (suggestions.Count > 0)
        {
            html.Line($"<ul class=\"suggestions\">");
            foreach (var suggestion in suggestions)
            {
                html.Line($"<li><code>{suggestion}</code></li>");
            }

            html.Line($"</ul>");
        }

        html.Line($"</section>");
        return html.ToString();
    }
}
