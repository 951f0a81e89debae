using DigestBot.Commands;
using DigestBot.Digests;
using DigestBot.Stories;
using DigestBot.Stories.Queries;

namespace DigestBot.Host.CommandLine;

/// <summary>Any reply for a person at a terminal.</summary>
internal sealed class ScreenReplyRenderer(ScreenPage page)
{
    public void Render(CommandReply reply)
    {
        switch (reply)
        {
            case CommandReply.Briefing briefing:
                new ScreenDigestRenderer(page, new DigestWording(briefing.Digest)).Render(briefing.Digest);
                break;
            case CommandReply.Quotes quotes:
                new ScreenListRenderer(page).Render(quotes.List);
                break;
            case CommandReply.Dates dates:
                new ScreenListRenderer(page).Render(dates.List);
                break;
            case CommandReply.Why why:
                new ScreenListRenderer(page).Render(why.Reason);
                break;
            case CommandReply.Topics topics:
                Render(topics.All);
                break;
            case CommandReply.Found found:
                page.Title(found.Report.Query);
                page.Meta(SearchLabels.Summary(found.Report));
                Render(found.Report.Hits, found.Report.Culture);
                break;
            case CommandReply.TopicPage topic:
                Render(topic.Report);
                break;
            case CommandReply.Sources sources:
                new ScreenSourcesRenderer(page, new SourceWording(sources.List)).Render();
                break;
            case CommandReply.Subscriptions subscriptions:
                new ScreenSubscriptionsRenderer(page, new SubscriptionWording(subscriptions.List.Now, subscriptions.List.Culture)).Render(subscriptions.List);
                break;
            case CommandReply.Changes changes:
                new ScreenChangesRenderer(page).Render(changes.List);
                break;
            case CommandReply.Done done:
                page.Body(done.Message, indent: 0);
                break;
            default:
                throw new InvalidOperationException($"No view for {reply.GetType().Name}: the command line has its own help and problems.");
        }
    }

    private void Render(IReadOnlyList<Topic> topics)
    {
        foreach (var topic in topics)
        {
            page.Title(topic.Name);
            page.Body(topic.Title);
            if (topic.Aliases.Count > 0)
            {
                page.Detail(ReplyLabels.OrAlso(topic.Aliases));
            }
        }
    }

    private void Render(TopicReport report)
    {
        page.Title(report.Topic.Title);
        page.Meta(SearchLabels.Status(report));
        page.Body($"{SearchLabels.Query}: {QueryText.Of(report.Topic.Asked)}");
        if (report.Before is { } before)
        {
            page.Body($"{SearchLabels.Before}: {before}");
        }

        if (SearchLabels.BackTested(report) is { } tested)
        {
            page.Body(tested);
            Render(SearchLabels.Examples(report), report.Culture);
        }

        if (report.Keeping is { } action)
        {
            page.Gap();
            page.Body($"{SearchLabels.BeforeNext(report)}: digestbot topic {action} {report.Topic.Name} {ShellQuoted(QueryText.Of(report.Topic.Asked))}");
        }
    }

    /// <summary>One word for a shell, whatever it holds.</summary>
    private static string ShellQuoted(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    private void Render(IReadOnlyList<SearchHit> hits, string culture)
    {
        if (hits.Any(hit => hit.IsSample))
        {
            page.Meta(SearchLabels.Samples);
        }

        foreach (var hit in hits)
        {
            page.Section(hit.Headline);
            page.Meta(SearchLabels.Byline(hit, culture));
            if (hit.Sentence is { } sentence)
            {
                page.Body(sentence);
            }

            page.Detail(hit.Reason);
            if (WebLink.Href(hit.Url) is { } address)
            {
                page.Detail(address);
            }
        }
    }
}
